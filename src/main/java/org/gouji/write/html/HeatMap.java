package org.gouji.write.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.model.ReportResult;

/** Which rules were broken by which units: as many of the worst units as a reader can take in. */
final class HeatMap {
  /** More rows than this nobody compares. */
  static final int MOST = 100;

  private static final int SOME = 2;
  private static final int MANY = 5;

  private final PriorityQueue<Line> worst =
      new PriorityQueue<>(Comparator.comparing(Line::unit, UnitRow.WORST).reversed());
  private int units;

  private record Line(UnitRow unit, RuleTally rules) {}

  void add(UnitRow unit, ReportResult result) {
    if (unit.findings() == 0) {
      return;
    }
    units++;
    RuleTally rules = new RuleTally();
    rules.add(result.findings());
    worst.add(new Line(unit, rules));
    if (worst.size() > MOST) {
      worst.remove();
    }
  }

  void write(Html html, Bilingual words, Links links) throws IOException {
    if (worst.isEmpty()) {
      return;
    }
    List<Line> lines = new ArrayList<>(worst);
    lines.sort(Comparator.comparing(Line::unit, UnitRow.WORST));
    Set<String> rules = new TreeSet<>();
    lines.forEach(line -> rules.addAll(line.rules().most()));
    html.open("section", "id", "heat", "aria-labelledby", "heat-name");
    html.element("h2", words.say("html.heat"), "id", "heat-name");
    Both hint =
        units > lines.size()
            ? words.say("html.heat.worst", Map.of("shown", lines.size(), "units", units))
            : words.say("html.heat.all");
    html.element("p", hint, "class", "hint");
    html.open(
        "div", "class", "wide", "tabindex", 0, "role", "region", "aria-labelledby", "heat-name");
    html.open("table", "class", "heat").open("thead").open("tr");
    html.element("th", words.say("html.column.agency"), "scope", "col");
    for (String rule : rules) {
      html.open("th", "scope", "col").text(rule);
      html.open("span", "class", "unseen").text(" ").both(words.ofRule(rule, "title")).close(2);
    }
    html.close(2).line().open("tbody");
    for (Line line : lines) {
      html.open("tr").open("th", "scope", "row");
      links.unit(html, line.unit());
      html.close();
      for (String rule : rules) {
        cell(html, line.rules(), rule);
      }
      html.close().line();
    }
    html.close(4).line();
  }

  private static void cell(Html html, RuleTally rules, String rule) throws IOException {
    int count = rules.count(rule);
    if (count == 0) {
      html.element("td", "");
      return;
    }
    Tone tone = rules.tone(rule);
    String depth = count >= MANY ? "many" : count >= SOME ? "some" : "one";
    html.open("td", "class", tone.code() + " " + depth).text("" + count);
    html.open("span", "class", "sign", "aria-hidden", "true").text(tone.sign()).close(2);
  }
}
