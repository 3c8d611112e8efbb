package org.gouji.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.gouji.model.Level;
import org.gouji.model.Paragraph;
import org.gouji.model.Period;
import org.gouji.model.Place;
import org.gouji.model.PublicationDay;
import org.gouji.model.Report;
import org.gouji.model.Report.StatedPeriod;
import org.gouji.model.Section;
import org.gouji.model.Table;
import org.gouji.model.TableName;

/**
 * Changes of reports at random.
 *
 * @param random what chooses them
 * @param others reports from which parts are taken
 */
record RandomChanges(Random random, Supplier<Report> others) {
  private static final Pattern FIGURE = Pattern.compile("\\d+");
  private static final List<String> WORDS =
      List.of(
          "存在的问题：公开不够及时。",
          "本年度未收取信息处理费。",
          "请见附表（XXX件）。",
          "联系电话13912345678。",
          "居民身份证11010519491231002X。",
          "办理中存在“漏项。",
          "无",
          "全年收到申请0件,办结3件。",
          "与上年相比增长12%，占总数的33%。");

  /** A report like another. */
  Report of(Report report) {
    boolean tablesAlone = report.tablesAlone() || often(40);
    return new Report(
        often(40) ? Optional.empty() : often(15) ? others.get().title() : report.title(),
        often(60) ? Optional.empty() : report.agency(),
        often(10) ? Optional.of(any(List.of(Level.values()))) : report.level(),
        year(report),
        often(25) ? others.get().edition() : report.edition(),
        period(report),
        often(6) ? published(report) : report.published(),
        often(20) ? others.get().introduction() : report.introduction(),
        tablesAlone ? List.of() : sections(report),
        tables(report),
        tablesAlone,
        report.remarks());
  }

  private OptionalInt year(Report report) {
    if (often(60)) {
      return OptionalInt.empty();
    }
    return often(10) ? OptionalInt.of(2017 + random.nextInt(9)) : report.year();
  }

  private Optional<StatedPeriod> period(Report report) {
    if (often(20)) {
      return Optional.empty();
    }
    LocalDate from = LocalDate.of(report.year().orElse(2021) - random.nextInt(2), 1, 1);
    return often(15)
        ? Optional.of(
            new StatedPeriod(
                new Period(from, from.plusDays(360 + random.nextInt(6))), "", Place.NOWHERE))
        : report.period();
  }

  private Optional<PublicationDay> published(Report report) {
    int year = report.year().orElse(2021) + 1;
    return Optional.of(PublicationDay.told(LocalDate.of(year, 1, 20).plusDays(random.nextInt(90))));
  }

  private List<Section> sections(Report report) {
    List<Section> sections = new ArrayList<>(report.sections());
    for (int i = random.nextInt(4); i > 0 && !sections.isEmpty(); i--) {
      // Most is said in the first section.
      int at = random.nextBoolean() ? 0 : random.nextInt(sections.size());
      switch (random.nextInt(20)) {
        case 0 -> sections.remove(at);
        case 1 -> sections.add(sections.remove(at));
        case 2 -> sections.set(at, with(sections.get(at), List.of()));
        case 3 -> others.get().section(at + 1).ifPresent(section -> sections.set(at, section));
        default -> sections.set(at, prose(sections.get(at)));
      }
    }
    return sections;
  }

  private Section prose(Section section) {
    List<Paragraph> prose = new ArrayList<>(section.paragraphs());
    List<Paragraph> foreign =
        others.get().section(section.number()).map(Section::paragraphs).orElse(List.of());
    boolean taken = !foreign.isEmpty() && random.nextBoolean();
    Paragraph text = taken ? any(foreign) : new Paragraph(any(WORDS), 1, Place.NOWHERE);
    if (prose.isEmpty() || often(5)) {
      prose.add(text);
      return with(section, prose);
    }
    int at = random.nextInt(prose.size());
    if (often(8)) {
      prose.remove(at);
    } else {
      prose.set(at, taken ? text : falsified(prose.get(at)));
    }
    return with(section, prose);
  }

  private Paragraph falsified(Paragraph paragraph) {
    String text =
        FIGURE
            .matcher(paragraph.text())
            .replaceAll(figure -> often(4) ? String.valueOf(random.nextInt(150)) : figure.group());
    return new Paragraph(text, paragraph.line(), paragraph.heads(), paragraph.place());
  }

  private Section with(Section section, List<Paragraph> prose) {
    Section.Wording wording =
        often(10) ? any(List.of(Section.Wording.values())) : section.wording();
    return new Section(
        section.number(), section.printed(), section.heading(), wording, prose, section.place());
  }

  private Map<TableName, Table> tables(Report report) {
    Map<TableName, Table> tables = new EnumMap<>(TableName.class);
    RandomCells cells = new RandomCells(random);
    for (TableName name : TableName.values()) {
      Optional<Table> table = often(8) ? others.get().table(name) : report.table(name);
      if (table.isPresent() && !often(40)) {
        tables.put(name, often(2) ? cells.of(table.get()) : table.get());
      }
    }
    return tables;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private boolean often(int oneOf) {
    return random.nextInt(oneOf) == 0;
  }
}
