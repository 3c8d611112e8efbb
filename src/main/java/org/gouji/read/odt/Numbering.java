package org.gouji.read.odt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.read.ListLabel;

/** Counts the numbers that lists put before paragraphs, which stand nowhere in the text. */
final class Numbering {
  private static final int LEVELS = 10;
  private static final int UNUSED = -1;

  private final Styles styles;
  private final Map<String, Counter> byId = new HashMap<>();
  private final Map<String, Counter> lastOfStyle = new HashMap<>();

  Numbering(Styles styles) {
    this.styles = styles;
  }

  /** A list that goes on, maybe in several pieces. */
  static final class Counter {
    private final String style;
    private final int[] numbers = new int[LEVELS + 1];

    private Counter(String style) {
      this.style = style;
      Arrays.fill(numbers, UNUSED);
    }
  }

  /** The counter of the list that begins at the cursor and stands in no other. */
  Counter list(Xml xml) {
    String style = xml.attribute("style-name");
    String before = xml.attribute("continue-list");
    boolean goesOn = xml.attribute("continue-numbering").equals("true");
    Counter counter = byId.get(before);
    if (counter == null && goesOn) {
      counter = lastOfStyle.get(style);
    }
    if (counter == null) {
      counter = new Counter(style);
    }
    byId.put(xml.attribute("id"), counter);
    lastOfStyle.put(style, counter);
    return counter;
  }

  /** The counter of headings that stand in no list. */
  Counter outline() {
    return lastOfStyle.computeIfAbsent(Styles.outline(), Counter::new);
  }

  /**
   * Counts an item.
   *
   * @param style the style of the list it stands in; empty for that of the outer list
   * @param wanted its level, from 1
   * @param start the number that it says it has, negative where it does not
   */
  Optional<ListLabel> next(Counter counter, String style, int wanted, int start) {
    int level = Math.max(1, Math.min(wanted, LEVELS));
    String list = style.isEmpty() ? counter.style : style;
    ListLevel shown = styles.level(list, level);
    int[] numbers = counter.numbers;
    if (start >= 0) {
      numbers[level] = start;
    } else {
      numbers[level] = numbers[level] == UNUSED ? shown.start() : numbers[level] + 1;
    }
    Arrays.fill(numbers, level + 1, LEVELS + 1, UNUSED);
    if (shown.format().isEmpty() && shown.prefix().isEmpty() && shown.suffix().isEmpty()) {
      return Optional.empty();
    }
    String text =
        shown.pattern().indexOf('%') >= 0
            ? patterned(list, shown.pattern(), numbers)
            : joined(list, shown, level, numbers);
    return text.isBlank() ? Optional.empty() : Optional.of(new ListLabel(text, shown.spaced()));
  }

  private String joined(String list, ListLevel shown, int level, int[] numbers) {
    StringBuilder text = new StringBuilder(shown.prefix());
    int first = Math.max(1, level - shown.levels() + 1);
    boolean begun = false;
    for (int i = first; i <= level; i++) {
      String number = number(list, i, numbers);
      text.append(begun && !number.isEmpty() ? "." : "").append(number);
      begun |= !number.isEmpty();
    }
    return text.append(shown.suffix()).toString();
  }

  private String patterned(String list, String pattern, int[] numbers) {
    String text = pattern;
    for (int i = 1; i <= LEVELS; i++) {
      String gap = "%" + i + "%";
      text = text.contains(gap) ? text.replace(gap, number(list, i, numbers)) : text;
    }
    return text;
  }

  private String number(String list, int level, int[] numbers) {
    ListLevel part = styles.level(list, level);
    return part.write(numbers[level] == UNUSED ? part.start() : numbers[level]);
  }
}
