package org.gouji.read.html;

import java.util.Arrays;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Where in a page's text the characters of a text node stand. A reference to a character is longer
 * than what it stands for; where it is not sure how a parser read them, nothing is told.
 */
final class Origin {
  private static final int UNKNOWN = -1;

  private final int start;
  private final int @Nullable [] each;

  private Origin(int start, int @Nullable [] each) {
    this.start = start;
    this.each = each;
  }

  /**
   * The origin of a node's text.
   *
   * @param page the page's text
   * @param whole the node's
   */
  static Origin of(String page, TextNode node, String whole) {
    Range range = node.sourceRange();
    int start = range.startPos();
    int end = range.endPos();
    if (start < 0 || end > page.length() || end < start) {
      return new Origin(UNKNOWN, null);
    }
    if (end - start == whole.length() && page.startsWith(whole, start)) {
      return new Origin(start, null);
    }
    int[] each = new int[whole.length()];
    Arrays.fill(each, UNKNOWN);
    return walk(page, start, end, whole, each)
        ? new Origin(start, each)
        : new Origin(UNKNOWN, null);
  }

  /** Whether the characters stand one behind the other. */
  boolean isStraight() {
    return each == null;
  }

  /** Where a character stands; -1 where that is not known. */
  int of(int character) {
    return start < 0 ? UNKNOWN : each == null ? start + character : each[character];
  }

  /** Goes along the source and the text at once; whether both end together. */
  private static boolean walk(String page, int start, int end, String whole, int[] each) {
    int from = start;
    int i = 0;
    while (from < end && i < whole.length()) {
      int step = 1;
      int characters = 1;
      if (page.charAt(from) == '&') {
        Reference reference = Reference.at(page, from, end, whole, i);
        if (reference.length() == 1 && whole.charAt(i) != '&') {
          return false;
        }
        step = reference.length();
        characters = reference.characters();
      } else if (page.charAt(from) != whole.charAt(i)) {
        return false;
      }
      Arrays.fill(each, i, i + characters, from);
      from += step;
      i += characters;
    }
    return from == end && i == whole.length();
  }

  /**
   * A reference to a character, or an ampersand that is none.
   *
   * @param length how many characters of the page it takes
   * @param characters how many it stands for
   */
  private record Reference(int length, int characters) {
    private static final Reference NONE = new Reference(1, 1);

    /** No name of HTML has more letters. */
    private static final int LONGEST_NAME = 32;

    static Reference at(String page, int from, int end, String whole, int i) {
      int name = from + 1;
      boolean number = name < end && page.charAt(name) == '#';
      boolean hex = number && name + 1 < end && (page.charAt(name + 1) | ' ') == 'x';
      int first = number ? name + (hex ? 2 : 1) : name;
      int last = first;
      while (last < end && isPart(page.charAt(last), number, hex)) {
        last++;
      }
      boolean closed = last < end && page.charAt(last) == ';';
      if (number) {
        int characters = Character.charCount(whole.codePointAt(i));
        return last == first ? NONE : new Reference(last + (closed ? 1 : 0) - from, characters);
      }
      for (int stop = Math.min(last, first + LONGEST_NAME); stop > first; stop--) {
        boolean shut = closed && stop == last;
        String word = page.substring(first, stop);
        if (Entities.isBaseNamedEntity(word) || (shut && Entities.isNamedEntity(word))) {
          String meant = Entities.getByName(word);
          return whole.startsWith(meant, i)
              ? new Reference(stop + (shut ? 1 : 0) - from, meant.length())
              : NONE;
        }
      }
      return NONE;
    }

    private static boolean isPart(char c, boolean number, boolean hex) {
      char lower = (char) (c | ' ');
      boolean digit = c >= '0' && c <= '9';
      boolean letter = lower >= 'a' && lower <= 'z';
      return digit || (number ? hex && letter && lower <= 'f' : letter);
    }
  }
}
