package org.gouji.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gouji.read.Decoder;
import org.gouji.read.Source;

/** Tells the documents of a folder from the files that are none. */
final class DocumentFile {
  /** How many bytes of a file tell what it is. */
  static final int HEAD = 8192;

  private static final Set<String> ENDINGS =
      Set.of(
          "txt", "text", "html", "htm", "shtml", "xhtml", "mht", "mhtml", "docx", "docm", "dotx",
          "doc", "dot", "wps", "pdf", "xlsx", "xlsm", "xls", "et", "rtf", "odt");

  private static final Set<String> PAGES = Set.of("html", "htm");

  /** Within so many characters a page of ours has said in what languages it is. */
  private static final int OPENING = 60;

  /** Endings of plain text that is a report only if it speaks of the matter. */
  private static final Set<String> TEXT = Set.of("", "md", "markdown");

  private static final List<String> MATTER = List.of("政府信息公开", "政府信息公開");

  private DocumentFile() {}

  /** Gives the first bytes of a file. */
  interface Head {
    /** At most {@link #HEAD} bytes. */
    byte[] read() throws IOException;
  }

  /**
   * Whether a file is a document by its name or, where that says nothing, by its first bytes.
   *
   * @param name its name without folders
   */
  static boolean is(String name, Head first) {
    if (isHidden(name)) {
      return false;
    }
    String ending = ending(name);
    if (ENDINGS.contains(ending) && !PAGES.contains(ending)) {
      return true;
    }
    try {
      Source head = new Source(name, first.read());
      String ascii = new String(head.bytes(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
      if (isOurs(ascii)) {
        return false;
      }
      if (PAGES.contains(ending)) {
        return true;
      }
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

  /** Whether a page is one of results, as this program writes them: it stands in two languages. */
  private static boolean isOurs(String head) {
    return head.startsWith("<!doctype html>\n<html lang=\"")
        && head.indexOf(" data-zh=\"") < OPENING
        && head.indexOf(" data-zh=\"") > 0
        && head.contains("http-equiv=\"content-security-policy\"")
        && head.contains("style-src &#39;sha256-");
  }

  /** Whether a file that cannot be looked into may be a document, by its name. */
  static boolean mayBe(String name) {
    String ending = ending(name);
    return !isHidden(name)
        && (ENDINGS.contains(ending) || TEXT.contains(ending) || ending.equals("json"));
  }

  /** The ending of a name in small letters; empty where it has none. */
  static String ending(String name) {
    return name.contains(".")
        ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)
        : "";
  }

  /** Whether a file is an archive of others. */
  static boolean isArchive(String name) {
    return ending(name).equals("zip") && !isHidden(name);
  }

  /** Whether a file holds a report model on each line. */
  static boolean isLines(String name) {
    return Set.of("jsonl", "ndjson").contains(ending(name)) && !isHidden(name);
  }

  /** Hidden, or the lock file that Word puts beside an open draft. */
  static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }

  private static boolean speaksOfTheMatter(Source head) {
    String text = Decoder.decode(head.bytes(), Optional.empty());
    return MATTER.stream().anyMatch(text::contains);
  }
}
