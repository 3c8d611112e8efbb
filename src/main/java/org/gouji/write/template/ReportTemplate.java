package org.gouji.write.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.write.FormTexts;

/** The words of an empty report of a year: titles of the edition, and what its author must say. */
public final class ReportTemplate {
  /** The first report year for which there is a format. */
  public static final int FIRST_YEAR = 2019;

  /** The last report year that the report model knows. */
  public static final int LAST_YEAR = 2100;

  private static final String NUMERALS = "一二三四五六";

  private final int year;
  private final Edition edition;
  private final Optional<String> agency;
  private final FormTexts texts = new FormTexts();

  /**
   * The template of a report year.
   *
   * @throws IllegalArgumentException if there is no format for that year
   */
  public ReportTemplate(int year) {
    this(year, Optional.empty());
  }

  /**
   * The template of a report year for an agency.
   *
   * @throws IllegalArgumentException if there is no format for that year
   */
  ReportTemplate(int year, Optional<String> agency) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("no format for " + year);
    }
    this.year = year;
    this.agency = agency;
    edition = Editions.standard().forYear(OptionalInt.of(year));
  }

  int year() {
    return year;
  }

  Edition edition() {
    return edition;
  }

  String title() {
    return filled(texts.all("title").orElse("").toString());
  }

  List<String> introduction() {
    return list(texts.all("introduction").orElse(List.of()));
  }

  /** The heading of a section, 1 to 6. */
  String heading(int section) {
    return NUMERALS.charAt(section - 1) + "、" + edition.sections().get(section - 1).title();
  }

  /** What a section must say; nothing for one that is a table. */
  List<String> prose(int section) {
    return list(texts.part("sections").getOrDefault("" + section, List.of()));
  }

  /** What the form prints beside the words of the edition. */
  FormTexts texts() {
    return texts;
  }

  private List<String> list(Object items) {
    List<String> texts = new ArrayList<>();
    if (items instanceof List<?> list) {
      list.forEach(item -> texts.add(filled(item.toString())));
    }
    return texts;
  }

  private String filled(String text) {
    return text.replace("{year}", "" + year)
        .replace("{agency}", agency.orElseGet(() -> texts.text("unknown", "agency")))
        .replace("{notice}", edition.notice())
        .replace("{basis}", texts.text("basis", edition.name()));
  }
}
