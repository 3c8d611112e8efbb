package org.gouji.read.sample;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.gouji.edition.Edition;
import org.gouji.edition.TableTemplate;
import org.gouji.model.CellRef;
import org.gouji.model.TableName;

/**
 * The three tables of an edition, filled with figures that are known beforehand.
 *
 * @param edition the edition
 * @param entries what stands in each cell
 */
public record FilledForm(Edition edition, Map<CellRef, Entry> entries) {
  private static final List<String> SIGNS = List.of("/", "—", "-", "无");

  /**
   * What stands in a cell.
   *
   * @param printed as it is printed
   * @param kind what it is
   * @param value its figure, 0 where it has none
   */
  public record Entry(String printed, Kind kind, BigDecimal value) {}

  /** What a cell may hold. */
  public enum Kind {
    FIGURE,
    BLANK,
    SIGN
  }

  /**
   * Fills a form at random.
   *
   * @param blanks how many of a hundred cells are left blank
   * @param signs how many of a hundred hold a sign instead of a figure
   */
  public static FilledForm random(Edition edition, Random random, int blanks, int signs) {
    Map<CellRef, Entry> entries = new LinkedHashMap<>();
    for (TableName name : TableName.values()) {
      for (TableTemplate.Row row : edition.table(name).rows()) {
        for (String column : row.columns()) {
          entries.put(
              new CellRef(name, row.key(), column),
              entry(edition.table(name).column(column), random, blanks, signs));
        }
      }
    }
    return new FilledForm(edition, entries);
  }

  /** The text printed in a cell. */
  public String printed(TableName table, String row, String column) {
    return entries.get(new CellRef(table, row, column)).printed();
  }

  private static Entry entry(TableTemplate.Column column, Random random, int blanks, int signs) {
    int chance = random.nextInt(100);
    if (chance < blanks) {
      return new Entry("", Kind.BLANK, BigDecimal.ZERO);
    }
    if (chance < blanks + signs) {
      return new Entry(SIGNS.get(random.nextInt(SIGNS.size())), Kind.SIGN, BigDecimal.ZERO);
    }
    if (column.money()) {
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(100_000_000), 4);
      return new Entry(width(amount.toPlainString(), random), Kind.FIGURE, amount);
    }
    int value = random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextInt(8) == 0 ? 2000000 : 90);
    if (column.signed() && random.nextBoolean()) {
      value = -value;
    }
    return new Entry(print(value, random), Kind.FIGURE, BigDecimal.valueOf(value));
  }

  private static String print(int value, Random random) {
    String digits = random.nextInt(3) == 0 ? String.format(Locale.ROOT, "%,d", value) : "" + value;
    return width(digits, random);
  }

  /** Now and then in full-width digits. */
  private static String width(String digits, Random random) {
    if (random.nextInt(6) > 0) {
      return digits;
    }
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      wide.append(c >= '0' && c <= '9' ? (char) (c + 0xfee0) : c);
    }
    return wide.toString();
  }
}
