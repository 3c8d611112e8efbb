package org.gouji.rule.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Mark;
import org.gouji.model.Mark.Kind;
import org.gouji.model.Message;
import org.gouji.model.Term;

/** How the prose is written: its spelling and its punctuation. */
public final class Wording {
  private static final int MOST_QUOTES = 3;

  private final Marks marks;

  Wording(Marks marks) {
    this.marks = marks;
  }

  /** No term of the field is misspelled; a misspelling that stands often is told once. */
  public Judgement getSpelling() {
    Map<String, List<Mark>> words = new LinkedHashMap<>();
    for (Mark mark : marks.of(Kind.MISSPELLING)) {
      words.computeIfAbsent(mark.quote(), word -> new ArrayList<>()).add(mark);
    }
    List<Breach> breaches = new ArrayList<>();
    words.forEach((word, places) -> breaches.add(misspelled(word, places)));
    return Judgement.of(breaches);
  }

  private static Breach misspelled(String word, List<Mark> marks) {
    Mark first = marks.get(0);
    String right = first.instead().orElse("");
    Map<String, Term> terms =
        Map.of(
            "word", Term.words(word),
            "right", Term.words(right),
            "count", Term.words(marks.size()));
    return Breach.of(new Message("message", terms), first.where()).comparing(right, word);
  }

  /** Punctuation is of one width; all marks of the rarer one are told at once. */
  public Judgement getPunctuation() {
    List<Mark> mixed = marks.of(Kind.MIXED_PUNCTUATION);
    if (mixed.isEmpty()) {
      return Judgement.held();
    }
    List<Term> quotes = new ArrayList<>();
    for (Mark mark : mixed.subList(0, Math.min(MOST_QUOTES, mixed.size()))) {
      quotes.add(Term.words(mark.quote()));
    }
    Map<String, Term> terms =
        Map.of("count", Term.words(mixed.size()), "quotes", new Term.Apart(quotes));
    return Judgement.broken(Breach.of(new Message("message", terms), mixed.get(0).where()));
  }
}
