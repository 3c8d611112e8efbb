package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.edition.TableTemplate;

/** A row of a flattened table while it is being rebuilt: its label and the tokens behind it. */
final class RowDraft {
  private final Optional<TableTemplate.Row> row;
  private final CellToken begin;
  private final CellToken label;
  private final int labels;
  private final List<CellToken> rest = new ArrayList<>();
  private boolean oneLine = true;
  private boolean doubted;

  RowDraft(TableTemplate.Row row, CellToken begin, CellToken label, int labels) {
    this(Optional.of(row), begin, label, labels);
  }

  /** A row whose label the template does not know. */
  RowDraft(CellToken label) {
    this(Optional.empty(), label, label, 1);
  }

  private RowDraft(Optional<TableTemplate.Row> row, CellToken begin, CellToken label, int labels) {
    this.row = row;
    this.begin = begin;
    this.label = label;
    this.labels = labels;
  }

  void add(CellToken token) {
    rest.add(token);
    oneLine &= token.line() == label.line();
  }

  /** What stands behind the label may be another row's. */
  void doubt() {
    doubted = true;
  }

  boolean isDoubted() {
    return doubted;
  }

  Optional<TableTemplate.Row> row() {
    return row;
  }

  /** The first token of the label. */
  CellToken begin() {
    return begin;
  }

  /** The last token of the label. */
  CellToken label() {
    return label;
  }

  /** How many labels stand before the figures, those of groups included. */
  int labels() {
    return labels;
  }

  /** The tokens behind the label. */
  List<CellToken> rest() {
    return rest;
  }

  /** Whether its figures stand on the line of its label. */
  boolean isOneLine() {
    return oneLine;
  }

  /** How many tokens at the end are prose behind the figures. */
  int surplus() {
    int size = row.map(r -> r.columns().size()).orElse(0);
    int end = rest.size();
    while (end > size && !rest.get(end - 1).isFigureLike()) {
      end--;
    }
    return rest.size() - end;
  }
}
