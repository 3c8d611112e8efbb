package org.gouji.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.edition.TableTemplate;

/** The heads of a flattened {@code remedies}: blocks and results, level by level. */
final class RemediesHeads {
  private final List<CellToken> labels;
  private final TableTemplate template;

  RemediesHeads(List<CellToken> labels, TableTemplate template) {
    this.labels = labels;
    this.template = template;
  }

  /**
   * Whether the heads can stand in the order of the form: its blocks one behind the other, and no
   * more steps back among the results than there are blocks to begin.
   */
  boolean isFormsOrder() {
    return blocksRise() && stepsBack() < template.rows().size() * copies();
  }

  private boolean blocksRise() {
    Set<Integer> seen = new HashSet<>();
    int last = -1;
    for (CellToken label : labels) {
      OptionalInt rank = rank(label);
      if (rank.isPresent() && seen.add(rank.getAsInt())) {
        if (rank.getAsInt() < last) {
          return false;
        }
        last = rank.getAsInt();
      }
    }
    return true;
  }

  /** Where a block stands in the form; a group stands before the first of its blocks. */
  private OptionalInt rank(CellToken label) {
    Optional<TableTemplate.Row> block = template.rowOf(label.words());
    if (block.isPresent()) {
      return OptionalInt.of(2 * block.get().index());
    }
    for (TableTemplate.Row row : template.rows()) {
      if (row.group().equals(label.words())) {
        return OptionalInt.of(2 * row.index() - 1);
      }
    }
    return OptionalInt.empty();
  }

  private int stepsBack() {
    List<String> form = new ArrayList<>(template.columns().keySet());
    int steps = 0;
    int last = -1;
    for (CellToken label : labels) {
      int result =
          template.columnOf(label.words()).map(column -> form.indexOf(column.key())).orElse(-1);
      if (result >= 0) {
        steps += result < last ? 1 : 0;
        last = result;
      }
    }
    return steps;
  }

  /** How often the heads stand there; a page break repeats them. */
  private int copies() {
    int index = template.rows().size() - 1;
    long copies =
        labels.stream()
            .filter(
                label -> template.rowOf(label.words()).stream().anyMatch(r -> r.index() == index))
            .count();
    return Math.max(1, (int) copies);
  }
}
