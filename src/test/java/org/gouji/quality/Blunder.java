package org.gouji.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.edition.Editions;
import org.gouji.edition.TableTemplate;
import org.gouji.model.TableName;

/** What goes wrong when figures are entered in a table. */
enum Blunder {
  TRANSPOSED("two digits transposed"),
  LOST("a digit lost"),
  DOUBLED("a digit doubled"),
  MISTYPED("a digit mistyped"),
  NOUGHT("a nought too many or too few"),
  ANY("another figure altogether"),
  EXCHANGED("two neighbouring cells exchanged"),
  SHIFTED("a row slid by one column");

  private static final int MOST = 3000;

  private final String title;

  Blunder(String title) {
    this.title = title;
  }

  /** Its name on the page. */
  String title() {
    return title;
  }

  /** Whether it makes one cell wrong. */
  boolean isOfOneCell() {
    return this != EXCHANGED && this != SHIFTED;
  }

  /**
   * The wrong figures that it leaves in a table, by row and column; none where it cannot happen at
   * the place that was drawn.
   */
  Map<String, BigDecimal> in(Cells cells, TableName table, Random random) {
    List<TableTemplate.Row> rows = Editions.standard().named(cells.edition()).table(table).rows();
    int row = random.nextInt(rows.size());
    List<String> columns = rows.get(row).columns();
    int column = random.nextInt(columns.size());
    String name = rows.get(row).key() + "." + columns.get(column);
    Map<String, BigDecimal> wrong = new LinkedHashMap<>();
    if (this == SHIFTED) {
      boolean right = random.nextBoolean();
      for (int i = 0; i < columns.size(); i++) {
        int from = right ? i - 1 : i + 1;
        boolean within = from >= 0 && from < columns.size();
        wrong.put(
            rows.get(row).key() + "." + columns.get(i),
            within ? value(cells, rows.get(row).key() + "." + columns.get(from)) : BigDecimal.ZERO);
      }
    } else if (this == EXCHANGED) {
      boolean beside = random.nextBoolean();
      int otherRow = beside ? row : row + 1;
      int otherColumn = beside ? column + 1 : column;
      if (otherRow < rows.size() && otherColumn < columns.size()) {
        String other = rows.get(otherRow).key() + "." + columns.get(otherColumn);
        wrong.put(name, value(cells, other));
        wrong.put(other, value(cells, name));
      }
    } else {
      String figure = slip(value(cells, name).toPlainString(), random);
      if (!figure.isEmpty() && (figure.length() == 1 || figure.charAt(0) != '0')) {
        wrong.put(name, new BigDecimal(figure));
      }
    }
    wrong.entrySet().removeIf(cell -> cell.getValue().compareTo(value(cells, cell.getKey())) == 0);
    return wrong;
  }

  /** A figure with a slip; empty where there is no room for it. */
  private String slip(String digits, Random random) {
    int at = random.nextInt(digits.length());
    StringBuilder changed = new StringBuilder(digits);
    switch (this) {
      case TRANSPOSED -> {
        if (at + 1 >= digits.length()) {
          return "";
        }
        changed.setCharAt(at, digits.charAt(at + 1));
        changed.setCharAt(at + 1, digits.charAt(at));
      }
      case LOST -> changed.deleteCharAt(at);
      case DOUBLED -> changed.insert(at, digits.charAt(at));
      case MISTYPED -> changed.setCharAt(at, (char) ('0' + random.nextInt(10)));
      case NOUGHT -> {
        if (digits.endsWith("0") && random.nextBoolean()) {
          changed.deleteCharAt(digits.length() - 1);
        } else {
          changed.append('0');
        }
      }
      default -> {
        return String.valueOf(random.nextInt(MOST));
      }
    }
    return changed.toString();
  }

  private static BigDecimal value(Cells cells, String name) {
    return cells.value(name).orElseThrow();
  }

  /** All kinds that make one cell wrong. */
  static List<Blunder> ofOneCell() {
    List<Blunder> single = new ArrayList<>(List.of(values()));
    single.removeIf(blunder -> !blunder.isOfOneCell());
    return single;
  }
}
