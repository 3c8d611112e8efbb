package org.gouji.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.edition.Editions;
import org.gouji.edition.TableTemplate;
import org.gouji.model.CellRef;
import org.gouji.model.Figure;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.rule.fact.Amounts;
import org.gouji.rule.fact.Money;

/**
 * The figures of one table of a report.
 *
 * @param name which of the three
 * @param edition the edition that it follows
 * @param figures its figures in the order of the edition's cells
 */
record UnitTable(TableName name, String edition, List<UnitFigure> figures) {
  private static final String FORM_UNIT = "万元";

  UnitTable {
    figures = List.copyOf(figures);
  }

  /**
   * Takes the figures of a table.
   *
   * @param blankIsZero whether a blank cell stands for 0, as it does in the rules
   */
  static UnitTable of(Table table, boolean blankIsZero) {
    TableTemplate template = Editions.standard().named(table.edition()).table(table.name());
    Amounts amounts = Amounts.of(table, template);
    List<UnitFigure> figures = new ArrayList<>();
    for (CellRef cell : cells(template)) {
      Figure figure = table.figure(cell.row(), cell.column());
      if (figure.isBlank() && blankIsZero) {
        BigDecimal amount = amounts.amount(cell.row(), cell.column());
        figures.add(amount == null ? UnitFigure.BLANK : UnitFigure.read(amount));
      } else {
        figures.add(figure(figure, template.column(cell.column())));
      }
    }
    return new UnitTable(table.name(), table.edition(), figures);
  }

  /** The cells of a table in their order. */
  static List<CellRef> cells(TableTemplate template) {
    List<CellRef> cells = new ArrayList<>();
    for (TableTemplate.Row row : template.rows()) {
      for (String column : row.columns()) {
        cells.add(new CellRef(template.name(), row.key(), column));
      }
    }
    return cells;
  }

  private static UnitFigure figure(Figure figure, TableTemplate.Column column) {
    if (figure instanceof Figure.Read read) {
      return column.money() ? money(read, column.unit()) : UnitFigure.read(read.value());
    }
    if (figure.isBlank()) {
      return UnitFigure.BLANK;
    }
    return figure instanceof Figure.Unreadable
        ? UnitFigure.unknown(UnitFigure.State.UNREADABLE, figure.text())
        : UnitFigure.ABSENT;
  }

  private static UnitFigure money(Figure.Read read, String columnUnit) {
    BigDecimal amount = Money.inWan(read, columnUnit);
    String unit = read.unit().isEmpty() ? columnUnit : read.unit();
    if (amount == null) {
      String plain = Amounts.plain(read.value());
      return UnitFigure.unknown(UnitFigure.State.UNITLESS, plain + read.unit());
    }
    return unit.equals(FORM_UNIT) || amount.signum() == 0
        ? UnitFigure.read(amount)
        : UnitFigure.converted(amount, Amounts.plain(read.value()) + unit);
  }
}
