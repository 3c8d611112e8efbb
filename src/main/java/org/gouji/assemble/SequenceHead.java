package org.gouji.assemble;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.edition.Labels;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Deviation;
import org.gouji.model.Deviation.Kind;
import org.gouji.model.Place;

/**
 * The heads of a flattened table. In {@code requests} one head of several levels holds for all
 * rows; flattened, its labels come level by level, so that their order says little. The columns are
 * taken in the order of the form; labels that got lost on the way are told.
 */
final class SequenceHead {
  private final TableTemplate template;
  private final Set<String> seen = new LinkedHashSet<>();

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

  /**
   * Whether the columns can stand in the order of the form: they rise, but for the total, which a
   * head of two levels names before the columns of the second.
   */
  boolean isFormsOrder() {
    List<String> form = new ArrayList<>(template.columns().keySet());
    String total = form.get(form.size() - 1);
    int behind = -1;
    for (String column : seen) {
      int index = form.indexOf(column);
      if (column.equals(total) ? behind < 0 && seen.size() > 1 : index < behind) {
        return false;
      }
      behind = column.equals(total) ? behind : index;
    }
    return true;
  }

  /** What is missing from the head. */
  List<Deviation> deviations(RowDraft firstRow) {
    List<Deviation> deviations = new ArrayList<>();
    if (!isFormsOrder()) {
      deviations.add(moved(firstRow.begin().place()));
    }
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

  /** The heads stand in another order. */
  static Deviation moved(Place place) {
    return new Deviation(Kind.MOVED_COLUMN, "", Optional.empty(), Optional.empty(), place);
  }
}
