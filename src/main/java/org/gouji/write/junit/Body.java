package org.gouji.write.junit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Finding;
import org.gouji.model.Problem;
import org.gouji.rule.Catalogue;
import org.gouji.rule.RuleInfo;
import org.gouji.write.Phrasebook;
import org.gouji.write.Visible;

/** The test cases of a suite. */
final class Body {
  private final Xml xml;
  private final Phrasebook words;
  private final Catalogue rules;

  Body(Xml xml, Phrasebook words, Catalogue rules) {
    this.xml = xml;
    this.words = words;
    this.rules = rules;
  }

  /** Writes that the input could not be checked, or not wholly. */
  void broken(Problem problem) throws IOException {
    String message = words.say(problem);
    xml.open("testcase", named("gouji", words.say("junit.reading")));
    xml.element("error", typed(message, problem.key()), message);
    xml.close();
  }

  /** Writes a test case. */
  void write(TestCase test, String edition) throws IOException {
    String rule = test.rule();
    String family = rules.rule(rule).map(RuleInfo::family).orElse("");
    Map<String, String> attributes =
        named("gouji." + family, rule + " " + words.ofRule(rule, "title"));
    String reason = test.reason().map(why -> words.reason(why, edition)).orElse("");
    String output = output(test, reason, edition);
    if (test.status() == TestCase.Status.PASSED && output.isEmpty()) {
      xml.element("testcase", attributes, "");
      return;
    }
    xml.open("testcase", attributes);
    switch (test.status()) {
      case FAILED -> {
        Finding first = test.failing().get(0);
        List<String> texts = new ArrayList<>();
        test.failing().forEach(finding -> texts.add(text(finding, edition)));
        xml.element(
            "failure",
            typed(message(first, edition), first.severity().code()),
            String.join("\n\n", texts));
      }
      case SKIPPED -> xml.element("skipped", Map.of("message", reason), "");
      case ERROR -> xml.element("error", typed(reason, "fault"), reason);
      case PASSED -> {
        // What it tells stands in its output.
      }
    }
    if (!output.isEmpty()) {
      xml.element("system-out", Map.of(), output);
    }
    xml.close();
  }

  /** What does not decide how the test ended. */
  private String output(TestCase test, String reason, String edition) {
    List<String> texts = new ArrayList<>();
    test.told().forEach(finding -> texts.add(text(finding, edition)));
    boolean partly =
        test.status() == TestCase.Status.PASSED || test.status() == TestCase.Status.FAILED;
    if (partly && !reason.isEmpty()) {
      texts.add(words.say("label.notRun") + reason);
    }
    return String.join("\n\n", texts);
  }

  private String message(Finding finding, String edition) {
    return Visible.line(words.message(finding.rule(), finding.message(), edition));
  }

  private String text(Finding finding, String edition) {
    List<String> lines = new ArrayList<>();
    String severity = words.say("severity." + finding.severity().code());
    lines.add(severity + words.say("list.because") + message(finding, edition));
    finding
        .suppression()
        .ifPresent(why -> lines.add(words.say("ledger.suppression") + label(words.say(why))));
    finding.actual().ifPresent(is -> lines.add(words.say("ledger.actual") + label(is)));
    finding.expected().ifPresent(is -> lines.add(words.say("ledger.expected") + label(is)));
    finding.where().quote().ifPresent(quote -> lines.add(words.say("label.quote") + line(quote)));
    String place = finding.where().place().locator();
    if (!place.isEmpty()) {
      lines.add(words.say("label.place") + line(words.place(place)));
    }
    if (!finding.sources().isEmpty()) {
      String list = String.join(words.say("list.separator"), finding.sources());
      lines.add(words.say("label.sources") + line(list));
    }
    lines.add(words.say("label.basis") + words.ofRule(finding.rule(), "basis"));
    lines.add(words.say("label.fix") + words.ofRule(finding.rule(), "fix"));
    return String.join("\n", lines);
  }

  private String label(String text) {
    return words.say("list.because") + line(text);
  }

  private static String line(String text) {
    return Visible.line(text);
  }

  private static Map<String, String> named(String className, String name) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("classname", className);
    attributes.put("name", name);
    return attributes;
  }

  private static Map<String, String> typed(String message, String type) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("message", message);
    attributes.put("type", type);
    return attributes;
  }
}
