package org.gouji.narrative.claim;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Scope;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Claim.Year;
import org.gouji.model.Level;
import org.gouji.model.Report;
import org.jspecify.annotations.Nullable;

/** What stands around a figure: the matter, year and scope that sentence and heading have set. */
final class Context {
  /** Where the matter at hand comes from. */
  private enum Origin {
    NOWHERE,
    EARLIER,
    HEADING,
    SENTENCE
  }

  private static final int DECEMBER = 12;
  private static final int REQUESTS_SECTION = 3;
  private static final int REMEDIES_SECTION = 4;
  private static final String RECEIVED = "received";

  private final int reportYear;
  private final @Nullable Level level;
  private final String agency;

  private List<String> topic = List.of();
  private boolean topicLinked;
  private List<String> matters = List.of();
  private Origin origin = Origin.NOWHERE;
  private boolean linked;
  private boolean toldRemedy;
  private boolean toldRequests;
  private boolean splitsLitigation;
  private String theme = "";
  private Year year = Year.UNSAID;
  private Year outerYear = Year.UNSAID;
  private boolean partial;
  private boolean cumulative;
  private boolean until;
  private final Deque<Year> years = new ArrayDeque<>();
  private boolean named;
  private Scope scope = Scope.WHOLE;
  private Lists lists = new Lists();

  Context(Report report) {
    this.reportYear = report.year().orElse(0);
    this.level = report.level().orElse(null);
    this.agency = report.agency().orElse("");
  }

  int reportYear() {
    return reportYear;
  }

  void begin(Prose prose, boolean newSection) {
    if (newSection) {
      int section = prose.section().orElse(0);
      topic =
          switch (section) {
            case REQUESTS_SECTION -> List.of(Matter.REQUESTS);
            case REMEDIES_SECTION -> List.of(Matter.REVIEW, Matter.LITIGATION);
            default -> List.of();
          };
      topicLinked = !topic.isEmpty();
    }
    splitsLitigation = prose.normal().contains("复议后");
    lists = new Lists();
    toldRemedy = false;
    toldRequests = false;
    matters = topic;
    origin = topic.isEmpty() ? Origin.NOWHERE : Origin.HEADING;
    endSentence(false);
  }

  /** Sets the matter of a heading, for what stands below it. */
  void heading(boolean keepsAbove) {
    if (origin == Origin.SENTENCE) {
      topic = matters;
      topicLinked = linked || topic.contains(Matter.REQUESTS);
    } else if (!keepsAbove) {
      topic = List.of();
      topicLinked = false;
    }
  }

  /**
   * What only held for the sentence ends with it; a matter of which it counted something goes on.
   */
  void endSentence(boolean counted) {
    if (counted && !matters.isEmpty()) {
      origin = matters.equals(topic) ? Origin.HEADING : Origin.EARLIER;
    } else {
      matters = topic;
      origin = topic.isEmpty() ? Origin.NOWHERE : Origin.HEADING;
    }
    linked = false;
    theme = "";
    years.clear();
    year = Year.UNSAID;
    partial = false;
    cumulative = false;
    until = false;
    scope = Scope.WHOLE;
    named = false;
  }

  /** A comma: a body that was named before it may no longer be the subject. */
  void comma() {
    named = false;
  }

  /** Takes in what a stretch without a figure, or with one, told. */
  void absorb(Slots slots) {
    if (!slots.matters.isEmpty() && !(isOnlyApplication(slots) && origin == Origin.SENTENCE)) {
      matters = List.copyOf(slots.matters);
      origin = Origin.SENTENCE;
      linked |= matters.contains(Matter.REQUESTS);
    }
    if (slots.foreign && !slots.aside) {
      matters = List.of(Matter.FOREIGN);
      origin = Origin.SENTENCE;
    }
    if (!slots.acts.isEmpty() && slots.outcomes.isEmpty()) {
      theme = slots.acts.get(slots.acts.size() - 1);
    }
  }

  private static boolean isOnlyApplication(Slots slots) {
    return slots.matters.size() == 1 && slots.matters.get(0).equals(Matter.APPLICATION);
  }

  /** Takes in words of years and scopes. */
  void word(Token token, @Nullable Token before, String text) {
    Word word = token.word();
    if (word == null) {
      return;
    }
    scope(token, word, text);
    if (!word.isSmall()) {
      return;
    }
    boolean compared = before != null && (before.is(Kind.COMPARE) || before.is(Kind.AND));
    boolean ofYear = before != null && before.kind() == Kind.YEAR;
    if (word.is(Kind.THIS_YEAR) && ofYear) {
      // 2022年全年: that year's.
      partial = false;
    } else if (word.is(Kind.THIS_YEAR)) {
      year = Year.THIS;
      cumulative = false;
      partial = false;
    } else if (word.is(Kind.PRIOR_YEAR) && !compared) {
      year = Year.PRIOR;
    } else if (word.is(Kind.OTHER_YEAR) && !compared) {
      year = Year.OTHER;
    }
    partial |= word.is(Kind.PART);
    until |= word.is(Kind.UNTIL);
    cumulative |= word.is(Kind.CUMULATIVE) && (until || year != Year.THIS);
    linked |= word.is(Kind.LINK);
  }

  private void scope(Token token, Word word, String text) {
    if (word.is(Kind.OWN)) {
      scope = agency.contains(word.text()) ? scope : Scope.OWN;
    } else if (word.is(Kind.WIDE)) {
      boolean government = level == null || level.isGovernment() || level == Level.STREET_OFFICE;
      scope = government ? Scope.WHOLE : Scope.WIDER;
    } else if (word.is(Kind.SYSTEM)) {
      scope = Scope.OTHERS;
    } else if (isNamedBody(token)) {
      String name = text.substring(token.start() - token.gap(), token.end());
      named = agency.isEmpty() || !agency.contains(name);
    } else if (named && isDoing(token)) {
      scope = Scope.OTHERS;
    }
  }

  private static boolean isNamedBody(Token token) {
    return token.is(Kind.BODIES) && token.gap() > 0;
  }

  /** Whether it is told what a body did with requests. */
  private static boolean isDoing(Token token) {
    String act = token.key(Kind.ACTS);
    return act != null
        && switch (act) {
          case "received", "newReceived", "inflow", "handled", "processed" -> true;
          default -> false;
        };
  }

  /** A bracket begins: a year in it holds for it alone. */
  void enter() {
    outerYear = year;
  }

  /** A bracket ends. */
  void leave() {
    year = outerYear;
  }

  /** Takes in a year in figures. */
  void year(BigDecimal value, @Nullable Token before) {
    boolean compared = before != null && (before.is(Kind.COMPARE) || before.is(Kind.AND));
    if (compared || reportYear == 0) {
      return;
    }
    year = yearOf(value.intValue());
    cumulative &= year != Year.THIS;
    partial = false;
  }

  /** Takes in several years, of which the figures that follow speak in turn. */
  void years(List<BigDecimal> stated) {
    for (BigDecimal value : stated) {
      years.add(yearOf(value.intValue()));
    }
  }

  /** Whether figures of several years are told in turn. */
  boolean tellsYears() {
    return !years.isEmpty();
  }

  private Year yearOf(int stated) {
    if (stated == reportYear) {
      return Year.THIS;
    }
    return stated == reportYear - 1 ? Year.PRIOR : Year.OTHER;
  }

  /** Takes in a month or day: a figure of a month is none of the year. */
  void date(BigDecimal value, String unit) {
    boolean month = unit.equals("月");
    partial |= month && value.intValue() != 1 && value.intValue() != DECEMBER;
  }

  /** The year that a figure speaks of here. */
  Year yearOf(Slots slots) {
    if (partial || cumulative) {
      return Year.OTHER;
    }
    if (slots.from || (slots.compare && slots.direction == 0)) {
      return Year.PRIOR;
    }
    return slots.direction == 2 || slots.direction == -2 ? Year.THIS : year;
  }

  /** The year of the next figure; where several years are told in turn, that one's. */
  Year takeYear(Slots slots) {
    Year listed = years.poll();
    return listed == null ? yearOf(slots) : listed;
  }

  Scope scopeOf(Slots slots) {
    return slots.filed ? Scope.FILED : scope;
  }

  /** Whether words such as 截至 leave open which years a figure sums. */
  boolean isOpenEnded() {
    return until;
  }

  /** The matter of a figure; empty where none is known. */
  String matterOf(Slots slots) {
    boolean foreign = matters.contains(Matter.FOREIGN);
    if (!slots.matters.isEmpty()) {
      String last = slots.matters.get(slots.matters.size() - 1);
      return foreign && last.equals(Matter.APPLICATION) ? Matter.FOREIGN : last;
    }
    if (foreign) {
      return Matter.FOREIGN;
    }
    String here = matters.isEmpty() ? "" : matters.get(matters.size() - 1);
    boolean elsewhere = Matter.isRemedy(here) || Matter.isDocument(here);
    boolean ofRequests =
        !slots.applicants.isEmpty()
            || (!slots.outcomes.isEmpty() && !slots.acts.contains("published"))
            || (slots.results.isEmpty() && isOfRequests(slots.acts));
    boolean onlyAct = slots.outcomes.isEmpty() && slots.applicants.isEmpty();
    if (here.equals(Matter.APPLICATION) && !toldRequests && onlyAct && !slots.rest) {
      // 窗口收到各类申请 849 件，办结 841 件: of what they were is not known.
      return "";
    }
    return ofRequests && !elsewhere ? Matter.REQUESTS : here;
  }

  private static boolean isOfRequests(List<String> acts) {
    for (String act : acts) {
      switch (act) {
        case "carriedIn", "carriedOut", "inflow" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether it is surely requests for information that are spoken of. */
  boolean speaksOfRequests() {
    return matters.contains(Matter.REQUESTS);
  }

  /** Whether the words leave no doubt about the matter of a figure. */
  boolean isCertain(Slots slots) {
    boolean named = !slots.matters.isEmpty() && !isOnlyApplication(slots);
    return named || origin == Origin.SENTENCE || origin == Origin.HEADING;
  }

  /** Whether the sentence says that a review or case is about the disclosure of information. */
  boolean isLinked(Slots slots) {
    return linked || slots.matters.contains(Matter.REQUESTS);
  }

  /** Whether the sentence says so, or the heading above it. */
  boolean isAboutDisclosure(Slots slots) {
    return topicLinked || isLinked(slots);
  }

  /** Whether a figure is part of a total of which nothing is known. */
  boolean isPartOfUnknown() {
    return lists.isOfUnknown();
  }

  /** Takes in what a figure was understood to be. */
  void tell(Claim claim) {
    toldRemedy |= claim.topic() == Topic.REMEDY;
    toldRequests |= claim.isBound() && claim.topic() != Topic.REMEDY;
  }

  /** Whether reviews or cases about disclosure were counted in this paragraph. */
  boolean hasToldRemedy() {
    return toldRemedy;
  }

  /** Whether requests for information were counted in this paragraph, or are its subject. */
  boolean hasToldRequests() {
    return toldRequests || matters.contains(Matter.REQUESTS);
  }

  /** The applicants that the parts of the list before this one name. */
  List<String> namedApplicants() {
    return lists.namedApplicants();
  }

  List<String> remediesOf(Slots slots) {
    List<String> named = new ArrayList<>();
    for (String matter : slots.matters.isEmpty() ? matters : slots.matters) {
      if (Matter.isRemedy(matter)) {
        named.add(matter);
      }
    }
    return named;
  }

  List<String> documentsOf(Slots slots, String matter) {
    List<String> named = new ArrayList<>();
    for (String one : slots.matters) {
      if (Matter.isDocument(one)) {
        named.add(one);
      }
    }
    return named.isEmpty() ? List.of(matter) : named;
  }

  boolean splitsLitigation() {
    return splitsLitigation;
  }

  /** Whether no list is open: what is counted here stands for itself. */
  boolean isMainStatement() {
    return !lists.isOpen();
  }

  /** The act of which parts are told: that of the total, or of the words before. */
  String act() {
    String head = lists.act();
    if (!head.isEmpty()) {
      return head;
    }
    return theme.isEmpty() ? RECEIVED : theme;
  }

  /** The applicants whose requests are broken down. */
  List<String> applicants() {
    return lists.applicants();
  }

  Topic listTopic() {
    return lists.topic();
  }

  Lists lists() {
    return lists;
  }
}
