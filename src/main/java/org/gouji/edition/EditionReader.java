package org.gouji.edition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.data.DataFile;
import org.gouji.model.TableName;

/** Reads an edition from its data file. */
final class EditionReader {
  private EditionReader() {}

  static Edition read(String name) {
    Map<String, Object> data = DataFile.load("editions/" + name);
    List<SectionTemplate> sections = new ArrayList<>();
    map(data, "sections")
        .forEach(
            (number, section) -> sections.add(section(Integer.parseInt(number), map(section))));
    Map<TableName, TableTemplate> tables = new EnumMap<>(TableName.class);
    map(data, "tables")
        .forEach(
            (code, table) ->
                tables.put(TableName.ofCode(code), table(TableName.ofCode(code), map(table))));
    return new Edition(name, string(data, "notice"), sections, tables);
  }

  private static SectionTemplate section(int number, Map<String, Object> data) {
    String title = string(data, "title");
    return new SectionTemplate(
        number,
        title,
        Labels.words(title),
        strings(data, "variants").stream().map(Labels::words).collect(Collectors.toSet()),
        strings(data, "keywords"));
  }

  private static TableTemplate table(TableName name, Map<String, Object> data) {
    List<TableTemplate.Column> columns = new ArrayList<>();
    Map<String, List<String>> columnWords = new HashMap<>();
    map(data, "columns")
        .forEach(
            (key, value) -> {
              Map<String, Object> column = map(value);
              columns.add(column(key, column));
              columnWords.put(key, words(column));
            });
    List<String> all = columns.stream().map(TableTemplate.Column::key).toList();
    List<TableTemplate.Row> rows = new ArrayList<>();
    Map<String, List<String>> rowWords = new HashMap<>();
    map(data, "rows")
        .forEach(
            (key, value) -> {
              Map<String, Object> row = map(value);
              rows.add(row(rows.size(), key, row, all));
              rowWords.put(key, words(row));
            });
    Set<String> groups =
        strings(data, "groups").stream().map(Labels::words).collect(Collectors.toSet());
    return TableTemplate.of(name, rows, columns, groups, rowWords, columnWords);
  }

  private static TableTemplate.Column column(String key, Map<String, Object> data) {
    return new TableTemplate.Column(
        key,
        string(data, "label"),
        string(data, "unit"),
        data.containsKey("money"),
        data.containsKey("signed"),
        names(data));
  }

  private static TableTemplate.Row row(
      int index, String key, Map<String, Object> data, List<String> allColumns) {
    return new TableTemplate.Row(
        index,
        key,
        string(data, "label"),
        Labels.words(string(data, "group")),
        data.containsKey("columns") ? strings(data, "columns") : allColumns,
        names(data));
  }

  private static TableTemplate.Names names(Map<String, Object> data) {
    return new TableTemplate.Names(string(data, "zh"), string(data, "en"));
  }

  private static List<String> words(Map<String, Object> data) {
    List<String> labels = new ArrayList<>(strings(data, "variants"));
    labels.add(string(data, "label"));
    return labels.stream().map(Labels::words).toList();
  }

  private static String string(Map<String, Object> data, String key) {
    return data.getOrDefault(key, "").toString();
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(Map<String, Object> data, String key) {
    return (List<String>) data.getOrDefault(key, List.of());
  }

  private static Map<String, Object> map(Map<String, Object> data, String key) {
    return map(data.getOrDefault(key, Map.of()));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
