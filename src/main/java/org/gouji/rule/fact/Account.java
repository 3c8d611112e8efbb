package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Scope;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Message;
import org.gouji.model.Quantity.Precision;
import org.gouji.model.Reading;
import org.gouji.model.Term;

/** All that the prose says of the year in figures, taken together. */
public final class Account {
  private static final String RECEIVED = "requests.received";
  private static final String NEW = "requests.newReceived";
  private static final String INFLOW = "requests.inflow";
  private static final String CARRIED_IN = "requests.carriedIn";
  private static final String CARRIED_OUT = "requests.carriedOut";
  private static final String CARRIED = "requests.carried";
  private static final String PROCESSED = "requests.processed";
  private static final String HANDLED = "requests.handled";

  private final Map<String, List<Claim>> bySubject = new LinkedHashMap<>();
  private final Tables tables;

  Account(List<Claim> claims, Tables tables) {
    this.tables = tables;
    for (Claim claim : claims) {
      boolean known = claim.isBound() || claim.topic() == Topic.INFORMATION;
      boolean plain = claim.certain() && claim.ofThisYear() && claim.scope() == Scope.WHOLE;
      if (known && plain && claim.quantity().precision() == Precision.EXACT) {
        bySubject.computeIfAbsent(subject(claim), s -> new ArrayList<>()).add(claim);
      }
    }
  }

  /** What a figure speaks of; pieces of information and ways of giving it are not one thing. */
  private static String subject(Claim claim) {
    return claim.topic() == Topic.INFORMATION
        ? claim.subject() + " " + claim.quantity().unit()
        : claim.subject();
  }

  /** No figure is stated twice with two values that no two readings explain. */
  public Judgement getConsistency() {
    List<Breach> breaches = new ArrayList<>();
    for (List<Claim> claims : bySubject.values()) {
      Claim first = claims.get(0);
      for (Claim other : claims.subList(1, claims.size())) {
        boolean same = other.quantity().value().compareTo(first.quantity().value()) == 0;
        if (!same && !other.implied() && !first.implied() && !areTwoReadings(first, other)) {
          breaches.add(twice(first, other));
          break;
        }
      }
    }
    return Judgement.of(breaches);
  }

  private boolean areTwoReadings(Claim first, Claim other) {
    return isReading(first) && isReading(other);
  }

  private boolean isReading(Claim claim) {
    for (Reading reading : claim.readings()) {
      BigDecimal value = tables.sum(reading);
      if (value != null && value.compareTo(claim.quantity().value()) == 0) {
        return true;
      }
    }
    return false;
  }

  private static Breach twice(Claim first, Claim other) {
    return Breach.of(
            new Message("message", Map.of("first", quote(first), "second", quote(other))),
            other.where())
        .comparing(
            Amounts.plain(first.quantity().value()), Amounts.plain(other.quantity().value()));
  }

  private static Term quote(Claim claim) {
    return Term.words(claim.where().quote().orElse(""));
  }

  /**
   * What the prose says came in and was carried in is what it says was handled and carried out.
   * What it does not say was carried in is at least nothing.
   */
  public Judgement getBalance() {
    List<Claim> received = new ArrayList<>(of(RECEIVED));
    received.addAll(of(NEW));
    List<Claim> handled = new ArrayList<>(of(HANDLED));
    handled.addAll(of(PROCESSED));
    List<Claim> out = new ArrayList<>(of(CARRIED_OUT));
    out.addAll(of(CARRIED));
    if (handled.isEmpty() || out.isEmpty()) {
      return notStated();
    }
    List<Claim> inflow = of(INFLOW);
    List<Claim> carriedIn = of(CARRIED_IN);
    if (!received.isEmpty() && !carriedIn.isEmpty()) {
      return balance(received, carriedIn, handled, out);
    }
    if (!inflow.isEmpty()) {
      return balance(inflow, List.of(), handled, out);
    }
    return received.isEmpty() ? notStated() : excess(received, handled, out);
  }

  private List<Claim> of(String subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  private static Judgement notStated() {
    return Judgement.notApplicable(Message.of("reason.notAllStated"));
  }

  private static Judgement balance(
      List<Claim> received, List<Claim> carriedIn, List<Claim> handled, List<Claim> out) {
    for (Claim in : received) {
      for (BigDecimal more : values(carriedIn, in.subject().equals(RECEIVED))) {
        BigDecimal inflow = in.quantity().value().add(more);
        for (Claim done : handled) {
          for (Claim left : out) {
            if (isBalanced(inflow, done, left)) {
              return Judgement.held();
            }
          }
        }
      }
    }
    List<Claim> stated = new ArrayList<>(List.of(received.get(0)));
    stated.addAll(carriedIn.isEmpty() ? List.of() : carriedIn.subList(0, 1));
    stated.add(handled.get(0));
    stated.add(out.get(0));
    return unbalanced("message", stated);
  }

  /** What was 办理 may count what is carried out, too: it was worked on. */
  private static boolean isBalanced(BigDecimal inflow, Claim done, Claim left) {
    BigDecimal value = done.quantity().value();
    return inflow.compareTo(value.add(left.quantity().value())) == 0
        || (done.subject().equals(PROCESSED) && inflow.compareTo(value) == 0);
  }

  /** What may have been carried in; nothing more where 收到 may already count it. */
  private static List<BigDecimal> values(List<Claim> carriedIn, boolean mayBeCounted) {
    List<BigDecimal> values = new ArrayList<>();
    carriedIn.forEach(claim -> values.add(claim.quantity().value()));
    if (values.isEmpty() || mayBeCounted) {
      values.add(BigDecimal.ZERO);
    }
    return values;
  }

  private static Judgement excess(List<Claim> received, List<Claim> handled, List<Claim> out) {
    for (Claim in : received) {
      for (Claim done : handled) {
        for (Claim left : out) {
          BigDecimal outflow = done.quantity().value().add(left.quantity().value());
          if (in.quantity().value().compareTo(outflow) <= 0) {
            return Judgement.held();
          }
        }
      }
    }
    return unbalanced("message.excess", List.of(received.get(0), handled.get(0), out.get(0)));
  }

  private static Judgement unbalanced(String key, List<Claim> stated) {
    List<Term> quotes = new ArrayList<>();
    stated.forEach(claim -> quotes.add(quote(claim)));
    return Judgement.broken(
        Breach.of(
            new Message(key, Map.of("quotes", new Term.Several(quotes))), stated.get(0).where()));
  }
}
