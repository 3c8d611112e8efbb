package org.gouji.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gouji.model.Figure;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.read.sample.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text drawn from a PDF may have the figures of each row before its label. */
class FiguresFirstTest {
  private static final List<String> LINES = lines();
  private static final Report WHOLE = Reading.report(String.join("\n", LINES));

  @Test
  void figuresBeforeEachLabel_areThoseOfItsRow() {
    Report report = Reading.report(String.join("\n", figuresFirst()));
    for (TableName name : TableName.values()) {
      Table table = report.table(name).orElseThrow();
      assertThat(figures(table)).isEqualTo(figures(WHOLE.table(name).orElseThrow()));
      assertThat(table.deviations()).isEmpty();
    }
  }

  /** Where one row is odd no other may be shifted by it. */
  @ParameterizedTest
  @ValueSource(strings = {"一、本年新收", "二、上年结转", "1.属于国家秘密", "（七）总计", "四、结转下年度", "规章", "行政强制"})
  void rowThatLostAFigure_shiftsNoOther(String label) {
    List<String> lines = figuresFirst();
    lines.remove(indexOf(lines, label) - 1);
    assertNoneWrong(lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"一、本年新收", "二、上年结转", "2.重复申请", "四、结转下年度", "行政处罚"})
  void rowWithItsFiguresBehind_shiftsNoOther(String label) {
    List<String> lines = figuresFirst();
    int at = indexOf(lines, label);
    int from = at;
    while (lines.get(from - 1).matches("[0-9.]+")) {
      from--;
    }
    lines.add(from, lines.remove(at));
    assertNoneWrong(lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"一、本年新收", "2.重复申请", "四、结转下年度", "规章", "行政处罚"})
  void labelThatWasLost_shiftsNoOther(String label) {
    List<String> lines = figuresFirst();
    lines.remove(indexOf(lines, label));
    assertNoneWrong(lines);
  }

  /** 5 and 12 became 512: with them apart the row adds up. */
  @ParameterizedTest
  @CsvSource({"35 4 0 1 0 0 40,354 0 1 0 0 40", "35 4 0 1 0 0 40,35 4 0 1 0 040"})
  void figuresThatRanTogether_areInDoubt(String row, String glued) {
    List<String> lines = new ArrayList<>();
    for (String line : LINES) {
      boolean own = line.startsWith("一、本年新收");
      String cells = own ? "一、本年新收政府信息公开申请数量 " + row : line.replace(" |", "");
      lines.addAll(List.of((own ? cells.replace(row, glued) : cells).split(" ")));
      lines.addAll(own ? List.of("", "") : List.of());
    }
    Table table = Reading.report(String.join("\n", lines)).table(TableName.REQUESTS).orElseThrow();
    assertThat(table.row("newReceived").figures().values()).noneMatch(Figure::isRead);
  }

  private static void assertNoneWrong(List<String> lines) {
    Report report = Reading.report(String.join("\n", lines));
    for (Map.Entry<TableName, Table> found : report.tables().entrySet()) {
      Table whole = WHOLE.table(found.getKey()).orElseThrow();
      for (Table.Row row : found.getValue().rows()) {
        row.figures()
            .forEach(
                (column, figure) -> {
                  if (figure.isRead()) {
                    assertThat(figure.text())
                        .as("%s %s", row.key(), column)
                        .isEqualTo(whole.figure(row.key(), column).text());
                  } else {
                    assertThat(figure).isNotInstanceOf(Figure.Blank.class);
                  }
                });
      }
    }
  }

  /** The sample with a cell a line, the figures of each row first. */
  private static List<String> figuresFirst() {
    List<String> lines = new ArrayList<>();
    for (String line : LINES) {
      List<String> cells = Arrays.asList(line.split("\\s*\\|\\s*"));
      if (line.indexOf('|') >= 0) {
        lines.addAll(cells.stream().filter(cell -> cell.matches("[0-9.]+")).toList());
      }
      lines.addAll(
          line.indexOf('|') < 0
              ? cells
              : cells.stream().filter(cell -> !cell.matches("[0-9.]+")).toList());
    }
    return lines;
  }

  private static int indexOf(List<String> lines, String label) {
    for (int i = LINES.indexOf(WHOLE.sections().get(1).heading()); i < lines.size(); i++) {
      if (lines.get(i).startsWith(label)) {
        return i;
      }
    }
    throw new AssertionError(label);
  }

  private static List<Map.Entry<String, List<String>>> figures(Table table) {
    return table.rows().stream()
        .map(
            row -> Map.entry(row.key(), row.figures().values().stream().map(Figure::text).toList()))
        .toList();
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("reports/base/county-2021.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
