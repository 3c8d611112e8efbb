package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gouji.text.Numerals;
import org.jspecify.annotations.Nullable;

/** Finds the numbers that stand before the items of lists: 一是, （一）, 1., ①, 第一，. */
final class Items {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
  private static final String BEFORE = "。；：，！？、 \n（";

  /** How the items of a list are numbered. */
  enum Kind {
    /** 一是. */
    WORDS,
    /** 一要. */
    DEMANDS,
    /** （一）. */
    BRACKETS,
    /** 一、 at the beginning of a paragraph. */
    HEADINGS,
    /** 1. or 1、. */
    FIGURES,
    /** （1）or 1）. */
    FIGURES_IN_BRACKETS,
    /** ①. */
    CIRCLES,
    /** 第一，. */
    ORDINALS
  }

  /**
   * The number of an item.
   *
   * @param kind how it is written
   * @param number which it is
   * @param start where it begins
   * @param end where the item's text begins
   */
  record Item(Kind kind, int number, int start, int end) {}

  private Items() {}

  /** The numbers in a text, in its order. */
  static List<Item> in(String text) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || BEFORE.indexOf(text.charAt(i - 1)) >= 0) {
        Item item = at(text, i);
        if (item != null) {
          items.add(item);
          i = item.end() - 1;
        }
      }
    }
    return items;
  }

  /** Where the text of a clause begins, behind the number that it may have. */
  static int behind(String text, int start, int end) {
    int place = start;
    while (place < end) {
      if (text.charAt(place) == ' ') {
        place++;
        continue;
      }
      Item item = at(text, place);
      if (item == null || item.end() > end) {
        return place;
      }
      place = item.end();
    }
    return place;
  }

  private static @Nullable Item at(String text, int i) {
    char c = text.charAt(i);
    boolean begins = i == 0 || text.charAt(i - 1) == '\n';
    int circled = CIRCLED.indexOf(c);
    if (circled >= 0) {
      return new Item(Kind.CIRCLES, circled + 1, i, i + 1);
    }
    int from = c == '（' || c == '第' ? i + 1 : i;
    int end = from;
    while (end < text.length() && end < from + 3 && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end > from) {
      Kind kind = ofNumeral(c, at(text, end, 0), begins);
      int number = Numerals.ordinal(text.substring(from, end));
      return kind == null || number == 0 ? null : new Item(kind, number, i, end + 1);
    }
    while (end < text.length() && end < from + 2 && isDigit(text.charAt(end))) {
      end++;
    }
    if (end == from || c == '第') {
      return null;
    }
    Kind kind = ofFigure(c, at(text, end, 0), at(text, end, 1));
    return kind == null
        ? null
        : new Item(kind, Integer.parseInt(text.substring(from, end)), i, end + 1);
  }

  private static @Nullable Kind ofNumeral(char first, char behind, boolean begins) {
    return switch (behind) {
      case '是' -> first == '（' || first == '第' ? null : Kind.WORDS;
      case '要' -> first == '（' || first == '第' ? null : Kind.DEMANDS;
      case '）' -> first == '（' ? Kind.BRACKETS : null;
      case '，' -> first == '第' ? Kind.ORDINALS : null;
      case '、' -> first == '第' ? Kind.ORDINALS : begins && first != '（' ? Kind.HEADINGS : null;
      default -> null;
    };
  }

  private static @Nullable Kind ofFigure(char first, char behind, char next) {
    if (behind == '）') {
      return Kind.FIGURES_IN_BRACKETS;
    }
    boolean point = behind == '.' || behind == '、' || behind == '。';
    return point && first != '（' && !isDigit(next) ? Kind.FIGURES : null;
  }

  private static char at(String text, int place, int more) {
    return place + more < text.length() ? text.charAt(place + more) : '\n';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
