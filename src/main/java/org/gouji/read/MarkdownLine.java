package org.gouji.read;

/**
 * The marks of Markdown around the text of a line. Converters leave them; what they mark is known
 * here by its words, so they only have to be passed over.
 */
public final class MarkdownLine {
  private static final int DEEPEST_HEADING = 6;
  private static final int SHORTEST_RULE = 5;

  private MarkdownLine() {}

  /** Where the text begins behind the mark of a heading, a quotation or a list; 0 without one. */
  public static int textStart(String line) {
    int start = 0;
    int mark = markEnd(line, start);
    while (mark > start) {
      start = mark;
      mark = markEnd(line, start);
    }
    return start;
  }

  /** The place behind a mark and the blanks around it; the place itself where none stands there. */
  private static int markEnd(String line, int from) {
    int mark = skipBlanks(line, from);
    int end = mark;
    while (end < line.length() && end - mark < DEEPEST_HEADING && line.charAt(end) == '#') {
      end++;
    }
    boolean heading = end > mark;
    boolean quotation = !heading && end < line.length() && line.charAt(end) == '>';
    boolean item = !heading && end < line.length() && "-*+".indexOf(line.charAt(end)) >= 0;
    int text = skipBlanks(line, heading ? end : end + 1);
    boolean apart = text > (heading ? end : end + 1) && text < line.length();
    boolean marked = (heading && apart) || quotation || (item && apart && isWord(line, text));
    return marked ? text : from;
  }

  /** A sign before a figure is no mark of a list. */
  private static boolean isWord(String line, int place) {
    char c = line.charAt(place);
    return c == '（' || c == '(' || c == '*' || Character.isIdeographic(c);
  }

  private static int skipBlanks(String line, int from) {
    int i = from;
    while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether a line is a line only in the sense of a ruler: strokes, with or without crossings. */
  public static boolean isRule(String line) {
    String rule = line.strip();
    int strokes = 0;
    for (int i = 0; i < rule.length(); i++) {
      char c = rule.charAt(i);
      if (c == '-' || c == '=' || c == '_' || c == '─' || c == '━' || c == '═') {
        strokes++;
      } else if (c != '|' && c != '+' && c != ':' && c != ' ' && (c < '│' || c > '╬')) {
        return false;
      }
    }
    return rule.length() >= SHORTEST_RULE && 2 * strokes > rule.length();
  }
}
