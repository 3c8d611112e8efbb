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

  /** Characters within which words stand right behind a figure. */
  private static final int RIGHT_BEHIND = 20;

  private final List<Counted> sentence;

  Siblings(List<Counted> sentence) {
    this.sentence = sentence;
  }

  /** The claims that count only a part of what they were taken to count. */
  List<Claim> parts(String text, Context context) {
    List<Claim> parts = new ArrayList<>();
    boolean attributes = areAttributes();
    for (int i = 0; i < sentence.size(); i++) {
      Counted counted = sentence.get(i);
      if (attributes && !counted.claim().readings().isEmpty()) {
        parts.add(counted.claim());
        continue;
      }
      boolean part =
          switch (counted.claim().topic()) {
            case OUTCOME ->
                isToldTwice(counted) || isOfCarriedIn(i) || sharesRow(counted) || isOfChannel(i);
            case HANDLED ->
                isBranch(i)
                    || isOfChannel(i)
                    || isBehindItsChannel(i)
                    || isOfThisYearOnly(i)
                    || isOfReceivedOnly(i, text, context);
            case RECEIVED -> isLeftOver(i) || isPartOfHandled(i);
            case CARRIED -> isPartOfHandled(i);
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
   * The figures that a total behind them adds up; none where they are of several units (文件 9 件、会议信息
   * 8 条，合计 17 条).
   *
   * @param total the total
   * @param text the paragraph
   */
  List<Counted> summedBy(Token total, String text) {
    List<Counted> parts = new ArrayList<>();
    String whole = total.value().unit();
    for (Counted counted : sentence) {
      String unit = counted.claim().quantity().unit();
      if (counted.listed() || isInBracket(counted, total, text)) {
        continue;
      }
      if (unit.equals(whole)) {
        parts.add(counted);
      } else if (Units.areAlike(unit, whole)) {
        return List.of();
      }
    }
    return parts;
  }

  /** Whether a figure stands in a bracket that has ended before another. */
  private static boolean isInBracket(Counted counted, Token later, String text) {
    int depth = 0;
    for (int i = counted.end(); i < later.start() && depth >= 0; i++) {
      char c = text.charAt(i);
      depth += c == '（' ? 1 : c == '）' ? -1 : 0;
    }
    return depth < 0;
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

  /**
   * 复议 9 件、诉讼 5 件，占 9.6%: whether of the last or of both is not said.
   *
   * @param part the figure before the percentage
   */
  boolean areSaidTogether(Counted part, Token percent, String text, Context context) {
    int last = sentence.size() - 1;
    if (last < 1 || !sentence.get(last).equals(part)) {
      return false;
    }
    Counted before = sentence.get(last - 1);
    String between = text.substring(Math.min(before.end(), part.start()), part.start());
    String behind = text.substring(Math.min(part.end(), percent.start()), percent.start());
    return before.claim().topic() == part.claim().topic()
        && context.hasSign("joins", between)
        && !context.hasSign("parts", between)
        && context.hasSign("parts", behind);
  }

  /** 印发公文 9 件，主动公开 4 件、依申请公开 3 件、不予公开 2 件: the ways documents are marked. */
  private boolean areAttributes() {
    boolean openly = false;
    boolean onRequest = false;
    boolean not = false;
    for (Counted counted : sentence) {
      Slots slots = counted.slots();
      boolean bare = slots.acts.isEmpty() && slots.outcomes.isEmpty();
      boolean came =
          counted.claim().topic() == Topic.RECEIVED
              || counted.claim().topic() == Topic.HANDLED
              || counted.claim().topic() == Topic.CARRIED;
      if (came && !bare) {
        return false;
      }
      openly |= slots.matters.contains(Matter.INFORMATION);
      onRequest |= bare && slots.matters.contains(Matter.REQUESTS);
      not |= slots.outcomes.contains("denied");
    }
    return openly && onRequest && not;
  }

  /** 答复 14 件，其中当年的 13 件、上年结转的 1 件. */
  private boolean isOfThisYearOnly(int index) {
    Counted counted = sentence.get(index);
    for (Counted before : sentence.subList(0, index)) {
      if (before.claim().topic() == Topic.HANDLED
          && counted.slots().thisYear
          && value(before).compareTo(value(counted)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** 办结 140 件，另办结上年结转 4 件，共办结 144 件; 140 件已办结；上年结转的 4 件已全部办结. */
  private boolean isOfReceivedOnly(int index, String text, Context context) {
    for (int i = index + 1; i < sentence.size(); i++) {
      Counted carried = sentence.get(i);
      if (carried.claim().subject().equals("requests.carriedIn")) {
        return isSummedBehind(i, value(sentence.get(index)).add(value(carried)))
            || (isHandled(carried, text, context)
                && !isWithin(sentence.get(index), carried, text, context));
      }
    }
    return false;
  }

  private boolean isSummedBehind(int index, BigDecimal sum) {
    return sentence.subList(index + 1, sentence.size()).stream()
        .anyMatch(
            other -> other.claim().topic() == Topic.HANDLED && value(other).compareTo(sum) == 0);
  }

  /** 办结 14 件，其中上年结转的 1 件已办结: a part of the 14. */
  private static boolean isWithin(Counted whole, Counted part, String text, Context context) {
    String between = text.substring(Math.min(whole.end(), part.start()), part.start());
    return context.hasSign("within", between);
  }

  /** Whether it is said right behind a figure that these were handled. */
  private static boolean isHandled(Counted counted, String text, Context context) {
    int end = counted.end();
    int last = Math.min(text.length(), end + RIGHT_BEHIND);
    while (end < last && !context.hasSign("parts", text.substring(end, end + 1))) {
      end++;
    }
    return context.hasSign("handledToo", text.substring(Math.max(0, counted.start()), end));
  }

  /** 网站收到 116 件，办结 110 件；信函收到 30 件，办结 30 件: each is of what came in that way. */
  private boolean isBehindItsChannel(int index) {
    int pairs = 0;
    for (int i = 1; i < sentence.size(); i++) {
      if (isPair(i)) {
        pairs++;
      }
    }
    return pairs > 1 && isPair(index);
  }

  private boolean isPair(int index) {
    return index > 0
        && sentence.get(index).claim().topic() == Topic.HANDLED
        && sentence.get(index - 1).claim().topic() == Topic.CHANNEL
        && value(sentence.get(index - 1)).compareTo(value(sentence.get(index))) >= 0;
  }

  /** 线上申请 65 件，办结 62 件: of those that came in that way, unless all are counted before. */
  private boolean isOfChannel(int index) {
    boolean channel = false;
    for (Counted before : sentence.subList(0, index)) {
      switch (before.claim().topic()) {
        case RECEIVED, HANDLED, CARRIED -> {
          return false;
        }
        case CHANNEL -> channel |= !before.listed();
        default -> {}
      }
    }
    return channel && !sentence.get(index).slots().matters.contains(Matter.REQUESTS);
  }

  /** 办结 144 件，其中新收 140 件、上年结转 4 件: where they came from, not how many came in. */
  private boolean isPartOfHandled(int index) {
    BigDecimal sum = BigDecimal.ZERO;
    int first = index;
    while (first > 0 && isOfOrigin(sentence.get(first - 1))) {
      first--;
    }
    if (first == 0 || !(isHandled(first - 1) || isWorkedOn(first - 1))) {
      return false;
    }
    for (int i = first; i < sentence.size() && isOfOrigin(sentence.get(i)); i++) {
      sum = sum.add(value(sentence.get(i)));
      if (sum.compareTo(value(sentence.get(first - 1))) == 0 && i > first) {
        return index <= i && (isHandled(first - 1) || isReceivedBehind(i));
      }
    }
    return false;
  }

  private boolean isHandled(int index) {
    return sentence.get(index).claim().subject().equals("requests.handled");
  }

  /** 办理: what was handled, or all that there was to handle. */
  private boolean isWorkedOn(int index) {
    return sentence.get(index).claim().subject().equals("requests.processed");
  }

  /** 办理 26 件，其中新收 24 件…，全年新收 25 件: the 24 are those that were handled. */
  private boolean isReceivedBehind(int index) {
    return sentence.subList(index + 1, sentence.size()).stream()
        .anyMatch(other -> other.claim().topic() == Topic.RECEIVED);
  }

  private static boolean isOfOrigin(Counted counted) {
    String subject = counted.claim().subject();
    return counted.claim().topic() == Topic.RECEIVED || subject.equals("requests.carriedIn");
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
