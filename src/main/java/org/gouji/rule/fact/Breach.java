package org.gouji.rule.fact;

import java.util.List;
import java.util.Optional;
import org.gouji.model.CellRef;
import org.gouji.model.Identity;
import org.gouji.model.Message;
import org.gouji.model.Where;

/**
 * How a report breaks a condition: all that a finding says, but for rule and severity.
 *
 * @param message what is wrong
 * @param expected what should stand there, where it can be told
 * @param actual what stands there
 * @param where where it is
 * @param related every cell that takes part
 * @param identity the reconciliation identity that is broken, where it is one
 * @param among what it is about, where it is about several reports of a batch
 */
public record Breach(
    Message message,
    Optional<String> expected,
    Optional<String> actual,
    Where where,
    List<CellRef> related,
    Optional<Broken> identity,
    Optional<Among> among) {
  public Breach {
    related = List.copyOf(related);
  }

  /**
   * What a breach among several reports is about.
   *
   * @param subject tells it from other breaches of its kind: names and years, never places
   * @param sources the inputs concerned
   * @param sums cells that should be the sum of others, and are not
   */
  public record Among(String subject, List<String> sources, List<Identity> sums) {
    public Among {
      sources = List.copyOf(sources);
      sums = List.copyOf(sums);
    }

    /** Reports without any sums. */
    public static Among of(String subject, List<String> sources) {
      return new Among(subject, sources, List.of());
    }
  }

  /**
   * A broken identity, whose rule is told by whoever reports it.
   *
   * @param left the value of its left side
   * @param right the value of its right side
   */
  public record Broken(String left, String right) {
    /** The identity under the rule that states it. */
    public Identity of(String rule, Where where) {
      return new Identity(rule, where.row(), where.column(), left, right);
    }
  }

  /** A breach that is shown by words or by the structure, not by cells. */
  public static Breach of(Message message, Where where) {
    return of(message, where, List.of());
  }

  /** A breach shown by cells. */
  public static Breach of(Message message, Where where, List<CellRef> related) {
    return new Breach(
        message,
        Optional.empty(),
        where.quote(),
        where,
        related,
        Optional.empty(),
        Optional.empty());
  }

  /** The same breach with what should stand there and what does. */
  public Breach comparing(String expectedValue, String actualValue) {
    return new Breach(
        message,
        Optional.of(expectedValue),
        Optional.of(actualValue),
        where,
        related,
        identity,
        among);
  }

  /** The same breach with what should stand there, where nothing does. */
  public Breach expecting(String expectedValue) {
    return new Breach(
        message, Optional.of(expectedValue), Optional.empty(), where, related, identity, among);
  }

  /** The same breach as one among several reports. */
  public Breach among(Among reports) {
    return new Breach(message, expected, actual, where, related, identity, Optional.of(reports));
  }

  /** The identities that it breaks, under the rule that states them. */
  public List<Identity> identities(String rule) {
    if (among.isPresent()) {
      return among.get().sums();
    }
    return identity.isPresent() ? List.of(identity.get().of(rule, where)) : List.of();
  }

  /** The same breach as that of an identity: its two sides differ. */
  Breach ofIdentity(String left, String right) {
    return new Breach(
        message,
        Optional.of(left),
        Optional.of(right),
        where,
        related,
        Optional.of(new Broken(left, right)),
        among);
  }
}
