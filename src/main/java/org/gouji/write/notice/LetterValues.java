package org.gouji.write.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.ReportResult;
import org.gouji.write.Phrasebook;
import org.gouji.write.Visible;

/** What fills the gaps of a letter that stand once. */
final class LetterValues {
  static final Set<String> GAPS =
      Set.of("agency", "year", "report", "source", "count", "office", "date", "deadline");

  private final Sender sender;
  private final Phrasebook words;
  private final FindingValues findings;

  LetterValues(Sender sender, Phrasebook words) {
    this.sender = sender;
    this.words = words;
    this.findings = new FindingValues(words);
  }

  /** The values of a report. */
  Map<String, String> of(ReportResult result, int count) {
    Map<String, String> values = new HashMap<>();
    String agency = result.agency().orElse(result.source());
    String year = result.year().isPresent() ? "" + result.year().getAsInt() : "";
    String usual = words.say("notice.report", Map.of("agency", agency, "year", year));
    values.put("agency", agency);
    values.put("year", year);
    values.put(
        "report",
        result.report().flatMap(Report::title).map(Report.Title::text).orElse(usual).strip());
    values.put("source", result.source());
    values.put("count", "" + count);
    values.put("office", sender.office().orElseGet(() -> words.say("notice.office.blank")));
    values.put("date", day(sender.date()));
    values.put(
        "deadline",
        sender.deadline().map(this::day).orElseGet(() -> words.say("notice.deadline.blank")));
    values.replaceAll((name, value) -> Visible.line(value));
    return values;
  }

  /** The values of a finding. */
  Map<String, String> of(Finding finding, int number, String edition) {
    return findings.of(finding, number, edition);
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(words.say("notice.date"), Locale.ENGLISH).format(day);
  }
}
