package org.gouji.write;

import org.gouji.consolidate.Gap;

/** What is lacking in a draft, in words. */
public final class GapWords {
  private GapWords() {}

  /** The kind of what is lacking. */
  public static String kind(Gap gap, Phrasebook words) {
    return words.say("consolidate.gap." + gap.kind().code());
  }

  /**
   * What is lacking.
   *
   * @param edition the edition of the draft
   */
  public static String text(Gap gap, String edition, Phrasebook words) {
    if (gap.rule().isPresent()) {
      String rule = gap.rule().get();
      return rule + words.say("list.because") + words.message(rule, gap.message(), edition);
    }
    return words.reason(gap.message(), edition);
  }
}
