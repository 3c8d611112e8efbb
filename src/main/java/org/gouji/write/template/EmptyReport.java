package org.gouji.write.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Figure;
import org.gouji.model.Paragraph;
import org.gouji.model.Period;
import org.gouji.model.Place;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Table;
import org.gouji.model.TableName;

/** The template as a report whose cells are all blank, for whoever writes reports. */
public final class EmptyReport {
  private EmptyReport() {}

  /** The empty report of a template. */
  public static Report of(ReportTemplate template) {
    List<Section> sections = new ArrayList<>();
    for (int number = 1; number <= template.edition().sections().size(); number++) {
      sections.add(
          new Section(
              number,
              OptionalInt.of(number),
              template.heading(number),
              Section.Wording.STANDARD,
              paragraphs(template.prose(number)),
              Place.NOWHERE));
    }
    Map<TableName, Table> tables = new EnumMap<>(TableName.class);
    for (TableName name : TableName.values()) {
      tables.put(name, table(template, name));
    }
    Period period = Period.ofYear(template.year());
    return new Report(
        Optional.of(new Report.Title(template.title(), Place.NOWHERE)),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.of(template.year()),
        template.edition().name(),
        Optional.of(new Report.StatedPeriod(period, "", Place.NOWHERE)),
        Optional.empty(),
        paragraphs(template.introduction()),
        sections,
        tables,
        false,
        List.of());
  }

  private static List<Paragraph> paragraphs(List<String> texts) {
    return texts.stream().map(text -> new Paragraph(text, 0, Place.NOWHERE)).toList();
  }

  private static Table table(ReportTemplate template, TableName name) {
    List<Table.Row> rows = new ArrayList<>();
    for (TableTemplate.Row row : template.edition().table(name).rows()) {
      Map<String, Figure> figures = new LinkedHashMap<>();
      row.columns().forEach(column -> figures.put(column, new Figure.Blank(Place.NOWHERE)));
      rows.add(new Table.Row(row.key(), figures));
    }
    return new Table(name, template.edition().name(), false, rows, List.of(), Place.NOWHERE);
  }
}
