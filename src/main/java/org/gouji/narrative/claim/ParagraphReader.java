package org.gouji.narrative.claim;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.model.Claim.Year;
import org.gouji.model.Claims;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of one paragraph. Telling words are gathered until a figure comes; a figure
 * waits for the mark behind it, since what it counts may stand there (3 件未办结).
 */
final class ParagraphReader {
  private static final int LONGEST_HEADING = 26;

  private final Prose prose;
  private final Context context;
  private final Figures figures;
  private final Rates rates;
  private final Statements statements;
  private final Names names;
  private Slots ahead = new Slots();
  private final Deque<Outside> outside = new ArrayDeque<>();
  private final List<BigDecimal> years = new ArrayList<>();
  private @Nullable Slots toldBefore;
  private boolean included;
  private boolean headingTells;
  private final Deque<Slots> labels = new ArrayDeque<>();
  private @Nullable Token number;
  private Slots numberSlots = new Slots();
  private final List<Slots> alike = new ArrayList<>();
  private final Changes changes = new Changes();
  private Year numberYear = Year.UNSAID;
  private boolean inTurn;
  private boolean partsBegin;
  private boolean exhaustive;
  private @Nullable Token before;
  private boolean counted;
  private boolean firstSentence = true;
  private boolean brokenOff;

  ParagraphReader(Prose prose, Context context, Resolver resolver, Cells cells) {
    this.prose = prose;
    this.context = context;
    this.names = new Names(prose, context);
    this.figures = new Figures(prose, context, resolver);
    this.rates = new Rates(prose, context, resolver, figures);
    this.statements = new Statements(prose, context, resolver, cells, figures);
  }

  /** The paragraph begins amid a sentence: of what its first figure is, was told before. */
  void goOn() {
    brokenOff = true;
  }

  void read(List<Token> tokens) {
    for (Token token : CarryOver.joined(PairedApplicants.joined(tokens), context)) {
      switch (token.kind()) {
        case NUMBER -> number(token);
        case YEAR -> year(token);
        case DATE -> date(token);
        case LABEL -> ahead.add(token);
        case STOP -> stop(token);
        case SEMICOLON, COMMA, COLON -> mark(token);
        case PAUSE -> pause(token);
        case OPEN -> open();
        case CLOSE -> close(token);
        default -> word(token);
      }
      before = token;
      if (figures.claims().size() > ClaimReader.MOST_FIGURES) {
        break;
      }
    }
    context.lists().end();
  }

  /** What was read. */
  Claims claims() {
    return new Claims(
        figures.claims(),
        new Breakdowns(prose, context).of(context.lists().done()),
        rates.shares(),
        rates.growths(),
        figures.fees(),
        false);
  }

  private void word(Token token) {
    context.word(token, before, prose.normal());
    boolean noun = number != null && ahead.isEmpty() && token.gap() == 0 && Slots.isForeign(token);
    if (noun) {
      // 13 件人大代表建议
      numberSlots.foreign = true;
    }
    if (token.is(Kind.PART_OF)) {
      if (!isWithinSentence() && ahead.isEmpty()) {
        context.years().resume();
      }
      included = before != null && before.kind() == Kind.OPEN;
      beginParts(false);
    } else if (token.is(Kind.EXHAUSTIVE) && !ahead.isTelling() && isWithinSentence()) {
      beginParts(true);
    } else {
      if (token.is(Kind.OPEN_END)) {
        context.lists().leaveOpen();
      }
      ahead.add(token);
      if (token.is(Kind.RESPECTIVELY) && years.size() > 1) {
        context.years().inTurn(years);
        years.clear();
      }
      if (token.is(Kind.RESPECTIVELY) && figures.isOfSeveralWays() && number == null) {
        partsBegin = true;
        exhaustive = true;
      }
      if (token.is(Kind.RESPECTIVELY) && number == null) {
        List<Slots> apart = Apart.of(ahead);
        if (apart.size() > 1) {
          labels.addAll(apart);
          ahead = new Slots();
        }
      }
    }
  }

  /** Whether a figure stands before in the sentence, which may be broken down. */
  private boolean isWithinSentence() {
    return number != null || !figures.sentence().isEmpty();
  }

  private void beginParts(boolean all) {
    flush(false);
    ahead = new Slots();
    partsBegin = figures.last() != null || included;
    exhaustive = all;
  }

  private void year(Token token) {
    context.years().year(token.value().value(), before);
    ahead.add(token);
    years.add(token.value().value());
  }

  private void date(Token token) {
    context.years().date(token.value().value(), token.value().unit());
    ahead.add(token);
  }

  private void number(Token token) {
    flush(true);
    List<Slots> each = labels.isEmpty() ? Each.of(ahead, token, prose.normal()) : List.of();
    if (token.gap() > 0) {
      ahead.add(new Token(Kind.LABEL, null, null, token.start(), token.start(), token.gap()));
    }
    years.clear();
    if (names.isCountedAs(token)) {
      return;
    }
    String unit = token.value().unit();
    if (names.isName(token)) {
      ahead.add(new Token(Kind.LABEL, null, null, token.start(), token.end(), 0));
      ahead.inTime |= Units.isOfTime(unit);
      return;
    }
    if (rates.takes(token, ahead)) {
      ahead = new Slots();
      return;
    }
    if (!outside.isEmpty() && ahead.isEmpty() && outside.getFirst().isPending()) {
      // 收到申请（127 件）: the bracket holds the figure itself.
      ahead = outside.getFirst().slots();
      outside.pop();
      outside.push(new Outside(new Slots(), figures.last()));
    }
    if (ahead.isEmpty() && !outside.isEmpty() && outside.getFirst().slots().compare) {
      // 比 2019 年（96 件）下降
      ahead.compare = true;
    }
    if (changes.has(ahead, token, before)) {
      if (changes.areCompared(ahead) || rates.areBesidePrior(ahead)) {
        rates.difference(token, ahead);
      }
      ahead = new Slots();
      return;
    }
    String last = prose.normal().substring(Math.max(0, token.start() - 1), token.start());
    boolean someOf = context.hasSign("someOf", last);
    number = token;
    numberSlots = labels.isEmpty() ? ahead : labels.remove();
    Slots earlier = toldBefore;
    if (earlier != null && !numberSlots.isTelling() && !numberSlots.dirty && numberSlots.total) {
      // 不予公开的理由是属于行政执法案卷，共 8 件
      numberSlots = earlier;
    }
    toldBefore = null;
    // 对 166 件申请作出答复: some, not all.
    numberSlots.foreign |= someOf || brokenOff;
    numberSlots.aside |= brokenOff;
    brokenOff = false;
    numberSlots.compare |= rates.isComparedWith(token);
    inTurn = context.years().areInTurn();
    numberYear = context.years().take(numberSlots);
    if (!each.isEmpty()) {
      numberSlots = each.get(0);
      alike.addAll(each.subList(1, each.size()));
    }
    ahead = new Slots();
    ahead.compare = numberSlots.compare && numberSlots.direction == 0;
  }

  /**
   * Settles the figure that waits.
   *
   * @param figureFollows whether what stands behind it belongs to the next figure
   */
  private void flush(boolean figureFollows) {
    Token waiting = number;
    if (waiting == null) {
      return;
    }
    number = null;
    if (ahead.all
        && context.hasSign("exception", prose.normal().substring(waiting.end(), ahead.end))) {
      // 除 6 件结转外全部办结: all but these.
      numberSlots.foreign = true;
      ahead = new Slots();
    }
    boolean behind =
        !figureFollows
            && !numberSlots.isSpecific()
            && ahead.isTelling()
            && (ahead.isSpecific() || !numberSlots.isTelling())
            && !ahead.none
            && !ahead.dirty
            && !(ahead.all && ahead.allFirst)
            && ahead.direction == 0;
    int end = waiting.end();
    if (!figureFollows && !behind && !ahead.none) {
      numberSlots.matterFrom(ahead);
    }
    boolean received = numberSlots.isReceived();
    if (!figureFollows && received && ahead.areCarriedOver() && !ahead.loose) {
      // 年底前收到的 1 件结转下年办理
      numberSlots.acts.clear();
      numberSlots.acts.add("carriedOut");
      end = ahead.end;
      ahead = new Slots();
    }
    if (behind) {
      boolean own = numberSlots.isTelling();
      end = ahead.end;
      if (own) {
        numberSlots.append(ahead);
      } else {
        ahead.compare |= numberSlots.compare;
        ahead.from |= numberSlots.from;
        ahead.foreign |= numberSlots.foreign && ahead.outcomes.isEmpty();
        ahead.start = waiting.start();
        numberSlots = ahead;
      }
      ahead = new Slots();
    }
    Counted part = figures.last();
    counted |= figures.add(waiting, numberSlots, numberYear, inTurn, end, partsBegin, exhaustive);
    for (Slots slots : alike) {
      counted |= figures.add(waiting, slots, numberYear, inTurn, end, false, false);
    }
    alike.clear();
    rates.counted(part, numberSlots);
    partsBegin = false;
    exhaustive = false;
  }

  private void pause(Token token) {
    if (number == null) {
      ahead.add(token);
    } else {
      flush(false);
      told();
    }
  }

  private void mark(Token token) {
    if (token.gap() > 0) {
      ahead.add(token);
    }
    brokenOff = false;
    Token waiting = number;
    // 46 个单位中，32 个单位未收到申请: not none at all.
    boolean ofBodies = waiting != null && Units.countBodies(waiting.value().unit());
    flush(false);
    if (token.kind() == Kind.COLON) {
      if (waiting != null) {
        partsBegin = true;
        exhaustive = true;
      }
      if (ahead.isTelling()) {
        // 收到申请：127 件
        return;
      }
    }
    if (ofBodies && ahead.none) {
      ahead = new Slots();
    }
    told();
    context.comma();
    if (token.kind() == Kind.SEMICOLON) {
      context.years().semicolon();
      if (context.lists().semicolon(token.start())) {
        context.backToRequests();
      }
    }
    if (token.kind() != Kind.COMMA) {
      toldBefore = null;
    }
  }

  /** Ends a stretch without a figure of its own. */
  private void told() {
    if (!ahead.isEmpty()) {
      changes.told(ahead);
      rates.told(ahead);
      statements.read(ahead);
      if (!context.isNoCase(ahead, ahead.none)) {
        context.absorb(ahead);
      }
      if (ahead.areCarriedOver()) {
        figures.bindLast(ahead);
      }
      headingTells |= firstSentence && ahead.isSpecific();
      boolean remedy = !ahead.matters.isEmpty() && Matter.isRemedy(ahead.matters.get(0));
      boolean clean = (remedy || ahead.isSpecific()) && !ahead.loose && !ahead.none && !ahead.all;
      toldBefore = clean ? ahead : null;
    }
    ahead = new Slots();
  }

  private void open() {
    flush(false);
    rates.told(ahead);
    outside.push(new Outside(ahead, figures.last()));
    context.enter();
    ahead = new Slots();
  }

  private void close(Token token) {
    if (token.gap() > 0) {
      ahead.add(token);
    }
    if (outside.isEmpty()) {
      // 1）: a number of a list, not the end of a bracket.
      return;
    }
    flush(false);
    if (!ahead.isEmpty() && !ahead.respectively) {
      statements.read(ahead);
    }
    context.leave();
    Slots inside = ahead;
    Outside around = outside.pop();
    ahead = around.slots();
    figures.restore(around.last());
    if (included && partsBegin && !ahead.outcomes.isEmpty()) {
      // 予以公开（含部分公开）
      ahead.outcomes.addAll(inside.outcomes);
    }
    partsBegin = false;
    included = false;
  }

  private void stop(Token token) {
    mark(token);
    outside.clear();
    rates.endSentence();
    changes.endSentence();
    labels.clear();
    years.clear();
    toldBefore = null;
    boolean heading = firstSentence && token.end() <= LONGEST_HEADING && !counted;
    if (heading) {
      String text = prose.normal().stripLeading();
      boolean within = !text.isEmpty() && Character.isDigit(text.charAt(0));
      context.heading(within || headingTells);
    }
    firstSentence &= prose.normal().length() <= token.end();
    context.lists().endSentence();
    context.endSentence(counted);
    figures.endSentence();
    counted = false;
    partsBegin = false;
  }
}
