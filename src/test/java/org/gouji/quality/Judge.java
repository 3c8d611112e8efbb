package org.gouji.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Finding;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;

/** Checks sentences as a user would: the whole program on the whole report, seen from outside. */
final class Judge {
  /** A quote longer than this points at nothing. */
  static final int LONGEST_QUOTE = 160;

  private final Gouji gouji = Gouji.standard();
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  /** What the program has to say because of a sentence: not what it says of the report anyway. */
  List<Finding> findings(Sentence sentence) {
    SampleReport report = sentence.report();
    Set<String> before =
        known.computeIfAbsent(
            report.name(),
            key ->
                check(report.plain(), report).stream()
                    .map(Finding::fingerprint)
                    .collect(Collectors.toSet()));
    return check(report.with(sentence.form().place(), sentence.text()), report).stream()
        .filter(finding -> !before.contains(finding.fingerprint()))
        .toList();
  }

  /** Whether the mistake in a sentence was found. */
  static boolean isFound(Sentence.Wrong wrong, List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.where().quote().stream())
        .anyMatch(quote -> quote.length() <= LONGEST_QUOTE && Quotes.shows(quote, wrong.shown()));
  }

  /** Whether a user is alarmed. */
  static boolean isAlarm(List<Finding> findings) {
    return findings.stream()
        .anyMatch(
            finding ->
                finding.severity() == Severity.VIOLATION || finding.severity() == Severity.WARNING);
  }

  // Without the report of the year before (SampleReport.before), until Settings takes one.
  private List<Finding> check(byte[] model, SampleReport report) {
    ReportResult result = gouji.check(new Input(report.name() + ".json", maxSize -> model));
    if (result.verdict() == Verdict.UNREADABLE) {
      throw new IllegalStateException(report.name() + ": " + result.error());
    }
    return result.findings();
  }
}
