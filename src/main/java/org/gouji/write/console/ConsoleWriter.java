package org.gouji.write.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.BatchResult;
import org.gouji.model.Candidate;
import org.gouji.model.CellCount;
import org.gouji.model.Finding;
import org.gouji.model.Outcome;
import org.gouji.model.Remark;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.Summary;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;
import org.gouji.write.Visible;

/** Writes results for a person at a terminal: the verdict first, then what is wrong, by section. */
public final class ConsoleWriter implements ResultWriter {
  private static final int LONGEST_QUOTE = 60;
  private static final int MOST_SOURCES = 6;
  private static final int MOST_CANDIDATES = 3;
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
  public void begin(Run run) {
    rules = run.tool().rules();
    profile = run.tool().profile();
  }

  @Override
  public void add(ReportResult result) throws IOException {
    if (result.edition().isEmpty()) {
      // What could not be read is told on standard error, in one line.
      return;
    }
    readable++;
    head(result);
    for (Remark remark : result.remarks()) {
      out.println("  " + words.say(remark));
    }
    String edition = result.edition().orElse("");
    int section = -1;
    for (Finding finding : result.findings()) {
      int next = finding.where().section().orElse(0);
      if (next != section) {
        section = next;
        out.println();
        out.println("  " + style.strong(words.say("section." + section)));
      }
      finding(finding, edition);
    }
    outcomes(result, edition);
    out.println();
    check();
  }

  @Override
  public void add(BatchResult batch) throws IOException {
    List<Outcome> notRun = new ArrayList<>();
    for (Outcome outcome : batch.outcomes()) {
      if (outcome.status() != Outcome.Status.NOT_APPLICABLE && outcome.reason().isPresent()) {
        notRun.add(outcome);
      }
    }
    if (batch.findings().isEmpty() && notRun.isEmpty()) {
      return;
    }
    out.println(style.strong(words.say("batch.title")));
    for (Finding finding : batch.findings()) {
      finding(finding, "");
    }
    byReason(notRun, "label.notRun", "");
    out.println();
    check();
  }

  private void head(ReportResult result) {
    String verdict =
        style.verdict(result.verdict(), words.say("verdict." + result.verdict().code()));
    String who = Visible.line(result.agency().orElse(result.source()));
    String year = result.year().isPresent() ? " " + result.year().getAsInt() : "";
    out.println(verdict + "  " + style.strong(who + year) + counts(result));
    List<String> facts = new ArrayList<>();
    if (result.agency().isPresent()) {
      facts.add(Visible.line(result.source()));
    }
    if (result.level().isPresent()) {
      facts.add(words.say("level." + result.level().get().code()));
    }
    if (result.edition().isPresent()) {
      facts.add(words.say("head.edition", Map.of("edition", result.edition().get())));
    }
    if (result.cells().isPresent()) {
      facts.add(cells(result.cells().get()));
    }
    if (!facts.isEmpty()) {
      out.println(style.faint("  " + String.join(" · ", facts)));
    }
    if (result.error().isPresent()) {
      out.println("  " + words.say(result.error().get()));
    }
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
    long known = result.findings().stream().filter(f -> !f.counts()).count();
    if (known > 0) {
      counts.add(style.faint(words.say("known.suppressed", Map.of("count", known))));
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
            + style.strong(words.ofRule(finding.rule(), "title"))
            + known(finding));
    line("", words.message(finding.rule(), finding.message(), edition));
    candidates(finding.candidates(), edition);
    String quote = quote(finding.where().quote().orElse(""));
    if (!quote.isEmpty()) {
      line("label.quote", quote);
    }
    String locator = finding.where().place().locator();
    if (!locator.isEmpty()) {
      line("label.place", words.place(locator));
    }
    if (!finding.sources().isEmpty()) {
      line("label.sources", sources(finding.sources()));
    }
    line("label.basis", words.ofRule(finding.rule(), "basis"));
    line("label.fix", words.ofRule(finding.rule(), "fix"));
  }

  /** Why a finding does not count, where it does not. */
  private String known(Finding finding) {
    if (finding.suppression().isEmpty()) {
      return "";
    }
    return style.faint(
        words.say("known.why", Map.of("why", words.say(finding.suppression().get()))));
  }

  /** Where there is but one candidate, the message has said it. */
  private void candidates(List<Candidate> candidates, String edition) {
    if (candidates.size() < 2) {
      return;
    }
    line("label.candidates", words.candidate(candidates.get(0), edition));
    for (Candidate other : candidates.subList(1, Math.min(MOST_CANDIDATES, candidates.size()))) {
      line("label.orElse", words.candidate(other, edition));
    }
  }

  private String sources(List<String> sources) {
    List<String> first = sources.subList(0, Math.min(MOST_SOURCES, sources.size()));
    String list = Visible.line(String.join(words.say("list.separator"), first));
    return sources.size() <= MOST_SOURCES
        ? list
        : words.say("names.more", Map.of("list", list, "count", sources.size()));
  }

  /** A quote on one line; empty for a figure alone, which says no more than the message. */
  private static String quote(String quote) {
    String line = Visible.line(quote.strip().replaceAll("\\s+", " "));
    if (line.length() < 2 || line.matches("\\d+")) {
      return "";
    }
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }

  private void line(String label, String text) {
    String head = label.isEmpty() ? "" : style.faint(words.say(label));
    out.println(INDENT + "  " + head + text);
  }

  private void outcomes(ReportResult result, String edition) {
    if (result.outcomes().isEmpty()) {
      return;
    }
    Map<Outcome.Status, Integer> counts = new EnumMap<>(Outcome.Status.class);
    List<Outcome> without = new ArrayList<>();
    List<Outcome> notRun = new ArrayList<>();
    for (Outcome outcome : result.outcomes()) {
      counts.put(outcome.status(), counts.getOrDefault(outcome.status(), 0) + 1);
      if (outcome.status() == Outcome.Status.NOT_APPLICABLE) {
        without.add(outcome);
      } else if (outcome.reason().isPresent()) {
        notRun.add(outcome);
      }
    }
    out.println();
    out.println(
        "  "
            + words.say(
                "outcomes",
                Map.of(
                    "rules", result.outcomes().size(),
                    "passed", counts.getOrDefault(Outcome.Status.PASSED, 0),
                    "failed", counts.getOrDefault(Outcome.Status.FAILED, 0),
                    "notApplicable", without.size(),
                    "notRun", counts.getOrDefault(Outcome.Status.NOT_RUN, 0))));
    byReason(without, "label.notApplicable", edition);
    byReason(notRun, "label.notRun", edition);
  }

  private void byReason(List<Outcome> outcomes, String label, String edition) {
    Map<String, String> rules = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      String reason =
          outcome.reason().isPresent() ? words.reason(outcome.reason().get(), edition) : "";
      String before = rules.get(reason);
      rules.put(
          reason,
          before == null ? outcome.rule() : before + words.say("list.separator") + outcome.rule());
    }
    for (Map.Entry<String, String> rule : rules.entrySet()) {
      String text = words.say(label) + rule.getValue() + words.say("list.because") + rule.getKey();
      out.println(style.faint(INDENT + text));
    }
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
