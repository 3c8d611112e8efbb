package org.gouji.write;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.BatchResult;
import org.gouji.model.CellRef;
import org.gouji.model.Finding;
import org.gouji.model.ReportResult;
import org.gouji.model.TableName;
import org.gouji.model.Where;
import org.gouji.rule.Catalogue;

/**
 * The results of a run as flat rows for a table: one a finding, and one for each input that has
 * none, so that no input is lost. Formats of tables are made of it, so that they say the same.
 */
public final class Ledger {
  private static final int MOST_SOURCES = 20;

  private final Catalogue rules;
  private final Phrasebook words;

  /** Makes a ledger of the rules that are applied. */
  public Ledger(Catalogue rules, Phrasebook words) {
    this.rules = rules;
    this.words = words;
  }

  /** The headings of all columns, in their order. */
  public List<String> headings() {
    List<String> headings = new ArrayList<>();
    for (LedgerColumn column : LedgerColumn.values()) {
      headings.add(column.heading(words));
    }
    return headings;
  }

  /** The rows of an input; there is always one. */
  public List<LedgerRow> rows(ReportResult result) {
    List<LedgerRow> rows = new ArrayList<>();
    if (result.error().isPresent() || result.findings().isEmpty()) {
      Map<LedgerColumn, String> values = input(result);
      result.error().ifPresent(problem -> values.put(LedgerColumn.MESSAGE, words.say(problem)));
      rows.add(new LedgerRow(values, Optional.empty(), Optional.of(result.verdict()), true));
    }
    for (Finding finding : result.findings()) {
      Map<LedgerColumn, String> values = input(result);
      fill(values, finding, result.edition().orElse(""));
      rows.add(
          new LedgerRow(
              values,
              Optional.of(finding.severity()),
              Optional.of(result.verdict()),
              finding.counts()));
    }
    return rows;
  }

  /** The rows of what was found in the inputs together; there may be none. */
  public List<LedgerRow> rows(BatchResult batch) {
    List<LedgerRow> rows = new ArrayList<>();
    for (Finding finding : batch.findings()) {
      Map<LedgerColumn, String> values = new EnumMap<>(LedgerColumn.class);
      values.put(LedgerColumn.SOURCE, sources(finding.sources()));
      fill(values, finding, "");
      rows.add(
          new LedgerRow(
              values, Optional.of(finding.severity()), Optional.empty(), finding.counts()));
    }
    return rows;
  }

  private Map<LedgerColumn, String> input(ReportResult result) {
    Map<LedgerColumn, String> values = new EnumMap<>(LedgerColumn.class);
    values.put(LedgerColumn.SOURCE, Visible.line(result.source()));
    put(values, LedgerColumn.AGENCY, result.agency().map(Visible::line));
    put(values, LedgerColumn.YEAR, result.year());
    put(
        values,
        LedgerColumn.LEVEL,
        result.level().map(level -> words.say("level." + level.code())));
    put(values, LedgerColumn.EDITION, result.edition());
    values.put(LedgerColumn.VERDICT, words.say("ledger.verdict." + result.verdict().code()));
    return values;
  }

  private void fill(Map<LedgerColumn, String> values, Finding finding, String edition) {
    String rule = finding.rule();
    values.put(LedgerColumn.RULE, rule);
    values.put(LedgerColumn.SEVERITY, words.say("severity." + finding.severity().code()));
    put(
        values,
        LedgerColumn.FAMILY,
        rules.rule(rule).map(info -> words.say("family." + info.family())));
    values.put(LedgerColumn.TITLE, words.ofRule(rule, "title"));
    values.put(LedgerColumn.MESSAGE, words.message(rule, finding.message(), edition));
    where(values, finding.where(), edition);
    put(values, LedgerColumn.ACTUAL, finding.actual().map(Visible::line));
    put(values, LedgerColumn.EXPECTED, finding.expected().map(Visible::line));
    values.put(LedgerColumn.BASIS, words.ofRule(rule, "basis"));
    values.put(LedgerColumn.FIX, words.ofRule(rule, "fix"));
    values.put(LedgerColumn.FINGERPRINT, finding.fingerprint());
    put(values, LedgerColumn.SUPPRESSION, finding.suppression().map(why -> words.say(why)));
  }

  private void where(Map<LedgerColumn, String> values, Where where, String edition) {
    put(values, LedgerColumn.SECTION, where.section());
    put(values, LedgerColumn.QUOTE, where.quote().map(Visible::line));
    String locator = Visible.line(words.place(where.place().locator()));
    put(values, LedgerColumn.LOCATOR, Optional.of(locator).filter(text -> !text.isEmpty()));
    put(values, LedgerColumn.PAGE, where.place().page());
    if (where.table().isEmpty()) {
      return;
    }
    TableName table = where.table().get();
    values.put(LedgerColumn.TABLE, words.say("ledger.table." + table.code()));
    put(values, LedgerColumn.ROW, where.row().map(row -> words.row(table, row, edition)));
    put(
        values,
        LedgerColumn.COLUMN,
        where.column().map(column -> words.column(table, column, edition)));
    if (where.row().isPresent() && where.column().isPresent()) {
      CellRef cell = new CellRef(table, where.row().get(), where.column().get());
      values.put(LedgerColumn.CELL, words.name(cell, edition));
    }
  }

  private String sources(List<String> sources) {
    List<String> first = sources.subList(0, Math.min(MOST_SOURCES, sources.size()));
    String list = Visible.line(String.join(words.say("list.separator"), first));
    return sources.size() <= MOST_SOURCES
        ? list
        : words.say("names.more", Map.of("list", list, "count", sources.size()));
  }

  private static void put(
      Map<LedgerColumn, String> values, LedgerColumn column, Optional<String> text) {
    text.ifPresent(value -> values.put(column, value));
  }

  private static void put(
      Map<LedgerColumn, String> values, LedgerColumn column, OptionalInt number) {
    number.ifPresent(value -> values.put(column, String.valueOf(value)));
  }
}
