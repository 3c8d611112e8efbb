package org.gouji.write.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.data.DataFile;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;

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
  private final Map<String, Object> data = DataFile.load("template");

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
    return filled(String.valueOf(data.get("title")));
  }

  List<String> introduction() {
    return list(data.get("introduction"));
  }

  /** The heading of a section, 1 to 6. */
  String heading(int section) {
    return NUMERALS.charAt(section - 1) + "、" + edition.sections().get(section - 1).title();
  }

  /** What a section must say; nothing for one that is a table. */
  List<String> prose(int section) {
    return list(map("sections").get("" + section));
  }

  /** A text of a part of the data. */
  String text(String part, String key) {
    return find(part, key).orElseThrow(() -> new IllegalStateException("no " + part + "." + key));
  }

  /** A text of a part of the data, where it has one. */
  Optional<String> find(String part, String key) {
    return Optional.ofNullable(map(part).get(key)).map(Object::toString);
  }

  private List<String> list(@org.jspecify.annotations.Nullable Object items) {
    List<String> texts = new ArrayList<>();
    if (items instanceof List<?> list) {
      list.forEach(item -> texts.add(filled(item.toString())));
    }
    return texts;
  }

  private String filled(String text) {
    return text.replace("{year}", "" + year)
        .replace("{agency}", agency.orElseGet(() -> text("unknown", "agency")))
        .replace("{notice}", edition.notice())
        .replace("{basis}", text("basis", edition.name()));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> map(String part) {
    return (Map<String, Object>) data.getOrDefault(part, Map.of());
  }
}
