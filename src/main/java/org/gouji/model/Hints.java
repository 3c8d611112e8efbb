package org.gouji.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a file or the user says of a report outside the report's own text: a page's title and
 * metadata, the leading fields of the report model, options of the command line.
 *
 * @param title the title of the page or of the model
 * @param agency the agency that reports
 * @param level the agency's level
 * @param year the report year
 * @param edition the edition of the format
 * @param period the reporting period
 * @param published the day of publication
 * @param workbook whether the file is a workbook, which may hold the tables of a report alone
 */
public record Hints(
    Optional<String> title,
    Optional<String> agency,
    Optional<Level> level,
    OptionalInt year,
    Optional<String> edition,
    Optional<Period> period,
    Optional<PublicationDay> published,
    boolean workbook) {

  /** Nothing is known outside the text. */
  public static final Hints NONE =
      new Hints(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** A workbook says nothing outside its sheets. */
  public static final Hints WORKBOOK =
      new Hints(
          NONE.title,
          NONE.agency,
          NONE.level,
          NONE.year,
          NONE.edition,
          NONE.period,
          NONE.published,
          true);

  /** The same hints with a page title and its day of publication. */
  public static Hints ofPage(Optional<String> title, Optional<PublicationDay> published) {
    return new Hints(
        title, NONE.agency, NONE.level, NONE.year, NONE.edition, NONE.period, published, false);
  }

  /** Whether the source is the report model itself, which says what it is. */
  public boolean isModel() {
    return edition.isPresent();
  }

  /** These hints, and the user's word on level and publication before the file's. */
  public Hints withUser(Optional<Level> userLevel, Optional<LocalDate> userPublished) {
    return new Hints(
        title,
        agency,
        userLevel.or(() -> level),
        year,
        edition,
        period,
        userPublished.map(PublicationDay::told).or(() -> published),
        workbook);
  }
}
