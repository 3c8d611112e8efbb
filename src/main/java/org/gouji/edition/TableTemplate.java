package org.gouji.edition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.TableName;

/**
 * A table as an edition lays it down.
 *
 * @param name which of the three
 * @param rows its rows, top to bottom
 * @param columns its columns, left to right, by key
 * @param groups words of the labels that span several rows or columns and hold no figures
 * @param rowsByWords the rows by the words of their labels and variants
 * @param columnsByWords the columns by the words of their labels and variants
 */
public record TableTemplate(
    TableName name,
    List<Row> rows,
    Map<String, Column> columns,
    Set<String> groups,
    Map<String, Row> rowsByWords,
    Map<String, Column> columnsByWords) {

  /**
   * A row.
   *
   * @param index its place, from 0
   * @param key its key
   * @param label the label of the form
   * @param group the words of the label that spans it, empty where none does
   * @param columns the keys of its columns
   * @param names its short names in messages
   */
  public record Row(
      int index, String key, String label, String group, List<String> columns, Names names) {
    public Row {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A column.
   *
   * @param key its key
   * @param label the label of the form
   * @param unit the unit of its figures, empty where the form has none
   * @param money whether it holds amounts of money
   * @param signed whether its counts may be negative
   * @param names its short names in messages
   */
  public record Column(
      String key, String label, String unit, boolean money, boolean signed, Names names) {}

  /**
   * Short names in messages.
   *
   * @param zh in Chinese
   * @param en in English
   */
  public record Names(String zh, String en) {}

  /** Makes a template; the words of labels and variants come as lists by key. */
  static TableTemplate of(
      TableName name,
      List<Row> rows,
      List<Column> columns,
      Set<String> groups,
      Map<String, List<String>> rowWords,
      Map<String, List<String>> columnWords) {
    Map<String, Row> byRow = new HashMap<>();
    for (Row row : rows) {
      for (String words : rowWords.getOrDefault(row.key(), List.of())) {
        byRow.put(words, row);
      }
    }
    Map<String, Column> byColumn = new HashMap<>();
    Map<String, Column> byKey = new LinkedHashMap<>();
    for (Column column : columns) {
      byKey.put(column.key(), column);
      for (String words : columnWords.getOrDefault(column.key(), List.of())) {
        byColumn.put(words, column);
      }
    }
    return new TableTemplate(
        name,
        List.copyOf(rows),
        java.util.Collections.unmodifiableMap(byKey),
        Set.copyOf(groups),
        Map.copyOf(byRow),
        Map.copyOf(byColumn));
  }

  /** The row whose label has these words. */
  public Optional<Row> rowOf(String words) {
    return Optional.ofNullable(rowsByWords.get(words));
  }

  /** The column whose label has these words. */
  public Optional<Column> columnOf(String words) {
    return Optional.ofNullable(columnsByWords.get(words));
  }

  /** Whether these words name a row or a column. */
  public boolean names(String words) {
    return rowsByWords.containsKey(words) || columnsByWords.containsKey(words);
  }

  /** Whether these words are a label of the table: of a row, a column, or a group of them. */
  public boolean isLabel(String words) {
    return names(words) || groups.contains(words);
  }

  /** The row of a key. */
  public Row row(String key) {
    for (Row row : rows) {
      if (row.key().equals(key)) {
        return row;
      }
    }
    throw new IllegalArgumentException(name.code() + " has no row " + key);
  }

  /** The column of a key. */
  public Column column(String key) {
    Column column = columns.get(key);
    if (column == null) {
      throw new IllegalArgumentException(name.code() + " has no column " + key);
    }
    return column;
  }

  /** How many columns its widest row has. */
  public int width() {
    int width = 0;
    for (Row row : rows) {
      width = Math.max(width, row.columns().size());
    }
    return width;
  }

  /** How many cells the table has. */
  public int cells() {
    int cells = 0;
    for (Row row : rows) {
      cells += row.columns().size();
    }
    return cells;
  }
}
