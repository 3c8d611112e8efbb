package org.gouji.narrative.claim;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Topic;
import org.jspecify.annotations.Nullable;

/** The lists of a paragraph: totals and the parts that they are broken down into. */
final class Lists {
  /**
   * A list.
   *
   * @param total the figure that is broken down
   * @param exhaustive whether the words say that the parts are all
   * @param parts the parts so far
   * @param units whether parts of other units were left out
   * @param twin the list of the same parts in the other unit (3 件 900 元, of these A 1 件 100 元)
   */
  record Parts(
      Counted total, boolean exhaustive, List<Counted> parts, boolean units, @Nullable Parts twin) {
    /** Whether the parts are said to be all. */
    Parts exhaustive(boolean all) {
      return new Parts(total, all, parts, units, twin);
    }
  }

  private final Deque<Parts> outer = new ArrayDeque<>();
  private final List<Parts> done = new ArrayList<>();
  private @Nullable Parts open;
  private @Nullable Parts latest;
  private boolean mixed;

  /** Whether a part without a known name was left out of the open list. */
  private boolean cut;

  boolean isOpen() {
    return open != null;
  }

  /** Begins a list of parts of a total. A list within a list ends the outer one unfinished. */
  void begin(Counted total, boolean exhaustive, @Nullable Counted other) {
    end();
    Parts twin = other == null ? null : new Parts(other, true, new ArrayList<>(), false, null);
    open = new Parts(total, exhaustive, new ArrayList<>(), false, twin);
    mixed = total.listed();
    cut = false;
  }

  /** Whether a figure goes on with the open list; if not, the list ends. */
  boolean takes(Claim claim, Slots slots) {
    if (open == null) {
      return false;
    }
    if (open.total().claim().topic() == Topic.PROCESSING_FEE) {
      return !slots.total && !slots.thisYear;
    }
    boolean sameUnit = isSameUnit(claim, open.total().claim());
    boolean goesOn =
        !slots.thisYear
            && !isTotal(slots)
            && isSameKind(claim)
            && claim.ofThisYear() == open.total().claim().ofThisYear();
    if (goesOn && sameUnit && !(open.units() && isUncounted(claim.topic()))) {
      return true;
    }
    if (goesOn && sameUnit) {
      // 其中动态 90 条，新开专栏 6 个，发布解读 9 条: each stands for itself by now.
      end();
      return false;
    }
    if (goesOn) {
      open = new Parts(open.total(), open.exhaustive(), open.parts(), true, open.twin());
    } else {
      cut = sameUnit && claim.topic() == Topic.OTHER && topic() == Topic.CHANNEL;
      end();
    }
    return false;
  }

  /** 共 500 件, 共发布信息 500 条: a total; 解读信息共计 110 条 is a part. */
  private static boolean isTotal(Slots slots) {
    return slots.total && (slots.isTelling() || !slots.dirty);
  }

  private static boolean isSameUnit(Claim claim, Claim total) {
    String unit = claim.quantity().unit();
    String whole = total.quantity().unit();
    return unit.isEmpty() || unit.equals(whole) || (Units.areAlike(unit, whole) && isOfCell(total));
  }

  private static boolean isOfCell(Claim total) {
    return total.isBound() && total.topic() != Topic.DOCUMENT;
  }

  /** Parts are of one kind: outcomes, applicants, channels, acts, or things without a name here. */
  private boolean isSameKind(Claim claim) {
    Parts list = java.util.Objects.requireNonNull(open);
    if (list.parts().isEmpty()) {
      return claim.topic() == Topic.OTHER
          || claim.topic() == Topic.INFORMATION
          || (isPartOf(claim.topic(), list.total().claim().topic())
              && isOfRemedies(claim, list.total().claim()));
    }
    Topic first = list.parts().get(0).claim().topic();
    Topic topic = claim.topic();
    return (topic == first && (topic != Topic.REMEDY || isResult(claim) == isResult(first(list))))
        || (isAct(topic) && isAct(first))
        || (isUncounted(topic) && isUncounted(first));
  }

  /** 复议 6 件和诉讼 4 件，其中复议维持 5 件: no part of the 4. */
  private static boolean isOfRemedies(Claim part, Claim total) {
    return part.topic() != Topic.REMEDY
        || List.of(matter(total).split("[+]", -1))
            .containsAll(List.of(matter(part).split("[+]", -1)));
  }

  private static String matter(Claim remedy) {
    int result = remedy.subject().indexOf('.');
    return result < 0 ? remedy.subject() : remedy.subject().substring(0, result);
  }

  private static boolean isPartOf(Topic part, Topic total) {
    return switch (part) {
      case OUTCOME -> total != Topic.INFORMATION && total != Topic.DOCUMENT;
      case APPLICANT, CHANNEL ->
          total == Topic.RECEIVED
              || total == Topic.HANDLED
              || total == Topic.OUTCOME
              || total == Topic.APPLICANT;
      case CARRIED, HANDLED, RECEIVED ->
          total == Topic.RECEIVED || total == Topic.HANDLED || total == Topic.CARRIED;
      default -> part == total;
    };
  }

  private static Claim first(Parts list) {
    return list.parts().get(0).claim();
  }

  /** Whether a figure tells how reviews or cases ended, not how many there were. */
  private static boolean isResult(Claim claim) {
    return claim.subject().indexOf('.') >= 0;
  }

  /** Things that no cell counts, with a known name or without. */
  private static boolean isUncounted(Topic topic) {
    return topic == Topic.OTHER || topic == Topic.INFORMATION;
  }

  private static boolean isAct(Topic topic) {
    return topic == Topic.CARRIED || topic == Topic.HANDLED || topic == Topic.RECEIVED;
  }

  void add(Counted part) {
    Parts list = java.util.Objects.requireNonNull(open);
    Parts twin = list.twin();
    boolean same = isMoney(part) == isMoney(list.total());
    if (same) {
      list.parts().add(part);
    } else if (twin != null) {
      twin.parts().add(part);
    }
  }

  private static boolean isMoney(Counted counted) {
    return Units.isMoney(counted.claim().quantity().unit());
  }

  /** 等 behind the parts: they are not all. */
  void leaveOpen() {
    if (open != null) {
      open = open.exhaustive(false);
    }
  }

  /** A bracket begins: what it breaks down does not end the list around it. */
  void enter() {
    if (open != null) {
      outer.push(open);
    }
    open = null;
  }

  /** A bracket ends. */
  void leave() {
    end();
    open = outer.isEmpty() ? null : outer.pop();
  }

  /** Ends the open list. */
  void end() {
    if (open != null && !open.parts().isEmpty()) {
      cutOff(open);
      latest = open;
      if ((!mixed || open.parts().size() > 1) && !(cut && sum(open, open.parts().size()) < 0)) {
        done.add(open);
      }
      Parts twin = open.twin();
      if (twin != null && !twin.parts().isEmpty()) {
        done.add(twin);
      }
    }
    open = null;
    mixed = false;
  }

  /** Parts that make the total are the list: what stands behind them is of something else. */
  private static void cutOff(Parts list) {
    for (int size = 2; size < list.parts().size(); size++) {
      if (sum(list, size) == 0) {
        list.parts().subList(size, list.parts().size()).clear();
      }
    }
  }

  /** How the first parts of a list compare with its total. */
  private static int sum(Parts list, int size) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Counted part : list.parts().subList(0, size)) {
      sum = sum.add(part.claim().quantity().value());
    }
    return sum.compareTo(list.total().claim().quantity().value());
  }

  /** 收到 9 件，答复 8 件，其中自然人 6 件、法人 3 件: of those that came in, if they make them up. */
  void giveTo(Counted received, Counted handled) {
    for (int i = 0; i < done.size(); i++) {
      Parts list = done.get(i);
      boolean applicants = first(list).topic() == Topic.APPLICANT;
      Parts other = new Parts(received, list.exhaustive(), list.parts(), list.units(), list.twin());
      if (applicants && list.total().equals(handled) && sum(other, list.parts().size()) == 0) {
        done.set(i, other);
      }
    }
  }

  /** A complete list that was given without a word that begins it. */
  void whole(Counted total, List<Counted> parts) {
    done.add(new Parts(total, true, List.copyOf(parts), false, null));
  }

  /** The lists that ended. */
  List<Parts> done() {
    return done;
  }

  /** The open list, or else the one that ended last. */
  @Nullable Parts latest() {
    return open != null ? open : latest;
  }

  /** Whether nothing is known of the total of the open list. */
  boolean isOfUnknown() {
    return open != null && open.total().claim().topic() == Topic.OTHER;
  }

  /** Whether the open list tells how fees came about. */
  boolean isOfFee() {
    return open != null && open.total().claim().topic() == Topic.PROCESSING_FEE;
  }

  /**
   * Ends the open list as one whose parts are all, since their sum is told; none if it is short, or
   * the sum is of another unit.
   */
  @Nullable Parts complete(String unit) {
    if (open == null || open.parts().size() < 2) {
      return null;
    }
    if (!open.total().claim().quantity().unit().equals(unit)) {
      return null;
    }
    Parts whole = open.exhaustive(true);
    open = whole;
    end();
    return whole;
  }

  /**
   * The total of the open list that a figure is a part of; the figure itself where it is of none.
   */
  Counted outer(Counted part) {
    return open != null && open.parts().contains(part) ? open.total() : part;
  }

  /** What the total of the open list was understood to be. */
  String subject() {
    return open == null ? "" : open.total().claim().subject();
  }

  /** The act of the total of the open list. */
  String act() {
    return open == null ? "" : open.total().act();
  }

  /** The applicants that the parts of the open list name. */
  List<String> namedApplicants() {
    List<String> named = new ArrayList<>();
    if (open != null) {
      open.parts().forEach(part -> named.addAll(part.slots().applicants));
    }
    return named;
  }

  /** The applicants of the total of the open list. */
  List<String> applicants() {
    return open == null ? List.of() : open.total().slots().applicants;
  }

  /** What the parts of the open list are. */
  Topic topic() {
    return open == null || open.parts().isEmpty()
        ? Topic.OTHER
        : open.parts().get(0).claim().topic();
  }
}
