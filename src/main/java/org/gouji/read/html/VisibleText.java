package org.gouji.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What of a page's text a reader sees. */
final class VisibleText {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "select",
          "button",
          "svg",
          "iframe",
          "textarea");

  private VisibleText() {}

  /** Whether an element shows no text, or none of the report's. */
  static boolean isSkipped(Element element) {
    return SKIPPED.contains(element.normalName())
        || (element.attributesSize() > 0
            && (element.hasAttr("hidden") || isHidden(element.attributes().get("style"))));
  }

  private static boolean isHidden(String style) {
    return style.contains("none")
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  /** Adds text with runs of white space as one blank; a line's own indent is no text. */
  static void append(StringBuilder text, String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (isSpace(c)) {
        boolean after = !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
        if (after) {
          text.append(' ');
        }
      } else {
        text.append(c);
      }
    }
  }

  /** Whether a character is shown as a blank, and more of them as one. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00a0';
  }
}
