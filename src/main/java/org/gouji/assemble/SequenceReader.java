package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.assemble.RawRow.RawCell;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Deviation;

/**
 * Rebuilds {@code disclosure} or {@code requests} from the sequence of its cells. Labels cut the
 * sequence into rows; the template tells how many figures a row must have. A row that has fewer is
 * bound only where the bars or line breaks left between its cells tell which of them are blank.
 */
final class SequenceReader {
  private static final int LONGEST_LABEL = 3;

  private final List<CellToken> tokens;
  private final TableTemplate template;
  private final List<RowDraft> drafts = new ArrayList<>();
  private final List<RawTable.Head> heads = new ArrayList<>();
  private final List<String> head = new ArrayList<>();
  private final SequenceHead sequenceHead;
  private int first = -1;
  private int last = -1;
  private int labels;

  /** The first label or head behind the figures of the last row; -1 where the next is the row's. */
  private int labelStart = -1;

  private SequenceReader(List<CellToken> tokens, TableTemplate template) {
    this.tokens = tokens;
    this.template = template;
    this.sequenceHead = new SequenceHead(template);
  }

  /**
   * Rebuilds a table.
   *
   * @param tokens the cells of the section
   * @param template what the table should look like
   * @return the table, and which of the tokens it took; nothing if the template knows no row
   */
  static Optional<Found> read(List<CellToken> tokens, TableTemplate template) {
    return new SequenceReader(tokens, template).read();
  }

  /**
   * A table that was found in a sequence.
   *
   * @param table the table
   * @param from the index of its first token
   * @param to the index behind its last token
   */
  record Found(RawTable table, int from, int to) {}

  private Optional<Found> read() {
    RowDraft current = null;
    int i = 0;
    while (i < tokens.size()) {
      CellToken token = tokens.get(i);
      int length = rowLabel(i);
      if (length > 0) {
        current = row(i, length);
        i += length;
        continue;
      }
      if (isGroup(token)) {
        current = null;
        markLabel(i);
        labels++;
        if (!sequenceHead.isShared()) {
          head.clear();
        }
      } else if (template.columnOf(token.words()).isPresent()) {
        current = null;
        markLabel(i);
        head.add(token.text());
      } else if (current != null) {
        current.add(token);
        last = i;
      } else if (!head.isEmpty() || labels > 0) {
        // Behind a label or a head of the table: a head that was cut.
        head.add(token.text());
      }
      i++;
    }
    return drafts.isEmpty() ? Optional.empty() : Optional.of(finish());
  }

  private Found finish() {
    List<RawRow> rows = new DraftRows(drafts, template).rows();
    boolean oneHead = sequenceHead.isShared();
    List<Deviation> deviations = oneHead ? sequenceHead.deviations(drafts.get(0)) : List.of();
    RawTable table =
        new RawTable(
            rows, oneHead ? List.of() : heads, true, deviations, tokens.get(first).place());
    // Text behind the last figure is prose again.
    int to = last + 1;
    while (to > first && drafts.get(drafts.size() - 1).isSurplus(tokens.get(to - 1))) {
      to--;
    }
    return new Found(table, first, to);
  }

  private RowDraft row(int index, int length) {
    if (!head.isEmpty()) {
      if (drafts.isEmpty()) {
        sequenceHead.read(head);
      }
      heads.add(new RawTable.Head(drafts.size(), head, tokens.get(index).place()));
      head.clear();
    }
    mark(index);
    mark(index + length - 1);
    CellToken label = tokens.get(index + length - 1);
    RowDraft draft =
        new RowDraft(
            rowAt(index, length).orElseThrow(),
            tokens.get(labelStart < 0 ? index : labelStart),
            label,
            labels + 1);
    labels = 0;
    labelStart = -1;
    drafts.add(draft);
    return draft;
  }

  private void markLabel(int index) {
    labelStart = labelStart < 0 ? index : labelStart;
    mark(index);
  }

  private void mark(int index) {
    first = first < 0 ? index : first;
    last = Math.max(last, index);
  }

  /** How many tokens from an index on make the label of a row; 0 if none do. */
  private int rowLabel(int index) {
    for (int length = 1; length <= LONGEST_LABEL && index + length <= tokens.size(); length++) {
      if (rowAt(index, length).isPresent()) {
        boolean namesColumn = template.columnOf(tokens.get(index).words()).isPresent();
        // 总计 and 其他 name columns until the first row was seen.
        return namesColumn && drafts.isEmpty() ? 0 : length;
      }
    }
    return 0;
  }

  private Optional<TableTemplate.Row> rowAt(int index, int length) {
    StringBuilder words = new StringBuilder();
    for (CellToken token : tokens.subList(index, index + length)) {
      words.append(token.words());
    }
    return template.rowOf(words.toString());
  }

  private boolean isGroup(CellToken token) {
    return template.groups().contains(token.words()) || token.words().startsWith("第二十条");
  }

  /** A cell that the bars prove to be blank. */
  static RawCell blank(RowDraft draft) {
    return new RawCell("", draft.label().place(), true);
  }
}
