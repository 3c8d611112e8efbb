package org.gouji.narrative.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Topic;

/**
 * The figures of one sentence beside one another. Only when the sentence has ended is it seen which
 * of them are parts of what their words would count as a whole.
 */
final class Siblings {
  private static final int FEWEST_PARTS = 2;

  private final List<Counted> sentence;

  Siblings(List<Counted> sentence) {
    this.sentence = sentence;
  }

  /** The claims that count only a part of what they were taken to count. */
  List<Claim> parts() {
    List<Claim> parts = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Counted counted = sentence.get(i);
      boolean part =
          switch (counted.claim().topic()) {
            case OUTCOME -> isToldTwice(counted) || isOfCarriedIn(i) || sharesRow(counted);
            case HANDLED -> isBranch(i);
            case RECEIVED -> isLeftOver(i);
            case DOCUMENT, SERVICE -> isToldTwice(counted);
            case REMEDY -> isBehindBoth(counted, i);
            default -> false;
          };
      if (part) {
        parts.add(counted.claim());
      }
    }
    return parts;
  }

  /**
   * 未经复议直接起诉 3 件，复议后起诉 2 件，维持 3 件: of the last or of both, unless each has its own.
   *
   * @param result the figure that may be the result
   * @param index its place
   */
  private boolean isBehindBoth(Counted result, int index) {
    String subject = result.claim().subject();
    boolean ofLast =
        subject.startsWith("litigationAfterReview.") && result.slots().matters.isEmpty();
    boolean direct = false;
    for (Counted before : sentence.subList(0, index)) {
      String other = before.claim().subject();
      direct |= other.equals("litigationDirect");
      ofLast &= !other.startsWith("litigationDirect.");
    }
    return ofLast && direct;
  }

  /** 新收的予以公开 13 件，上年结转的予以公开 1 件; 废止 11 件、失效 6 件. */
  private boolean isToldTwice(Counted outcome) {
    for (Counted other : sentence) {
      boolean same =
          other.claim().topic() == outcome.claim().topic()
              && other.claim().year() == outcome.claim().year()
              && other.claim().isBound()
              && (outcome.claim().topic() == Topic.OUTCOME || other.listed() == outcome.listed())
              && !outcome.slots().partOfRow
              && other.claim().readings().equals(outcome.claim().readings())
              && value(other).compareTo(value(outcome)) != 0;
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** 本机关不掌握 1 件，信息不存在 1 件: the second may be counted in the row of the first. */
  private boolean sharesRow(Counted outcome) {
    return !outcome.slots().partOfRow
        && sentence.stream()
            .map(Counted::slots)
            .anyMatch(other -> other.partOfRow && other.outcomes.equals(outcome.slots().outcomes));
  }

  /** 上年结转 2 件，予以公开 1 件，不予公开 1 件: what was carried in may be all that is told of. */
  private boolean isOfCarriedIn(int index) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = index; i >= 0; i--) {
      Claim claim = sentence.get(i).claim();
      if (claim.topic() == Topic.OUTCOME) {
        sum = sum.add(claim.quantity().value());
      } else {
        return claim.subject().equals("requests.carriedIn")
            && sum.compareTo(claim.quantity().value()) <= 0;
      }
    }
    return false;
  }

  /** 受理 15 件，答复 9 件，不予受理 5 件，不明确 1 件: an answer on the merits, beside other outcomes. */
  private boolean isBranch(int index) {
    for (int whole = index - 1; whole >= 0; whole--) {
      if (sentence.get(whole).claim().topic() == Topic.RECEIVED) {
        return isMadeUp(whole);
      }
    }
    return false;
  }

  /** 收到 72 件，撤件 44 件，受理 18 件: what was left of them, where others fell away before. */
  private boolean isLeftOver(int index) {
    BigDecimal sum = value(sentence.get(index));
    boolean fallen = false;
    for (int i = index - 1; i >= 0; i--) {
      Claim claim = sentence.get(i).claim();
      if (claim.topic() == Topic.RECEIVED) {
        return fallen && sum.compareTo(claim.quantity().value()) <= 0;
      }
      if (claim.topic() == Topic.OTHER && Units.countRequests(claim.quantity().unit())) {
        sum = sum.add(claim.quantity().value());
        fallen = true;
      }
    }
    return false;
  }

  /** Whether the figures behind a total make it up, and are not only what was done and is left. */
  private boolean isMadeUp(int whole) {
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    boolean outcomes = false;
    for (Counted part : sentence.subList(whole + 1, sentence.size())) {
      Topic topic = part.claim().topic();
      boolean aside =
          part.listed() && topic != Topic.OUTCOME && topic != Topic.OTHER && topic != Topic.HANDLED;
      if (aside || !Units.countRequests(part.claim().quantity().unit())) {
        continue;
      }
      outcomes |= topic == Topic.OUTCOME || topic == Topic.OTHER;
      sum = sum.add(value(part));
      parts++;
    }
    return parts >= FEWEST_PARTS && outcomes && sum.compareTo(value(sentence.get(whole))) == 0;
  }

  private static BigDecimal value(Counted counted) {
    return counted.claim().quantity().value();
  }
}
