package org.gouji.write.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellCount;
import org.gouji.model.Finding;
import org.gouji.model.Outcome;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.Summary;
import org.gouji.model.ToolInfo;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;

/** Writes results for a person at a terminal: the verdict first, then what is wrong, by section. */
public final class ConsoleWriter implements ResultWriter {
  private static final int LONGEST_QUOTE = 60;
  private static final String INDENT = "    ";

  private final PrintWriter out;
  private final Phrasebook words;
  private final Style style;
  private int rules;
  private int readable;
  private String profile = "";

  /** Makes a writer; the output is flushed after each report, not closed. */
  public ConsoleWriter(PrintWriter out, Phrasebook words, Style style) {
    this.out = out;
    this.words = words;
    this.style = style;
  }

  @Override
  public void begin(ToolInfo tool) {
    rules = tool.rules();
    profile = tool.profile();
  }

  @Override
  public void add(ReportResult result) throws IOException {
    if (result.edition().isEmpty()) {
      // What could not be read is told on standard error, in one line.
      return;
    }
    readable++;
    head(result);
    String edition = result.edition().orElse("");
    Map<Integer, List<Finding>> sections = new LinkedHashMap<>();
    for (Finding finding : result.findings()) {
      sections
          .computeIfAbsent(finding.where().section().orElse(0), section -> new ArrayList<>())
          .add(finding);
    }
    sections.forEach(
        (section, findings) -> {
          out.println();
          out.println("  " + style.strong(words.say("section." + section)));
          findings.forEach(finding -> finding(finding, edition));
        });
    outcomes(result, edition);
    out.println();
    check();
  }

  private void head(ReportResult result) {
    String verdict =
        style.verdict(result.verdict(), words.say("verdict." + result.verdict().code()));
    String who = result.agency().orElse(result.source());
    String year = result.year().isPresent() ? " " + result.year().getAsInt() : "";
    out.println(verdict + "  " + style.strong(who + year) + counts(result));
    List<String> facts = new ArrayList<>();
    result.agency().ifPresent(agency -> facts.add(result.source()));
    result.level().ifPresent(level -> facts.add(words.say("level." + level.code())));
    result
        .edition()
        .ifPresent(edition -> facts.add(words.say("head.edition", Map.of("edition", edition))));
    result.cells().ifPresent(cells -> facts.add(cells(cells)));
    if (!facts.isEmpty()) {
      out.println(style.faint("  " + String.join(" · ", facts)));
    }
    result.error().ifPresent(problem -> out.println("  " + words.say(problem)));
  }

  private String counts(ReportResult result) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = result.count(severity);
      if (count > 0) {
        counts.add(
            style.severity(severity, words.say("severity." + severity.code()) + " " + count));
      }
    }
    return counts.isEmpty() ? "" : "  " + String.join(" · ", counts);
  }

  private String cells(CellCount cells) {
    StringBuilder text =
        new StringBuilder(
            words.say("cells.read", Map.of("read", cells.read(), "expected", cells.expected())));
    append(text, "cells.blank", cells.blank());
    append(text, "cells.unreadable", cells.unreadable());
    append(text, "cells.absent", cells.absent());
    return text.toString();
  }

  private void append(StringBuilder text, String key, int count) {
    if (count > 0) {
      text.append(words.say("list.comma")).append(words.say(key, Map.of("count", count)));
    }
  }

  private void finding(Finding finding, String edition) {
    String severity =
        style.severity(finding.severity(), words.say("severity." + finding.severity().code()));
    out.println(
        INDENT
            + severity
            + " "
            + finding.rule()
            + " "
            + style.strong(words.ofRule(finding.rule(), "title")));
    line("", words.message(finding.rule(), finding.message(), edition));
    finding.where().quote().flatMap(ConsoleWriter::quote).ifPresent(q -> line("label.quote", q));
    String locator = finding.where().place().locator();
    if (!locator.isEmpty()) {
      line("label.place", words.place(locator));
    }
    line("label.basis", words.ofRule(finding.rule(), "basis"));
    line("label.fix", words.ofRule(finding.rule(), "fix"));
  }

  /** A quote on one line; a figure alone says no more than the message. */
  private static Optional<String> quote(String quote) {
    String line = quote.strip().replaceAll("\\s+", " ");
    if (line.length() < 2 || line.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return Optional.of(
        line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…");
  }

  private void line(String label, String text) {
    String head = label.isEmpty() ? "" : style.faint(words.say(label));
    out.println(INDENT + "  " + head + text);
  }

  private void outcomes(ReportResult result, String edition) {
    if (result.outcomes().isEmpty()) {
      return;
    }
    long passed = count(result, Outcome.Status.PASSED);
    long failed = count(result, Outcome.Status.FAILED);
    List<Outcome> without =
        result.outcomes().stream()
            .filter(o -> o.status() == Outcome.Status.NOT_APPLICABLE)
            .toList();
    List<Outcome> notRun =
        result.outcomes().stream()
            .filter(o -> o.status() != Outcome.Status.NOT_APPLICABLE && o.reason().isPresent())
            .toList();
    out.println();
    out.println(
        "  "
            + words.say(
                "outcomes",
                Map.of(
                    "rules", result.outcomes().size(),
                    "passed", passed,
                    "failed", failed,
                    "notApplicable", without.size(),
                    "notRun", count(result, Outcome.Status.NOT_RUN))));
    byReason(without, "label.notApplicable", edition);
    byReason(notRun, "label.notRun", edition);
  }

  private void byReason(List<Outcome> outcomes, String label, String edition) {
    Map<String, List<String>> rules = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      String reason = outcome.reason().map(r -> words.reason(r, edition)).orElse("");
      rules.computeIfAbsent(reason, r -> new ArrayList<>()).add(outcome.rule());
    }
    rules.forEach(
        (reason, ids) ->
            out.println(
                style.faint(
                    INDENT
                        + words.say(label)
                        + String.join(words.say("list.separator"), ids)
                        + words.say("list.because")
                        + reason)));
  }

  private static long count(ReportResult result, Outcome.Status status) {
    return result.outcomes().stream().filter(o -> o.status() == status).count();
  }

  @Override
  public void end(Summary summary) throws IOException {
    if (summary.reports() != 1) {
      out.println(
          style.strong(
              words.say(
                  "summary",
                  Map.of(
                      "reports", summary.reports(),
                      "pass", summary.pass(),
                      "warn", summary.warn(),
                      "fail", summary.fail(),
                      "unreadable", summary.unreadable()))));
    }
    if (readable > 0) {
      out.println(style.faint(words.say("foot", Map.of("rules", rules, "profile", profile))));
    }
    check();
  }

  private void check() throws IOException {
    if (out.checkError()) {
      throw new IOException(words.say("output.closed"));
    }
  }
}
