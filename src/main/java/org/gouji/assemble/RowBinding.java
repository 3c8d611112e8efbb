package org.gouji.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Deviation;
import org.gouji.model.Deviation.Kind;
import org.gouji.model.Place;

/**
 * Binds the rows of the original to the rows of the template. A row whose label the template does
 * not know is bound by its place alone, and only where exactly as many rows of the template are
 * missing between its neighbours as unknown rows stand there.
 */
final class RowBinding {
  /**
   * A row of the original.
   *
   * @param index its place among the rows of the original
   * @param row the row
   */
  record Bound(int index, RawRow row) {}

  private final TableTemplate template;
  private final List<RawRow> rows;
  private final Map<String, List<Bound>> bound = new LinkedHashMap<>();
  private final List<Deviation> deviations = new ArrayList<>();

  private RowBinding(TableTemplate template, List<RawRow> rows) {
    this.template = template;
    this.rows = rows;
  }

  static RowBinding of(TableTemplate template, List<RawRow> rows) {
    RowBinding binding = new RowBinding(template, rows);
    binding.bind();
    return binding;
  }

  /** The rows of the original that stand for a row of the template: none, one, or doubles. */
  List<Bound> rows(String key) {
    return bound.getOrDefault(key, List.of());
  }

  /** How the rows differ from the template's. */
  List<Deviation> deviations() {
    return deviations;
  }

  private void bind() {
    int previous = -1;
    List<Bound> unknown = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      RawRow row = rows.get(i);
      Bound candidate = new Bound(i, row);
      Optional<TableTemplate.Row> known = row.template();
      if (known.isEmpty()) {
        unknown.add(candidate);
        continue;
      }
      between(previous, known.get().index(), unknown);
      unknown.clear();
      previous = known.get().index();
      put(known.get().key(), candidate);
    }
    between(previous, template.rows().size(), unknown);
    missing();
  }

  private void put(String key, Bound row) {
    List<Bound> same = bound.computeIfAbsent(key, k -> new ArrayList<>());
    same.add(row);
    if (same.size() == 2) {
      deviations.add(deviation(Kind.DOUBLED_ROW, row.row().label(), key, row.row().place()));
    }
  }

  private void between(int before, int after, List<Bound> unknown) {
    boolean fits = !unknown.isEmpty() && after - before - 1 == unknown.size();
    for (int i = 0; i < unknown.size(); i++) {
      RawRow row = unknown.get(i).row();
      if (fits) {
        TableTemplate.Row expected = template.rows().get(before + 1 + i);
        put(expected.key(), unknown.get(i));
        if (!Damage.isIn(row.label())) {
          deviations.add(deviation(Kind.RENAMED_ROW, row.label(), expected.key(), row.place()));
        }
      } else {
        deviations.add(
            new Deviation(
                Kind.ADDED_ROW, row.label(), Optional.empty(), Optional.empty(), row.place()));
      }
    }
  }

  private void missing() {
    for (TableTemplate.Row row : template.rows()) {
      if (!bound.containsKey(row.key())) {
        deviations.add(deviation(Kind.MISSING_ROW, row.label(), row.key(), Place.NOWHERE));
      }
    }
  }

  private static Deviation deviation(Kind kind, String label, String row, Place place) {
    return new Deviation(kind, label, Optional.of(row), Optional.empty(), place);
  }
}
