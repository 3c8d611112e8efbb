package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.assemble.SequenceLabels.Label;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Deviation;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds {@code disclosure} or {@code requests} from the sequence of its cells. Labels cut the
 * sequence into rows; the template tells how many figures a row must have. A row that has fewer is
 * bound only where the bars or line breaks left between its cells tell which of them are blank.
 */
final class SequenceReader {
  private final List<CellToken> tokens;
  private final TableTemplate template;
  private final boolean linesLost;
  private final List<RowDraft> drafts = new ArrayList<>();
  private final List<RawTable.Head> heads = new ArrayList<>();
  private final List<String> head = new ArrayList<>();
  private final SequenceLabels sequenceLabels;
  private final SequenceHead sequenceHead;
  private final FiguresFirst figuresFirst;
  private int first = -1;
  private int last = -1;
  private int labels;

  /** The first label or head behind the figures of the last row; -1 where the next is the row's. */
  private int labelStart = -1;

  private SequenceReader(List<CellToken> tokens, TableTemplate template, boolean linesLost) {
    this.linesLost = linesLost;
    this.tokens = tokens;
    this.template = template;
    this.sequenceLabels = new SequenceLabels(tokens, template);
    this.sequenceHead = new SequenceHead(template);
    this.figuresFirst = new FiguresFirst(template);
  }

  /**
   * Rebuilds a table.
   *
   * @param tokens the cells of the section
   * @param template what the table should look like
   * @param linesLost whether lines were lost, so that a label without figures may have had some
   * @return the table, and which of the tokens it took; nothing if the template knows no row
   */
  static Optional<Found> read(List<CellToken> tokens, TableTemplate template, boolean linesLost) {
    return new SequenceReader(tokens, template, linesLost).read();
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
    @Nullable RowDraft current = null;
    int i = 0;
    while (i < tokens.size()) {
      CellToken token = tokens.get(i);
      Optional<Label> label = sequenceLabels.at(i);
      if (label.isPresent()) {
        current = label(i, label.get());
        i += label.get().length();
        continue;
      }
      figuresFirst.cell(token);
      if (current != null) {
        current.add(token);
        last = i;
      } else if (!head.isEmpty() || labels > 0) {
        // Behind a label or a head of the table: a head that was cut.
        head.add(token.text());
      }
      i++;
    }
    return drafts.isEmpty()
        ? Optional.empty()
        : Optional.of(finish(current == null ? 0 : current.surplus()));
  }

  /** Takes up a label; the row that it begins, if it is a row's. */
  private @Nullable RowDraft label(int index, Label label) {
    boolean column = label.isAmbiguous() && (drafts.isEmpty() || !head.isEmpty());
    if (label.row().isPresent() && !column) {
      return row(label.row().get(), index, label.length());
    }
    markLabel(index);
    mark(index + label.length() - 1);
    if (label.namesColumn()) {
      figuresFirst.head();
      head.add(label.text());
      return null;
    }
    figuresFirst.words();
    labels++;
    if (!sequenceHead.isShared()) {
      head.clear();
    }
    return null;
  }

  /**
   * Finishes the table.
   *
   * @param surplus how many of the last tokens are prose behind the figures
   */
  private Found finish(int surplus) {
    boolean oneHead = sequenceHead.isShared();
    boolean moved = oneHead && !sequenceHead.isFormsOrder();
    boolean labelFirst = figuresFirst.order() == FiguresFirst.Order.LABEL_FIRST;
    DraftRows draftRows = new DraftRows(drafts, template, linesLost);
    List<RawRow> read = labelFirst ? draftRows.rows() : figuresFirst.rows();
    boolean doubted = moved || (oneHead && isRuin(read));
    List<RawRow> rows = read.stream().map(r -> doubted ? r.doubted() : r).toList();
    List<RawTable.Head> shifted =
        labelFirst ? heads.stream().map(draftRows::shifted).toList() : wordsOf(heads);
    List<Deviation> deviations = oneHead ? sequenceHead.deviations(drafts.get(0)) : List.of();
    RawTable table =
        new RawTable(
            rows, oneHead ? List.of() : shifted, true, deviations, tokens.get(first).place());
    return new Found(table, first, last + 1 - surplus);
  }

  /**
   * Whether most rows of a table without bars were lost: what stands behind a label that is left
   * may be a lost row's.
   */
  private boolean isRuin(List<RawRow> rows) {
    long certain =
        rows.stream()
            .filter(row -> row.template().isPresent() && !row.cells().isEmpty())
            .filter(row -> row.cells().stream().allMatch(RawRow.RawCell::certain))
            .count();
    return certain * 2 < template.rows().size()
        && tokens.get(tokens.size() - 1).bars() == tokens.get(0).bars();
  }

  /** Heads without the figures that stand between them and the first label. */
  private static List<RawTable.Head> wordsOf(List<RawTable.Head> heads) {
    return heads.stream()
        .map(
            one ->
                new RawTable.Head(
                    one.beforeRow(),
                    one.labels().stream().filter(l -> !FigureReader.isFigureLike(l)).toList(),
                    one.place()))
        .toList();
  }

  private RowDraft row(TableTemplate.Row row, int index, int length) {
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
        new RowDraft(row, tokens.get(labelStart < 0 ? index : labelStart), label, labels + 1);
    labels = 0;
    labelStart = -1;
    drafts.add(draft);
    figuresFirst.row(draft);
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
}
