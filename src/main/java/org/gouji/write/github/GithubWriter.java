package org.gouji.write.github;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.BatchResult;
import org.gouji.model.Finding;
import org.gouji.model.Problem;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.Summary;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;
import org.gouji.write.Spot;
import org.gouji.write.Visible;

/**
 * Writes results as workflow commands of GitHub: all findings as a group of lines a report, and at
 * the end, gravest first, those that GitHub shows beside the files.
 */
public final class GithubWriter implements ResultWriter {
  private final Writer out;
  private final Phrasebook words;
  private final Annotations annotations = new Annotations();

  /** Makes a writer; the stream is flushed, not closed. */
  public GithubWriter(OutputStream out, Phrasebook words) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.words = words;
  }

  @Override
  public void begin(Run run) {}

  @Override
  public void add(ReportResult result) throws IOException {
    String verdict = words.say("verdict." + result.verdict().code());
    line(Command.group(verdict + " " + Visible.line(result.source())));
    if (result.error().isPresent()) {
      broken(result.source(), result.error().get());
    }
    for (Finding finding : result.findings()) {
      finding(finding, result.source(), result.edition().orElse(""));
    }
    line(Command.endOfGroup());
    out.flush();
  }

  @Override
  public void add(BatchResult batch) throws IOException {
    if (batch.findings().isEmpty() && batch.fault().isEmpty()) {
      return;
    }
    line(Command.group(words.say("batch.title")));
    if (batch.fault().isPresent()) {
      broken("", batch.fault().get());
    }
    for (Finding finding : batch.findings()) {
      List<String> sources = finding.sources();
      finding(finding, sources.isEmpty() ? "" : sources.get(0), "");
    }
    line(Command.endOfGroup());
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (String command : annotations.shown()) {
      line(command);
    }
    line(
        words.say(
            "summary",
            Map.of(
                "reports", summary.reports(),
                "pass", summary.pass(),
                "warn", summary.warn(),
                "fail", summary.fail(),
                "unreadable", summary.unreadable())));
    if (annotations.more() > 0) {
      line(words.say("github.more", Map.of("count", annotations.more(), "most", Annotations.MOST)));
    }
    out.flush();
  }

  private void broken(String source, Problem problem) throws IOException {
    String message = Visible.line(words.say(problem));
    line(Command.plain(message));
    annotations.add(
        Severity.VIOLATION,
        Command.of(
            Severity.VIOLATION,
            file(source),
            Optional.empty(),
            words.say("ledger.verdict.unreadable"),
            message));
  }

  private void finding(Finding finding, String source, String edition) throws IOException {
    String title = finding.rule() + " " + words.ofRule(finding.rule(), "title");
    String message = Visible.line(words.message(finding.rule(), finding.message(), edition));
    String place = Visible.line(words.place(finding.where().place().locator()));
    String said = words.say("severity." + finding.severity().code()) + " " + title;
    String line = said + words.say("list.because") + message;
    if (!place.isEmpty()) {
      line += words.say("list.apart") + words.say("label.place") + place;
    }
    if (!finding.counts()) {
      line += words.say("list.apart") + words.say(finding.suppression().orElseThrow());
    }
    line(Command.plain(line));
    if (finding.counts()) {
      Optional<Spot> spot = Spot.of(finding.where().place());
      String where = spot.isPresent() || place.isEmpty() ? "" : "\n" + place;
      annotations.add(
          finding.severity(),
          Command.of(finding.severity(), file(source), spot, title, message + where));
    }
  }

  /** Standard input has no file that a message could stand beside. */
  private static String file(String source) {
    return source.equals("-") ? "" : source.replace('\\', '/');
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
