package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Claim.Year;
import org.gouji.model.Fee;
import org.gouji.model.Quantity;
import org.gouji.text.CharSet;
import org.jspecify.annotations.Nullable;

/** Turns figures into claims, and puts them into their lists. */
final class Figures {
  private static final int FEWEST_PARTS = 2;
  private static final int WAYS_BEFORE = 16;

  private static final CharSet ENDS = CharSet.of("，。；、（）");

  /** No sentence counts what came in more often. */
  private static final int MOST_TOTALS = 4;

  private final Prose prose;
  private final Context context;
  private final Resolver resolver;
  private final FeeFigures fees;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Counted> paragraph = new ArrayList<>();
  private final List<Counted> sentence = new ArrayList<>();
  private List<Counted> sentenceBefore = List.of();

  /** How many figures of the sentence have been added up by it. */
  private int summed;

  private @Nullable Counted last;
  private @Nullable Counted main;

  /** The last figure of those that came in. */
  private @Nullable Counted received;

  Figures(Prose prose, Context context, Resolver resolver) {
    this.prose = prose;
    this.context = context;
    this.resolver = resolver;
    this.fees = new FeeFigures(prose, context);
  }

  /** The fees that were told. */
  List<Fee> fees() {
    return fees.told();
  }

  List<Claim> claims() {
    return claims;
  }

  /** The figure before, in this sentence or as the main figure of the one before. */
  @Nullable Counted last() {
    return last;
  }

  /** The last figure that is no part of a list. */
  @Nullable Counted main() {
    return main;
  }

  /** The last figure, or the one of this year before it, which it is compared with. */
  @Nullable Counted lastOfThisYear() {
    Counted found = last;
    if (found != null && !found.claim().ofThisYear()) {
      for (Counted counted : sentence) {
        found = counted.claim().ofThisYear() ? counted : found;
      }
    }
    return found;
  }

  /** The figures of the paragraph so far. */
  List<Counted> paragraph() {
    return paragraph;
  }

  /** The figures of the sentence so far. */
  List<Counted> sentence() {
    return sentence;
  }

  /** Goes back to a figure before a bracket. */
  void restore(@Nullable Counted before) {
    last = before;
  }

  /** Binds the last figure, of which nothing was told, to what the words behind it tell. */
  void bindLast(Slots slots) {
    Counted bare = last;
    if (bare == null || bare.slots().isTelling() || bare.slots().foreign || bare.listed()) {
      return;
    }
    Claim claim = bare.claim();
    for (Subject subject : resolver.resolve(slots, context, claim.quantity().unit())) {
      claims.add(claim(subject, claim.quantity(), slots, claim.year(), bare.start(), slots.end));
    }
  }

  void endSentence() {
    claims.removeAll(new Siblings(sentence).parts(prose.normal(), context));
    giveLists();
    last = main;
    sentenceBefore = List.copyOf(sentence);
    sentence.clear();
    summed = 0;
  }

  private void giveLists() {
    // What came in first, and what came in or was to be handled in all.
    List<Counted> totals = new ArrayList<>();
    List<Counted> told = new ArrayList<>(sentenceBefore);
    told.addAll(sentence);
    for (Counted counted : told) {
      Topic topic = counted.claim().topic();
      if (topic == Topic.HANDLED || topic == Topic.RECEIVED) {
        totals.forEach(earlier -> context.lists().giveTo(earlier, counted));
      }
      if (topic == Topic.CARRIED) {
        totals.forEach(earlier -> context.lists().leaveOpen(earlier, counted));
      }
      if (topic == Topic.RECEIVED && totals.size() < MOST_TOTALS) {
        totals.add(counted);
      }
    }
  }

  /**
   * Adds a figure.
   *
   * @param number the figure
   * @param slots its telling words
   * @param year the year it speaks of
   * @param inTurn whether it is one of the figures of several years
   * @param end where its quote ends
   * @param partsBegin whether it is the first part of a list
   * @param exhaustive whether that list is said to be complete
   * @return whether its subject was understood
   */
  boolean add(
      Token number,
      Slots slots,
      Year year,
      boolean inTurn,
      int end,
      boolean partsBegin,
      boolean exhaustive) {
    Quantity quantity = number.value();
    Counted total = last;
    if (partsBegin && total != null && total.claim().year() != Year.OTHER) {
      begin(isTooMany(quantity, total) ? context.lists().outer(total) : total, exhaustive);
    }
    Year told = year;
    if (slots.total && !slots.isTelling() && !slots.dirty && isSumOfList(number, quantity, end)) {
      return false;
    }
    if (slots.total
        && !slots.isTelling()
        && !slots.dirty
        && isSumOfSentence(number, quantity, end)) {
      return false;
    }
    List<Subject> subjects = subjects(slots, unit(number, slots), year, inTurn);
    if (slots.cumulative && isToldBefore(subjects)) {
      // 本年收到 6 件，累计收到 31 件
      told = Year.OTHER;
    }
    int start = slots.start >= 0 ? Math.min(slots.start, number.start()) : number.start();
    List<Claim> made = new ArrayList<>();
    for (Subject subject : subjects) {
      made.add(claim(subject, quantity, slots, told, start, end));
    }
    Subject nothing = new Subject("", Topic.OTHER, List.of(), false);
    Claim first = made.isEmpty() ? claim(nothing, quantity, slots, told, start, end) : made.get(0);
    boolean listed = context.lists().takes(first, slots);
    Counted counted = new Counted(first, slots, start, end, listed);
    if (listed) {
      context.lists().add(counted);
    } else {
      boolean channel = slots.channels == 1 && slots.outcomes.isEmpty();
      if (channel && main != null && !context.lists().isOpen()) {
        beginUnsaid(counted, first, main);
      }
      boolean part =
          switch (first.topic()) {
            case APPLICANT, CHANNEL, OUTCOME -> true;
            default -> false;
          };
      received = first.topic() == Topic.RECEIVED && first.ofThisYear() ? counted : received;
      main = main == null || (first.ofThisYear() && !part && !isBeside(first)) ? counted : main;
    }
    fees.take(counted, listed, sentence);
    boolean noCase = context.isNoCase(slots, quantity.value().signum() == 0);
    context.told().tell(first, slots);
    last = counted;
    sentence.add(counted);
    paragraph.add(counted);
    if (!listed || !isPartOnly(first, slots)) {
      claims.addAll(made);
    }
    if (!noCase) {
      context.absorb(slots);
    }
    return !made.isEmpty();
  }

  /** 收到 3 件，1 起为现场申请。其中…: what is unknown does not take the place of what is known. */
  private boolean isBeside(Claim claim) {
    Counted before = main;
    return claim.topic() == Topic.OTHER
        && before != null
        && before.claim().isBound()
        && sentence.contains(before)
        && Units.areAlike(claim.quantity().unit(), before.claim().quantity().unit())
        && claim.quantity().value().compareTo(before.claim().quantity().value()) < 0;
  }

  /** 收到政府信息公开申请 3 项。 counts requests, 依申请公开制度 3 项 and 3 项措施 do not. */
  private String unit(Token number, Slots slots) {
    String unit = number.value().unit();
    String text = prose.normal();
    boolean ends = number.end() == text.length() || ENDS.has(text.charAt(number.end()));
    boolean requests = slots.matters.contains(Matter.REQUESTS) || context.speaksOfRequests();
    return unit.equals("项") && ends && slots.isReceived() && requests ? "件" : unit;
  }

  private boolean isToldBefore(List<Subject> subjects) {
    for (Counted counted : sentence) {
      for (Subject subject : subjects) {
        if (counted.claim().subject().equals(subject.name())) {
          return true;
        }
      }
    }
    return false;
  }

  /** 共收到 120 件，其中县政府收到 30 件: the part of one body, as no cell has it. */
  private boolean isPartOnly(Claim part, Slots slots) {
    boolean ofAll = slots.scoped || part.subject().equals(context.lists().subject());
    return part.topic() == Topic.INFORMATION || (ofAll && part.scope() == Claim.Scope.WHOLE);
  }

  /** 自然人 7 件、法人 2 件，其中予以公开 6 件: no part of the 2, but of the whole before. */
  private static boolean isTooMany(Quantity part, Counted total) {
    return total.listed() && part.value().compareTo(total.claim().quantity().value()) > 0;
  }

  /** Begins a list; of fees it runs in cases and in money side by side. */
  private void begin(Counted total, boolean exhaustive) {
    if (total.claim().topic() == Topic.CARRIED && isBehindReceived(total)) {
      context.lists().end();
      context.breakDownEither(total.act());
      return;
    }
    Counted before = sentence.size() < 2 ? null : sentence.get(sentence.size() - 2);
    boolean twins =
        before != null
            && (FeeFigures.isFee(total) || FeeFigures.isFee(before))
            && FeeFigures.isMoney(total) != FeeFigures.isMoney(before);
    if (!twins || before == null) {
      context.lists().begin(total, exhaustive, null);
    } else {
      boolean money = FeeFigures.isMoney(total);
      context.lists().begin(money ? total : before, true, money ? before : total);
    }
  }

  /** 收到 105 件、上年结转 2 件，其中…: of which of them is not said. */
  private boolean isBehindReceived(Counted carried) {
    for (Counted counted : sentence.isEmpty() ? sentenceBefore : sentence) {
      if (counted.claim().topic() == Topic.RECEIVED && !carried.listed()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the figure before counts information that went out in several ways. */
  boolean isOfSeveralWays() {
    Counted total = last;
    if (total == null || total.claim().topic() != Topic.INFORMATION) {
      return false;
    }
    String text = prose.normal();
    String before = text.substring(Math.max(0, total.start() - WAYS_BEFORE), total.start());
    return context.hasSign("severalWays", before);
  }

  /**
   * 收到申请 9 件，网络 7 件、信函 2 件: a list without a word that begins it. It may break down what was
   * carried in as well.
   */
  private void beginUnsaid(Counted counted, Claim first, Counted before) {
    Counted total = before.claim().topic() == Topic.CARRIED ? received : before;
    if (total != null && total.claim().topic() == Topic.RECEIVED) {
      context.lists().begin(total, false, null);
      if (context.lists().takes(first, counted.slots())) {
        context.lists().add(counted);
      }
    }
  }

  /** The subjects of a figure; one that was reached or departed from is of the subject at hand. */
  private List<Subject> subjects(Slots slots, String unit, Year year, boolean inTurn) {
    List<Subject> subjects = resolver.resolve(slots, context, unit);
    boolean compared =
        slots.from
            || slots.compare
            || Math.abs(slots.direction) == 2
            || year == Year.PRIOR
            || inTurn;
    boolean bare = !slots.isTelling() || (slots.compare && !slots.isSpecific() && !slots.dirty);
    boolean sameAsBefore = subjects.isEmpty() && bare && !slots.foreign && compared;
    Counted own = lastOfThisYear();
    Counted before = own != null && year == Year.PRIOR && !inTurn ? own : main;
    if (sameAsBefore && before != null && before.claim().topic() != Topic.OTHER) {
      Claim claim = before.claim();
      return List.of(
          new Subject(claim.subject(), claim.topic(), claim.readings(), claim.certain()));
    }
    return subjects;
  }

  private Claim claim(
      Subject subject, Quantity quantity, Slots slots, Year year, int start, int end) {
    boolean certain =
        subject.certain()
            && !context.years().areOpenEnded()
            && (subject.topic() != Topic.INFORMATION || !slots.dirty);
    return new Claim(
        subject.name(),
        subject.topic(),
        quantity,
        false,
        year,
        context.scopeOf(slots),
        certain,
        subject.readings(),
        prose.where(start, end));
  }

  /** 其中 A 件、B 件，合计 C 件: the parts of the open list are all, and sum to this too. */
  private boolean isSumOfList(Token number, Quantity quantity, int end) {
    Lists.Parts list = context.lists().complete(quantity);
    if (list == null) {
      return false;
    }
    if (list.total().claim().quantity().value().compareTo(quantity.value()) != 0) {
      Subject nothing = new Subject("", Topic.OTHER, List.of(), false);
      Year ofList = list.total().claim().year();
      Claim claim = claim(nothing, quantity, new Slots(), ofList, number.start(), end);
      Counted total = new Counted(claim, new Slots(), number.start(), end, false);
      context.lists().whole(total, list.parts());
    }
    return true;
  }

  /** A 件、B 件，共 C 件: the total stands behind its parts. */
  private boolean isSumOfSentence(Token number, Quantity quantity, int end) {
    List<Counted> parts =
        new Siblings(sentence.subList(summed, sentence.size())).summedBy(number, prose.normal());
    if (parts.size() < FEWEST_PARTS || context.lists().isOpen()) {
      return false;
    }
    Subject nothing = new Subject("", Topic.OTHER, List.of(), false);
    Year year = parts.get(0).claim().year();
    Claim claim = claim(nothing, quantity, new Slots(), year, number.start(), end);
    Counted total = new Counted(claim, new Slots(), number.start(), end, false);
    context.lists().whole(total, parts);
    summed = sentence.size();
    last = total;
    main = total;
    return true;
  }
}
