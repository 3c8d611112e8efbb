package org.gouji.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.edition.Edition;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Deviation;
import org.gouji.model.Deviation.Kind;
import org.gouji.model.Figure;
import org.gouji.model.Form;
import org.gouji.model.Table;

/** Binds a table whose cells the source itself names. */
final class FormBinder {
  private FormBinder() {}

  static Table bind(Form form, Edition edition) {
    TableTemplate template = edition.table(form.name());
    List<Table.Row> rows = new ArrayList<>();
    List<Deviation> deviations = new ArrayList<>();
    for (TableTemplate.Row row : template.rows()) {
      Map<String, Form.Entry> cells = form.rows().getOrDefault(row.key(), Map.of());
      Map<String, Figure> figures = new LinkedHashMap<>();
      int absent = 0;
      for (String column : row.columns()) {
        Figure figure = figure(cells.get(column));
        absent += figure instanceof Figure.Absent ? 1 : 0;
        figures.put(column, figure);
      }
      if (absent > 0) {
        Kind kind = absent == row.columns().size() ? Kind.MISSING_ROW : Kind.UNEVEN_ROW;
        deviations.add(
            new Deviation(
                kind, row.label(), Optional.of(row.key()), Optional.empty(), form.place()));
      }
      rows.add(new Table.Row(row.key(), figures));
    }
    return new Table(form.name(), edition.name(), false, rows, deviations, form.place());
  }

  private static Figure figure(Form.@org.jspecify.annotations.Nullable Entry entry) {
    if (entry == null) {
      return Figure.Absent.CELL;
    }
    Figure figure = FigureReader.read(entry.text(), "", entry.place());
    // The source says that this is no figure: it was in doubt when the model was written.
    return !entry.figure() && (figure.isRead() || figure.isBlank())
        ? new Figure.Unreadable(Figure.Why.TEXT, entry.text(), entry.place())
        : figure;
  }
}
