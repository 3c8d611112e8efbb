package org.gouji.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gouji.model.Finding;

/**
 * All forms, judged.
 *
 * @param scores by form, in the order of the data
 * @param failures every sentence that was judged wrongly
 */
record Trial(Map<Form, Score> scores, List<Failure> failures) {
  /**
   * A sentence that was judged wrongly.
   *
   * @param sentence the sentence
   * @param findings what was said because of it
   */
  record Failure(Sentence sentence, List<Finding> findings) {
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      text.append(sentence.mistake().isPresent() ? "MISSED " : "FALSE ALARM ");
      text.append(sentence.form().name()).append('#').append(sentence.template() + 1);
      text.append(" in ").append(sentence.report().name());
      sentence
          .mistake()
          .ifPresent(
              wrong -> {
                text.append("\n  wrong: ").append(wrong.shown());
                if (!wrong.right().isEmpty()) {
                  text.append(" instead of ").append(wrong.right());
                }
              });
      text.append("\n  text:  ").append(sentence.text());
      for (Finding finding : findings) {
        text.append("\n  said:  ").append(finding.rule()).append(' ');
        text.append(finding.severity().code()).append(' ').append(finding.message().key());
        text.append(" “").append(finding.where().quote().orElse("")).append('”');
        finding.expected().ifPresent(value -> text.append(" expected ").append(value));
        finding.actual().ifPresent(value -> text.append(" actual ").append(value));
      }
      return text.toString();
    }
  }

  /** Judges forms. */
  static Trial of(List<Form> forms) {
    Composer composer = new Composer(SampleReports.all());
    Judge judge = new Judge();
    List<Trial> each =
        forms.parallelStream().map(form -> of(form, composer.sentences(form), judge)).toList();
    Map<Form, Score> scores = new LinkedHashMap<>();
    List<Failure> failures = new ArrayList<>();
    for (Trial trial : each) {
      scores.putAll(trial.scores());
      failures.addAll(trial.failures());
    }
    return new Trial(scores, failures);
  }

  private static Trial of(Form form, List<Sentence> sentences, Judge judge) {
    int falsified = 0;
    int found = 0;
    int alarms = 0;
    List<Failure> failures = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Finding> findings = judge.findings(sentence);
      boolean right;
      if (sentence.mistake().isPresent()) {
        falsified++;
        right = Judge.isFound(sentence.mistake().get(), findings);
        found += right ? 1 : 0;
      } else {
        right = !Judge.isAlarm(findings);
        alarms += right ? 0 : 1;
      }
      if (!right) {
        failures.add(new Failure(sentence, findings));
      }
    }
    int sound = sentences.size() - falsified;
    Score score = new Score(form.templates().size(), falsified, found, sound, alarms);
    return new Trial(Map.of(form, score), failures);
  }

  /** The score of some of the forms. */
  Score total(Predicate<Form> which) {
    return Score.sum(
        scores.entrySet().stream()
            .filter(entry -> which.test(entry.getKey()))
            .map(Map.Entry::getValue)
            .toList());
  }
}
