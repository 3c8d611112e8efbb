package org.gouji.read.doc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gouji.read.ListLabel;
import org.gouji.read.NumberFormat;
import org.jspecify.annotations.Nullable;

/** Counts the numbers that Word puts before paragraphs, which stand nowhere in the text. */
final class Numbering {
  private static final int LEVELS = 9;
  private static final int UNUSED = Integer.MIN_VALUE;
  private static final int LARGEST = 0x7ff;
  private static final int BULLET = 23;
  private static final int NOTHING_FOLLOWS = 2;
  private static final int FLAGS = 5;
  private static final int LIMITED = 0x08;

  private final @Nullable ListTables tables;

  /** The numbers of each list by level; lists that only override another count with it. */
  private final Map<Integer, int[]> counters = new HashMap<>();

  private final Set<Integer> begun = new HashSet<>();

  Numbering(@Nullable ListTables tables) {
    this.tables = tables;
  }

  /** Counts a paragraph; nothing for one without a number, or with a bullet. */
  Optional<ListLabel> next(Paragraph paragraph) {
    int list = paragraph.getIlfo();
    if (tables == null || list <= 0 || list >= LARGEST) {
      return Optional.empty();
    }
    try {
      LFO override = tables.getLfo(list);
      Optional<ListData> data = Optional.ofNullable(tables.getListData(override.getLsid()));
      return data.flatMap(
          d -> label(list, d, tables.getLfoData(list).getRgLfoLvl(), paragraph.getIlvl()));
    } catch (NoSuchElementException e) {
      // A list that the file does not define has no numbers in Word either.
      return Optional.empty();
    }
  }

  private Optional<ListLabel> label(
      int list, ListData data, ListFormatOverrideLevel[] overrides, int wanted) {
    int level = Math.max(0, Math.min(wanted, data.numLevels() - 1));
    int[] numbers = count(list, data, overrides, level);
    ListLevel shown = level(data, overrides, level);
    if (shown.getNumberFormat() == BULLET) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    String pattern = shown.getNumberText();
    for (char c : pattern == null ? new char[0] : pattern.toCharArray()) {
      if (c >= LEVELS) {
        text.append(c);
      } else if (c <= level) {
        ListLevel part = level(data, overrides, c);
        int number = numbers[c] == UNUSED ? part.getStartAt() : numbers[c];
        int format = shown.isLegalNumbering() ? 0 : part.getNumberFormat();
        text.append(NumberFormat.write(number, ListFormats.name(format)));
      }
    }
    boolean spaced = shown.getTypeOfCharFollowingTheNumber() != NOTHING_FOLLOWS;
    return text.toString().isBlank()
        ? Optional.empty()
        : Optional.of(new ListLabel(text.toString(), spaced));
  }

  private int[] count(int list, ListData data, ListFormatOverrideLevel[] overrides, int level) {
    int[] numbers =
        counters.computeIfAbsent(
            data.getLsid(),
            id -> {
              int[] none = new int[LEVELS];
              Arrays.fill(none, UNUSED);
              return none;
            });
    Optional<Integer> anew =
        override(overrides, level)
            .filter(ListFormatOverrideLevel::isStartAt)
            .map(o -> o.isFormatting() ? o.getLevel().getStartAt() : o.getIStartAt());
    if (anew.isPresent() && begun.add(list * LEVELS + level)) {
      numbers[level] = anew.get();
    } else if (numbers[level] == UNUSED) {
      numbers[level] = anew.orElse(level(data, overrides, level).getStartAt());
    } else {
      numbers[level]++;
    }
    for (int below = level + 1; below < Math.min(LEVELS, data.numLevels()); below++) {
      if (restarts(level(data, overrides, below), level)) {
        numbers[below] = UNUSED;
      }
    }
    return numbers;
  }

  /** Whether a level begins anew behind a number of one above it; it may say of which not. */
  private static boolean restarts(ListLevel below, int above) {
    boolean limited = (below.toByteArray()[FLAGS] & LIMITED) != 0;
    return !limited || above < below.getRestart();
  }

  private static ListLevel level(ListData data, ListFormatOverrideLevel[] overrides, int level) {
    return override(overrides, level)
        .filter(ListFormatOverrideLevel::isFormatting)
        .map(ListFormatOverrideLevel::getLevel)
        .orElseGet(() -> data.getLevels()[level]);
  }

  private static Optional<ListFormatOverrideLevel> override(
      ListFormatOverrideLevel[] overrides, int level) {
    return Arrays.stream(overrides).filter(o -> o != null && o.getLevelNum() == level).findFirst();
  }
}
