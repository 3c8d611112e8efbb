package org.gouji.write.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.CellCount;
import org.gouji.model.Finding;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.ooxml.SheetCell;
import org.gouji.ooxml.TableColumn;
import org.gouji.ooxml.TableSeries;
import org.gouji.ooxml.Workbook;
import org.gouji.rule.Catalogue;
import org.gouji.rule.RuleInfo;
import org.gouji.write.LedgerColumn;
import org.gouji.write.Phrasebook;
import org.gouji.write.Visible;

/** The sheet of units: a row for each input. */
final class UnitsSheet {
  private static final int COUNT = 9;

  private final TableSeries table;
  private final Phrasebook words;
  private final Catalogue rules;
  private final Set<String> families = new LinkedHashSet<>();

  UnitsSheet(Workbook book, Catalogue rules, Phrasebook words) {
    this.words = words;
    this.rules = rules;
    rules.rules().stream().filter(r -> !r.ofBatch()).map(RuleInfo::family).forEach(families::add);
    table =
        TableSeries.spooled(
            book,
            new TableSeries.Layout(
                "Units", words.say("xlsx.units"), columns(), 1, Look.HEAD.style()));
  }

  private List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(new TableColumn(LedgerColumn.AGENCY.heading(words), 28));
    columns.add(new TableColumn(LedgerColumn.YEAR.heading(words), 8));
    columns.add(new TableColumn(LedgerColumn.LEVEL.heading(words), 12));
    columns.add(new TableColumn(LedgerColumn.EDITION.heading(words), COUNT));
    columns.add(new TableColumn(LedgerColumn.VERDICT.heading(words), 12));
    columns.add(new TableColumn(words.say("xlsx.score"), 8, score(words)));
    for (Severity severity : Severity.values()) {
      columns.add(new TableColumn(words.say("severity." + severity.code()), COUNT));
    }
    columns.add(new TableColumn(words.say("xlsx.known"), COUNT));
    for (String family : families) {
      columns.add(new TableColumn(words.say("family." + family), 12));
    }
    for (String state : List.of("expected", "read", "blank", "unreadable", "absent")) {
      columns.add(new TableColumn(words.say("xlsx.cells." + state), COUNT));
    }
    columns.add(new TableColumn(words.say("xlsx.error"), 40));
    columns.add(new TableColumn(LedgerColumn.SOURCE.heading(words), 40));
    return columns;
  }

  /** How the score is reckoned, in words. */
  static String score(Phrasebook words) {
    return words.say(
        "xlsx.score.note",
        Map.of("full", Score.FULL, "violation", Score.VIOLATION, "warning", Score.WARNING));
  }

  void add(ReportResult result) throws IOException {
    List<SheetCell> cells = new ArrayList<>();
    cells.add(Look.text(result.agency().map(Visible::line).orElse("")));
    cells.add(result.year().isPresent() ? Look.number(result.year().getAsInt()) : Look.text(""));
    cells.add(
        Look.text(result.level().map(level -> words.say("level." + level.code())).orElse("")));
    cells.add(Look.text(result.edition().orElse("")));
    cells.add(Look.of(result.verdict()).mark(words.say("verdict." + result.verdict().code())));
    boolean checked = result.error().isEmpty();
    cells.add(checked ? Look.number(Score.of(result)) : Look.text(""));
    counts(result, checked, cells);
    cells(result, cells);
    cells.add(Look.text(result.error().map(words::say).orElse("")));
    cells.add(Look.text(Visible.line(result.source())));
    table.row(cells);
  }

  /** An input that was not checked has no counts: 0 would say that nothing was found. */
  private void counts(ReportResult result, boolean checked, List<SheetCell> cells) {
    for (Severity severity : Severity.values()) {
      cells.add(checked ? Look.number(result.count(severity)) : Look.text(""));
    }
    Map<String, Integer> found = new HashMap<>();
    int known = 0;
    for (Finding finding : result.findings()) {
      known += finding.counts() ? 0 : 1;
      String family = rules.rule(finding.rule()).map(RuleInfo::family).orElse("");
      if (finding.counts()) {
        found.merge(family, 1, Integer::sum);
      }
    }
    cells.add(checked ? Look.number(known) : Look.text(""));
    for (String family : families) {
      cells.add(checked ? Look.number(found.getOrDefault(family, 0)) : Look.text(""));
    }
  }

  private static void cells(ReportResult result, List<SheetCell> cells) {
    if (result.cells().isEmpty()) {
      for (int i = 0; i < 5; i++) {
        cells.add(Look.text(""));
      }
      return;
    }
    CellCount count = result.cells().get();
    cells.add(Look.number(count.expected()));
    cells.add(Look.number(count.read()));
    cells.add(Look.number(count.blank()));
    cells.add(Look.number(count.unreadable()));
    cells.add(Look.number(count.absent()));
  }

  void end() throws IOException {
    table.close();
  }
}
