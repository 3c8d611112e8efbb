package org.gouji.rule.fact;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.model.Improvement;
import org.gouji.model.Message;
import org.gouji.model.Term;
import org.gouji.model.Where;

/** Section 5: the main problems, and what is done about them. */
public final class ImprovementFact {
  private final Optional<Improvement> improvement;

  ImprovementFact(Optional<Improvement> improvement) {
    this.improvement = improvement;
  }

  /** Problems have measures, and measures have problems. */
  public Judgement getBalance() {
    return judge(
        said -> {
          if (said.problem().isPresent() == said.measure().isPresent()) {
            return said.problem().isPresent() || said.denied()
                ? Judgement.held()
                : Judgement.unknown(Message.of("reason.noProblemsTold"));
          }
          // Who says that there is no problem may still go on improving.
          return said.denied() && said.problem().isEmpty()
              ? Judgement.held()
              : Judgement.broken(lopsided(said));
        });
  }

  private static Breach lopsided(Improvement said) {
    boolean problems = said.problem().isPresent();
    Where where = said.problem().or(said::measure).orElse(Where.REPORT);
    Term quote = Term.words(where.quote().orElse(""));
    return Breach.of(
        new Message(problems ? "message" : "message.noProblems", Map.of("quote", quote)), where);
  }

  /** It counts as many measures as problems, where both can be counted. */
  public Judgement getNumbers() {
    return judge(
        said -> {
          if (said.lists().isEmpty()) {
            return Judgement.notApplicable(Message.of("reason.noTwoLists"));
          }
          Improvement.Lists lists = said.lists().get();
          if (lists.problems() == lists.measures()) {
            return Judgement.held();
          }
          Map<String, Term> terms =
              Map.of(
                  "problems", Term.words(lists.problems()),
                  "measures", Term.words(lists.measures()));
          return Judgement.broken(Breach.of(new Message("message", terms), lists.last()));
        });
  }

  private Judgement judge(Function<Improvement, Judgement> demand) {
    return improvement
        .map(demand)
        .orElseGet(() -> Judgement.notApplicable(Message.of("reason.emptySection5")));
  }
}
