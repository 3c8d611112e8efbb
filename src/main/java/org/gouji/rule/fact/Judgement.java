package org.gouji.rule.fact;

import java.util.List;
import org.gouji.model.Message;

/**
 * Whether a condition holds. What could not be judged neither holds nor is broken: a rule asks for
 * {@code !holds}, and the rest is told apart when it is reported.
 */
public sealed interface Judgement {
  /** Whether the condition holds beyond doubt. */
  default boolean isHolds() {
    return this instanceof Holds;
  }

  /** The condition holds. */
  static Judgement held() {
    return Holds.INSTANCE;
  }

  /** The condition is broken in these ways; it holds if there are none. */
  static Judgement of(List<Breach> breaches) {
    return breaches.isEmpty() ? Holds.INSTANCE : new Broken(breaches, List.of());
  }

  /** The condition is broken. */
  static Judgement broken(Breach breach) {
    return new Broken(List.of(breach), List.of());
  }

  /** The condition cannot be judged. */
  static Judgement unknown(Message reason) {
    return new Unknown(reason);
  }

  /** The condition does not speak of such a report. */
  static Judgement notApplicable(Message reason) {
    return new NotApplicable(reason);
  }

  /** The condition holds. */
  record Holds() implements Judgement {
    private static final Holds INSTANCE = new Holds();
  }

  /**
   * The condition is broken.
   *
   * @param breaches in which ways
   * @param unknown why it could not be judged in other places, where it could not
   */
  record Broken(List<Breach> breaches, List<Message> unknown) implements Judgement {
    public Broken {
      breaches = List.copyOf(breaches);
      unknown = List.copyOf(unknown);
    }
  }

  /**
   * The condition cannot be judged.
   *
   * @param reason why
   */
  record Unknown(Message reason) implements Judgement {}

  /**
   * The condition does not speak of such a report.
   *
   * @param reason why
   */
  record NotApplicable(Message reason) implements Judgement {}
}
