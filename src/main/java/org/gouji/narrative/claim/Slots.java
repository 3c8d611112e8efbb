package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The telling words of a stretch of a sentence: what is counted, what was done with it, and the
 * small words that change the sense. Words of a kind that stand side by side (予以公开、部分公开) are kept
 * together; otherwise the last one counts (因本机关不掌握等原因无法提供).
 */
final class Slots {
  final List<String> matters = new ArrayList<>(0);
  final List<String> acts = new ArrayList<>(0);
  final List<String> outcomes = new ArrayList<>(0);
  final List<String> results = new ArrayList<>(0);
  final List<String> applicants = new ArrayList<>(0);

  /** Whether the outcome named is only a part of its row. */
  boolean partOfRow;

  boolean channel;
  boolean rest;

  /** Whether something is counted that no table counts. */
  boolean foreign;

  /** Whether that says nothing of the figures further on. */
  boolean aside;

  /** Whether an unknown word stands behind the last telling word. */
  boolean loose;

  /** Whether an unknown or foreign word stands anywhere. */
  boolean dirty;

  /** How many ways of coming in are named. */
  int channels;

  /** The group that is named behind one of its rows as the reason (因不掌握无法提供). */
  String group = "";

  /** The remedy and its result that share a word of negation with these (无复议纠错和诉讼败诉). */
  @Nullable Slots beside;

  /** Whether an unknown word stands right before the first telling word (合并答复). */
  boolean prefixed;

  /** Whether no unknown word stands before the first telling word. */
  boolean clean;

  boolean none;

  /** Whether a word such as 均 stands before a telling word, and before the first of them. */
  boolean all;

  boolean allFirst;
  boolean inTime;
  boolean occurs;
  boolean filed;

  /** Whether it is told that somebody took something on, as a body does that decides. */
  boolean accepting;

  /** Whether a court is named, or what happens before courts alone. */
  boolean court;

  /** Whether a class of documents is named (行政许可类 3 件), not what it is called by. */
  boolean category;

  boolean total;
  boolean share;

  /** The words before 占, of what the share is, and those behind it, of what it is a share. */
  @Nullable Slots sharer, whole;

  boolean compare;
  boolean from;
  boolean flat;
  boolean respectively;
  boolean thisYear;
  boolean cumulative;

  /** Whether other bodies than the one that reports are named, or only a part of it. */
  boolean scoped;

  /** 1 for up, −1 for down; 2 and −2 where the figure is what was reached (增至). */
  int direction;

  @Nullable Kind rate;
  int rateStart;

  /** Where the first telling word begins, and where the stretch itself does; −1 before that. */
  int start = -1;

  int begin = -1;
  int end = -1;

  private boolean allBegun;

  /** Whether 等 stands behind an outcome: it is one reason of several. */
  private boolean andOthers;

  private @Nullable Kind last;
  private boolean joined;

  /** Whether a word tells what a figure would count. */
  boolean isTelling() {
    return start >= 0;
  }

  /** Whether more is told than the matter alone. */
  boolean isSpecific() {
    return !acts.isEmpty()
        || !outcomes.isEmpty()
        || !results.isEmpty()
        || !applicants.isEmpty()
        || channel
        || rest;
  }

  boolean isEmpty() {
    return begin < 0;
  }

  /** Whether it is told that requests came in. */
  boolean isReceived() {
    return acts.contains("received") || acts.contains("newReceived");
  }

  /** Whether it tells of requests carried out of the year, neither none of them nor all. */
  boolean areCarriedOver() {
    return acts.equals(List.of("carriedOut")) && !none && !all;
  }

  void add(Token token) {
    if (whole != null) {
      whole.add(token);
    }
    boolean touches = end == token.start();
    begin = begin < 0 ? token.start() : begin;
    end = token.end();
    if (token.gap() > 0) {
      unknown();
    }
    Word word = token.word();
    // 复议诉讼 is 复议、诉讼.
    joined |=
        touches && word != null && isLitigation(word) && matters.equals(List.of(Matter.REVIEW));
    if (token.kind() == Kind.PAUSE) {
      joined = true;
    } else if (word != null) {
      add(token, word);
    }
  }

  private void unknown() {
    loose = isTelling();
    dirty = true;
    // 企业改制: no applicant.
    applicants.clear();
  }

  private void add(Token token, Word word) {
    if (word.is(Kind.AND)) {
      joined = true;
      return;
    }
    if (word.is(Kind.IGNORED)) {
      unknown();
      return;
    }
    if (isForeign(word)) {
      aside |= word.is(Kind.ASIDES);
      foreign();
      return;
    }
    from &= word.is(Kind.FILLERS) || isYear(word);
    if (word.isSmall()) {
      flags(token, word);
    }
    if (!word.isTelling() || !tell(token, word)) {
      // 零复议、零诉讼; 未被申请行政复议、未被提起行政诉讼
      joined &= word.is(Kind.FILLERS) || word.is(Kind.NONE) || word.is(Kind.OCCUR);
    }
  }

  /** Whether a token names something that no table counts. */
  static boolean isForeign(Token token) {
    Word word = token.word();
    return word != null && isForeign(word);
  }

  private static boolean isForeign(Word word) {
    return (word.is(Kind.FOREIGN) || word.is(Kind.ASIDES)) && !word.is(Kind.FILLERS);
  }

  private void foreign() {
    foreign = true;
    dirty = true;
    loose = isTelling();
    joined = false;
  }

  private void flags(Token token, Word word) {
    none |= word.is(Kind.NONE);
    andOthers |= word.is(Kind.OPEN_END);
    allBegun |= word.is(Kind.ALL);
    allFirst |= word.is(Kind.ALL) && !isSpecific();
    inTime |= word.is(Kind.IN_TIME);
    occurs |= word.is(Kind.OCCUR);
    filed |= word.is(Kind.FILED);
    accepting |= word.is(Kind.ACCEPTING);
    court |= word.is(Kind.COURTS);
    category |= word.is(Kind.CATEGORIES);
    total |= word.is(Kind.TOTAL);
    ShareWords.take(this, token, word);
    // 与上年的 29 件相比
    compare |= word.is(Kind.COMPARE) || (joined && word.is(Kind.PRIOR_YEAR));
    from |= word.is(Kind.FROM);
    flat |= word.is(Kind.FLAT);
    respectively |= word.is(Kind.RESPECTIVELY);
    thisYear |= word.is(Kind.THIS_YEAR);
    cumulative |= word.is(Kind.CUMULATIVE);
    scoped |= word.is(Kind.OWN) || word.is(Kind.WIDE) || word.is(Kind.SYSTEM);
    if (word.is(Kind.UP) || word.is(Kind.DOWN)) {
      direction = word.is(Kind.UP) ? 1 : -1;
    } else if (word.is(Kind.UP_TO) || word.is(Kind.DOWN_TO)) {
      direction = word.is(Kind.UP_TO) ? 2 : -2;
    }
  }

  private static boolean isYear(Word word) {
    return word.is(Kind.PRIOR_YEAR) || word.is(Kind.OTHER_YEAR);
  }

  /** Takes a telling word; false if it is none. */
  private boolean tell(Token token, Word word) {
    boolean goesOn = joined && last != null && word.is(last);
    boolean telling = matter(token, word);
    telling |= act(word);
    boolean exact = outcome(word);
    exact |= put(Kind.RESULTS, word, results);
    exact |= put(Kind.APPLICANTS, word, applicants);
    if (word.is(Kind.PARTS_OF_ROWS)) {
      outcomes.clear();
      outcomes.add(String.valueOf(word.key(Kind.PARTS_OF_ROWS)));
      partOfRow = true;
      exact = true;
    }
    telling |= exact;
    if (word.is(Kind.CHANNELS) || word.is(Kind.REST)) {
      channel |= word.is(Kind.CHANNELS);
      channels += word.is(Kind.CHANNELS) ? 1 : 0;
      rest |= word.is(Kind.REST);
      telling = true;
    }
    if (telling) {
      // The shortest quote begins at the word that says most.
      clean |= start < 0 && !dirty;
      prefixed |= start < 0 && dirty;
      boolean anew = exact && !goesOn && acts.isEmpty() && group.isEmpty();
      start = start < 0 || anew ? token.start() : start;
      loose &= isOnlyApplication(word);
      all |= allBegun && isSpecific();
      last = word.first();
      joined = false;
    }
    return telling;
  }

  private boolean matter(Token token, Word word) {
    String key = word.key(Kind.MATTERS);
    if (key == null) {
      return false;
    }
    if (key.equals(Matter.APPLICATION) && (token.gap() > 0 || foreign)) {
      // 低保申请: an application for something else.
      foreign();
      return false;
    }
    if (key.equals(Matter.APPLICATION) && !matters.isEmpty()) {
      return true;
    }
    if (key.equals(Matter.INFORMATION) && !outcomes.isEmpty() && !acts.contains("published")) {
      // 不予公开的政府信息: the requests, not the information.
      return false;
    }
    if (none && joined && !results.isEmpty() && Matter.isRemedy(key)) {
      beside = split();
    }
    put(Kind.MATTERS, word, matters);
    foreign = false;
    return true;
  }

  private static boolean isLitigation(Word word) {
    return Matter.LITIGATION.equals(word.key(Kind.MATTERS));
  }

  private static boolean isOnlyApplication(Word word) {
    return Matter.APPLICATION.equals(word.key(Kind.MATTERS));
  }

  /** An act; what is carried over to be handled is still carried over (结转下年办理). */
  private boolean act(Word word) {
    String key = word.key(Kind.ACTS);
    boolean handling = "processed".equals(key) || "handled".equals(key) || "received".equals(key);
    boolean carried = acts.contains("carriedOut") || acts.contains("carriedIn");
    return (handling && carried && !joined) || put(Kind.ACTS, word, acts);
  }

  /** An outcome; a group behind one of its rows keeps the row as its reason. */
  private boolean outcome(Word word) {
    String key = word.key(Kind.OUTCOMES);
    boolean reason =
        key != null && outcomes.size() == 1 && outcomes.get(0).startsWith(key + ".") && !partOfRow;
    if (reason && !andOthers) {
      group = String.valueOf(key);
      return true;
    }
    if (key != null) {
      group = "";
      andOthers = false;
    }
    return put(Kind.OUTCOMES, word, outcomes);
  }

  private boolean put(Kind kind, Word word, List<String> keys) {
    String key = word.key(kind);
    if (key == null) {
      return false;
    }
    boolean together = joined && last != null && word.is(last);
    if (!together) {
      keys.clear();
      partOfRow &= kind != Kind.OUTCOMES;
    }
    if (!keys.contains(key)) {
      keys.add(key);
    }
    return true;
  }

  /** Adds what stands behind the figure to what stands before it. */
  void append(Slots behind) {
    acts.addAll(behind.acts);
    outcomes.addAll(behind.outcomes);
    results.addAll(behind.results);
    applicants.addAll(behind.applicants);
    if (matters.isEmpty()) {
      matters.addAll(behind.matters);
    }
    partOfRow |= behind.partOfRow;
    channel |= behind.channel;
    foreign |= behind.foreign;
    loose |= behind.loose;
    end = behind.end;
  }

  /** Takes the matter from the words behind the figure (收到的 22 件申请). */
  void matterFrom(Slots behind) {
    if (matters.isEmpty() && behind.clean && !behind.foreign) {
      matters.addAll(behind.matters);
    }
  }

  /** What was told so far, which what follows stands beside. */
  private Slots split() {
    Slots first = one(slots -> slots.results.addAll(results));
    first.none = true;
    first.beside = beside;
    results.clear();
    return first;
  }

  /** The same stretch with a part of its telling words. */
  Slots one(Consumer<Slots> part) {
    Slots slots = new Slots();
    slots.start = start;
    slots.begin = begin;
    slots.end = end;
    if (matters.size() == 1) {
      slots.matters.addAll(matters);
    }
    part.accept(slots);
    return slots;
  }
}
