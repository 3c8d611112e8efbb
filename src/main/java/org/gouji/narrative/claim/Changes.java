package org.gouji.narrative.claim;

import org.jspecify.annotations.Nullable;

/** Tells figures that say by how much something changed from those that say how much it is. */
final class Changes {
  private boolean compared;

  /** Takes in a stretch without a figure: 与上年相比， holds for what follows in its sentence. */
  void told(Slots stretch) {
    compared |= stretch.compare && stretch.direction == 0;
  }

  void endSentence() {
    compared = false;
  }

  /**
   * Whether a figure is a change: it is compared, or stands right behind the word for it.
   *
   * @param ahead the words before it
   * @param number the figure
   * @param before the token before it
   */
  boolean has(Slots ahead, Token number, @Nullable Token before) {
    boolean direct =
        before != null && number.gap() == 0 && (before.is(Kind.UP) || before.is(Kind.DOWN));
    return Math.abs(ahead.direction) == 1 && (direct || areCompared(ahead));
  }

  /** Whether it is said against what it changed; else nobody can tell. */
  boolean areCompared(Slots ahead) {
    return ahead.compare || compared;
  }
}
