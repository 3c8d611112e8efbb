package org.gouji.model;

import java.util.List;
import java.util.Locale;

/**
 * A figure that prose states, and what it may speak of. Verbs are not stable synonyms (收到 may mean
 * new, or new and carried in), so there may be several readings, the likeliest first; there is none
 * where no cell of the tables counts such things.
 *
 * @param subject what it speaks of, such as {@code requests.received} or {@code review.upheld}
 * @param topic the kind of subject, by which rules choose their claims
 * @param quantity the figure; 0 where words such as 未收到 state it
 * @param implied whether words state it, not a number
 * @param year the year it speaks of
 * @param scope the part of the state it speaks of
 * @param certain whether the words leave no doubt about the subject
 * @param readings the sums of cells that it may speak of
 * @param where the shortest quote that shows it, and its place
 */
public record Claim(
    String subject,
    Topic topic,
    Quantity quantity,
    boolean implied,
    Year year,
    Scope scope,
    boolean certain,
    List<Reading> readings,
    Where where) {
  public Claim {
    readings = List.copyOf(readings);
  }

  /** Kinds of subjects. */
  public enum Topic {
    /** Requests received in the year. */
    RECEIVED,
    /** Requests carried in, or carried out. */
    CARRIED,
    /** Requests handled. */
    HANDLED,
    /** Requests with an outcome, or a group of outcomes. */
    OUTCOME,
    /** Requests of a kind of applicant. */
    APPLICANT,
    /** Reconsiderations and cases of litigation. */
    REMEDY,
    /** Rules and normative documents. */
    DOCUMENT,
    /** Licences, penalties, coercion, fees, procurement. */
    SERVICE,
    /** The information-processing fee. */
    PROCESSING_FEE,
    /** Information disclosed proactively: no cell counts it. */
    INFORMATION,
    /** Requests by the way they came in: no cell counts it. */
    CHANNEL,
    /** Something else, known only as part of a list. */
    OTHER;

    /** The name in output. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The year that a figure speaks of, by the words around it. */
  public enum Year {
    /** No word names a year: the report's. */
    UNSAID,
    /** The report's year. */
    THIS,
    /** The year before it. */
    PRIOR,
    /** Another year, several years, or a part of a year. */
    OTHER;

    /** The name in output. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The part of the state that a figure speaks of, by the words around it. */
  public enum Scope {
    /** The body that reports, as its tables do. */
    WHOLE,
    /** The reporting body alone, without the units below it (本级). */
    OWN,
    /** More than the reporting body (全市 in a department's report). */
    WIDER,
    /** Other bodies, named or as a kind. */
    OTHERS,
    /** Documents put on file elsewhere (备案). */
    FILED;

    /** The name in output. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it speaks of the report's own year. */
  public boolean ofThisYear() {
    return year == Year.UNSAID || year == Year.THIS;
  }

  /** Whether it can be compared with the tables. */
  public boolean isBound() {
    return !readings.isEmpty();
  }
}
