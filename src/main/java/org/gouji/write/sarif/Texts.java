package org.gouji.write.sarif;

import java.util.regex.Pattern;
import org.gouji.write.Visible;

/** Text in which SARIF finds neither a link nor a gap to be filled. */
final class Texts {
  private static final Pattern LINK = Pattern.compile("[\\[\\]\\\\]");
  private static final Pattern GAP = Pattern.compile("\\{(\\d+)\\}");
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&#]");

  private Texts() {}

  /** A message that says what the text says, on one line. */
  static String message(String text) {
    String line = Visible.line(text);
    // A bracket alone links nothing, and is left as people wrote it.
    String linkless = line.contains("](") ? LINK.matcher(line).replaceAll("\\\\$0") : line;
    return GAP.matcher(linkless).replaceAll("{{$1}}");
  }

  /** Text in Markdown that means nothing but itself. */
  static String markdown(String text) {
    return MARKUP.matcher(text).replaceAll("\\\\$0");
  }
}
