package org.gouji.write.junit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouji.model.BatchResult;
import org.gouji.model.Finding;
import org.gouji.model.Outcome;
import org.gouji.model.Problem;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;
import org.gouji.write.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Writes results as JUnit's XML: a suite an input, a test case a rule. What fails the run fails the
 * test case; what does not is told in its output.
 */
public final class JUnitWriter implements ResultWriter {
  private final Xml xml;
  private final Phrasebook words;
  private @Nullable Run run;
  private @Nullable Body body;

  /** Makes a writer; the stream is flushed, not closed. */
  public JUnitWriter(OutputStream out, Phrasebook words) throws IOException {
    this.xml = new Xml(out);
    this.words = words;
  }

  @Override
  public void begin(Run known) throws IOException {
    run = known;
    body = new Body(xml, words, known.rules());
    xml.open("testsuites", Map.of("name", "gouji"));
  }

  @Override
  public void add(ReportResult result) throws IOException {
    Map<String, String> properties = new LinkedHashMap<>();
    result.agency().ifPresent(agency -> properties.put("agency", agency));
    result.year().ifPresent(year -> properties.put("year", String.valueOf(year)));
    result.edition().ifPresent(edition -> properties.put("edition", edition));
    result.level().ifPresent(level -> properties.put("level", level.code()));
    properties.put("verdict", result.verdict().code());
    result.inputHash().ifPresent(hash -> properties.put("sha-256", hash));
    List<String> remarks = result.remarks().stream().map(words::say).toList();
    suite(
        Visible.line(result.source()),
        properties,
        cases(result.outcomes(), result.findings()),
        result.error(),
        result.edition().orElse(""),
        remarks);
  }

  @Override
  public void add(BatchResult batch) throws IOException {
    boolean judged =
        batch.outcomes().stream()
            .anyMatch(outcome -> outcome.status() != Outcome.Status.NOT_APPLICABLE);
    if (judged || batch.fault().isPresent()) {
      suite(
          words.say("batch.title"),
          Map.of(),
          cases(batch.outcomes(), batch.findings()),
          batch.fault(),
          "",
          List.of());
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    xml.close();
    xml.end();
  }

  private List<TestCase> cases(List<Outcome> outcomes, List<Finding> findings) {
    List<TestCase> cases = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      cases.add(TestCase.of(outcome, findings, Objects.requireNonNull(run)));
    }
    return cases;
  }

  private void suite(
      String name,
      Map<String, String> properties,
      List<TestCase> cases,
      Optional<Problem> problem,
      String edition,
      List<String> remarks)
      throws IOException {
    int broken = problem.isPresent() ? 1 : 0;
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("name", name);
    attributes.put("tests", String.valueOf(cases.size() + broken));
    attributes.put("failures", count(cases, TestCase.Status.FAILED, 0));
    attributes.put("errors", count(cases, TestCase.Status.ERROR, broken));
    attributes.put("skipped", count(cases, TestCase.Status.SKIPPED, 0));
    xml.open("testsuite", attributes);
    if (!properties.isEmpty()) {
      xml.open("properties", Map.of());
      for (Map.Entry<String, String> property : properties.entrySet()) {
        Map<String, String> pair = new LinkedHashMap<>();
        pair.put("name", property.getKey());
        pair.put("value", property.getValue());
        xml.element("property", pair, "");
      }
      xml.close();
    }
    Body written = Objects.requireNonNull(body);
    if (problem.isPresent()) {
      written.broken(problem.get());
    }
    for (TestCase testCase : cases) {
      written.write(testCase, edition);
    }
    if (!remarks.isEmpty()) {
      xml.element("system-out", Map.of(), String.join("\n", remarks));
    }
    xml.close();
    xml.flush();
  }

  private static String count(List<TestCase> cases, TestCase.Status status, int more) {
    return String.valueOf(cases.stream().filter(c -> c.status() == status).count() + more);
  }
}
