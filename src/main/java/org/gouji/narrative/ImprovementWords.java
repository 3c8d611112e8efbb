package org.gouji.narrative;

import java.util.Map;
import org.gouji.data.DataFile;

/**
 * The words by which section 5 is understood.
 *
 * @param problems words of a clause that names a problem
 * @param backward words that speak of problems already told
 * @param denials words that say there is no problem
 * @param measures words of a clause that speaks of measures
 * @param beginnings words with which such a clause begins
 * @param problemHeads words of a heading over problems
 * @param measureHeads words of a heading over measures
 * @param bothHeads words of a heading over both
 * @param none words that say only that there is nothing
 * @param handling words that speak of the handling of requests
 */
record ImprovementWords(
    Words problems,
    Words backward,
    Words denials,
    Words measures,
    Words beginnings,
    Words problemHeads,
    Words measureHeads,
    Words bothHeads,
    Words none,
    Words handling) {
  private static final class Holder {
    private static final ImprovementWords STANDARD = read(DataFile.load("lexicon/improvement"));
  }

  static ImprovementWords standard() {
    return Holder.STANDARD;
  }

  private static ImprovementWords read(Map<String, Object> data) {
    return new ImprovementWords(
        Words.of(data, "problems"),
        Words.of(data, "backward"),
        Words.of(data, "denials"),
        Words.of(data, "measures"),
        Words.of(data, "beginnings"),
        Words.of(data, "problemHeads"),
        Words.of(data, "measureHeads"),
        Words.of(data, "bothHeads"),
        Words.of(data, "none"),
        Words.of(data, "handling"));
  }

  /** What a heading, or the words before a list, lead to. */
  Part part(String lead) {
    if (bothHeads.in(lead)) {
      return Part.BOTH;
    }
    // 针对上述问题，下一步将…：the measures are what follows.
    if (measureHeads.in(lead)) {
      return Part.MEASURES;
    }
    return problemHeads.in(lead) && !backward.in(lead) ? Part.PROBLEMS : Part.UNKNOWN;
  }

  /** A part of section 5. */
  enum Part {
    PROBLEMS,
    MEASURES,
    /** Problems and measures under one heading. */
    BOTH,
    UNKNOWN
  }
}
