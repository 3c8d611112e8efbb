package org.gouji.write.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Outcome;

/** How the rules ended: first those that did not run, each with its reason. */
final class RulesPart {
  private final Html html;
  private final Bilingual words;

  RulesPart(Html html, Bilingual words) {
    this.html = html;
    this.words = words;
  }

  void write(List<Outcome> outcomes, String edition) throws IOException {
    List<Outcome> without = new ArrayList<>();
    List<Outcome> notRun = new ArrayList<>();
    List<Outcome> passed = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome.status() == Outcome.Status.NOT_APPLICABLE) {
        without.add(outcome);
      } else if (outcome.reason().isPresent()) {
        notRun.add(outcome);
      } else if (outcome.status() == Outcome.Status.PASSED) {
        passed.add(outcome);
      }
    }
    html.open("section", "id", "rules", "aria-labelledby", "rules-name");
    html.element("h2", words.say("html.rules"), "id", "rules-name").line();
    byReason(words.say("html.rules.notRun"), notRun, edition);
    byReason(words.say("html.rules.notApplicable"), without, edition);
    if (!passed.isEmpty()) {
      heading(words.say("html.rules.passed"), passed.size());
      rules(passed);
    }
    html.close().line();
  }

  private void byReason(Both name, List<Outcome> outcomes, String edition) throws IOException {
    if (outcomes.isEmpty()) {
      return;
    }
    Map<Both, List<Outcome>> reasons = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      Both reason =
          outcome.reason().isEmpty()
              ? Both.same("")
              : words.reason(outcome.reason().get(), edition);
      reasons.computeIfAbsent(reason, r -> new ArrayList<>()).add(outcome);
    }
    heading(name, outcomes.size());
    html.open("dl", "class", "reasons");
    for (Map.Entry<Both, List<Outcome>> reason : reasons.entrySet()) {
      html.element("dt", reason.getKey()).open("dd");
      rules(reason.getValue());
      html.close().line();
    }
    html.close();
  }

  private void heading(Both name, int count) throws IOException {
    html.open("h3").both(name).text(" ").element("span", "" + count, "class", "count").close();
  }

  private void rules(List<Outcome> outcomes) throws IOException {
    html.open("ul", "class", "rules");
    for (Outcome outcome : outcomes) {
      html.open("li").element("span", outcome.rule(), "class", "rule").text(" ");
      html.both(words.ofRule(outcome.rule(), "title")).close();
    }
    html.close().line();
  }
}
