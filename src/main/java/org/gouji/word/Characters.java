package org.gouji.word;

/** The characters of a text as XML writes them. */
final class Characters {
  private Characters() {}

  /** Text for the content of an element or for an attribute; what XML cannot hold is left out. */
  static String written(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> {
                  if (isAllowed(c)) {
                    xml.appendCodePoint(c);
                  }
                }
              }
            });
    return xml.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || c > 0xFFFF;
  }

  /** The text that stands as XML between two offsets, where no tag stands. */
  static String read(String xml, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      int end = end(xml, at);
      text.append(character(xml, at, end));
      at = end;
    }
    return text.toString();
  }

  /** The offset in XML where so many characters of its text have passed. */
  static int offset(String xml, int from, int characters) {
    int at = from;
    int left = characters;
    while (left > 0) {
      int end = end(xml, at);
      left -= character(xml, at, end).length();
      at = end;
    }
    return at;
  }

  private static int end(String xml, int at) {
    int semicolon = xml.charAt(at) == '&' ? xml.indexOf(';', at) : -1;
    return semicolon < 0 ? at + 1 : semicolon + 1;
  }

  private static String character(String xml, int at, int end) {
    if (end == at + 1) {
      return xml.substring(at, end);
    }
    String name = xml.substring(at + 1, end - 1);
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> numbered(name);
    };
  }

  private static String numbered(String name) {
    if (name.matches("#[0-9]{1,7}")) {
      return sign(Integer.parseInt(name.substring(1)));
    }
    return name.matches("#x[0-9A-Fa-f]{1,6}") ? sign(Integer.parseInt(name.substring(2), 16)) : "?";
  }

  private static String sign(int code) {
    return Character.isValidCodePoint(code) ? Character.toString(code) : "?";
  }
}
