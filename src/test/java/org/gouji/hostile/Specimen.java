package org.gouji.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.edition.TableTemplate;
import org.gouji.model.TableName;
import org.gouji.read.sample.ReportText;
import org.gouji.read.sample.WordDraft;

/**
 * A sound report with room for an attack in each kind of place.
 *
 * @param attack what is put in
 * @param spot where
 */
record Specimen(String attack, Spot spot) {
  private static final int YEAR = 2023;
  private static final int ATTACKED_ROW = 3;
  private static final List<String> COLUMNS =
      List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

  /** A place in a report. */
  enum Spot {
    TITLE,
    HEADING,
    CELL,
    PROSE,
    /** Between two sections. */
    BLOCK
  }

  static Specimen sound() {
    return new Specimen("", Spot.PROSE);
  }

  /** As plain text, the tables with bars. */
  String text() {
    return write(
        line -> line + "\n", row -> String.join(" | ", row) + "\n", rows -> rows, attack + "\n");
  }

  byte[] textBytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  /** As a web page. */
  String page() {
    String body =
        write(
            line -> "<p>" + line + "</p>\n",
            row -> "<tr><td>" + String.join("</td><td>", row) + "</td></tr>\n",
            rows -> "<table>" + rows + "</table>\n",
            attack);
    return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>青石县</title></head><body>"
        + body
        + "</body></html>";
  }

  byte[] pageBytes() {
    return page().getBytes(StandardCharsets.UTF_8);
  }

  /** As the body of a Word draft. */
  String draft() {
    return write(
        Specimen::word,
        row ->
            "<w:tr>"
                + row.stream()
                    .map(cell -> "<w:tc>" + word(cell) + "</w:tc>")
                    .collect(Collectors.joining())
                + "</w:tr>",
        rows -> "<w:tbl>" + rows + "</w:tbl>",
        attack);
  }

  byte[] draftBytes() {
    return WordDraft.zip(draft());
  }

  static String word(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private interface Form<T> {
    String of(T content);
  }

  private String write(
      Form<String> paragraph, Form<List<String>> row, Form<String> table, String block) {
    StringBuilder out = new StringBuilder();
    out.append(paragraph.of(ReportText.title(YEAR) + at(Spot.TITLE)));
    out.append(paragraph.of(ReportText.introduction(YEAR)));
    for (int section = 1; section <= 6; section++) {
      String heading = ReportText.headings().get(section - 1);
      out.append(paragraph.of(section == 5 ? heading + at(Spot.HEADING) : heading));
      for (String prose : ReportText.prose(section)) {
        out.append(paragraph.of(prose + (section == 1 ? at(Spot.PROSE) : "")));
      }
      for (List<List<String>> rows : tables(section)) {
        out.append(table.of(rows.stream().map(row::of).collect(Collectors.joining())));
      }
      out.append(section == 1 && spot == Spot.BLOCK ? block : "");
    }
    return out.toString();
  }

  private String at(Spot place) {
    return place == spot ? attack : "";
  }

  private List<List<List<String>>> tables(int section) {
    Edition edition = Editions.standard().forYear(java.util.OptionalInt.of(YEAR));
    return switch (section) {
      case 2 -> List.of(disclosure(edition.table(TableName.DISCLOSURE)));
      case 3 -> List.of(requests(edition.table(TableName.REQUESTS)));
      default -> List.of();
    };
  }

  private static List<List<String>> disclosure(TableTemplate template) {
    List<List<String>> rows = new ArrayList<>();
    List<String> before = List.of();
    for (TableTemplate.Row row : template.rows()) {
      if (!row.columns().equals(before)) {
        List<String> heads = new ArrayList<>(List.of("信息内容"));
        row.columns().forEach(key -> heads.add(template.column(key).label()));
        rows.add(heads);
        before = row.columns();
      }
      rows.add(zeros(row));
    }
    return rows;
  }

  private List<List<String>> requests(TableTemplate template) {
    List<List<String>> rows = new ArrayList<>();
    List<String> heads = new ArrayList<>(List.of("申请人情况"));
    heads.addAll(COLUMNS);
    rows.add(heads);
    for (TableTemplate.Row row : template.rows()) {
      List<String> cells = zeros(row);
      if (rows.size() == ATTACKED_ROW) {
        cells.set(1, cells.get(1) + at(Spot.CELL));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static List<String> zeros(TableTemplate.Row row) {
    List<String> cells = new ArrayList<>(List.of(row.label()));
    row.columns().forEach(key -> cells.add("0"));
    return cells;
  }
}
