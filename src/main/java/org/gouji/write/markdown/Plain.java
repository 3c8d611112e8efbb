package org.gouji.write.markdown;

import org.gouji.write.Visible;

/** Text that means nothing but itself in Markdown as code-hosting sites read it. */
final class Plain {
  private static final String MARKUP = "\\`*_{}[]<>|~$&#";

  /** Parts a sign from what follows it, and is not seen. */
  private static final char GAP = '\u200b';

  private Plain() {}

  /**
   * The text on one line. Marks are escaped; {@code @name}, {@code #123}, {@code GH-123} and
   * addresses, which sites make links or notices of even so, are parted by a gap that is not seen.
   */
  static String of(String text) {
    String line = Visible.line(text);
    StringBuilder plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (MARKUP.indexOf(c) >= 0) {
        plain.append('\\');
      }
      plain.append(c);
      if (c == '@' || c == '#' || begins(line, i)) {
        plain.append(GAP);
      }
    }
    return plain.toString();
  }

  /** Whether what a site would make a link of begins here. */
  private static boolean begins(String line, int i) {
    return (line.charAt(i) == ':' && line.startsWith("//", i + 1))
        || (line.charAt(i) == 'w' && line.regionMatches(true, i + 1, "ww.", 0, 3))
        || (line.charAt(i) == 'W' && line.regionMatches(true, i + 1, "ww.", 0, 3))
        || (line.charAt(i) == 'H' && line.startsWith("GH-", i - 1));
  }
}
