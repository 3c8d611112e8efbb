package org.gouji.edition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.data.DataFile;
import org.gouji.model.TableName;

/** Reads an edition from its data file. */
final class EditionReader {
  private EditionReader() {}

  static Edition read(String name) {
    Map<String, Object> data = DataFile.load("editions/" + name);
    List<SectionTemplate> sections = new ArrayList<>();
    for (Map.Entry<String, Object> section : map(data, "sections").entrySet()) {
      sections.add(section(Integer.parseInt(section.getKey()), map(section.getValue())));
    }
    Map<TableName, TableTemplate> tables = new EnumMap<>(TableName.class);
    for (Map.Entry<String, Object> table : map(data, "tables").entrySet()) {
      TableName tableName = TableName.ofCode(table.getKey());
      tables.put(tableName, table(tableName, map(table.getValue())));
    }
    return new Edition(name, string(data, "notice"), sections, tables);
  }

  private static SectionTemplate section(int number, Map<String, Object> data) {
    String title = string(data, "title");
    return new SectionTemplate(
        number,
        title,
        Labels.words(title),
        Set.copyOf(words(strings(data, "variants"))),
        strings(data, "keywords"));
  }

  private static TableTemplate table(TableName name, Map<String, Object> data) {
    List<TableTemplate.Column> columns = new ArrayList<>();
    Map<String, List<String>> columnWords = new HashMap<>();
    List<String> all = new ArrayList<>();
    for (Map.Entry<String, Object> entry : map(data, "columns").entrySet()) {
      Map<String, Object> column = map(entry.getValue());
      columns.add(column(entry.getKey(), column));
      columnWords.put(entry.getKey(), words(column));
      all.add(entry.getKey());
    }
    List<TableTemplate.Row> rows = new ArrayList<>();
    Map<String, List<String>> rowWords = new HashMap<>();
    for (Map.Entry<String, Object> entry : map(data, "rows").entrySet()) {
      Map<String, Object> row = map(entry.getValue());
      rows.add(row(rows.size(), entry.getKey(), row, all));
      rowWords.put(entry.getKey(), words(row));
    }
    Set<String> groups = Set.copyOf(words(strings(data, "groups")));
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
    return words(labels);
  }

  private static List<String> words(List<String> labels) {
    List<String> words = new ArrayList<>();
    for (String label : labels) {
      words.add(Labels.words(label));
    }
    return words;
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
