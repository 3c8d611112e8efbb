package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.edition.Labels;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Deviation;
import org.gouji.model.Deviation.Kind;

/**
 * The heads of a flattened table. In {@code requests} one head of several levels holds for all
 * rows; flattened, its labels come level by level, so that their order says little. The columns are
 * taken in the order of the form; labels that got lost on the way are told.
 */
final class SequenceHead {
  private final TableTemplate template;
  private final List<String> seen = new ArrayList<>();

  SequenceHead(TableTemplate template) {
    this.template = template;
  }

  /** Whether one head holds for all rows of the table. */
  boolean isShared() {
    return template.rows().stream()
        .allMatch(row -> row.columns().size() == template.columns().size());
  }

  void read(List<String> labels) {
    for (String label : labels) {
      template.columnOf(Labels.words(label)).ifPresent(column -> seen.add(column.key()));
    }
  }

  /** What is missing from the head. */
  List<Deviation> deviations(RowDraft firstRow) {
    List<Deviation> deviations = new ArrayList<>();
    for (TableTemplate.Column column : template.columns().values()) {
      if (!seen.contains(column.key())) {
        deviations.add(
            new Deviation(
                Kind.MISSING_COLUMN,
                column.label(),
                Optional.empty(),
                Optional.of(column.key()),
                firstRow.begin().place()));
      }
    }
    return deviations;
  }
}
