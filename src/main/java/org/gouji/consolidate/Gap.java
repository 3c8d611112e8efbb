package org.gouji.consolidate;

import java.util.Locale;
import java.util.Optional;
import org.gouji.model.Message;

/**
 * Something that stands between a draft and a sound report, or that whoever signs it should know.
 *
 * @param kind what it is
 * @param agency whose report it is about, empty where nobody knows
 * @param source the input, empty where there is none
 * @param rule the rule of which the message is, where a rule found it
 * @param message what it is in words
 */
public record Gap(Kind kind, String agency, String source, Optional<String> rule, Message message) {

  /** What is lacking or wrong. */
  public enum Kind {
    /** An input that could not be read. */
    UNREADABLE(true),
    /** A unit without a report. */
    MISSING(true),
    /** A unit with several reports that differ. */
    DOUBLED(true),
    /** A unit's report lacks a table, or has it in another edition's form. */
    TABLE(true),
    /** Cells of a unit's report that hold no figure. */
    CELLS(true),
    /** Money without a unit. */
    UNITLESS(true),
    /** Identities in a unit's report that do not hold. */
    IDENTITY(true),
    /** The consolidated report, which states something else than the sum. */
    DIFFERENCE(true),
    /** A report of another year. */
    YEAR(true),
    /** A report of an agency that is not on the roster. */
    STRAY(true),
    /** A report whose agency or year is not known. */
    UNIDENTIFIED(true),
    /** Money in another unit than the form's, which was converted. */
    CONVERTED(false),
    /** The report of a unit of the roster that does not belong to the government. */
    OUTSIDE(false);

    private final boolean open;

    Kind(boolean open) {
      this.open = open;
    }

    /** Whether something is to be done about it. */
    public boolean isOpen() {
      return open;
    }

    /** The name in data files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Gap of(Kind kind, String agency, String source, Message message) {
    return new Gap(kind, agency, source, Optional.empty(), message);
  }
}
