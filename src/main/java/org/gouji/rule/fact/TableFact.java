package org.gouji.rule.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Deviation;
import org.gouji.model.Message;
import org.gouji.model.Place;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.jspecify.annotations.Nullable;

/** One of the three tables that the format asks for, whether the report has it or not. */
public final class TableFact {
  private static final int MOST_TOLD = 12;

  private final TableName name;
  private final @Nullable Table table;
  private final boolean trialYear;
  private final boolean anyRead;
  private final CellData cells;

  TableFact(
      TableName name,
      @Nullable Table table,
      TableTemplate template,
      boolean trialYear,
      boolean anyRead) {
    this.name = name;
    this.table = table;
    this.trialYear = trialYear;
    this.anyRead = anyRead;
    this.cells = new CellData(table, template);
  }

  /** The table's name. */
  public TableName getName() {
    return name;
  }

  /** Whether this is the year in which the format was on trial, and deviations are only notes. */
  public boolean isTrialYear() {
    return trialYear;
  }

  /** Whether the table was rebuilt from a text that had lost its structure. */
  public boolean isFlattened() {
    return table != null && table.flattened();
  }

  /** Whether any cell of the report's tables was read, or seen to be blank. */
  public boolean isAnyRead() {
    return anyRead;
  }

  /** The table is there. */
  public Judgement getPresence() {
    return table != null
        ? Judgement.held()
        : Judgement.broken(
            Breach.of(
                new Message("message", Map.of("table", new Term.Key("table." + name.code()))),
                where(Optional.empty(), Optional.empty(), Place.NOWHERE)));
  }

  /** Its rows and columns are those of the form; all that differ are told at once. */
  public Judgement getStructure() {
    if (table == null) {
      return missing();
    }
    if (table.deviations().isEmpty()) {
      return Judgement.held();
    }
    List<Deviation> deviations = table.deviations();
    List<Term> terms = terms(deviations);
    Deviation first = deviations.get(0);
    boolean one = deviations.size() == 1;
    Where where =
        where(
            one ? first.row() : Optional.empty(),
            one ? first.column() : Optional.empty(),
            first.place().isNowhere() ? table.place() : first.place());
    return Judgement.broken(
        Breach.of(
            new Message(
                "message",
                Map.of(
                    "table", new Term.Key("table." + name.code()),
                    "count", Term.words(terms.size()),
                    "deviations", new Term.Several(first(terms)))),
            where));
  }

  /** What differs, once each: a head that holds for several rows differs for each of them. */
  private List<Term> terms(List<Deviation> deviations) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (Deviation deviation : deviations) {
      String row = deviation.column().isPresent() ? "" : deviation.row().orElse("");
      String key = deviation.kind() + deviation.label() + row + deviation.column().orElse("");
      terms.putIfAbsent(key, term(deviation));
    }
    return List.copyOf(terms.values());
  }

  /** As many as a reader takes in; of the others their number. */
  private static List<Term> first(List<Term> terms) {
    if (terms.size() <= MOST_TOLD) {
      return terms;
    }
    List<Term> first = new ArrayList<>(terms.subList(0, MOST_TOLD));
    Term rest = Term.words(terms.size() - MOST_TOLD);
    first.add(new Term.Phrase("deviations.more", Map.of("count", rest)));
    return first;
  }

  private Term term(Deviation deviation) {
    Term form =
        switch (deviation.kind()) {
          case RENAMED_ROW -> new Term.RowName(name, deviation.row().orElseThrow());
          case RENAMED_COLUMN -> new Term.ColumnName(name, deviation.column().orElseThrow());
          default -> Term.words("");
        };
    return new Term.Phrase(
        "deviation." + deviation.kind(),
        Map.of("label", Term.words(deviation.label()), "form", form));
  }

  /**
   * No cell is blank that matters: a total beside filled parts, a figure in a row that has others.
   */
  public Judgement getFilled() {
    return table == null ? missing() : cells.filled();
  }

  /** No cell at all is blank. A blank that matters is {@link #getFilled}'s. */
  public Judgement getTidy() {
    return table == null ? missing() : cells.tidy();
  }

  /** Every cell that is not blank holds one figure, or a sign that can only stand for 0. */
  public Judgement getFigures() {
    return table == null ? missing() : cells.figures();
  }

  /** No cell holds a sign that stands for 0. */
  public Judgement getSigns() {
    return table == null ? missing() : cells.signs();
  }

  /** Counts are whole numbers and not negative. */
  public Judgement getCounts() {
    return table == null ? missing() : cells.counts();
  }

  /** Amounts of money are numbers, not negative, in the column's unit. */
  public Judgement getMoney() {
    return table == null ? missing() : cells.money();
  }

  /** What a table holds cannot be judged where there is none. */
  private Judgement missing() {
    return Judgement.unknown(
        new Message("reason.noTable", Map.of("table", new Term.Key("table." + name.code()))));
  }

  private Where where(Optional<String> row, Optional<String> column, Place place) {
    return Where.table(name, row, column, place);
  }
}
