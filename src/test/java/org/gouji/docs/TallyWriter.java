package org.gouji.docs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.model.BatchResult;
import org.gouji.model.Finding;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;

/** Writes how often each rule found something: what to train the authors in. */
public final class TallyWriter implements ResultWriter {
  private final OutputStream out;
  private final Phrasebook words;
  private final Map<String, Integer> tally = new TreeMap<>();

  /** Makes a writer; the stream is flushed at the end, not closed. */
  public TallyWriter(OutputStream out, Phrasebook words) {
    this.out = out;
    this.words = words;
  }

  @Override
  public void begin(Run run) throws IOException {
    line(words.say("ledger.rule") + "\t" + words.say("ledger.title"));
  }

  @Override
  public void add(ReportResult result) {
    result.findings().forEach(this::count);
  }

  @Override
  public void add(BatchResult batch) {
    batch.findings().forEach(this::count);
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (Map.Entry<String, Integer> rule : tally.entrySet()) {
      String title = words.ofRule(rule.getKey(), "title");
      line(rule.getKey() + "\t" + title + "\t" + rule.getValue());
    }
    out.flush();
  }

  private void count(Finding finding) {
    if (finding.counts()) {
      tally.merge(finding.rule(), 1, Integer::sum);
    }
  }

  private void line(String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
