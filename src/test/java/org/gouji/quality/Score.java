package org.gouji.quality;

import java.util.Collection;

/**
 * How a form, or several, did.
 *
 * @param templates its wordings
 * @param falsified sentences with a mistake
 * @param found those of them whose mistake was found
 * @param sound true sentences and traps
 * @param alarms those of them that were reported at warning or above
 */
record Score(int templates, int falsified, int found, int sound, int alarms) {
  static final Score NOTHING = new Score(0, 0, 0, 0, 0);

  /** Several as one. */
  static Score sum(Collection<Score> scores) {
    Score sum = NOTHING;
    for (Score score : scores) {
      sum =
          new Score(
              sum.templates + score.templates,
              sum.falsified + score.falsified,
              sum.found + score.found,
              sum.sound + score.sound,
              sum.alarms + score.alarms);
    }
    return sum;
  }

  /** How many of a hundred mistakes were found. */
  double foundShare() {
    return falsified == 0 ? 100 : 100.0 * found / falsified;
  }

  /** How many of a hundred sound sentences were reported. */
  double alarmShare() {
    return sound == 0 ? 0 : 100.0 * alarms / sound;
  }
}
