package org.gouji.assemble;

import java.util.List;
import java.util.Optional;
import org.gouji.edition.Labels;
import org.gouji.edition.TableTemplate;

/**
 * The labels in a sequence of cells. A label may be broken over several cells or lines; the longest
 * stretch that makes one is taken, for the beginning of a label may be another label.
 */
final class SequenceLabels {
  private static final int LONGEST = 4;

  private final List<CellToken> tokens;
  private final TableTemplate template;

  SequenceLabels(List<CellToken> tokens, TableTemplate template) {
    this.tokens = tokens;
    this.template = template;
  }

  /**
   * A label.
   *
   * @param text its text, joined
   * @param length how many tokens it is made of
   * @param row the row it names, where it names one
   * @param namesGroup whether it names a group of rows or columns
   * @param namesColumn whether it names a column
   */
  record Label(
      String text,
      int length,
      Optional<TableTemplate.Row> row,
      boolean namesGroup,
      boolean namesColumn) {

    /** Whether it names a row and a column, and no number in front tells which. */
    boolean isAmbiguous() {
      return row.isPresent() && namesColumn && Labels.numberingEnd(text) == 0;
    }
  }

  /** The label that begins at an index. */
  Optional<Label> at(int index) {
    for (int length = Math.min(LONGEST, tokens.size() - index); length > 0; length--) {
      Optional<Label> label = label(tokens.subList(index, index + length));
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  private Optional<Label> label(List<CellToken> parts) {
    CellToken first = parts.get(0);
    if (parts.size() == 1) {
      return label(first.text(), first.words(), 1);
    }
    StringBuilder text = new StringBuilder();
    for (CellToken part : parts) {
      if (part.words().isEmpty() || part.isFigureLike()) {
        return Optional.empty();
      }
      text.append(part.text());
    }
    String joined = text.toString();
    return label(joined, Labels.words(joined), parts.size());
  }

  private Optional<Label> label(String text, String words, int length) {
    Optional<TableTemplate.Row> row = template.rowOf(words);
    boolean group = template.groups().contains(words) || (length == 1 && words.startsWith("第二十条"));
    boolean column = template.columnOf(words).isPresent();
    return row.isPresent() || group || column
        ? Optional.of(new Label(text, length, row, group, column))
        : Optional.empty();
  }
}
