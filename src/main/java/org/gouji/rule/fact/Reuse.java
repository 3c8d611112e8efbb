package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Message;
import org.gouji.model.Report;
import org.gouji.model.Term;
import org.gouji.rule.fact.OwnWords.Sentence;

/** How much of a report's own words already stood in the report of the year before. */
public final class Reuse {
  /** Of fewer sentences some are bound to be the same, and their share says little. */
  private static final int FEWEST_SENTENCES = 8;

  private final List<Sentence> sentences;
  private final Set<String> before = new HashSet<>();

  Reuse(Report report, Report prior) {
    this.sentences = OwnWords.of(report);
    OwnWords.of(prior).forEach(sentence -> before.add(sentence.words()));
  }

  /**
   * Less than a share of the sentences stood in the prior report.
   *
   * @param most the share, 0 to 1
   */
  public Judgement below(BigDecimal most) {
    if (sentences.size() < FEWEST_SENTENCES) {
      return Judgement.notApplicable(
          new Message("reason.fewSentences", Map.of("count", Term.words(FEWEST_SENTENCES))));
    }
    if (before.isEmpty()) {
      return Judgement.unknown(Message.of("reason.noPriorProse"));
    }
    List<Sentence> reused = sentences.stream().filter(s -> before.contains(s.words())).toList();
    BigDecimal share =
        BigDecimal.valueOf(reused.size())
            .divide(BigDecimal.valueOf(sentences.size()), 4, RoundingMode.HALF_UP);
    if (reused.isEmpty() || share.compareTo(most) < 0) {
      return Judgement.held();
    }
    Map<String, Term> terms =
        Map.of(
            "sentences", Term.words(sentences.size()),
            "reused", Term.words(reused.size()),
            "share", Term.words(Amounts.percent(share)),
            "most", Term.words(Amounts.percent(most)));
    return Judgement.broken(Breach.of(new Message("message", terms), reused.get(0).where()));
  }
}
