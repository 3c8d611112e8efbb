package org.gouji.edition;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.text.CharSet;
import org.gouji.text.NormalText;

/**
 * Labels made comparable. Two labels are the same when they agree in their words: numbering in
 * front, punctuation, quotation marks, blanks and what stands in brackets behind do not count, nor
 * does 的 at the end; 其它 is 其他.
 */
public final class Labels {
  private static final int MOST_KNOWN = 4096;
  private static final int LONGEST_KNOWN = 64;

  /** The labels met so far: the same few hundred stand in every report. */
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  /** What may stand before the number of a heading. */
  private static final CharSet ORNAMENTS = CharSet.of(" ■◆●★▲▶“\"");

  private Labels() {}

  /** The words of a label; of one that is wholly in brackets, the words in the brackets. */
  public static String words(String label) {
    if (isNumber(label)) {
      return label;
    }
    String known = KNOWN.get(label);
    if (known != null) {
      return known;
    }
    String words = wordsOf(label);
    if (label.length() <= LONGEST_KNOWN && KNOWN.size() < MOST_KNOWN) {
      KNOWN.put(label, words);
    }
    return words;
  }

  private static String wordsOf(String label) {
    String text = NormalText.of(label).normal();
    String words = keep(text, numberingEnd(text), false);
    String kept = (words.isEmpty() ? inBrackets(text) : words).replace("其它", "其他");
    return kept.length() > 2 && kept.endsWith("的") ? kept.substring(0, kept.length() - 1) : kept;
  }

  /** The words of a label in brackets; 【一、总体情况】 has its number within. */
  private static String inBrackets(String text) {
    String line = text.strip();
    int start = line.startsWith("【") ? numberingEnd(line.substring(1)) : 0;
    String words = start == 0 ? "" : keep(line.substring(1), start, true);
    return words.isEmpty() ? keep(text, 0, true) : words;
  }

  /** Whether a label is digits alone, as most cells are: such is its own words. */
  private static boolean isNumber(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (label.charAt(i) < '0' || label.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the text begins behind a leading number such as {@code 一、}, {@code （一）}, {@code 1.} or
   * {@code 第三部分}; 0 where there is none.
   */
  public static int numberingEnd(String text) {
    int i = 0;
    while (i < text.length() && ORNAMENTS.has(text.charAt(i))) {
      i++;
    }
    int start = i;
    if (text.startsWith("第", i)) {
      return partEnd(text, i + 1);
    }
    boolean bracket = i < text.length() && text.charAt(i) == '（';
    if (bracket) {
      i++;
    }
    int digits = i;
    while (i < text.length() && isNumeral(text.charAt(i))) {
      i++;
    }
    if (i == digits || i == text.length()) {
      return start == text.length() ? 0 : circled(text, start);
    }
    int marks = i;
    while (marks < text.length() - 1 && text.charAt(marks) == ' ') {
      marks++;
    }
    char next = text.charAt(marks);
    if (bracket) {
      return next == '）' ? skipMarks(text, marks + 1) : 0;
    }
    if (next == '、' || next == '.' || next == '，' || next == '）' || next == '。') {
      return skipMarks(text, marks + 1);
    }
    // A blank alone parts a number from words, but not from another figure.
    return marks > i && Character.isIdeographic(next) ? marks : 0;
  }

  /** The end of {@code 第三部分} whose first character was read; 0 if something else begins so. */
  private static int partEnd(String text, int from) {
    int i = from;
    while (i < text.length() && isNumeral(text.charAt(i))) {
      i++;
    }
    if (i == from || !text.startsWith("部分", i)) {
      return 0;
    }
    int end = skipMarks(text, i + 2);
    return end < text.length() && text.charAt(end) == '：' ? skipMarks(text, end + 1) : end;
  }

  private static int circled(String text, int start) {
    char c = text.charAt(start);
    return c >= '①' && c <= '⑳' ? start + 1 : 0;
  }

  private static int skipMarks(String text, int from) {
    int i = from;
    while (i < text.length() && " 、.".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  private static String keep(String text, int from, boolean brackets) {
    StringBuilder words = new StringBuilder(text.length() - from);
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!brackets && (c == '（' || c == '【' || c == '〔' || c == '[')) {
        depth++;
      } else if (!brackets && (c == '）' || c == '】' || c == '〕' || c == ']')) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && Character.isLetterOrDigit(c)) {
        words.append(c);
      }
    }
    return words.toString();
  }
}
