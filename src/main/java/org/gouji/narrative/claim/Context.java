package org.gouji.narrative.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.model.Claim.Scope;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Level;
import org.gouji.model.Report;
import org.gouji.text.NormalText;
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

  private static final int REQUESTS_SECTION = 3;
  private static final int REMEDIES_SECTION = 4;
  private static final String SPLITS_LITIGATION = "splitsLitigation";
  private static final String RECEIVED = "received";

  private final Lexicon lexicon;
  private final Years years;
  private final @Nullable Level level;
  private final String agency;

  private List<String> topic = List.of();
  private boolean topicLinked;
  private List<String> matters = List.of();
  private Origin origin = Origin.NOWHERE;
  private boolean linked;
  private Told told = new Told();
  private boolean splitsLitigation;
  private String theme = "";
  private final Deque<String> themes = new ArrayDeque<>();
  private boolean named;
  private Scope scope = Scope.WHOLE;
  private Lists lists = new Lists();

  Context(Report report, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.years = new Years(report.year().orElse(0));
    this.level = report.level().orElse(null);
    this.agency = NormalText.of(report.agency().orElse("")).normal();
  }

  /** The year that the sentence speaks of. */
  Years years() {
    return years;
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
    splitsLitigation = lexicon.hasSign(SPLITS_LITIGATION, prose.normal());
    lists = new Lists();
    told = new Told();
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
    told.endRun();
    theme = "";
    themes.clear();
    years.endSentence();
    scope = Scope.WHOLE;
    named = false;
  }

  /** A comma: a body that was named before it may no longer be the subject. */
  void comma() {
    named = false;
  }

  /** Takes in what a stretch without a figure, or with one, told. */
  void absorb(Slots slots) {
    if (isApplicationOfTopic(slots)) {
      origin = Origin.SENTENCE;
    } else if (!slots.matters.isEmpty()) {
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

  /** A list of requests goes on: what one of its items told of other things is over. */
  void backToRequests() {
    matters = List.of(Matter.REQUESTS);
    origin = Origin.SENTENCE;
  }

  /** 申请 where requests are spoken of already: these. */
  private boolean isApplicationOfTopic(Slots slots) {
    return isOnlyApplication(slots)
        && (origin == Origin.SENTENCE || matters.contains(Matter.REQUESTS));
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
    years.word(word, before);
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

  /** A bracket begins: what it tells of years, lists and acts holds within it. */
  void enter() {
    told.endRun();
    themes.push(theme);
    lists.enter();
    years.enter();
  }

  /** A bracket ends. */
  void leave() {
    told.endRun();
    theme = themes.isEmpty() ? theme : themes.pop();
    lists.leave();
    years.leave();
  }

  Scope scopeOf(Slots slots) {
    return slots.filed ? Scope.FILED : scope;
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
    boolean elsewhere =
        Matter.isRemedy(here) || Matter.isDocument(here) || isOfInformation(here, slots);
    boolean ofRequests =
        !slots.applicants.isEmpty()
            || (!slots.outcomes.isEmpty() && !slots.acts.contains("published"))
            || (slots.results.isEmpty() && isOfRequests(slots.acts));
    boolean onlyAct = slots.outcomes.isEmpty() && slots.applicants.isEmpty();
    if (here.equals(Matter.APPLICATION) && !told.requests() && onlyAct && !slots.rest) {
      // 窗口收到各类申请 849 件，办结 841 件: of what they were is not known.
      return "";
    }
    return ofRequests && !elsewhere ? Matter.REQUESTS : here;
  }

  /** 主动公开 5 件、依申请公开 4 件、不予公开 3 件: what documents are, not how requests ended. */
  private boolean isOfInformation(String here, Slots slots) {
    return here.equals(Matter.INFORMATION)
        && origin == Origin.SENTENCE
        && !told.requests()
        && slots.acts.isEmpty();
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

  /** 复议 9 件，诉讼 0 件，维持 8 件: how cases ended is not told of those that there were none of. */
  boolean isNoCase(Slots slots, boolean zero) {
    return zero
        && told.remedy()
        && slots.results.isEmpty()
        && !slots.matters.isEmpty()
        && Matter.isRemedy(slots.matters.get(0));
  }

  /** What the figures of this paragraph were understood to be. */
  Told told() {
    return told;
  }

  /** Whether requests for information were counted in this paragraph, or are its subject. */
  boolean hasToldRequests() {
    return told.requests() || matters.contains(Matter.REQUESTS);
  }

  /** The applicants that the parts of the list before this one name. */
  List<String> namedApplicants() {
    return lists.isOpen() ? lists.namedApplicants() : told.named();
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

  /** Whether the paragraph holds one of the words of a sign of the lexicon. */
  boolean hasSign(String sign, String text) {
    return lexicon.hasSign(sign, text);
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

  /** 收到 9 件，答复 8 件，其中自然人…: of those answered, or of all that came in. */
  List<String> actsOfApplicants() {
    String act = act();
    return act.equals("handled") && told.received() ? List.of(act, RECEIVED) : List.of(act);
  }

  /** What was done last, as the words before said; empty where they named nothing. */
  String theme() {
    return theme;
  }

  /** What is broken down is either what came in or what was carried over, or both. */
  void breakDownEither(String carried) {
    theme = carried.equals("carriedOut") ? "receivedOrCarriedOut" : "receivedOrCarriedIn";
  }

  /** The applicants whose requests are broken down. */
  List<String> applicants() {
    return lists.applicants();
  }

  /** What the parts of the open list are, or else the figures told right before. */
  Topic listTopic() {
    return lists.isOpen() ? lists.topic() : told.run();
  }

  Lists lists() {
    return lists;
  }
}
