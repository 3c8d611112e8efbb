package org.gouji.write.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gouji.model.BatchResult;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.write.Ledger;
import org.gouji.write.LedgerColumn;
import org.gouji.write.LedgerRow;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;
import org.jspecify.annotations.Nullable;

/**
 * Writes the ledger as comma-separated values (RFC 4180) that Excel opens as they are: in UTF-8
 * with a byte order mark, and with nothing in it that Excel would take for a formula.
 */
public final class CsvWriter implements ResultWriter {
  private static final String END = "\r\n";

  private final Writer out;
  private final Phrasebook words;
  private @Nullable Ledger ledger;

  /** Makes a writer of the ledger; the stream is flushed at the end, not closed. */
  public CsvWriter(OutputStream out, Phrasebook words) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.words = words;
  }

  @Override
  public void begin(Run run) throws IOException {
    Ledger made = new Ledger(run.rules(), words);
    ledger = made;
    out.write('\uFEFF');
    line(made.headings());
  }

  @Override
  public void add(ReportResult result) throws IOException {
    lines(Objects.requireNonNull(ledger).rows(result));
  }

  @Override
  public void add(BatchResult batch) throws IOException {
    lines(Objects.requireNonNull(ledger).rows(batch));
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.flush();
  }

  private void lines(List<LedgerRow> rows) throws IOException {
    for (LedgerRow row : rows) {
      line(List.of(LedgerColumn.values()).stream().map(row::value).toList());
    }
  }

  private void line(List<String> cells) throws IOException {
    String separator = "";
    for (String cell : cells) {
      out.write(separator);
      out.write(Cell.of(cell));
      separator = ",";
    }
    out.write(END);
  }
}
