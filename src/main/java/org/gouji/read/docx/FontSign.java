package org.gouji.read.docx;

/** A sign that is given by a font and its number there. */
final class FontSign {
  private static final String UNREADABLE = "\uFFFD";

  private FontSign() {}

  /** The sign at the cursor; one that only its font can show is nothing that can be read. */
  static String read(XmlCursor xml) {
    String code = xml.attribute("char");
    if (code == null || !code.matches("[0-9A-Fa-f]{1,4}")) {
      return UNREADABLE;
    }
    char sign = (char) Integer.parseInt(code, 16);
    return sign < ' ' || Character.getType(sign) == Character.PRIVATE_USE
        ? UNREADABLE
        : String.valueOf(sign);
  }
}
