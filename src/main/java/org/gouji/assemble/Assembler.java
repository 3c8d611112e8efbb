package org.gouji.assemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gouji.agency.AgencyLevel;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Grid;
import org.gouji.model.Hints;
import org.gouji.model.Level;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Report;
import org.gouji.model.Report.StatedPeriod;
import org.gouji.model.Report.Title;
import org.gouji.model.Section;
import org.gouji.model.Table;
import org.gouji.model.TableName;

/**
 * Turns a document of any format into a report: finds title and sections, recognises the tables by
 * their labels and binds each figure to its cell. What is not recognised is said, never guessed.
 */
public final class Assembler {
  private static final int FEWEST_SECTIONS = 3;
  private static final int FEWEST_TABLES = 2;
  private static final int FIRST_YEAR = 2019;
  private static final int OVERVIEW = 1;

  private final Editions editions;

  /** Makes an assembler that knows these editions. */
  public Assembler(Editions editions) {
    this.editions = editions;
  }

  /**
   * Assembles a report.
   *
   * @return the report; nothing if the document is no annual report: it has neither two of the
   *     three tables, nor a table under the report's title, nor, from 2019 on, three of the six
   *     sections under that title or in the format's own words
   */
  public Optional<Report> assemble(Document document) {
    Hints hints = document.hints();
    Edition newest = editions.forYear(OptionalInt.empty());
    Outline outline = Outline.of(document, newest);
    List<Paragraph> before = Prose.of(outline.before());
    Optional<Title> title =
        hints.isModel()
            ? hints.title().map(text -> new Title(text, Place.at("/title")))
            : TitleReader.find(
                before,
                hints.title(),
                () -> YearInProse.of(period(before, outline), before, overview(outline)));
    List<Paragraph> introduction = Prose.introduction(before, title);
    Optional<StatedPeriod> period =
        hints
            .period()
            .map(days -> new StatedPeriod(days, "", Place.NOWHERE))
            .or(() -> period(introduction, outline));
    OptionalInt year =
        year(hints, title, () -> YearInProse.of(period, introduction, overview(outline)));

    Edition demanded = editions.forYear(year);
    TableFinder tables = new TableFinder(demandedFirst(demanded), Repetition.isLost(document));
    tables.readForms(document);
    tables.readGrids(document);
    for (Outline.Part part : outline.parts()) {
      tables.readSequence(part.heading().section(), Prose.tableLines(part.blocks()));
    }
    if (!hints.isModel()) {
      outline.parts().forEach(part -> tables.readElsewhere(Prose.tableLines(part.blocks())));
      tables.readElsewhere(Prose.tableLines(outline.before()));
      outline.parts().forEach(tables::readGlued);
    }
    if (!isReport(hints, title, year, outline, tables.tables())) {
      return Optional.empty();
    }
    Optional<String> agency =
        hints
            .agency()
            .or(() -> title.flatMap(t -> AgencyInTitle.of(t.text())))
            .or(() -> hints.isModel() ? Optional.empty() : AgencyInProse.of(introduction));
    return Optional.of(
        new Report(
            title,
            agency,
            hints.level().or(() -> agency.flatMap(Assembler::level)),
            year,
            hints.edition().orElseGet(() -> edition(demanded, tables.tables())),
            period,
            hints.isModel()
                ? hints.published()
                : hints.published().or(() -> PublicationLine.of(outline.before(), year)),
            introduction,
            sections(outline, tables),
            tables.tables(),
            hints.workbook() && !hasProse(outline),
            document.remarks()));
  }

  private static Optional<Level> level(String agency) {
    Level level = AgencyLevel.standard().of(agency);
    return level == Level.OTHER ? Optional.empty() : Optional.of(level);
  }

  private static boolean isReport(
      Hints hints,
      Optional<Title> title,
      OptionalInt year,
      Outline outline,
      Map<TableName, Table> tables) {
    if (hints.isModel() || tables.size() >= FEWEST_TABLES) {
      return true;
    }
    boolean titled = title.filter(t -> TitleLine.hasWords(t.text())).isPresent();
    if (titled && !tables.isEmpty()) {
      return true;
    }
    // Headings alone also stand in reports of other kinds, and in those from before the format.
    long worded =
        outline.parts().stream()
            .filter(p -> p.heading().wording() != Section.Wording.OTHER)
            .count();
    return year.orElse(FIRST_YEAR) >= FIRST_YEAR
        && (titled ? outline.parts().size() : worded) >= FEWEST_SECTIONS;
  }

  /** Whether any of the sections is there that hold no table. */
  private static boolean hasProse(Outline outline) {
    for (Outline.Part part : outline.parts()) {
      int section = part.heading().section();
      if (Arrays.stream(TableName.values()).noneMatch(name -> name.section() == section)) {
        return true;
      }
    }
    return false;
  }

  /** The year that is given, else the title's, else the one that the prose speaks of. */
  private static OptionalInt year(
      Hints hints, Optional<Title> title, Supplier<OptionalInt> inProse) {
    if (hints.year().isPresent()) {
      return hints.year();
    }
    OptionalInt named = title.map(t -> TitleReader.year(t.text())).orElse(OptionalInt.empty());
    return named.isPresent() ? named : inProse.get();
  }

  private static Optional<StatedPeriod> period(List<Paragraph> introduction, Outline outline) {
    return PeriodReader.find(introduction, () -> sectionProse(outline));
  }

  private List<Edition> demandedFirst(Edition demanded) {
    List<Edition> ordered = new ArrayList<>(editions.all());
    ordered.removeIf(edition -> edition.name().equals(demanded.name()));
    ordered.add(0, demanded);
    return ordered;
  }

  /**
   * The edition that the tables follow; the demanded one where they are of both or tell none. Table
   * {@code remedies} is the same in both.
   */
  private static String edition(Edition demanded, Map<TableName, Table> tables) {
    List<String> told =
        tables.values().stream()
            .filter(table -> table.name() != TableName.REMEDIES)
            .map(Table::edition)
            .distinct()
            .toList();
    return told.size() == 1 ? told.get(0) : demanded.name();
  }

  private static List<Section> sections(Outline outline, TableFinder tables) {
    List<Section> sections = new ArrayList<>();
    for (Outline.Part part : outline.parts()) {
      Heading heading = part.heading();
      boolean last = sections.size() == outline.parts().size() - 1;
      List<Block> blocks = prose(heading.section(), part.blocks(), tables);
      List<Paragraph> prose = Prose.of(last ? Prose.beforeEnd(blocks) : blocks);
      if (last) {
        prose = Prose.withoutFooter(prose);
      }
      sections.add(
          new Section(
              heading.section(),
              heading.printed(),
              heading.paragraph().text().strip(),
              heading.wording(),
              prose,
              heading.paragraph().place()));
    }
    return sections;
  }

  /**
   * What a section says: its paragraphs that are no cells, and tables that are none of the three.
   */
  private static List<Block> prose(int section, List<Block> blocks, TableFinder tables) {
    boolean statistics =
        Arrays.stream(TableName.values()).anyMatch(name -> name.section() == section);
    List<Block> prose = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Grid grid) {
        if (statistics || tables.isOfForm(grid)) {
          continue;
        }
        grid.cells().forEach(cell -> prose.add(new Paragraph(cell.text(), 0, cell.place())));
      } else if (!(block instanceof Paragraph p && tables.taken().contains(p.line()))) {
        prose.add(block);
      }
    }
    return prose;
  }

  private static Stream<Paragraph> overview(Outline outline) {
    return outline.parts().stream()
        .filter(part -> part.heading().section() == OVERVIEW)
        .flatMap(part -> Prose.of(part.blocks()).stream());
  }

  private static List<Paragraph> sectionProse(Outline outline) {
    return outline.parts().stream().flatMap(part -> Prose.of(part.blocks()).stream()).toList();
  }
}
