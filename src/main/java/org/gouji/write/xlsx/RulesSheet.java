package org.gouji.write.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.model.BatchResult;
import org.gouji.model.Finding;
import org.gouji.model.Outcome;
import org.gouji.model.ReportResult;
import org.gouji.ooxml.SheetCell;
import org.gouji.ooxml.TableColumn;
import org.gouji.ooxml.TableSeries;
import org.gouji.ooxml.Workbook;
import org.gouji.rule.Catalogue;
import org.gouji.rule.RuleInfo;
import org.gouji.write.LedgerColumn;
import org.gouji.write.Phrasebook;

/** The sheet of rules: how often each was broken, and on how many reports it ran at all. */
final class RulesSheet {
  private static final int COUNT = 12;
  private static final int DIGITS = 6;

  private final Workbook book;
  private final Catalogue rules;
  private final Phrasebook words;
  private final Map<String, RuleTally> tallies = new TreeMap<>();
  private long reports;

  RulesSheet(Workbook book, Catalogue rules, Phrasebook words) {
    this.book = book;
    this.rules = rules;
    this.words = words;
    rules.rules().forEach(rule -> tallies.put(rule.id(), new RuleTally()));
  }

  void add(ReportResult result) {
    reports += result.error().isEmpty() ? 1 : 0;
    Map<String, Integer> found = new HashMap<>();
    for (Finding finding : result.findings()) {
      if (finding.counts()) {
        found.merge(finding.rule(), 1, Integer::sum);
      }
    }
    found.forEach((rule, count) -> tally(rule).found(count, 1));
    for (Outcome outcome : result.outcomes()) {
      // What a rule about batches says of one report is that it does not speak of one.
      if (!isOfBatch(outcome.rule())) {
        tally(outcome.rule()).ended(outcome.status(), 1);
      }
    }
  }

  void add(BatchResult batch) {
    Map<String, Set<String>> units = new HashMap<>();
    for (Finding finding : batch.findings()) {
      if (finding.counts()) {
        tally(finding.rule()).found(1, 0);
        units.computeIfAbsent(finding.rule(), rule -> new HashSet<>()).addAll(finding.sources());
      }
    }
    units.forEach((rule, sources) -> tally(rule).found(0, sources.size()));
    for (Outcome outcome : batch.outcomes()) {
      tally(outcome.rule()).ended(outcome.status(), reports);
    }
  }

  private boolean isOfBatch(String rule) {
    return rules.rule(rule).map(RuleInfo::ofBatch).orElse(false);
  }

  private RuleTally tally(String rule) {
    return tallies.computeIfAbsent(rule, id -> new RuleTally());
  }

  void end() throws IOException {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(new TableColumn(LedgerColumn.RULE.heading(words), 8));
    columns.add(new TableColumn(LedgerColumn.TITLE.heading(words), 44));
    columns.add(new TableColumn(LedgerColumn.FAMILY.heading(words), 14));
    for (String key : List.of("failed", "findings", "ran", "notRun", "notApplicable")) {
      columns.add(new TableColumn(words.say("xlsx.rules." + key), COUNT));
    }
    columns.add(new TableColumn(words.say("xlsx.rules.share"), COUNT, share(words)));
    TableSeries.Layout layout =
        new TableSeries.Layout("Rules", words.say("xlsx.rules"), columns, 1, Look.HEAD.style());
    try (TableSeries table = TableSeries.straight(book, layout)) {
      for (Map.Entry<String, RuleTally> tally : tallies.entrySet()) {
        table.row(row(tally.getKey(), tally.getValue()));
      }
    }
  }

  /** What the share is of, in words. */
  static String share(Phrasebook words) {
    return words.say("xlsx.rules.share.note");
  }

  private List<SheetCell> row(String rule, RuleTally tally) {
    String family = rules.rule(rule).map(info -> words.say("family." + info.family())).orElse("");
    return List.of(
        Look.text(rule),
        Look.text(words.ofRule(rule, "title")),
        Look.text(family),
        Look.number(tally.failed()),
        Look.number(tally.findings()),
        Look.number(tally.ran()),
        Look.number(tally.notRun()),
        Look.number(tally.notApplicable()),
        tally.ran() == 0
            ? Look.text("")
            : SheetCell.number(
                Look.SHARE.style(),
                BigDecimal.valueOf(tally.failed())
                    .divide(BigDecimal.valueOf(tally.ran()), DIGITS, RoundingMode.HALF_UP)));
  }
}
