package org.gouji.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Problem;

/**
 * Tells inputs that nobody here reads by their first bytes, so that each gets its own clear word.
 */
public final class Refusal {
  private static final int HEAD = 4096;
  private static final int[][] PICTURES = {
    {0x89, 'P', 'N', 'G'},
    {0xff, 0xd8, 0xff},
    {'G', 'I', 'F', '8'},
    {'B', 'M'},
    {'I', 'I', 42, 0},
    {'M', 'M', 0, 42}
  };

  /** The roots of documents that are one XML file. */
  private static final List<String> XML =
      List.of("<w:wordDocument", "<pkg:package", "<office:document");

  /** What the root of an old container names if it holds a document that is read. */
  private static final Set<String> KNOWN =
      Set.of("WordDocument", "Workbook", "WORKBOOK", "WorkBook", "Book", "BOOK");

  private Refusal() {}

  /** Why an input is refused; nothing if a reader may try it. */
  public static Optional<Problem> of(Source source) {
    if (isBlank(source)) {
      return Optional.of(Problem.of("empty"));
    }
    for (int[] magic : PICTURES) {
      if (source.startsWith(magic) && (magic.length > 2 || hasNul(source))) {
        return Optional.of(Problem.of("picture"));
      }
    }
    if (isWebp(source)) {
      return Optional.of(Problem.of("picture"));
    }
    if (source.startsWith('%', 'P', 'D', 'F')) {
      return Optional.empty();
    }
    if (OleNames.isContainer(source)) {
      return ole(OleNames.of(source));
    }
    if (source.startsWith(0xdb, 0xa5) || source.startsWith(0xdc, 0xa5)) {
      return Optional.of(Problem.of("oldWord"));
    }
    if (source.startsWith('{', '\\', 'r', 't', 'f')) {
      return Optional.of(Problem.of("rtf"));
    }
    if (source.startsWith('P', 'K', 3, 4) || source.startsWith('P', 'K', 5, 6)) {
      return zip(source);
    }
    return hasNul(source) && !isUtf16(source) ? Optional.of(Problem.of("binary")) : text(source);
  }

  /** Text that only a word processor or a browser puts together. */
  private static Optional<Problem> text(Source source) {
    int length = Math.min(HEAD, source.bytes().length);
    String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
    if (head.contains("MIME-Version:") && head.contains("multipart/related")) {
      return Optional.of(Problem.of("webArchive"));
    }
    return XML.stream().anyMatch(head::contains)
        ? Optional.of(Problem.of("officeXml"))
        : Optional.empty();
  }

  private static Optional<Problem> ole(Set<String> names) {
    if (names.contains("EncryptedPackage")) {
      return Optional.of(Problem.of("encrypted"));
    }
    if (names.isEmpty()) {
      return Optional.of(Problem.of("brokenDoc"));
    }
    boolean known = names.stream().anyMatch(KNOWN::contains);
    return known ? Optional.empty() : Optional.of(Problem.of("otherOffice"));
  }

  private static Optional<Problem> zip(Source source) {
    if (source.contains("application/vnd.oasis.opendocument.spreadsheet")) {
      return Optional.of(Problem.of("ods"));
    }
    // A package may keep its document under any name.
    boolean known =
        source.contains("word/document")
            || source.contains("xl/workbook")
            || source.contains("[Content_Types].xml")
            || (source.contains("content.xml") && source.contains("META-INF/manifest.xml"));
    return known ? Optional.empty() : Optional.of(Problem.of("zip"));
  }

  /** Nothing but white space and, perhaps, a mark of the encoding. */
  private static boolean isBlank(Source source) {
    int start = source.startsWith(0xef, 0xbb, 0xbf) ? 3 : isUtf16(source) ? 2 : 0;
    for (int i = start; i < source.bytes().length; i++) {
      byte b = source.bytes()[i];
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }

  private static boolean isWebp(Source source) {
    return source.startsWith('R', 'I', 'F', 'F');
  }

  private static boolean isUtf16(Source source) {
    return source.startsWith(0xff, 0xfe) || source.startsWith(0xfe, 0xff);
  }

  private static boolean hasNul(Source source) {
    int length = Math.min(HEAD, source.bytes().length);
    for (int i = 0; i < length; i++) {
      if (source.bytes()[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
