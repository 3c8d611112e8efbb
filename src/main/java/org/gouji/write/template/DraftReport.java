package org.gouji.write.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.consolidate.Draft;
import org.gouji.consolidate.SummedCell;
import org.gouji.edition.TableTemplate;
import org.gouji.model.CellRef;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;

/**
 * A draft of a consolidated report as a report: the prompts of the template, and the sums. A sum
 * that lacks a unit's figure is no figure, and its cell says so.
 */
public final class DraftReport {
  private static final String FORM_UNIT = "万元";

  private DraftReport() {}

  /** The template of a draft. */
  static ReportTemplate template(Draft draft) {
    return new ReportTemplate(draft.year(), Optional.of(draft.government().agency()));
  }

  /** The draft as a report. */
  public static Report of(Draft draft) {
    ReportTemplate template = template(draft);
    Report empty = EmptyReport.of(template);
    Map<CellRef, SummedCell> sums = draft.byCell();
    Map<TableName, Table> tables = new EnumMap<>(TableName.class);
    for (Table table : empty.tables().values()) {
      List<Table.Row> rows = new ArrayList<>();
      for (Table.Row row : table.rows()) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Map.Entry<String, Figure> blank : row.figures().entrySet()) {
          CellRef cell = new CellRef(table.name(), row.key(), blank.getKey());
          SummedCell sum = sums.get(cell);
          figures.put(blank.getKey(), sum == null ? blank.getValue() : figure(sum, template));
        }
        rows.add(new Table.Row(row.key(), figures));
      }
      tables.put(
          table.name(),
          new Table(table.name(), table.edition(), false, rows, List.of(), Place.NOWHERE));
    }
    return new Report(
        empty.title(),
        Optional.of(draft.government().agency()),
        draft.government().level(),
        empty.year(),
        empty.edition(),
        empty.period(),
        empty.published(),
        empty.introduction(),
        empty.sections(),
        tables,
        false,
        List.of());
  }

  private static Figure figure(SummedCell sum, ReportTemplate template) {
    if (!sum.isComplete()) {
      String text = template.texts().text("unknown", "sum");
      return new Figure.Unreadable(Figure.Why.TEXT, text, Place.NOWHERE);
    }
    TableTemplate.Column column =
        template.edition().table(sum.cell().table()).column(sum.cell().column());
    String unit = column.money() ? FORM_UNIT : "";
    return new Figure.Read(plain(sum.known()), unit, "", Place.NOWHERE);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
