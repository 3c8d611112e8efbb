package org.gouji.narrative;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Improvement;
import org.gouji.model.Where;
import org.gouji.narrative.ImprovementWords.Part;
import org.jspecify.annotations.Nullable;

/**
 * Reads section 5 clause by clause: which name a problem, which a measure. In doubt a clause counts
 * for both, so that what is missing is missing beyond doubt.
 */
final class ImprovementReader {
  private static final String ENDS = "，。；：！？";
  private static final String STOPS = "。；！？";
  private static final int SHORTEST_SENTENCE = 5;
  private static final int LONGEST_HEADING = 24;
  private static final int LONGEST_QUOTE = 40;

  private final ImprovementWords words = ImprovementWords.standard();
  private @Nullable Where problem;
  private @Nullable Where doubtful;
  private @Nullable Where measure;
  private boolean denied;
  private boolean handling;
  private boolean says;
  private Part part = Part.UNKNOWN;

  private ImprovementReader() {}

  /** What the passages of section 5 say; nothing where they hold no clause. */
  static Optional<Improvement> read(List<Passage> passages) {
    ImprovementReader reader = new ImprovementReader();
    for (Passage passage : passages) {
      reader.paragraph(passage);
    }
    if (!reader.says) {
      return Optional.empty();
    }
    return Optional.of(
        new Improvement(
            Optional.ofNullable(reader.problem).or(reader::doubtfulProblem),
            Optional.ofNullable(reader.measure),
            reader.denied,
            reader.handling,
            ProblemLists.of(passages, reader.words)));
  }

  private Optional<Where> doubtfulProblem() {
    return measure == null ? Optional.empty() : Optional.ofNullable(doubtful);
  }

  private void paragraph(Passage passage) {
    String text = passage.normal();
    handling = handling || words.handling().in(text);
    boolean told = problem != null;
    Part outside = part;
    int sentence = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
        boolean alone = start == 0 && isLine(text, i);
        boolean leads = alone || (i < text.length() && text.charAt(i) == '：');
        clause(passage, start, i, leads);
        outside = alone ? part : outside;
        start = i + 1;
        if (i == text.length() || STOPS.indexOf(text.charAt(i)) >= 0) {
          // Behind a problem, a sentence that names none is likely to be about its remedy.
          boolean behind = part == Part.PROBLEMS ? told && sentence == 0 : told;
          if (behind && part != Part.MEASURES) {
            remedy(passage, sentence, part == Part.PROBLEMS ? text.length() : i);
          }
          told = problem != null;
          sentence = start;
        }
      }
    }
    // A heading within a paragraph ends with it; one on a line of its own goes on.
    part = outside;
  }

  /** Whether a line is a heading of its own: no full stop ends it, unless a number begins it. */
  private static boolean isLine(String text, int end) {
    return end == text.length()
        || (end == text.length() - 1
            && (text.charAt(end) != '。' || Items.behind(text, 0, end) > 0));
  }

  private void remedy(Passage passage, int start, int end) {
    String sentence = passage.normal().substring(Math.min(start, end), end).strip();
    if (measure == null
        && sentence.length() >= SHORTEST_SENTENCE
        && !words.problems().in(sentence)) {
      measure = where(passage, start, end);
    }
  }

  private void clause(Passage passage, int from, int end, boolean leads) {
    int start = Items.behind(passage.normal(), from, end);
    String clause = passage.normal().substring(start, end).strip();
    if (clause.isEmpty()) {
      return;
    }
    Part head = leads && clause.length() <= LONGEST_HEADING ? words.part(clause) : Part.UNKNOWN;
    if (head != Part.UNKNOWN && !words.denials().in(clause)) {
      part = head;
      return;
    }
    boolean nothing = words.none().are(clause);
    says |= !nothing;
    if (words.denials().in(clause) || (nothing && part == Part.PROBLEMS)) {
      denied = true;
      return;
    }
    if (!nothing) {
      told(passage, start, end, clause);
    }
  }

  private void told(Passage passage, int start, int end, String clause) {
    boolean namesProblem = words.problems().in(clause) && !words.backward().in(clause);
    boolean isMeasure = part == Part.MEASURES || isMeasure(clause, namesProblem);
    if (problem == null && (namesProblem || part == Part.PROBLEMS || part == Part.BOTH)) {
      problem = where(passage, start, end);
    }
    // What stands before the first measure and is none may be a problem in words of its own.
    if (doubtful == null && measure == null && !isMeasure && clause.length() >= SHORTEST_SENTENCE) {
      doubtful = where(passage, start, end);
    }
    if (measure == null && isMeasure) {
      measure = where(passage, start, end);
    }
  }

  private boolean isMeasure(String clause, boolean namesProblem) {
    return part == Part.BOTH
        || (words.measures().in(clause) && !clause.contains("未将"))
        || (!namesProblem && words.beginnings().begin(clause));
  }

  private static Where where(Passage passage, int start, int end) {
    return passage.where(start, Math.min(end, start + LONGEST_QUOTE));
  }
}
