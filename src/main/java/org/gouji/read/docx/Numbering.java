package org.gouji.read.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.read.ListLabel;
import org.gouji.read.NumberFormat;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Counts the numbers that Word puts before paragraphs, which stand nowhere in the text. The lists
 * are read when the first paragraph needs them.
 */
final class Numbering {
  private static final int UNUSED = -1;

  private final Optional<byte[]> part;
  private final Styles styles;
  private final Map<Integer, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private @Nullable Lists lists;

  Numbering(Optional<byte[]> part, Styles styles) {
    this.part = part;
    this.styles = styles;
  }

  /**
   * Counts a paragraph.
   *
   * @return what is shown before its text, and whether anything parts them; empty for a paragraph
   *     without a number, or with a bullet
   */
  Optional<ListLabel> next(ParagraphProperties paragraph) throws UnreadableException {
    ParagraphProperties style = styles.ofParagraph(paragraph.style()).paragraph();
    int list = paragraph.list() >= 0 ? paragraph.list() : style.list();
    if (list <= 0 || part.isEmpty()) {
      return Optional.empty();
    }
    Lists read = lists == null ? Lists.of(part) : lists;
    lists = read;
    Optional<Lists.Definition> definition = read.list(list);
    if (definition.isEmpty()) {
      return Optional.empty();
    }
    int level = level(paragraph, style, definition.get());
    int[] numbers = count(list, definition.get(), level);
    ListLevel shown = definition.get().level(level);
    String text = shown.isBullet() || shown.hidden() ? "" : text(definition.get(), level, numbers);
    return text.isBlank() ? Optional.empty() : Optional.of(new ListLabel(text, shown.spaced()));
  }

  /** A paragraph's own level, the one bound to its style, or the one that its style names. */
  private int level(
      ParagraphProperties paragraph, ParagraphProperties style, Lists.Definition definition) {
    int level = paragraph.level();
    if (level < 0 && paragraph.list() < 0) {
      for (String id : styles.chain(paragraph.style())) {
        for (int i = 0; i < Lists.LEVELS && level < 0; i++) {
          level = definition.level(i).style().equals(id) ? i : level;
        }
      }
      level = level < 0 ? style.level() : level;
    }
    return Math.max(0, Math.min(level, Lists.LEVELS - 1));
  }

  private int[] count(int list, Lists.Definition definition, int level) {
    int[] numbers =
        counters.computeIfAbsent(
            definition.counter(),
            c -> {
              int[] none = new int[Lists.LEVELS];
              Arrays.fill(none, UNUSED);
              return none;
            });
    Integer anew = definition.starts().get(level);
    if (anew != null && begun.add(list + " " + level)) {
      numbers[level] = anew;
    } else if (numbers[level] == UNUSED) {
      numbers[level] = anew != null ? anew : definition.level(level).start();
    } else {
      numbers[level]++;
    }
    for (int below = level + 1; below < Lists.LEVELS; below++) {
      int restart = definition.level(below).restart();
      if (restart < 0 || (restart > 0 && level < restart)) {
        numbers[below] = UNUSED;
      }
    }
    return numbers;
  }

  private static String text(Lists.Definition definition, int level, int[] numbers) {
    String pattern = definition.level(level).text();
    boolean legal = definition.level(level).legal();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      int of = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (pattern.charAt(i) == '%' && of >= 0 && of < Lists.LEVELS) {
        i++;
        if (of <= level) {
          ListLevel part = definition.level(of);
          int number = numbers[of] == UNUSED ? part.start() : numbers[of];
          text.append(NumberFormat.write(number, legal ? "decimal" : part.format()));
        }
      } else {
        text.append(pattern.charAt(i));
      }
    }
    return text.toString();
  }
}
