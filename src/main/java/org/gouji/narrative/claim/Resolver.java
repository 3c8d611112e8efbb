package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Reading;
import org.gouji.model.TableName;
import org.jspecify.annotations.Nullable;

/** Tells from the telling words around a figure which cells it may speak of. */
final class Resolver {
  private static final String TOTAL = "total";
  private static final String NO_ACT = "none";
  private static final List<String> REVIEW_ROWS = List.of("review");
  private static final List<String> DIRECT_ROWS = List.of("litigationDirect");
  private static final List<String> AFTER_ROWS = List.of("litigationAfterReview");
  private static final List<String> LITIGATION_ROWS =
      List.of("litigationDirect", "litigationAfterReview");
  private static final List<String> ALL_ROWS =
      List.of("review", "litigationDirect", "litigationAfterReview");
  private static final List<String> REVIEWING = List.of("received", "processed", "handled");

  private final Lexicon lexicon;
  private final Cells cells;

  Resolver(Lexicon lexicon, Cells cells) {
    this.lexicon = lexicon;
    this.cells = cells;
  }

  /**
   * The subjects of a figure; several where it is said of several acts at once, none where no rule
   * speaks of it.
   *
   * @param slots the telling words of its own stretch
   * @param context what stands around it
   * @param unit its unit
   */
  List<Subject> resolve(Slots slots, Context context, String unit) {
    if (slots.loose || slots.foreign) {
      return List.of();
    }
    String matter = context.matterOf(slots);
    if (matter.equals(Matter.FOREIGN) || matter.isEmpty()) {
      return List.of();
    }
    if (Matter.isRequest(matter)) {
      return Units.countRequests(unit) ? requests(slots, context) : List.of();
    }
    if (Matter.isRemedy(matter)) {
      return Units.countRequests(unit) ? one(remedies(slots, context)) : List.of();
    }
    if (Matter.isDocument(matter)) {
      return Units.countDocuments(unit) ? one(documents(slots, context, matter)) : List.of();
    }
    if (Matter.isService(matter)) {
      return Units.countDecisions(unit) ? one(services(slots, context)) : List.of();
    }
    return one(other(slots, context, matter, unit));
  }

  private static List<Subject> one(@Nullable Subject subject) {
    return subject == null ? List.of() : List.of(subject);
  }

  private List<Subject> requests(Slots slots, Context context) {
    // 通过网站、信函等渠道收到申请 9 件: in all ways together.
    boolean together = slots.channels > 1 && isReceivedIn(slots);
    boolean channel =
        slots.channels == 1
            || (slots.channel && !together && !slots.matters.contains(Matter.REQUESTS));
    if (slots.outcomes.isEmpty() && channel) {
      return List.of(new Subject("requests.channel", Topic.CHANNEL, List.of(), false));
    }
    List<String> applicants = slots.applicants.isEmpty() ? context.applicants() : slots.applicants;
    boolean certain = context.isCertain(slots);
    boolean published = slots.acts.contains("published") && slots.matters.isEmpty();
    if (published && (slots.dirty || !context.hasToldRequests())) {
      // 公开以县政府名义印发的文件 25 件
      return List.of();
    }
    if (!slots.outcomes.isEmpty() && slots.channel) {
      // 网上公开 9 件: of those that came or went that way.
      return List.of();
    }
    if (!slots.outcomes.isEmpty()) {
      return one(outcomes(slots, applicants, certain, context));
    }
    if (slots.rest) {
      return one(rest(context, certain));
    }
    List<String> acts = slots.acts;
    if (acts.isEmpty() && (!slots.applicants.isEmpty() || !context.applicants().isEmpty())) {
      acts = context.actsOfApplicants();
    }
    List<Subject> subjects = new ArrayList<>();
    if (slots.prefixed && slots.applicants.isEmpty() && !slots.acts.isEmpty() && isOfAll(slots)) {
      return List.of();
    }
    if (acts.isEmpty()) {
      boolean plain = slots.matters.contains(Matter.REQUESTS) && !slots.dirty;
      if (plain && context.isMainStatement()) {
        subjects.add(received(NO_ACT, applicants, false, slots, context));
      }
    } else if (acts.size() == 2 && acts.contains("carriedIn") && isReceived(acts.get(0))) {
      subjects.add(received("inflow", applicants, certain, slots, context));
    } else {
      subjects.addAll(acts(acts, applicants, certain, slots, context));
    }
    return subjects;
  }

  /** Whether all requests would be counted: then an unknown word may say that it is some only. */
  private static boolean isOfAll(Slots slots) {
    for (String act : slots.acts) {
      if (act.startsWith("carried")) {
        return false;
      }
    }
    return true;
  }

  /** What was 收到并办结 is said of either: its readings are those of both. */
  private List<Subject> acts(
      List<String> acts, List<String> applicants, boolean certain, Slots slots, Context context) {
    Subject first = received(acts.get(0), applicants, certain, slots, context);
    if (acts.size() > 1) {
      List<Reading> readings = new ArrayList<>(first.readings());
      for (String act : acts.subList(1, acts.size())) {
        for (Reading reading : received(act, applicants, certain, slots, context).readings()) {
          if (!readings.contains(reading)) {
            readings.add(reading);
          }
        }
      }
      first = new Subject(first.name(), first.topic(), readings, first.certain());
    }
    return first.readings().isEmpty() ? List.of() : List.of(first);
  }

  private static boolean isReceivedIn(Slots slots) {
    return slots.acts.size() == 1 && isReceived(slots.acts.get(0)) && !slots.matters.isEmpty();
  }

  private static boolean isReceived(String act) {
    return act.equals("received") || act.equals("newReceived");
  }

  private Subject outcomes(Slots slots, List<String> applicants, boolean certain, Context context) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(slots.outcomes);
    if (!slots.group.isEmpty()) {
      rows.add(List.of(slots.group));
    }
    List<Reading> readings = cells.requests(rows, columns(applicants, context));
    if (slots.partOfRow) {
      readings.replaceAll(Reading::part);
    }
    String name = "requests." + String.join("+", slots.outcomes);
    return new Subject(name, Topic.OUTCOME, readings, certain && !slots.partOfRow);
  }

  /** 其他 in a list: of outcomes or of applicants, as the list is. */
  private @Nullable Subject rest(Context context, boolean certain) {
    return switch (context.listTopic()) {
      case OUTCOME -> otherOutcome(context, certain);
      case APPLICANT ->
          new Subject(
              "requests.otherOrg",
              Topic.APPLICANT,
              cells.requests(lexicon.rows(context.act()), otherColumns(context)),
              certain);
      case CHANNEL -> new Subject("requests.channel", Topic.CHANNEL, List.of(), false);
      default -> null;
    };
  }

  /** 其他: the last outcome of the form, or without a list all that were not named. */
  private Subject otherOutcome(Context context, boolean certain) {
    List<List<String>> columns = columns(context.applicants(), context);
    List<Reading> readings = cells.requests(List.of(List.of("other")), columns);
    boolean listed = context.lists().isOpen();
    Reading rest = Reading.sum(cells.outcomesBut(context.told().named(), TOTAL));
    if (!listed && columns.isEmpty() && !readings.contains(rest)) {
      readings.add(rest);
    }
    return new Subject("requests.other", Topic.OUTCOME, readings, certain && listed);
  }

  private Subject received(
      String act, List<String> applicants, boolean certain, Slots slots, Context context) {
    List<Reading> readings = cells.requests(lexicon.rows(act), columns(applicants, context));
    Topic topic =
        switch (act) {
          case "carriedIn", "carriedOut", "carried" -> Topic.CARRIED;
          case "handled", "processed", "decided", "answeredOpenly" -> Topic.HANDLED;
          default -> Topic.RECEIVED;
        };
    String name = "requests." + act;
    if (!slots.applicants.isEmpty()) {
      return new Subject(
          name + "." + String.join("+", applicants), Topic.APPLICANT, readings, certain);
    }
    return new Subject(name, topic, readings, certain);
  }

  /** 其他: the last column, or all that the list did not name. */
  private List<List<String>> otherColumns(Context context) {
    List<List<String>> sums = new ArrayList<>(lexicon.columns("otherOrg"));
    List<String> left = new ArrayList<>(lexicon.columns("legal").get(0));
    for (String named : context.namedApplicants()) {
      left.removeAll(lexicon.columns(named).get(0));
    }
    if (!left.isEmpty() && !sums.contains(left)) {
      sums.add(left);
    }
    return sums;
  }

  private List<List<String>> columns(List<String> applicants, Context context) {
    if (applicants.equals(List.of("otherOrg"))) {
      return otherColumns(context);
    }
    if (applicants.size() == 1) {
      return lexicon.columns(applicants.get(0));
    }
    List<String> sum = new ArrayList<>();
    for (String applicant : applicants) {
      for (String column : lexicon.columns(applicant).get(0)) {
        if (!sum.contains(column)) {
          sum.add(column);
        }
      }
    }
    return sum.isEmpty() ? List.of() : List.of(sum);
  }

  private @Nullable Subject remedies(Slots slots, Context context) {
    boolean linked = context.isLinked(slots);
    boolean reviewing = !slots.occurs && isReviewing(slots, context);
    boolean unnamed = slots.matters.isEmpty() && slots.results.isEmpty() && !slots.rest;
    boolean alone = slots.matters.isEmpty() && !linked && !context.told().remedy();
    boolean others = slots.rest && !slots.matters.isEmpty();
    if (others || unnamed || alone || (context.isPartOfUnknown() && !linked)) {
      return null;
    }
    boolean brought = reviewing && isBrought(slots, context);
    if (!linked && ((reviewing && !brought) || (slots.dirty && slots.results.isEmpty()))) {
      // A body that decides reviews, or a court, speaks of its own cases.
      return null;
    }
    List<String> matters = mattersOf(slots, context);
    boolean concluded = slots.results.contains("concluded");
    List<String> results = new ArrayList<>(slots.results);
    results.remove("concluded");
    if (slots.rest && results.isEmpty()) {
      if (context.listTopic() != Topic.REMEDY && !context.told().result()) {
        return null;
      }
      // 维持 6 件、纠正 1 件、其他 2 件
      results.add("otherResult");
    }
    List<Reading> readings = new ArrayList<>();
    List<String> columns = results.isEmpty() ? List.of(TOTAL) : results;
    List<String> less = concluded && results.isEmpty() ? List.of("pending") : List.of();
    readings.add(cells.remedies(rows(matters), columns, less));
    if (matters.equals(List.of(Matter.LITIGATION)) && context.splitsLitigation()) {
      readings.add(cells.remedies(DIRECT_ROWS, columns, less));
    }
    String name = String.join("+", matters) + (results.isEmpty() ? "" : "." + results.get(0));
    boolean sure =
        linked || !(brought || (slots.matters.isEmpty() && context.told().remedyInDoubt()));
    boolean certain =
        context.isAboutDisclosure(slots) && context.isCertain(slots) && !concluded && sure;
    return new Subject(name, Topic.REMEDY, readings, certain);
  }

  /** The remedies at hand; 败诉 behind a review is of a case. */
  static List<String> mattersOf(Slots slots, Context context) {
    List<String> matters = context.remediesOf(slots);
    boolean ofCase = slots.court && slots.matters.isEmpty() && matters.equals(REVIEW_ROWS);
    return ofCase ? List.of(Matter.LITIGATION) : matters;
  }

  /** 收到行政复议申请 3 件 below a heading about disclosure: against the body, or brought to it. */
  private static boolean isBrought(Slots slots, Context context) {
    return slots.acts.equals(List.of("received"))
        && !slots.matters.isEmpty()
        && !slots.accepting
        && !slots.scoped
        && context.isAboutDisclosure(slots);
  }

  private static boolean isReviewing(Slots slots, Context context) {
    // 办理行政复议 45 件、行政应诉 20 件
    for (String act : slots.acts.isEmpty() ? List.of(context.theme()) : slots.acts) {
      if (REVIEWING.contains(act) && slots.results.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The rows of table {@code remedies} that some matters speak of. */
  static List<String> rows(List<String> matters) {
    boolean review = matters.contains(Matter.REVIEW);
    if (matters.contains(Matter.LITIGATION)) {
      return review ? ALL_ROWS : LITIGATION_ROWS;
    }
    List<String> rows = new ArrayList<>(review ? REVIEW_ROWS : List.of());
    rows.addAll(matters.contains(Matter.DIRECT) ? DIRECT_ROWS : List.of());
    rows.addAll(matters.contains(Matter.AFTER_REVIEW) ? AFTER_ROWS : List.of());
    return rows;
  }

  private @Nullable Subject documents(Slots slots, Context context, String matter) {
    List<String> rows = context.documentsOf(slots, matter);
    String act = slots.acts.size() == 1 ? slots.acts.get(0) : "";
    List<String> columns =
        switch (act) {
          case "made", "repealed", "inForce", "publicTotal" -> List.of(act);
          case "newPublished" -> List.of("published");
          case "published" -> List.of("published", "publicTotal");
          default -> List.of();
        };
    List<Reading> readings = new ArrayList<>();
    columns.forEach(column -> readings.addAll(cells.disclosure(rows, column)));
    return readings.isEmpty()
        ? null
        : new Subject(
            String.join("+", rows) + "." + columns.get(0),
            Topic.DOCUMENT,
            readings,
            context.isCertain(slots));
  }

  private @Nullable Subject services(Slots slots, Context context) {
    // 公示行政许可 9 件、行政处罚 3 件: what the first verb says holds for all.
    String shown = context.theme().equals("published") ? "published" : "";
    String act = slots.acts.isEmpty() ? shown : slots.acts.get(slots.acts.size() - 1);
    if (slots.matters.isEmpty() || slots.prefixed || slots.category) {
      // 作出行政许可 9 件，其余 3 件: parts of it.
      return null;
    }
    boolean decided =
        switch (act) {
          case "", "processed", "handled", "decided" -> true;
          default -> false;
        };
    List<String> rows = slots.matters;
    List<Reading> readings =
        decided && !slots.channel ? cells.disclosure(rows, "decisions") : List.of();
    return readings.isEmpty()
        ? null
        : new Subject(String.join("+", rows) + ".decisions", Topic.SERVICE, readings, true);
  }

  private @Nullable Subject other(Slots slots, Context context, String matter, String unit) {
    boolean money = Units.isMoney(unit);
    boolean unnamed = slots.matters.isEmpty() && (slots.dirty || !context.isCertain(slots));
    boolean counted = matter.equals(Matter.FEES) || matter.equals(Matter.PROCUREMENT);
    if (unnamed || (counted && slots.prefixed)) {
      return null;
    }
    return switch (matter) {
      case Matter.FEES ->
          money
              ? new Subject(
                  "fees.amount", Topic.SERVICE, cells.disclosure(List.of(matter), "amount"), true)
              : null;
      case Matter.PROCUREMENT -> {
        List<Reading> readings = cells.disclosure(List.of(matter), money ? "amount" : "items");
        yield readings.isEmpty()
            ? null
            : new Subject(
                money ? "procurement.amount" : "procurement.items", Topic.SERVICE, readings, true);
      }
      case Matter.PROCESSING_FEE ->
          new Subject(
              money ? "processingFee.amount" : "processingFee.cases",
              Topic.PROCESSING_FEE,
              List.of(),
              true);
      case Matter.INFORMATION ->
          new Subject(
              slots.acts.contains("made") ? "information.made" : "information",
              Topic.INFORMATION,
              List.of(),
              !slots.dirty
                  && !slots.channel
                  && slots.applicants.isEmpty()
                  && slots.matters.contains(Matter.INFORMATION));
      default -> null;
    };
  }

  /** The table whose cells a reading takes. */
  static TableName table(Reading reading) {
    return reading.cells().get(0).table();
  }
}
