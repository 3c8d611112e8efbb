package org.gouji.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.check.Settings;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.read.UnreadableException;

/** Checks sentences as a user would: the whole program on the whole report, seen from outside. */
final class Judge {
  /** A quote longer than this points at nothing. */
  static final int LONGEST_QUOTE = 160;

  private final Map<String, Gouji> checkers = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  /** What the program has to say because of a sentence: not what it says of the report anyway. */
  List<Finding> findings(Sentence sentence) {
    SampleReport report = sentence.report();
    boolean prior = sentence.form().needsPrior();
    String key = report.name() + (prior ? " with prior" : "");
    Gouji checker =
        checkers.computeIfAbsent(key, k -> prior ? withPrior(report) : Gouji.standard());
    Set<String> before =
        known.computeIfAbsent(
            key,
            k ->
                check(report.plain(), checker).stream()
                    .map(Finding::fingerprint)
                    .collect(Collectors.toSet()));
    return check(report.with(sentence.form().place(), sentence.text()), checker).stream()
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

  /** What the program has to say of a report model. */
  static List<Finding> standard(byte[] model) {
    return check(model, Gouji.standard());
  }

  private static Gouji withPrior(SampleReport report) {
    try {
      Report prior = Gouji.standard().read(input(report.before()));
      return Gouji.with(Settings.standard().withPrior(Optional.of(any -> Optional.of(prior))));
    } catch (UnreadableException e) {
      throw new IllegalStateException(report.name() + ": " + e.problem(), e);
    }
  }

  private static List<Finding> check(byte[] model, Gouji checker) {
    ReportResult result = checker.check(input(model));
    if (result.verdict() == Verdict.UNREADABLE) {
      throw new IllegalStateException(result.error().toString());
    }
    return result.findings();
  }

  private static Input input(byte[] model) {
    return new Input("model.json", maxSize -> model);
  }
}
