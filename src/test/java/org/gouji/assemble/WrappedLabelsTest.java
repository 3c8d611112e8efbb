package org.gouji.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.model.Figure;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.read.sample.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels broken over lines of a layout without bars, with the figures beside any of the lines. */
class WrappedLabelsTest {
  private static final String TEXT = text();

  @ParameterizedTest
  @CsvSource({"14, 0", "14, 1", "14, 9", "20, 0", "20, 1", "22, 0", "11, 0", "11, 1", "11, 9"})
  void figuresBesideALineOfTheLabel_areOfItsRow(int width, int line) {
    Table table = requests(laidOut(width, line));
    assertThat(table.edition()).isEqualTo("2021");
    assertThat(figures(table)).isEqualTo(figures(requests(TEXT)));
    assertThat(table.deviations()).isEmpty();
  }

  @Test
  void labelOfTheLastRow_isNoProse() {
    Report report = Reading.report(laidOut(8, 0));
    assertThat(report.sections().get(2).paragraphs()).isEmpty();
  }

  @Test
  void linesThatMakeNoLabel_areNotJoined() {
    String text = laidOut(14, 0).replace("只计这一情形，不计其他情形）", "只计这一情形");
    Table table = requests(text);
    assertThat(table.row("denied.stateSecret").figures().values())
        .extracting(Figure::text)
        .containsOnly("0");
    assertThat(table.row("partlyGranted").figures().values()).noneMatch(Figure::isBlank);
  }

  /** The baseline of the number is another than that of the words. */
  @Test
  void numberBelowItsLabel_isNoLabelOfItsOwn() {
    String text = TEXT.replace("2.重复申请", "重复申请\n 2.").replace(" | ", "    ");
    assertThat(figures(requests(text))).isEqualTo(figures(requests(TEXT)));
  }

  /** The lines of the table without bars, labels no longer than the width. */
  private static String laidOut(int width, int figuresBeside) {
    List<String> lines = new ArrayList<>();
    for (String line : TEXT.lines().toList()) {
      if (!line.matches(".*( \\| [\\d.]+){7}$")) {
        lines.add(line.replace(" | ", "  "));
        continue;
      }
      List<String> cells = new ArrayList<>(Arrays.asList(line.split(" \\| ", -1)));
      List<String> figures = cells.subList(cells.size() - 7, cells.size());
      String group = cells.size() > 8 ? cells.get(0) + " " : "";
      String label = cells.get(cells.size() - 8);
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < label.length(); i += width) {
        parts.add(label.substring(i, Math.min(label.length(), i + width)));
      }
      int beside = Math.min(figuresBeside, parts.size() - 1);
      parts.set(beside, parts.get(beside) + "      " + String.join("     ", figures));
      parts.set(0, group + parts.get(0));
      parts.forEach(part -> lines.add("        " + part));
    }
    return String.join("\n", lines);
  }

  private static Table requests(String text) {
    return Reading.report(text).table(TableName.REQUESTS).orElseThrow();
  }

  private static List<String> figures(Table table) {
    return table.rows().stream()
        .map(row -> row.figures().values().stream().map(Figure::text))
        .map(row -> row.collect(Collectors.joining(" ")))
        .toList();
  }

  private static String text() {
    try {
      return Files.readString(Path.of("reports/base/county-2021.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
