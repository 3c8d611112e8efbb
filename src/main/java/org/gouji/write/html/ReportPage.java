package org.gouji.write.html;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Report;
import org.gouji.model.ReportResult;
import org.gouji.model.TableName;
import org.gouji.write.Run;

/**
 * The page of one report: the verdict, the findings, the report itself, and how the rules ended.
 */
final class ReportPage {
  private final Assets assets;
  private final Bilingual words;
  private final Run run;

  ReportPage(Assets assets, Bilingual words, Run run) {
    this.assets = assets;
    this.words = words;
    this.run = run;
  }

  /**
   * Writes a page.
   *
   * @param index the way to the index, where the report is one of a batch
   */
  void write(Html html, ReportResult result, Optional<String> index) throws IOException {
    Frame frame = new Frame(assets, words, run.tool());
    frame.begin(html, VerdictPanel.title(result));
    html.open("main", "id", "main");
    if (index.isPresent()) {
      html.open("p", "class", "back").open("a", "href", index.get());
      html.text("← ").both(words.say("html.index")).close(2);
    }
    new VerdictPanel(html, words).write(result, run.tool());
    if (result.report().isPresent()) {
      contents(html, result, result.report().get());
    }
    if (!result.outcomes().isEmpty()) {
      new RulesPart(html, words).write(result.outcomes(), result.edition().orElse(""));
    }
    html.close().line();
    frame.end(html);
  }

  private void contents(Html html, ReportResult result, Report report) throws IOException {
    List<Numbered> findings = Numbered.all(result.findings());
    List<Passage> passages = Passage.all(report);
    Stretches stretches = Stretches.of(passages, findings);
    CellMarks marks = CellMarks.of(report, findings);
    navigation(html, report, !result.outcomes().isEmpty());
    FindingEntry entry =
        new FindingEntry(html, words, Anchors.of(report, stretches), report.edition());
    new FindingsPart(html, words, new Families(run.rules(), words), entry).write(findings);
    new ReportPart(html, words, report, marks).write(passages, stretches);
  }

  private void navigation(Html html, Report report, boolean rules) throws IOException {
    html.open("nav", "class", "contents", "aria-labelledby", "contents");
    html.element("span", words.say("html.contents"), "id", "contents", "class", "unseen");
    html.open("ul");
    link(html, "findings", words.say("html.findings"));
    link(html, "report", words.say("html.report"));
    for (TableName name : report.tables().keySet()) {
      link(html, "t-" + name.code(), words.say("html.table." + name.code()));
    }
    if (rules) {
      link(html, "rules", words.say("html.rules"));
    }
    html.close(2).line();
  }

  private static void link(Html html, String to, Both name) throws IOException {
    html.open("li").element("a", name, "href", "#" + to).close();
  }
}
