package org.gouji.narrative.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.CellRef;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Claim.Year;
import org.gouji.model.Quantity;
import org.gouji.model.Reading;

/** Words that state a figure without a number: 未收到申请, 均已办结, 均获维持, 均为自然人. */
final class Statements {
  private static final List<String> ZERO_ACTS =
      List.of("received", "newReceived", "carriedIn", "carriedOut", "carried", "inflow");

  private final Prose prose;
  private final Context context;
  private final Resolver resolver;
  private final Cells cells;
  private final Figures figures;

  Statements(Prose prose, Context context, Resolver resolver, Cells cells, Figures figures) {
    this.prose = prose;
    this.context = context;
    this.resolver = resolver;
    this.cells = cells;
    this.figures = figures;
  }

  /** Reads a stretch that holds no figure. */
  void read(Slots slots) {
    if (slots.beside != null) {
      read(slots.beside);
    }
    if (slots.foreign || slots.loose || !slots.isTelling() || isOfTheRest(slots)) {
      return;
    }
    if (context.years().of(slots) == Year.OTHER || context.years().of(slots) == Year.PRIOR) {
      return;
    }
    if (slots.none) {
      none(slots);
    } else if (slots.all) {
      all(slots);
    }
  }

  private void none(Slots slots) {
    String matter = context.matterOf(slots);
    boolean plain = slots.outcomes.isEmpty() && slots.results.isEmpty();
    if (Matter.isRequest(matter) && plain && isZeroAct(slots)) {
      if (slots.applicants.size() > 1 && slots.applicants.contains("natural")) {
        slots.applicants.clear();
      }
      if (slots.acts.isEmpty()) {
        slots.acts.add("received");
      }
      state(slots, resolver.resolve(slots, context, ""));
    } else if (Matter.isDocument(matter) && isOfDocuments(slots)) {
      for (String act : List.copyOf(slots.acts)) {
        // 未制定、废止规范性文件: neither.
        slots.acts.clear();
        slots.acts.add(act);
        state(slots, resolver.resolve(slots, context, ""));
      }
    } else if (Matter.isRemedy(matter)
        && isOccurrence(slots)
        && !isOfCourts(slots)
        && !isAim(slots)
        && !isFault(slots)) {
      state(slots, resolver.resolve(slots, context, ""));
    }
  }

  /** 除 1 件外，其余均未被纠错: not of all. */
  private boolean isOfTheRest(Slots slots) {
    return context.hasSign("exception", prose.normal().substring(slots.begin, slots.end));
  }

  /** 确保无复议: what is striven for, unless a year follows that it was so in. */
  private boolean isAim(Slots slots) {
    String text = prose.normal();
    int sentence = text.lastIndexOf('。', Math.max(0, slots.begin - 1)) + 1;
    return !slots.thisYear && context.hasSign("aim", text.substring(sentence, slots.end));
  }

  /** 未发生因答复不当引发的复议: there may be others. */
  private boolean isFault(Slots slots) {
    return context.hasSign("fault", prose.normal().substring(slots.begin, slots.end));
  }

  private static boolean isOfDocuments(Slots slots) {
    return !slots.acts.isEmpty() && List.of("made", "repealed").containsAll(slots.acts);
  }

  private static boolean isZeroAct(Slots slots) {
    return slots.acts.isEmpty() || ZERO_ACTS.containsAll(slots.acts);
  }

  /** 未发生行政复议, 无败诉: not what a body that decides reviews says of its own cases. */
  private static boolean isOccurrence(Slots slots) {
    return slots.acts.isEmpty()
        || slots.acts.equals(List.of("received"))
        || (slots.occurs && ZERO_ACTS.containsAll(slots.acts));
  }

  /** 复议 9 件，被纠错 1 件，无败诉: a review is not lost. */
  private boolean isOfCourts(Slots slots) {
    return slots.court && context.remediesOf(slots).equals(List.of(Matter.REVIEW));
  }

  private void all(Slots slots) {
    String matter = context.matterOf(slots);
    if (Matter.isRemedy(matter) && slots.results.contains("upheld")) {
      List<String> rows = Resolver.rows(context.remediesOf(slots));
      // 已审结 3 件，均维持 says nothing of those that are pending.
      boolean ended = context.hasSign("ended", prose.normal());
      List<String> columns = ended ? List.of("corrected") : List.of("corrected", "pending");
      Reading rest = cells.remedies(rows, columns, List.of());
      state(slots, List.of(new Subject("remedies.notUpheld", Topic.REMEDY, List.of(rest), true)));
    } else if (Matter.isRemedy(matter) && slots.results.equals(List.of("pending"))) {
      List<String> rows = Resolver.rows(context.remediesOf(slots));
      List<String> ended = List.of("upheld", "corrected", "otherResult");
      Reading rest = cells.remedies(rows, ended, List.of());
      state(slots, List.of(new Subject("remedies.notPending", Topic.REMEDY, List.of(rest), true)));
    } else if (Matter.isRequest(matter) && isOfAll(slots)) {
      if (slots.acts.contains("handled")
          && !slots.inTime
          && slots.outcomes.isEmpty()
          && !isSomeCarriedOut()
          && !isManner(slots)) {
        Slots carried = new Slots();
        carried.acts.add("carriedOut");
        carried.matters.add(Matter.REQUESTS);
        state(slots, resolver.resolve(carried, context, ""));
      } else if (slots.outcomes.isEmpty() && slots.applicants.size() == 1) {
        others(slots, slots.applicants.get(0));
      } else if (slots.outcomes.size() == 1 && slots.acts.isEmpty()) {
        List<CellRef> rest = cells.outcomesBut(slots.outcomes, "total");
        Reading reading = Reading.sum(rest);
        state(
            slots,
            List.of(new Subject("requests.otherOutcomes", Topic.OUTCOME, List.of(reading), false)));
      }
    }
  }

  /** Whether the figure before counts all requests, not some of them. */
  private boolean isOfAll(Slots slots) {
    Counted before = figures.last();
    if (before == null || figures.sentence().isEmpty()) {
      return !slots.dirty && slots.matters.contains(Matter.REQUESTS);
    }
    boolean whole =
        switch (before.claim().topic()) {
          case RECEIVED -> true;
          case HANDLED -> !before.act().equals("carriedIn");
          default -> false;
        };
    return whole && !before.listed() && before.claim().ofThisYear();
  }

  /** 另有 5 件结转下年度，均已答复; 收到 32 件，办结 30 件，均…: all but those. */
  private boolean isSomeCarriedOut() {
    BigDecimal received = BigDecimal.ZERO;
    for (Counted counted : figures.sentence()) {
      Claim claim = counted.claim();
      BigDecimal value = claim.quantity().value();
      boolean less = claim.topic() == Topic.HANDLED && value.compareTo(received) < 0;
      if (less || claim.subject().equals("requests.carriedOut")) {
        return true;
      }
      received = claim.topic() == Topic.RECEIVED ? value : received;
    }
    return false;
  }

  /** 均严格按照规定答复: how answers are given, not that all were. */
  private boolean isManner(Slots slots) {
    String words = prose.normal().substring(slots.begin, slots.end);
    return context.hasSign("manner", words) && !context.hasSign("finished", words);
  }

  private void others(Slots slots, String applicant) {
    List<String> others = new ArrayList<>();
    for (String other : List.of("natural", "legal")) {
      if (!other.equals(applicant)) {
        others.add(other);
      }
    }
    if (others.size() == 1) {
      Slots rest = new Slots();
      rest.acts.add("received");
      rest.applicants.addAll(others);
      rest.matters.add(Matter.REQUESTS);
      state(slots, resolver.resolve(rest, context, ""));
    }
  }

  private void state(Slots slots, List<Subject> subjects) {
    for (Subject subject : subjects) {
      if (!subject.readings().isEmpty()) {
        figures
            .claims()
            .add(
                new Claim(
                    subject.name(),
                    subject.topic(),
                    Quantity.none(),
                    true,
                    context.years().of(slots),
                    context.scopeOf(slots),
                    subject.certain() && !context.years().areOpenEnded(),
                    subject.readings(),
                    prose.where(slots.begin, slots.end)));
      }
    }
  }
}
