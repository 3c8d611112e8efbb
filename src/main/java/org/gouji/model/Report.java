package org.gouji.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An annual report on government information disclosure, whatever file it came from.
 *
 * @param title its title as published, empty where none was found
 * @param agency the agency that reports, without the year and the words of the title
 * @param level the agency's level, where it can be told
 * @param year the report year
 * @param edition the edition that its tables follow, or that its year demands if it has none
 * @param period the reporting period, where one is given
 * @param published the day of publication, where it is known
 * @param introduction the prose before the first section, the title included
 * @param sections the sections found, in the order of the original
 * @param tables the tables found
 * @param tablesAlone whether it was read from a workbook that holds the tables and no prose
 * @param remarks what is to be said of the file that it was read from
 */
public record Report(
    Optional<Title> title,
    Optional<String> agency,
    Optional<Level> level,
    OptionalInt year,
    String edition,
    Optional<StatedPeriod> period,
    Optional<PublicationDay> published,
    List<Paragraph> introduction,
    List<Section> sections,
    Map<TableName, Table> tables,
    boolean tablesAlone,
    List<Remark> remarks) {
  public Report {
    remarks = List.copyOf(remarks);
    introduction = List.copyOf(introduction);
    sections = List.copyOf(sections);
    Map<TableName, Table> ordered = new EnumMap<>(TableName.class);
    ordered.putAll(tables);
    tables = java.util.Collections.unmodifiableMap(ordered);
  }

  /**
   * A title.
   *
   * @param text the title as published
   * @param place where it stands
   */
  public record Title(String text, Place place) {}

  /**
   * A reporting period as a report states it.
   *
   * @param period the days
   * @param quote the words as published
   * @param place where they stand
   */
  public record StatedPeriod(Period period, String quote, Place place) {}

  /** The same report of an agency of this level. */
  public Report withLevel(Level told) {
    return new Report(
        title,
        agency,
        Optional.of(told),
        year,
        edition,
        period,
        published,
        introduction,
        sections,
        tables,
        tablesAlone,
        remarks);
  }

  /** The section of a number; the first one, if several claim it. */
  public Optional<Section> section(int number) {
    return sections.stream().filter(section -> section.number() == number).findFirst();
  }

  /** A table, where the report has it. */
  public Optional<Table> table(TableName name) {
    return Optional.ofNullable(tables.get(name));
  }
}
