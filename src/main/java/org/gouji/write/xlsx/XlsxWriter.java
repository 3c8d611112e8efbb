package org.gouji.write.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.model.BatchResult;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.ooxml.TableColumn;
import org.gouji.ooxml.TableSeries;
import org.gouji.ooxml.Workbook;
import org.gouji.write.Ledger;
import org.gouji.write.LedgerRow;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;
import org.jspecify.annotations.Nullable;

/**
 * Writes results as the ledger (台账) of a supervising office: a workbook with a sheet of findings,
 * one of units, one of rules, and one that says how to read them.
 */
public final class XlsxWriter implements ResultWriter {
  private final Phrasebook words;
  private final Workbook book;
  private @Nullable Sheets sheets;

  private record Sheets(
      Run run, Ledger ledger, FindingsSheet findings, UnitsSheet units, RulesSheet rules) {}

  /** Makes a writer; the stream is flushed at the end, not closed. */
  public XlsxWriter(OutputStream out, Phrasebook words) throws IOException {
    this.words = words;
    this.book = new Workbook(out, XlsxWriter.class, "book");
  }

  @Override
  public void begin(Run run) {
    sheets =
        new Sheets(
            run,
            new Ledger(run.rules(), words),
            new FindingsSheet(book, words),
            new UnitsSheet(book, run.rules(), words),
            new RulesSheet(book, run.rules(), words));
  }

  @Override
  public void add(ReportResult result) throws IOException {
    for (LedgerRow row : sheets().ledger().rows(result)) {
      sheets().findings().add(row);
    }
    sheets().units().add(result);
    sheets().rules().add(result);
  }

  @Override
  public void add(BatchResult batch) throws IOException {
    for (LedgerRow row : sheets().ledger().rows(batch)) {
      sheets().findings().add(row);
    }
    sheets().rules().add(batch);
  }

  @Override
  public void end(Summary summary) throws IOException {
    sheets().findings().end();
    sheets().units().end();
    sheets().rules().end();
    about(summary);
    book.close();
  }

  private void about(Summary summary) throws IOException {
    Run run = sheets().run();
    TableSeries.Layout layout =
        new TableSeries.Layout(
            "About",
            words.say("xlsx.about"),
            List.of(
                new TableColumn(words.say("xlsx.about.item"), 20),
                new TableColumn(words.say("xlsx.about.text"), 90)),
            0,
            Look.HEAD.style());
    try (TableSeries table = TableSeries.straight(book, layout)) {
      line(
          table,
          "xlsx.about.run",
          words.say(
              "xlsx.about.runText",
              Map.of(
                  "version", run.tool().version(),
                  "rules", run.tool().rules(),
                  "profile", run.tool().profile(),
                  "rulebook", run.tool().rulebook(),
                  "day", run.tool().day())));
      line(
          table,
          "xlsx.about.result",
          words.say(
              "summary",
              Map.of(
                  "reports", summary.reports(),
                  "pass", summary.pass(),
                  "warn", summary.warn(),
                  "fail", summary.fail(),
                  "unreadable", summary.unreadable())));
      line(table, "xlsx.score", UnitsSheet.score(words));
      line(table, "xlsx.rules.share", RulesSheet.share(words));
      line(table, "xlsx.known", words.say("xlsx.known.note"));
    }
  }

  private void line(TableSeries table, String key, String text) throws IOException {
    table.row(List.of(Look.text(words.say(key)), Look.text(text)));
  }

  private Sheets sheets() {
    return Objects.requireNonNull(sheets, "the output has not begun");
  }
}
