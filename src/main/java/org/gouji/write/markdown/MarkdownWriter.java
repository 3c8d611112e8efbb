package org.gouji.write.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.BatchResult;
import org.gouji.model.Finding;
import org.gouji.model.Outcome;
import org.gouji.model.Problem;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.Summary;
import org.gouji.model.Verdict;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;

/**
 * Writes results as a comment for a pull request: the verdict, what was counted, then the findings,
 * gravest first. A comment has room for 65,536 characters; what goes beyond is left out, and said.
 */
public final class MarkdownWriter implements ResultWriter {
  /** Below what sites take, with room for the words around. */
  private static final int ROOM = 60_000;

  private static final int ROOM_OF_UNITS = 15_000;
  private static final int LONGEST_NAME = 120;

  private final OutputStream out;
  private final Phrasebook words;
  private final Comment comment;
  private final Map<Severity, Shelf> findings = new EnumMap<>(Severity.class);
  private final Map<Verdict, Shelf> units = new EnumMap<>(Verdict.class);
  private final Shelf known = new Shelf(ROOM);
  private final Shelf broken = new Shelf(ROOM);
  private int inputs;
  private int notRun;
  private String foot = "";

  /** Makes a writer; the stream is flushed at the end, not closed. */
  public MarkdownWriter(OutputStream out, Phrasebook words) {
    this.out = out;
    this.words = words;
    this.comment = new Comment(words);
    for (Severity severity : Severity.values()) {
      findings.put(severity, new Shelf(ROOM));
    }
    // Those that have to do something come first.
    for (Verdict verdict : Verdict.values()) {
      units.put(verdict, new Shelf(ROOM_OF_UNITS));
    }
  }

  @Override
  public void begin(Run run) {
    inputs = run.inputs();
    foot = words.say("foot", Map.of("rules", run.tool().rules(), "profile", run.tool().profile()));
  }

  @Override
  public void add(ReportResult result) {
    String name = name(result);
    StringBuilder unit = new StringBuilder("| ").append(Plain.of(name)).append(" | ");
    unit.append(words.say("verdict." + result.verdict().code())).append(" |");
    for (Severity severity : Severity.values()) {
      unit.append(' ').append(result.count(severity)).append(" |");
    }
    shelf(units, result.verdict()).add(unit.append('\n').toString());
    if (result.error().isPresent()) {
      broken(result.error().get(), name);
    }
    notRun +=
        (int)
            result.outcomes().stream()
                .filter(outcome -> outcome.status() == Outcome.Status.NOT_RUN)
                .count();
    for (Finding finding : result.findings()) {
      finding(finding, inputs == 1 ? "" : name, result.edition().orElse(""));
    }
  }

  @Override
  public void add(BatchResult batch) {
    if (batch.fault().isPresent()) {
      broken(batch.fault().get(), words.say("batch.title"));
    }
    for (Finding finding : batch.findings()) {
      finding(finding, words.say("batch.title"), "");
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    StringBuilder page = new StringBuilder();
    head(page, summary);
    List<String> left = new ArrayList<>();
    group(page, words.say("markdown.broken"), broken, left);
    for (Severity severity : Severity.values()) {
      group(page, words.say("severity." + severity.code()), shelf(findings, severity), left);
    }
    group(page, words.say("markdown.knownTitle"), known, left);
    if (!left.isEmpty()) {
      String list = String.join(words.say("list.separator"), left);
      page.append('\n').append(words.say("markdown.left", Map.of("list", list))).append('\n');
    }
    page.append("\n<sub>").append(Plain.of(foot)).append("</sub>\n");
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void head(StringBuilder page, Summary summary) {
    page.append("## ").append(words.say("verdict." + verdict(summary).code()));
    page.append(' ').append(words.say("markdown.title")).append("\n\n");
    if (summary.reports() != 1) {
      page.append(
              words.say(
                  "summary",
                  Map.of(
                      "reports", summary.reports(),
                      "pass", summary.pass(),
                      "warn", summary.warn(),
                      "fail", summary.fail(),
                      "unreadable", summary.unreadable())))
          .append("\n\n");
    }
    page.append("| ").append(words.say("markdown.unit")).append(" | ");
    page.append(words.say("ledger.verdict")).append(" |");
    for (Severity severity : Severity.values()) {
      page.append(' ').append(words.say("severity." + severity.code())).append(" |");
    }
    page.append("\n| --- | --- | ---: | ---: | ---: |\n");
    int shown = 0;
    int begin = page.length();
    for (Verdict verdict : List.of(Verdict.UNREADABLE, Verdict.FAIL, Verdict.WARN, Verdict.PASS)) {
      List<String> rows = shelf(units, verdict).within(ROOM_OF_UNITS - (page.length() - begin));
      rows.forEach(page::append);
      shown += rows.size();
    }
    if (shown < summary.reports()) {
      page.append('\n')
          .append(words.say("markdown.moreUnits", Map.of("count", summary.reports() - shown)))
          .append('\n');
    }
    if (notRun > 0) {
      page.append('\n').append(words.say("markdown.notRun", Map.of("count", notRun))).append('\n');
    }
  }

  private void group(StringBuilder page, String title, Shelf shelf, List<String> left) {
    if (shelf.all() == 0) {
      return;
    }
    List<String> items = shelf.within(ROOM - page.length());
    if (!items.isEmpty()) {
      page.append("\n### ").append(title).append(' ').append(shelf.all()).append("\n\n");
      items.forEach(page::append);
    }
    if (items.size() < shelf.all()) {
      left.add(title + " " + (shelf.all() - items.size()));
    }
  }

  private void finding(Finding finding, String whose, String edition) {
    Shelf shelf = finding.counts() ? shelf(findings, finding.severity()) : known;
    shelf.add(comment.of(finding, whose, edition));
  }

  private void broken(Problem problem, String whose) {
    broken.add(
        "- " + Plain.of(whose) + words.say("list.because") + Plain.of(words.say(problem)) + "\n");
  }

  private static Verdict verdict(Summary summary) {
    if (summary.fail() > 0) {
      return Verdict.FAIL;
    }
    return summary.unreadable() > 0
        ? Verdict.UNREADABLE
        : summary.warn() > 0 ? Verdict.WARN : Verdict.PASS;
  }

  private static String name(ReportResult result) {
    String year = result.year().isPresent() ? " " + result.year().getAsInt() : "";
    String name = result.agency().map(agency -> agency + year).orElse(result.source());
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }

  private static <K extends Enum<K>> Shelf shelf(Map<K, Shelf> shelves, K key) {
    return java.util.Objects.requireNonNull(shelves.get(key));
  }
}
