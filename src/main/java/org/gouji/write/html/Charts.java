package org.gouji.write.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.model.Summary;
import org.gouji.model.Verdict;
import org.gouji.write.html.BarChart.Bar;
import org.gouji.write.html.BarChart.Piece;

/** How verdicts, rules and findings are distributed over a batch. */
final class Charts {
  private static final int MOST_RULES = 20;
  private static final List<Integer> BOUNDS = List.of(0, 1, 2, 5, 10, 20, 50);

  private final Html html;
  private final Bilingual words;

  Charts(Html html, Bilingual words) {
    this.html = html;
    this.words = words;
  }

  void write(Summary summary, List<UnitRow> units, RuleTally rules) throws IOException {
    html.open("section", "id", "charts", "aria-labelledby", "charts-name");
    html.element("h2", words.say("html.charts"), "id", "charts-name").line();
    html.open("div", "class", "charts");
    html.open("div");
    verdicts(summary);
    perUnit(units);
    html.close();
    byRule(rules);
    html.close(2).line();
  }

  private void verdicts(Summary summary) throws IOException {
    List<Bar> bars = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int count =
          switch (verdict) {
            case PASS -> summary.pass();
            case WARN -> summary.warn();
            case FAIL -> summary.fail();
            case UNREADABLE -> summary.unreadable();
          };
      Both label = words.say("verdict." + verdict.code());
      bars.add(new Bar(label, List.of(new Piece(verdict.code(), count)), share(count, summary)));
    }
    new BarChart(html).draw("chart-verdicts", words.say("html.chart.verdicts"), bars);
  }

  private static String share(int count, Summary summary) {
    long percent = Math.round(100.0 * count / Math.max(1, summary.reports()));
    return count + " (" + percent + "%)";
  }

  private void perUnit(List<UnitRow> units) throws IOException {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < BOUNDS.size(); i++) {
      int most = BOUNDS.get(i);
      int least = i == 0 ? 0 : BOUNDS.get(i - 1) + 1;
      bars.add(perUnit(units, least == most ? "" + most : least + "–" + most, least, most));
    }
    int last = BOUNDS.get(BOUNDS.size() - 1) + 1;
    bars.add(perUnit(units, "≥ " + last, last, Integer.MAX_VALUE));
    new BarChart(html).draw("chart-units", words.say("html.chart.units"), bars);
  }

  private static Bar perUnit(List<UnitRow> units, String label, int least, int most) {
    int count = 0;
    for (UnitRow unit : units) {
      boolean read = unit.verdict() != Verdict.UNREADABLE;
      count += read && unit.findings() >= least && unit.findings() <= most ? 1 : 0;
    }
    return new Bar(Both.same(label), List.of(new Piece("plain", count)), "" + count);
  }

  private void byRule(RuleTally rules) throws IOException {
    List<String> most = rules.most();
    List<Bar> bars = new ArrayList<>();
    for (String rule : most.subList(0, Math.min(MOST_RULES, most.size()))) {
      Both title = words.ofRule(rule, "title");
      List<Piece> pieces = new ArrayList<>();
      List<String> figures = new ArrayList<>();
      for (Tone tone : List.of(Tone.VIOLATION, Tone.WARNING, Tone.NOTE)) {
        int count = rules.count(rule, tone);
        if (count > 0) {
          pieces.add(new Piece(tone.code(), count));
          figures.add(tone.sign() + " " + count);
        }
      }
      Both label = new Both(rule + " " + title.zh(), rule + " " + title.en());
      bars.add(new Bar(label, pieces, String.join("  ", figures)));
    }
    if (!bars.isEmpty()) {
      Both title =
          most.size() > MOST_RULES
              ? words.say(
                  "html.chart.rules.most", Map.of("shown", MOST_RULES, "rules", most.size()))
              : words.say("html.chart.rules");
      new BarChart(html).draw("chart-rules", title, bars);
    }
  }
}
