package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.gouji.edition.TableTemplate;
import org.gouji.model.CellRef;
import org.gouji.model.Figure;
import org.gouji.model.Figure.Unreadable;
import org.gouji.model.Figure.Why;
import org.gouji.model.Grid;
import org.gouji.model.Message;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of a table, cell by cell. */
final class CellData {
  private final @Nullable Table table;
  private final TableTemplate template;
  private final boolean allReadOrAbsent;

  CellData(@Nullable Table table, TableTemplate template) {
    this.table = table;
    this.template = template;
    this.allReadOrAbsent = isAllReadOrAbsent();
  }

  private boolean isAllReadOrAbsent() {
    for (Table.Row row : rows()) {
      for (Figure figure : row.figures().values()) {
        if (!figure.isRead() && !(figure instanceof Figure.Absent)) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Table.Row> rows() {
    return table == null ? List.of() : table.rows();
  }

  Judgement filled() {
    List<CellRef> serious = allReadOrAbsent ? List.of() : cells(this::isSeriousBlank);
    if (serious.isEmpty()) {
      return Judgement.held();
    }
    List<CellRef> blank = cells(CellData::isBlank);
    List<Term> sums = new ArrayList<>();
    for (CellRef cell : serious) {
      sumInPlaceOf(cell)
          .ifPresent(
              sum ->
                  sums.add(
                      new Term.Phrase(
                          "cell.shouldBe",
                          Map.of(
                              "cell", new Term.Cells(List.of(cell)), "value", Term.words(sum)))));
    }
    return sums.isEmpty()
        ? listed("message", blank)
        : listed("message.total", blank, Map.of("sums", new Term.Several(sums)));
  }

  Judgement tidy() {
    List<CellRef> blank = allReadOrAbsent ? List.of() : cells(CellData::isBlank);
    // Where a blank matters, the graver finding lists every blank of the table.
    boolean told = blank.isEmpty() || !cells(this::isSeriousBlank).isEmpty();
    return told ? Judgement.held() : listed("message", blank);
  }

  Judgement figures() {
    List<CellRef> wrong =
        allReadOrAbsent
            ? List.of()
            : cells((row, key) -> isNoFigure(row, key) && !standsForZero(row, key));
    return noFigures(wrong);
  }

  Judgement signs() {
    List<CellRef> signs =
        allReadOrAbsent
            ? List.of()
            : cells((row, key) -> isNoFigure(row, key) && standsForZero(row, key));
    return noFigures(signs);
  }

  private Judgement noFigures(List<CellRef> cells) {
    return cells.isEmpty()
        ? Judgement.held()
        : listed("message", cells, Map.of("text", shown(figure(cells.get(0)))));
  }

  Judgement counts() {
    List<Breach> breaches = new ArrayList<>();
    for (Table.Row row : rows()) {
      for (Map.Entry<String, Figure> cell : row.figures().entrySet()) {
        if (cell.getValue() instanceof Figure.Read read
            && isWrongCount(read.value(), cell.getKey())) {
          breaches.add(breach("message", row, cell.getKey(), Map.of()));
        }
      }
    }
    return Judgement.of(breaches);
  }

  private boolean isWrongCount(BigDecimal value, String key) {
    boolean negative = value.signum() < 0;
    boolean decimals = value.scale() > 0 && value.stripTrailingZeros().scale() > 0;
    if (!negative && !decimals) {
      return false;
    }
    TableTemplate.Column column = template.column(key);
    return !column.money() && (decimals || !column.signed());
  }

  Judgement money() {
    List<Breach> breaches = new ArrayList<>();
    for (TableTemplate.Column column : template.columns().values()) {
      for (Table.Row row : column.money() ? rows() : List.<Table.Row>of()) {
        Figure figure = row.figures().get(column.key());
        if (figure != null) {
          wrongMoney(row, column, figure).ifPresent(breaches::add);
        }
      }
    }
    return Judgement.of(breaches);
  }

  private Optional<Breach> wrongMoney(Table.Row row, TableTemplate.Column column, Figure figure) {
    if (isWrongMoneyText(figure)) {
      return Optional.of(breach("message", row, column.key(), Map.of()));
    }
    if (!(figure instanceof Figure.Read read)) {
      return Optional.empty();
    }
    if (read.value().signum() < 0) {
      return Optional.of(breach("message.negative", row, column.key(), Map.of()));
    }
    boolean unitMatters = read.value().signum() != 0 && !read.unit().isEmpty();
    return unitMatters && !column.unit().isEmpty() && !read.unit().equals(column.unit())
        ? Optional.of(
            breach(
                "message.unit",
                row,
                column.key(),
                Map.of("unit", Term.words(read.unit()), "demanded", Term.words(column.unit()))))
        : Optional.empty();
  }

  private static boolean isWrongMoneyText(Figure figure) {
    return figure instanceof Unreadable text
        && (text.why() == Why.TEXT || text.why() == Why.SEVERAL);
  }

  /** Text where a figure belongs; text in a cell of money is told as such. */
  private boolean isNoFigure(Table.Row row, String key) {
    Figure figure = row.figure(key);
    boolean money = template.column(key).money() && isWrongMoneyText(figure);
    return figure instanceof Unreadable text && text.why() != Why.MISPLACED && !money;
  }

  /** A sign in a row of which the rest is 0, blank or the same sign. */
  private static boolean standsForZero(Table.Row row, String key) {
    Figure figure = row.figure(key);
    return figure instanceof Unreadable sign
        && sign.why() == Why.SIGN
        && row.figures().values().stream()
            .allMatch(
                other ->
                    other.isBlank()
                        || other instanceof Figure.Absent
                        || other.text().strip().equals(figure.text().strip())
                        || other.amount().map(a -> a.signum() == 0).orElse(false));
  }

  private static boolean isBlank(Table.Row row, String key) {
    return row.figure(key).isBlank();
  }

  private boolean isSeriousBlank(Table.Row row, String key) {
    if (!row.figure(key).isBlank()) {
      return false;
    }
    Figure total = row.figures().get(Amounts.TOTAL);
    if (total != null && !key.equals(Amounts.TOTAL)) {
      return total.amount().map(value -> value.signum() != 0).orElse(true);
    }
    boolean others =
        row.figures().values().stream()
            .anyMatch(other -> other.amount().map(value -> value.signum() != 0).orElse(false));
    return others || (row.key().equals(Amounts.HANDLED) && sumInPlaceOf(ref(row, key)).isPresent());
  }

  /** What a blank total should be by its parts, where these are not all 0. */
  private Optional<String> sumInPlaceOf(CellRef cell) {
    boolean total = cell.column().equals(Amounts.TOTAL) || cell.row().equals(Amounts.HANDLED);
    if (table == null || !total) {
      return Optional.empty();
    }
    BigDecimal sum = new Amounts(table, Facts.outcomes(template)).amount(cell.row(), cell.column());
    return sum == null || sum.signum() == 0 ? Optional.empty() : Optional.of(Amounts.plain(sum));
  }

  private List<CellRef> cells(BiPredicate<Table.Row, String> test) {
    List<CellRef> cells = new ArrayList<>();
    for (Table.Row row : rows()) {
      for (String key : row.figures().keySet()) {
        if (test.test(row, key)) {
          cells.add(ref(row, key));
        }
      }
    }
    return cells;
  }

  /** What stands in a cell, for a message. */
  private static Term shown(Figure figure) {
    return figure.text().equals(Grid.PICTURE)
        ? new Term.Key("cell.picture")
        : Term.words(figure.text().strip());
  }

  private Figure figure(CellRef cell) {
    return java.util.Objects.requireNonNull(table).figure(cell.row(), cell.column());
  }

  private CellRef ref(Table.Row row, String key) {
    return new CellRef(template.name(), row.key(), key);
  }

  private Breach breach(String message, Table.Row row, String key, Map<String, Term> more) {
    CellRef cell = ref(row, key);
    Figure figure = row.figure(key);
    Map<String, Term> terms = new java.util.HashMap<>(more);
    terms.put("cell", new Term.Cells(List.of(cell)));
    terms.put("text", shown(figure));
    return Breach.of(new Message(message, terms), Where.cell(cell, figure), List.of(cell));
  }

  private Judgement listed(String message, List<CellRef> cells) {
    return listed(message, cells, Map.of());
  }

  private Judgement listed(String message, List<CellRef> cells, Map<String, Term> more) {
    TableName name = template.name();
    CellRef first = cells.get(0);
    Figure figure = figure(first);
    Map<String, Term> terms = new java.util.HashMap<>(more);
    terms.put("table", new Term.Key("table." + name.code()));
    terms.put("count", Term.words(cells.size()));
    terms.put("cells", new Term.Cells(cells));
    Where where =
        cells.size() == 1
            ? Where.cell(first, figure)
            : Where.table(name, Optional.empty(), Optional.empty(), figure.place());
    return Judgement.broken(Breach.of(new Message(message, terms), where, cells));
  }
}
