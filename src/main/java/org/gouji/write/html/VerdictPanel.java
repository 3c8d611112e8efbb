package org.gouji.write.html;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.gouji.model.CellCount;
import org.gouji.model.Outcome;
import org.gouji.model.Remark;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.ToolInfo;
import org.gouji.model.Verdict;

/** The verdict on a report and what it rests on. */
final class VerdictPanel {
  private final Html html;
  private final Bilingual words;

  VerdictPanel(Html html, Bilingual words) {
    this.html = html;
    this.words = words;
  }

  /** Who reports on which year; the input's name where that is unknown. */
  static Both title(ReportResult result) {
    String agency = result.agency().orElse(result.source());
    if (result.year().isEmpty()) {
      return Both.same(agency);
    }
    int year = result.year().getAsInt();
    return new Both(agency + " " + year + " 年度", agency + " " + year);
  }

  void write(ReportResult result, ToolInfo tool) throws IOException {
    html.open("section", "class", "verdict " + result.verdict().code(), "aria-labelledby", "title");
    html.open("div", "class", "head").open("div");
    html.element("p", words.say("html.kind"), "class", "kind");
    html.element("h1", title(result), "id", "title").close();
    html.open("p", "class", "stamp").both(words.say("verdict." + result.verdict().code())).close(2);
    if (result.error().isPresent()) {
      html.open("p", "class", "alert", "role", "alert").open("strong");
      html.both(words.say("html.unreadable")).close();
      html.both(words.of(book -> book.say(result.error().get()))).close();
    }
    if (result.verdict() != Verdict.UNREADABLE || result.edition().isPresent()) {
      counts(result);
    }
    for (Remark remark : result.remarks()) {
      html.element("p", words.of(book -> book.say(remark)), "class", "remark");
    }
    facts(result, tool);
    html.close().line();
  }

  private void counts(ReportResult result) throws IOException {
    html.open("ul", "class", "counts");
    for (Severity severity : Severity.values()) {
      Tone tone = Tone.of(severity);
      long count = result.count(severity);
      html.open("li", "class", count == 0 ? "zero" : tone.code());
      html.open("span", "class", "sign", "aria-hidden", "true").text(tone.sign()).close();
      html.element("b", "" + count).text(" ").both(words.severity(severity)).close();
    }
    long known = result.findings().stream().filter(finding -> !finding.counts()).count();
    if (known > 0) {
      html.open("li", "class", "known");
      html.open("span", "class", "sign", "aria-hidden", "true").text(Tone.KNOWN.sign()).close();
      html.element("b", "" + known).text(" ").both(words.say("tone.known")).close();
    }
    html.close().line();
  }

  private void facts(ReportResult result, ToolInfo tool) throws IOException {
    html.open("dl", "class", "facts");
    fact(words.say("html.fact.source"), Both.same(result.source()));
    if (result.level().isPresent()) {
      fact(words.say("html.fact.level"), words.say("level." + result.level().get().code()));
    }
    if (result.edition().isPresent()) {
      String edition = result.edition().get();
      fact(words.say("html.fact.edition"), words.say("head.edition", Map.of("edition", edition)));
    }
    if (result.cells().isPresent()) {
      fact(words.say("html.fact.cells"), cells(result.cells().get()));
    }
    if (!result.outcomes().isEmpty()) {
      fact(words.say("html.fact.rules"), outcomes(result));
    }
    fact(words.say("html.fact.profile"), Both.same(tool.profile()));
    fact(words.say("html.fact.day"), Both.same(tool.day()));
    code(words.say("html.fact.rulebook"), tool.rulebook());
    if (result.inputHash().isPresent()) {
      code(words.say("html.fact.input"), result.inputHash().get());
    }
    html.close();
  }

  private void fact(Both name, Both value) throws IOException {
    html.open("div").element("dt", name).element("dd", value).close();
  }

  private void code(Both name, String value) throws IOException {
    html.open("div").element("dt", name).open("dd").element("code", value).close(2);
  }

  private Both cells(CellCount cells) {
    return words.of(
        book -> {
          StringBuilder text =
              new StringBuilder(
                  book.say(
                      "cells.read", Map.of("read", cells.read(), "expected", cells.expected())));
          String comma = book.say("list.comma");
          if (cells.blank() > 0) {
            text.append(comma).append(book.say("cells.blank", Map.of("count", cells.blank())));
          }
          if (cells.unreadable() > 0) {
            text.append(comma)
                .append(book.say("cells.unreadable", Map.of("count", cells.unreadable())));
          }
          if (cells.absent() > 0) {
            text.append(comma).append(book.say("cells.absent", Map.of("count", cells.absent())));
          }
          return text.toString();
        });
  }

  private Both outcomes(ReportResult result) {
    Map<Outcome.Status, Integer> counts = new EnumMap<>(Outcome.Status.class);
    for (Outcome outcome : result.outcomes()) {
      counts.merge(outcome.status(), 1, Integer::sum);
    }
    return words.say(
        "outcomes",
        Map.of(
            "rules", result.outcomes().size(),
            "passed", counts.getOrDefault(Outcome.Status.PASSED, 0),
            "failed", counts.getOrDefault(Outcome.Status.FAILED, 0),
            "notApplicable", counts.getOrDefault(Outcome.Status.NOT_APPLICABLE, 0),
            "notRun", counts.getOrDefault(Outcome.Status.NOT_RUN, 0)));
  }
}
