package org.gouji.assemble;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.edition.Edition;
import org.gouji.edition.Labels;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Block;
import org.gouji.model.Deviation;
import org.gouji.model.Document;
import org.gouji.model.Figure;
import org.gouji.model.Form;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Table;
import org.gouji.model.TableName;

/**
 * Finds the three tables: first among the grids, then, where a section lost its grid, in the
 * sequence of its lines. Each is read against every edition, and the edition that it deviates least
 * from is taken; where they are even, the one that the report's year demands.
 */
final class TableFinder {
  private static final int LONGEST_LABEL = 200;
  private static final int FEWEST_LABELS = 5;
  private static final int FEWEST_ROWS = 2;

  private final List<Edition> editions;
  private final boolean linesLost;
  private final Map<TableName, Table> tables = new EnumMap<>(TableName.class);
  private final Set<Integer> taken = new HashSet<>();

  /**
   * Makes a finder.
   *
   * @param editions the editions, the demanded one first
   * @param linesLost whether lines were lost that stand in the text elsewhere
   */
  TableFinder(List<Edition> editions, boolean linesLost) {
    this.editions = editions;
    this.linesLost = linesLost;
  }

  /** The tables found so far. */
  Map<TableName, Table> tables() {
    return tables;
  }

  /** The lines of the paragraphs that turned out to be cells. */
  Set<Integer> taken() {
    return taken;
  }

  /** Whether a grid is one of the three tables, or a piece of one: no prose, wherever it stands. */
  boolean isOfForm(Grid grid) {
    Set<String> labels = new HashSet<>();
    for (Grid.Cell cell : grid.cells()) {
      if (cell.text().length() > LONGEST_LABEL) {
        return false;
      }
      String words = Labels.words(cell.text());
      if (!words.isEmpty() && isLabel(words)) {
        labels.add(words);
      }
    }
    return labels.size() >= FEWEST_LABELS;
  }

  private boolean isLabel(String words) {
    for (Edition edition : editions) {
      for (TableName name : TableName.values()) {
        if (edition.table(name).isLabel(words)) {
          return true;
        }
      }
    }
    return false;
  }

  void readForms(Document document) {
    for (Block block : document.blocks()) {
      if (block instanceof Form form) {
        Edition edition =
            editions.stream()
                .filter(one -> one.name().equals(form.edition()))
                .findFirst()
                .orElseThrow();
        tables.putIfAbsent(form.name(), FormBinder.bind(form, edition));
      }
    }
  }

  void readGrids(Document document) {
    List<WordGrid> grids = new ArrayList<>();
    List<List<CellToken>> ragged = new ArrayList<>();
    TableTemplate remedies = editions.get(0).table(TableName.REMEDIES);
    Paragraph caption = new Paragraph("", 0, Place.NOWHERE);
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        caption = paragraph;
      } else if (block instanceof Grid grid) {
        PlainGrid plain = PlainGrid.is(grid) ? new PlainGrid(grid) : null;
        // A workbook says of each cell in which column it stands, and leaves out blank ones.
        if (plain != null && plain.isRagged() && !document.hints().workbook()) {
          ragged.add(plain.tokens());
        } else {
          Grid merged = plain == null ? grid : plain.merged();
          grids.add(new WordGrid(CaptionedPiece.headed(merged, caption, remedies)));
        }
      }
    }
    for (TableName name : TableName.values()) {
      if (!grids.isEmpty()) {
        best(name, (edition, template) -> fromGrids(grids, edition, template));
      }
      for (List<CellToken> tokens : ragged) {
        if (!tables.containsKey(name) && Stretch.namesSome(tokens, editions.get(0).table(name))) {
          best(name, (edition, template) -> fromSequence(tokens, edition, template));
        }
      }
    }
  }

  /** Reads the table of a section from its lines. */
  void readSequence(int section, List<Paragraph> paragraphs) {
    for (TableName name : TableName.values()) {
      if (name.section() == section && !tables.containsKey(name)) {
        List<CellToken> tokens = CellToken.of(paragraphs);
        List<CellToken> own =
            Stretch.of(tokens, editions).stream()
                .filter(stretch -> stretch.name() == name)
                .map(Stretch::tokens)
                .findFirst()
                .orElse(tokens);
        readSequence(name, own, paragraphs);
      }
    }
  }

  /**
   * Reads tables that their own sections do not hold from lines that do: those of an annex, or of a
   * section whose neighbour's heading got lost.
   */
  void readElsewhere(List<Paragraph> paragraphs) {
    if (tables.size() < TableName.values().length) {
      for (Stretch stretch : Stretch.of(CellToken.of(paragraphs), editions)) {
        if (!tables.containsKey(stretch.name())) {
          readSequence(stretch.name(), stretch.tokens(), paragraphs);
        }
      }
    }
  }

  /** Takes up the table of a section of which nothing but its words in a row is left. */
  void readGlued(Outline.Part part) {
    if (tables.size() == TableName.values().length) {
      return;
    }
    int section = part.heading().section();
    List<Paragraph> paragraphs = Prose.tableLines(part.blocks());
    for (TableName name : TableName.values()) {
      for (Edition edition : editions) {
        if (name.section() == section && !tables.containsKey(name)) {
          GluedTable.in(paragraphs, edition, edition.table(name))
              .ifPresent(
                  found -> {
                    tables.put(name, found.table());
                    take(paragraphs, new Candidate(found.table(), found.first(), found.last()));
                  });
        }
      }
    }
  }

  private void readSequence(TableName name, List<CellToken> tokens, List<Paragraph> paragraphs) {
    best(name, (edition, template) -> fromSequence(tokens, edition, template))
        .ifPresent(found -> take(paragraphs, found));
  }

  private interface Source {
    Optional<Candidate> read(Edition edition, TableTemplate template);
  }

  /**
   * A table read against one edition.
   *
   * @param table the table
   * @param first the first of the lines it took
   * @param last the last of them
   */
  private record Candidate(Table table, int first, int last) {
    int deviations() {
      return table.deviations().stream().mapToInt(Candidate::weight).sum();
    }

    /**
     * A row more or less tells the editions apart better than a head that was cut; a renamed row is
     * one less and one more. A row whose cells are uneven tells nothing of its edition.
     */
    private static int weight(Deviation deviation) {
      return switch (deviation.kind()) {
        case RENAMED_ROW -> 4;
        case MISSING_ROW, ADDED_ROW -> 2;
        case UNEVEN_ROW, MOVED_COLUMN -> 0;
        default -> 1;
      };
    }
  }

  private Optional<Candidate> best(TableName name, Source source) {
    Candidate best = null;
    for (Edition edition : editions) {
      Candidate candidate = source.read(edition, edition.table(name)).orElse(null);
      boolean better =
          best == null
              || (candidate != null
                  && candidate.deviations() < best.deviations()
                  && showsMore(candidate.table(), editions.get(0).table(name)));
      best = better ? candidate : best;
      if (best != null && best.deviations() == 0) {
        // Nothing can fit better.
        break;
      }
    }
    if (best != null) {
      tables.put(name, best.table());
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether a figure was read, or seen to be blank, in a cell that the demanded form does not have:
   * a ruin may look like another edition.
   */
  private static boolean showsMore(Table table, TableTemplate demanded) {
    for (Table.Row row : table.rows()) {
      TableTemplate.Row known =
          demanded.rows().stream()
              .filter(one -> one.key().equals(row.key()))
              .findFirst()
              .orElse(null);
      for (Map.Entry<String, Figure> figure : row.figures().entrySet()) {
        boolean seen = figure.getValue().isRead() || figure.getValue().isBlank();
        if (seen && (known == null || !known.columns().contains(figure.getKey()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Candidate> fromGrids(
      List<WordGrid> grids, Edition edition, TableTemplate template) {
    if (template.name() == TableName.REMEDIES) {
      List<Table> found =
          grids.stream()
              .flatMap(grid -> new RemediesBinder(template).bind(grid, edition).stream())
              .toList();
      return Doubles.join(found).map(table -> new Candidate(table, 0, 0));
    }
    List<RawRow> rows = new ArrayList<>();
    List<RawTable.Head> heads = new ArrayList<>();
    RawTable first = null;
    List<RawTable> pieces =
        grids.stream()
            .map(grid -> GridReader.read(grid, template))
            .filter(raw -> raw.rows().stream().anyMatch(row -> isTelling(row, template)))
            .toList();
    for (RawTable raw : pieces) {
      if (isBesideForm(raw, pieces)) {
        continue;
      }
      first = first == null ? raw : first;
      int shift = rows.size();
      raw.heads()
          .forEach(
              head ->
                  heads.add(
                      new RawTable.Head(head.beforeRow() + shift, head.labels(), head.place())));
      rows.addAll(raw.rows());
    }
    long known = rows.stream().filter(row -> row.template().isPresent()).count();
    if (first == null || known < FEWEST_ROWS) {
      return Optional.empty();
    }
    RawTable whole = new RawTable(rows, heads, false, List.of(), first.place());
    return Optional.of(new Candidate(TableBinder.bind(whole, edition, template), 0, 0));
  }

  /**
   * A small table of an author's own, with rows that the form's own tables have and no head of it.
   */
  private static boolean isBesideForm(RawTable raw, List<RawTable> pieces) {
    if (!raw.heads().isEmpty()) {
      return false;
    }
    Set<String> rows = new HashSet<>();
    for (RawTable other : pieces) {
      if (!other.heads().isEmpty()) {
        other.rows().forEach(row -> row.template().ifPresent(known -> rows.add(known.key())));
      }
    }
    return raw.rows().stream()
        .allMatch(row -> row.template().filter(known -> rows.contains(known.key())).isPresent());
  }

  /** Whether a row is certainly one of this table: 总计 and 其他 stand in the heads of others too. */
  private static boolean isTelling(RawRow row, TableTemplate template) {
    return row.template().isPresent() && template.columnOf(Labels.words(row.label())).isEmpty();
  }

  private Optional<Candidate> fromSequence(
      List<CellToken> tokens, Edition edition, TableTemplate template) {
    if (template.name() == TableName.REMEDIES) {
      return RemediesSequence.read(tokens, template, edition, linesLost)
          .map(found -> candidate(found.table(), tokens, found.from(), found.to()));
    }
    WrappedLabels wrapped = WrappedLabels.in(tokens, template);
    List<CellToken> cells = wrapped.tokens();
    return SequenceReader.read(cells, template, linesLost)
        .filter(found -> found.table().rows().size() >= FEWEST_ROWS)
        .map(
            found -> {
              Table table = TableBinder.bind(found.table(), edition, template);
              Candidate taken = candidate(table, cells, found.from(), found.to());
              return new Candidate(table, taken.first(), wrapped.end(taken.last()));
            });
  }

  private static Candidate candidate(Table table, List<CellToken> tokens, int from, int to) {
    return new Candidate(table, tokens.get(from).line(), tokens.get(to - 1).line());
  }

  private void take(List<Paragraph> paragraphs, Candidate found) {
    for (Paragraph paragraph : paragraphs) {
      boolean within = paragraph.line() >= found.first() && paragraph.line() <= found.last();
      // Lines of bars alone belong to the table too.
      if (within || paragraph.text().strip().matches("\\|+")) {
        taken.add(paragraph.line());
      }
    }
  }
}
