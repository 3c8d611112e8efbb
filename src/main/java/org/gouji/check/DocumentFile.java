package org.gouji.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gouji.read.Decoder;
import org.gouji.read.Source;

/** Tells the documents of a folder from the files that are none. */
final class DocumentFile {
  private static final Set<String> ENDINGS =
      Set.of(
          "txt", "text", "html", "htm", "shtml", "xhtml", "mht", "mhtml", "docx", "docm", "dotx",
          "doc", "dot", "wps", "pdf", "xlsx", "xlsm", "xls", "et", "rtf", "odt");

  /** Endings of plain text that is a report only if it speaks of the matter. */
  private static final Set<String> TEXT = Set.of("", "md", "markdown");

  private static final List<String> MATTER = List.of("政府信息公开", "政府信息公開");
  private static final int HEAD = 8192;

  private DocumentFile() {}

  /** A document by its name or, where that says nothing, by its first bytes. */
  static boolean is(Path file) {
    if (!Files.isRegularFile(file) || isHidden(file)) {
      return false;
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
    if (ENDINGS.contains(ending)) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      Source head = new Source(name, in.readNBytes(HEAD));
      String ascii = new String(head.bytes(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
      if (ending.equals("json")) {
        return ascii.contains("gouji-report/");
      }
      return head.startsWith('%', 'P', 'D', 'F')
          || ascii.contains("<html")
          || ascii.contains("<!doctype html")
          || ascii.contains("word/document.xml")
          || ascii.contains("xl/workbook.xml")
          || (TEXT.contains(ending) && speaksOfTheMatter(head));
    } catch (IOException e) {
      // Its own check says that it cannot be read.
      return true;
    }
  }

  /** Hidden, or the lock file that Word puts beside an open draft. */
  static boolean isHidden(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") || name.startsWith("~$");
  }

  private static boolean speaksOfTheMatter(Source head) {
    String text = Decoder.decode(head.bytes(), Optional.empty());
    return MATTER.stream().anyMatch(text::contains);
  }
}
