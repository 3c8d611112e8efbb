package org.gouji.consolidate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.model.CellRef;
import org.gouji.model.Message;
import org.gouji.model.Roster.Unit;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.rule.fact.Amounts;

/** Sums one table over the units. */
final class TableSum {
  private final TableName name;
  private final List<CellRef> cells;

  TableSum(Edition edition, TableName name) {
    this.name = name;
    this.cells = UnitTable.cells(edition.table(name));
  }

  /**
   * The cells of the table with the units' figures.
   *
   * @param reports the report of each unit, where it has one
   * @param gaps where what is lacking is noted
   */
  List<SummedCell> of(List<Unit> units, List<Optional<UnitReport>> reports, List<Gap> gaps) {
    List<List<UnitFigure>> columns = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      String agency = units.get(i).agency();
      columns.add(
          reports
              .get(i)
              .map(report -> figures(agency, report, gaps))
              .orElse(java.util.Collections.nCopies(cells.size(), UnitFigure.ABSENT)));
    }
    List<SummedCell> summed = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int cell = i;
      summed.add(
          new SummedCell(cells.get(i), columns.stream().map(column -> column.get(cell)).toList()));
    }
    return summed;
  }

  private List<UnitFigure> figures(String agency, UnitReport report, List<Gap> gaps) {
    Optional<UnitTable> table = report.table(name);
    Term named = new Term.Key("table." + name.code());
    if (table.isEmpty()) {
      Message message = new Message("consolidate.noTable", Map.of("table", named));
      gaps.add(Gap.of(Gap.Kind.TABLE, agency, report.source(), message));
    } else if (!isLike(table.get(), cells)) {
      Message message =
          new Message(
              "consolidate.otherEdition",
              Map.of("table", named, "edition", Term.words(table.get().edition())));
      gaps.add(Gap.of(Gap.Kind.TABLE, agency, report.source(), message));
    } else {
      note(agency, report, table.get(), gaps);
      return table.get().figures();
    }
    return java.util.Collections.nCopies(cells.size(), UnitFigure.ABSENT);
  }

  /** Whether a table has just these cells, whatever its edition is called. */
  static boolean isLike(UnitTable table, List<CellRef> cells) {
    Edition edition = Editions.standard().named(table.edition());
    // The same keys mean other things in the other edition's table of section 2.
    return UnitTable.cells(edition.table(table.name())).equals(cells);
  }

  private void note(String agency, UnitReport report, UnitTable table, List<Gap> gaps) {
    Map<UnitFigure.State, List<CellRef>> lacking = new EnumMap<>(UnitFigure.State.class);
    for (int i = 0; i < cells.size(); i++) {
      UnitFigure figure = table.figures().get(i);
      switch (figure.state()) {
        case READ -> {}
        case BLANK, UNREADABLE, ABSENT ->
            lacking.computeIfAbsent(figure.state(), state -> new ArrayList<>()).add(cells.get(i));
        case UNITLESS -> {
          Message message =
              new Message(
                  "consolidate.noUnit", Map.of("cell", cell(i), "text", Term.words(figure.text())));
          gaps.add(Gap.of(Gap.Kind.UNITLESS, agency, report.source(), message));
        }
        case CONVERTED -> {
          Message message =
              new Message(
                  "consolidate.converted",
                  Map.of(
                      "cell", cell(i),
                      "text", Term.words(figure.text()),
                      "amount", Term.words(Amounts.plain(figure.amount().orElseThrow()))));
          gaps.add(Gap.of(Gap.Kind.CONVERTED, agency, report.source(), message));
        }
      }
    }
    lacking.forEach(
        (state, list) -> {
          Term named = new Term.Key("table." + name.code());
          Term count = Term.words(list.size());
          Term which = new Term.Cells(list);
          Message message =
              switch (state) {
                case BLANK ->
                    new Message(
                        "consolidate.blank",
                        Map.of("table", named, "count", count, "cells", which));
                case ABSENT ->
                    new Message(
                        "consolidate.absent",
                        Map.of("table", named, "count", count, "cells", which));
                default ->
                    new Message(
                        "consolidate.unreadable",
                        Map.of("table", named, "count", count, "cells", which));
              };
          gaps.add(Gap.of(Gap.Kind.CELLS, agency, report.source(), message));
        });
  }

  private Term cell(int index) {
    return new Term.Cells(List.of(cells.get(index)));
  }
}
