package org.gouji.rule.fact.batch;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.edition.Editions;
import org.gouji.edition.TableTemplate;
import org.gouji.model.CellRef;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.rule.fact.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one table of a report, kept small: cells that are 0 take no room. A blank cell is
 * 0, a blank total is stood in for by the sum of its parts, money is in 万元; a cell that cannot be
 * read, is absent or has money without a unit is unknown.
 */
public final class Sheet {
  private static final int TEN_THOUSAND = 4;
  private static final int LONGEST = 62;
  private static final short[] NO_PLACES = new short[0];
  private static final long[] NO_VALUES = new long[0];
  private static final byte[] NO_SCALES = new byte[0];

  private final TableName table;
  private final String edition;
  private final short[] places;
  private final long[] values;
  private final byte[] scales;
  private final short[] unknown;
  private final long[] blank;

  private Sheet(
      TableName table,
      String edition,
      short[] places,
      long[] values,
      byte[] scales,
      short[] unknown,
      long[] blank) {
    this.table = table;
    this.edition = edition;
    // Most tables of small units hold nothing but zeros, and most cells can be read.
    this.places = places.length == 0 ? NO_PLACES : places;
    this.values = values.length == 0 ? NO_VALUES : values;
    this.scales = scales.length == 0 ? NO_SCALES : scales;
    this.unknown = unknown.length == 0 ? NO_PLACES : unknown;
    this.blank = blank.length == 0 ? NO_VALUES : blank;
  }

  /** The sheet of a report that lacks the table. */
  static Sheet missing(TableName table) {
    return new Cells(0).sheet(table, "");
  }

  static Sheet of(Report report, TableName name) {
    if (report.table(name).isEmpty()) {
      return missing(name);
    }
    Table table = report.table(name).get();
    TableTemplate template = Editions.standard().named(table.edition()).table(name);
    Amounts amounts = Amounts.of(table, template);
    Cells cells = new Cells(template.cells());
    short place = 0;
    for (TableTemplate.Row row : template.rows()) {
      for (String column : row.columns()) {
        cells.put(
            place++,
            amount(amounts, row.key(), template.column(column)),
            amounts.figure(row.key(), column).isBlank());
      }
    }
    return cells.sheet(name, table.edition());
  }

  private static @Nullable BigDecimal amount(
      Amounts amounts, String row, TableTemplate.Column column) {
    BigDecimal amount = amounts.amount(row, column.key());
    if (amount == null || amount.signum() == 0 || !column.money()) {
      return amount;
    }
    String unit = amounts.figure(row, column.key()) instanceof Figure.Read r ? r.unit() : "";
    return switch (unit.isEmpty() ? column.unit() : unit) {
      case "元" -> amount.movePointLeft(TEN_THOUSAND);
      case "万元" -> amount;
      case "亿元" -> amount.movePointRight(TEN_THOUSAND);
      default -> null;
    };
  }

  /** The table. */
  TableName table() {
    return table;
  }

  /** Whether the report lacks the table. */
  boolean isMissing() {
    return edition.isEmpty();
  }

  /** The cells of the table, in its order. */
  List<CellRef> cells() {
    List<CellRef> cells = new ArrayList<>();
    for (TableTemplate.Row row : Editions.standard().named(edition).table(table).rows()) {
      for (String column : row.columns()) {
        cells.add(new CellRef(table, row.key(), column));
      }
    }
    return cells;
  }

  /** As a table, without the words and places of the report; blank cells are blank. */
  Optional<Table> asTable() {
    if (isMissing()) {
      return Optional.empty();
    }
    List<Table.Row> rows = new ArrayList<>();
    BitSet empty = BitSet.valueOf(blank);
    int cell = 0;
    for (TableTemplate.Row row : Editions.standard().named(edition).table(table).rows()) {
      Map<String, Figure> figures = new LinkedHashMap<>();
      for (String column : row.columns()) {
        figures.put(
            column, empty.get(cell) ? new Figure.Blank(Place.NOWHERE) : figure(amount(cell)));
        cell++;
      }
      rows.add(new Table.Row(row.key(), figures));
    }
    return Optional.of(new Table(table, edition, false, rows, List.of(), Place.NOWHERE));
  }

  private static Figure figure(@Nullable BigDecimal amount) {
    return amount == null
        ? Figure.Absent.CELL
        : new Figure.Read(amount, "", amount.toPlainString(), Place.NOWHERE);
  }

  /** Whether its cells are those of another sheet, whatever their editions are called. */
  boolean isLike(Sheet other) {
    return edition.equals(other.edition) || cells().equals(other.cells());
  }

  /** The amount of a cell by its place in the order of the table; nothing where it is unknown. */
  @Nullable BigDecimal amount(int cell) {
    if (Arrays.binarySearch(unknown, (short) cell) >= 0) {
      return null;
    }
    int found = Arrays.binarySearch(places, (short) cell);
    return found < 0 ? BigDecimal.ZERO : BigDecimal.valueOf(values[found], scales[found]);
  }

  /** Cells that are being gathered, in the order of the table. */
  private static final class Cells {
    private final short[] places;
    private final long[] values;
    private final byte[] scales;
    private final short[] unknown;
    private final BitSet blank = new BitSet();
    private int count;
    private int unknownCount;

    Cells(int size) {
      places = new short[size];
      values = new long[size];
      scales = new byte[size];
      unknown = new short[size];
    }

    Sheet sheet(TableName table, String edition) {
      return new Sheet(
          table,
          edition,
          Arrays.copyOf(places, count),
          Arrays.copyOf(values, count),
          Arrays.copyOf(scales, count),
          Arrays.copyOf(unknown, unknownCount),
          blank.toLongArray());
    }

    void put(short place, @Nullable BigDecimal amount, boolean empty) {
      blank.set(place, empty);
      BigInteger digits = amount == null ? BigInteger.ZERO : amount.unscaledValue();
      boolean large = digits.bitLength() > LONGEST;
      if (amount == null || large || Math.abs(amount.scale()) > Byte.MAX_VALUE) {
        unknown[unknownCount++] = place;
      } else if (amount.signum() != 0) {
        places[count] = place;
        values[count] = digits.longValue();
        scales[count++] = (byte) amount.scale();
      }
    }
  }
}
