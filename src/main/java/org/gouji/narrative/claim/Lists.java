package org.gouji.narrative.claim;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Quantity;
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

  /** What was open outside a bracket. */
  private record Level(@Nullable Parts open, List<Parts> interrupted, int semicolon) {}

  private final Deque<Level> outer = new ArrayDeque<>();

  /** Lists whose last part is being broken down, the innermost last. */
  private final List<Parts> interrupted = new ArrayList<>();

  private final List<Parts> done = new ArrayList<>();
  private @Nullable Parts open;
  private @Nullable Parts latest;
  private boolean mixed;

  /** Where the last semicolon of the sentence stands; -1 if none does. */
  private int semicolon = -1;

  /** Whether a part without a known name was left out of the open list. */
  private boolean cut;

  boolean isOpen() {
    return open != null;
  }

  /** Begins a list of parts of a total; the list whose part that is goes on behind it. */
  void begin(Counted total, boolean exhaustive, @Nullable Counted other) {
    if (open != null && !open.parts().isEmpty() && isLast(total, open.parts())) {
      interrupted.add(open);
    } else {
      end();
    }
    Parts twin = other == null ? null : new Parts(other, true, new ArrayList<>(), false, null);
    open = new Parts(total, exhaustive, new ArrayList<>(), false, twin);
    mixed = total.listed();
    cut = false;
  }

  private static boolean isLast(Counted total, List<Counted> parts) {
    return parts.get(parts.size() - 1).equals(total);
  }

  /**
   * 不予公开 19 件，其中执法案卷 5 件；无法提供 40 件: a semicolon ends what breaks down one item.
   *
   * @return whether a list of how requests were handled goes on behind it
   */
  boolean semicolon(int place) {
    boolean within = !interrupted.isEmpty();
    while (!interrupted.isEmpty()) {
      goBack();
    }
    if (open != null && semicolon >= 0 && open.total().start() > semicolon) {
      end();
    }
    semicolon = place;
    return within && open != null && open.total().claim().topic() == Topic.HANDLED;
  }

  /** The sentence ends, and every list of it. */
  void endSentence() {
    end();
    semicolon = -1;
  }

  /** Ends the open list, and goes on with the one whose part it broke down. */
  private void goBack() {
    endOpen();
    open = interrupted.isEmpty() ? null : interrupted.remove(interrupted.size() - 1);
    mixed = open != null && open.total().listed();
    cut = false;
  }

  /** Whether a figure goes on with the open list; if not, the list ends. */
  boolean takes(Claim claim, Slots slots) {
    while (open != null && PartKinds.isBesideTotal(claim, open)) {
      goBack();
    }
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
            && PartKinds.fits(claim, slots, open)
            && claim.ofThisYear() == open.total().claim().ofThisYear();
    if (goesOn && sameUnit && !(open.units() && PartKinds.isUncounted(claim.topic()))) {
      return true;
    }
    if (goesOn && sameUnit) {
      // 其中动态 90 条，新开专栏 6 个，发布解读 9 条: each stands for itself by now.
      leaveOff();
      return false;
    }
    if (goesOn) {
      open = new Parts(open.total(), open.exhaustive(), open.parts(), true, open.twin());
    } else {
      cut = sameUnit && claim.topic() == Topic.OTHER && topic() == Topic.CHANNEL;
      leaveOff();
    }
    return false;
  }

  /** Ends the open list for what is no part of it; a list around it waits for a semicolon. */
  private void leaveOff() {
    if (interrupted.isEmpty()) {
      end();
    } else {
      endOpen();
    }
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
    outer.push(new Level(open, List.copyOf(interrupted), semicolon));
    open = null;
    interrupted.clear();
    semicolon = -1;
  }

  /** A bracket ends. */
  void leave() {
    end();
    if (!outer.isEmpty()) {
      Level level = outer.pop();
      open = level.open();
      interrupted.addAll(level.interrupted());
      semicolon = level.semicolon();
    }
  }

  /** Ends the open list, and those that it interrupts. */
  void end() {
    endOpen();
    for (int i = interrupted.size() - 1; i >= 0; i--) {
      Parts list = interrupted.get(i);
      // Without semicolons its further parts may stand in the list within.
      open = semicolon > list.total().start() ? list : list.exhaustive(false);
      mixed = list.total().listed();
      endOpen();
    }
    interrupted.clear();
  }

  private void endOpen() {
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
      Topic topic = PartKinds.first(list).topic();
      boolean applicants = topic == Topic.APPLICANT || topic == Topic.CHANNEL;
      Parts other = new Parts(received, list.exhaustive(), list.parts(), list.units(), list.twin());
      if (applicants && list.total().equals(handled) && sum(other, list.parts().size()) == 0) {
        done.set(i, other);
      }
    }
  }

  /** 收到 9 件，上年结转 2 件，网络 8 件、信函 3 件: of both, if there are no more. */
  void leaveOpen(Counted received, Counted carried) {
    done.removeIf(
        list ->
            list.total().equals(received)
                && PartKinds.first(list).topic() == Topic.CHANNEL
                && sum(list, list.parts().size()) > 0
                && !isOver(list, carried.claim().quantity().value()));
  }

  /** Whether the parts are more than the total and what came on top of it. */
  private static boolean isOver(Parts list, BigDecimal more) {
    BigDecimal sum = more.negate();
    for (Counted part : list.parts()) {
      sum = sum.add(part.claim().quantity().value());
    }
    return sum.compareTo(list.total().claim().quantity().value()) > 0;
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
  @Nullable Parts complete(Quantity sum) {
    String unit = sum.unit();
    while (!interrupted.isEmpty() && open != null && !isTotal(sum, open)) {
      goBack();
    }
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

  private static boolean isTotal(Quantity sum, Parts list) {
    return list.total().claim().quantity().value().compareTo(sum.value()) == 0;
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
