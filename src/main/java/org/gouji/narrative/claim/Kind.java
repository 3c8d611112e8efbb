package org.gouji.narrative.claim;

/** What a token is. Kinds of words bear the names of the lists of the lexicon. */
enum Kind {
  MATTERS,
  FOREIGN,
  ASIDES,
  IGNORED,
  ACTS,
  OUTCOMES,
  PARTS_OF_ROWS,
  RESULTS,
  APPLICANTS,
  PAIRED_APPLICANTS,
  CHANNELS,
  REST,
  PART_OF,
  EXHAUSTIVE,
  RESPECTIVELY,
  OPEN_END,
  TOTAL,
  SHARE,
  OPENNESS,
  COMPLETION,
  CORRECTION,
  TIMELY,
  IN_TIME,
  COMPARE,
  UP,
  DOWN,
  UP_TO,
  DOWN_TO,
  FROM,
  FLAT,
  THAT_YEAR,
  THIS_YEAR,
  PRIOR_YEAR,
  OTHER_YEAR,
  PART,
  FILED,
  ACCEPTING,
  COURTS,
  CATEGORIES,
  CUMULATIVE,
  SINCE,
  UNTIL,
  OWN,
  WIDE,
  SYSTEM,
  BODIES,
  NONE,
  ALL,
  OCCUR,
  LINK,
  ABOUT,
  AT_LEAST,
  AT_MOST,
  AND,
  FILLERS,
  UNITS,
  /** A number with its unit. */
  NUMBER,
  /** A year in figures. */
  YEAR,
  /** A day or month of a year. */
  DATE,
  /** A number that counts nothing: an ordinal, the number of a document. */
  LABEL,
  /** 。！？ and the end of a paragraph. */
  STOP,
  /** ； */
  SEMICOLON,
  /** ， */
  COMMA,
  /** 、 */
  PAUSE,
  /** ： */
  COLON,
  /** （ */
  OPEN,
  /** ） */
  CLOSE
}
