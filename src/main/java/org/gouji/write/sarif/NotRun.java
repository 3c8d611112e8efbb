package org.gouji.write.sarif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Outcome;
import org.gouji.write.Phrasebook;

/**
 * The rules that did not run, by rule and reason. A batch has as many as it has rules times
 * reports, so only the first of each reason is kept, and their number.
 */
final class NotRun {
  /**
   * Why a rule did not run.
   *
   * @param rule the rule
   * @param status whether it does not apply or could not run
   * @param reason the reason as the first input had it
   * @param source the first input; empty for the batch as a whole
   * @param inputs how many inputs have such a reason
   */
  record Entry(String rule, Outcome.Status status, String reason, String source, int inputs) {}

  private final Phrasebook words;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  NotRun(Phrasebook words) {
    this.words = words;
  }

  /** Takes how the rules ended on an input. */
  void add(List<Outcome> outcomes, String source, String edition) {
    for (Outcome outcome : outcomes) {
      if (outcome.reason().isPresent()) {
        boolean none = outcome.status() == Outcome.Status.NOT_APPLICABLE;
        Outcome.Status status = none ? outcome.status() : Outcome.Status.NOT_RUN;
        String key = outcome.rule() + " " + status.code() + " " + outcome.reason().get().key();
        Entry first = entries.get(key);
        entries.put(
            key,
            first == null
                ? new Entry(
                    outcome.rule(),
                    status,
                    words.reason(outcome.reason().get(), edition),
                    source,
                    1)
                : new Entry(
                    first.rule(),
                    first.status(),
                    first.reason(),
                    first.source(),
                    first.inputs() + 1));
      }
    }
  }

  /** All, by rule. */
  List<Entry> entries() {
    return entries.values().stream().sorted((a, b) -> a.rule().compareTo(b.rule())).toList();
  }
}
