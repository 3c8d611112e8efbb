package org.gouji.write.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.BatchResult;
import org.gouji.model.Outcome;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.model.ToolInfo;
import org.gouji.write.Run;

/** The page that stands before the pages of a batch; it keeps a row of each result alone. */
final class IndexPage {
  private final Assets assets;
  private final Bilingual words;
  private final Run run;
  private final Links links;
  private final List<UnitRow> units = new ArrayList<>();
  private final RuleTally rules = new RuleTally();
  private final HeatMap heat = new HeatMap();

  IndexPage(Assets assets, Bilingual words, Run run, Links links) {
    this.assets = assets;
    this.words = words;
    this.run = run;
    this.links = links;
  }

  /** Takes what it needs of a result. */
  UnitRow add(ReportResult result) {
    UnitRow unit = UnitRow.of(units.size() + 1, result);
    units.add(unit);
    links.add(unit);
    rules.add(result.findings());
    heat.add(unit, result);
    return unit;
  }

  void write(Html html, Optional<BatchResult> batch, Summary summary) throws IOException {
    Frame frame = new Frame(assets, words, run.tool());
    frame.begin(html, words.say("html.index"));
    html.open("main", "id", "main");
    head(html, summary);
    new Charts(html, words).write(summary, units, rules);
    if (batch.isPresent()) {
      together(html, batch.get());
    }
    new UnitTable(html, words, links).write(units);
    heat.write(html, words, links);
    if (batch.isPresent() && !batch.get().outcomes().isEmpty()) {
      new RulesPart(html, words).write(batch.get().outcomes(), "");
    }
    html.close().line();
    frame.end(html);
  }

  private void head(Html html, Summary summary) throws IOException {
    html.open("section", "class", "verdict", "aria-labelledby", "title")
        .open("div", "class", "head");
    html.open("div").element("p", words.say("html.kind"), "class", "kind");
    html.element("h1", words.say("html.index"), "id", "title").close(2);
    html.open("p", "class", "summary");
    html.both(
        words.say(
            "summary",
            Map.of(
                "reports", summary.reports(),
                "pass", summary.pass(),
                "warn", summary.warn(),
                "fail", summary.fail(),
                "unreadable", summary.unreadable())));
    html.close();
    if (!links.pages()) {
      html.element("p", words.say("html.index.noPages"), "class", "alert");
    }
    html.open("dl", "class", "facts");
    ToolInfo tool = run.tool();
    fact(html, words.say("html.fact.ruleCount"), tool.rules());
    fact(html, words.say("html.fact.profile"), tool.profile());
    fact(html, words.say("html.fact.day"), tool.day());
    html.open("div").element("dt", words.say("html.fact.rulebook"));
    html.open("dd").element("code", tool.rulebook()).close(2);
    html.close(2).line();
  }

  private static void fact(Html html, Both name, Object value) throws IOException {
    html.open("div").element("dt", name).element("dd", value.toString()).close();
  }

  /** What was found in the reports together. */
  private void together(Html html, BatchResult batch) throws IOException {
    html.open("section", "id", "together", "aria-labelledby", "together-name");
    html.element("h2", words.say("batch.title"), "id", "together-name").line();
    if (batch.fault().isPresent()) {
      html.element("p", words.of(book -> book.say(batch.fault().get())), "class", "alert");
    }
    if (batch.findings().isEmpty()) {
      boolean ran = batch.outcomes().stream().anyMatch(o -> o.status() == Outcome.Status.PASSED);
      html.element(
          "p", words.say(ran ? "html.findings.none" : "html.together.none"), "class", "hint");
    }
    FindingEntry entry = new FindingEntry(html, words, Anchors.of(links::page), "");
    Families families = new Families(run.rules(), words);
    html.open("div", "class", "part");
    new FindingsPart(html, words, families, entry).writeTogether(Numbered.all(batch.findings()));
    html.close(2).line();
  }
}
