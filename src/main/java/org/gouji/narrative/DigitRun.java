package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A long number as it stands in a text: its digits, written together or in groups.
 *
 * @param digits the digits, with the X that may end an identity number
 * @param groups how many digits each group has
 * @param start where it begins
 * @param end where it ends
 */
record DigitRun(String digits, List<Integer> groups, int start, int end) {
  /** No number of a person has fewer digits. */
  static final int FEWEST = 11;

  private static final int MOST = 40;

  private static final String COUNTRY = "86-";

  /** What stands behind a number that is a document's or a page's. */
  private static final String CODES = "〕]号页";

  DigitRun {
    groups = List.copyOf(groups);
  }

  /** The next number of enough digits from a place on that is part of no word, address or code. */
  static @Nullable DigitRun next(String text, int from) {
    int place = from;
    while (place < text.length()) {
      if (!isDigit(text.charAt(place))) {
        place++;
        continue;
      }
      int end = end(text, place);
      // Most runs of digits are short figures.
      if (end - place >= FEWEST && end - place <= MOST && isFree(text, place, end)) {
        DigitRun run = of(text, place, end);
        if (run.digits().length() >= FEWEST) {
          return run;
        }
      }
      place = end;
    }
    return null;
  }

  /** Whether the groups are these, in this order, or all digits are written together. */
  boolean isGrouped(Integer... sizes) {
    return groups.size() == 1 || groups.equals(List.of(sizes));
  }

  /** Whether the digits stand together, or in groups of four with the rest at the end. */
  boolean isInFours() {
    for (int i = 0; i < groups.size() - 1; i++) {
      if (groups.get(i) != 4) {
        return groups.size() == 1;
      }
    }
    return true;
  }

  private static DigitRun of(String text, int start, int end) {
    StringBuilder digits = new StringBuilder(end - start);
    List<Integer> groups = new ArrayList<>();
    int group = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '-') {
        groups.add(group);
        group = 0;
      } else {
        digits.append(c == 'x' ? 'X' : c);
        group++;
      }
    }
    groups.add(group);
    return new DigitRun(digits.toString(), groups, start, end);
  }

  /** The end of a long number, or of several short groups that may be one. */
  private static int end(String text, int start) {
    int end = groupEnd(text, start);
    int group = end - start;
    while (group < FEWEST && joins(text, end)) {
      int next = groupEnd(text, end + 1);
      group = next - end - 1;
      end = group < FEWEST ? next : end;
    }
    boolean check = end < text.length() && "Xx".indexOf(text.charAt(end)) >= 0;
    return check && end - start > FEWEST ? end + 1 : end;
  }

  private static int groupEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a blank or hyphen stands at a place and a digit behind it. */
  private static boolean joins(String text, int place) {
    return place + 1 < text.length()
        && (text.charAt(place) == ' ' || text.charAt(place) == '-')
        && isDigit(text.charAt(place + 1));
  }

  /** Whether nothing stands at its ends that makes it part of a word, an address or a code. */
  private static boolean isFree(String text, int start, int end) {
    boolean before =
        start > 0 && joins(text.charAt(start - 1)) && !text.startsWith(COUNTRY, start - 3);
    boolean behind =
        end < text.length() && (joins(text.charAt(end)) || CODES.indexOf(text.charAt(end)) >= 0);
    return !before && !behind;
  }

  private static boolean joins(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || "/_=&%#@*-".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
