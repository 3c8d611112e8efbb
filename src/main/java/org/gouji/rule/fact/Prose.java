package org.gouji.rule.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.model.Mark;
import org.gouji.model.Mark.Kind;
import org.gouji.model.Message;
import org.gouji.model.Term;

/** All prose of the report: title, introduction, sections. */
public final class Prose {
  private static final int FIRST_YEAR_OF_NEW_NOTICE = 2021;
  private static final int MOST_QUOTES = 5;
  private static final int MOST_FINDINGS = 50;

  private final Marks marks;
  private final OptionalInt year;

  Prose(Marks marks, OptionalInt year) {
    this.marks = marks;
    this.year = year;
  }

  /** No words of a template, no placeholder, no gap for a figure is left. */
  public Judgement getCompleteness() {
    return each(Kind.PLACEHOLDER);
  }

  /** The numbered headings follow each other. */
  public Judgement getNumbering() {
    return each(Kind.NUMBERING);
  }

  /** Where the report's own year belongs, no other year stands. */
  public Judgement getYears() {
    return year.isEmpty() ? Judgement.unknown(Message.of("reason.noYear")) : each(Kind.OTHER_YEAR);
  }

  /** Every bracket and quotation mark has its partner. */
  public Judgement getPairs() {
    return each(Kind.UNPAIRED);
  }

  /** No character was damaged on its way; all that were are told at once. */
  public Judgement getReadability() {
    // Lost characters matter more than noise behind whole ones.
    List<Mark> damage = new ArrayList<>(marks.of(Kind.DAMAGE));
    damage.addAll(marks.of(Kind.HALF_PINYIN));
    if (damage.isEmpty()) {
      return Judgement.held();
    }
    Set<String> shown = new LinkedHashSet<>();
    for (Mark mark : damage) {
      if (shown.size() < MOST_QUOTES) {
        shown.add(mark.quote());
      }
    }
    List<Term> quotes = new ArrayList<>();
    shown.forEach(quote -> quotes.add(Term.words(quote)));
    Mark first = damage.get(0);
    return Judgement.broken(
        Breach.of(
            new Message(
                "message",
                Map.of("count", Term.words(damage.size()), "quotes", new Term.Several(quotes))),
            first.where()));
  }

  /** A report of 2021 or later does not rest on the superseded notice. */
  public Judgement getNotice() {
    if (year.isEmpty()) {
      return Judgement.unknown(Message.of("reason.noYear"));
    }
    return year.getAsInt() < FIRST_YEAR_OF_NEW_NOTICE
        ? Judgement.notApplicable(Message.of("reason.earlierYear"))
        : each(Kind.SUPERSEDED_NOTICE);
  }

  /** A finding a mark; of very many marks one finding that shows some and counts all. */
  private Judgement each(Kind kind) {
    List<Mark> found = marks.of(kind);
    if (found.size() > MOST_FINDINGS) {
      List<Term> quotes = new ArrayList<>();
      found.subList(0, MOST_QUOTES).forEach(mark -> quotes.add(Term.words(mark.quote())));
      quotes.add(Term.words("… × " + found.size()));
      return Judgement.broken(breach(new Term.Several(quotes), found.get(0)));
    }
    List<Breach> breaches = new ArrayList<>();
    for (Mark mark : found) {
      breaches.add(breach(Term.words(mark.quote()), mark));
    }
    return Judgement.of(breaches);
  }

  private static Breach breach(Term quote, Mark mark) {
    return Breach.of(new Message("message", Map.of("quote", quote)), mark.where());
  }
}
