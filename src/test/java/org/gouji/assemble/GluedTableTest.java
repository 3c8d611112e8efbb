package org.gouji.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.model.Figure;
import org.gouji.model.Report;
import org.gouji.model.TableName;
import org.gouji.read.sample.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose cells ran together: they are there, and not to be read. */
class GluedTableTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "", " "})
  void cellsWithoutAnythingBetween_areUnreadableAndNoProse(String between) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : base().lines().toList()) {
      boolean cells = line.contains("|");
      text.append(line.replace(" | ", "").replace(" |", "")).append(cells ? between : "\n");
      if (line.matches("第二十条第（八）项.*|行政事业性收费.*|四、结转下年度.*|6 \\| 1.*")) {
        text.append('\n');
      }
    }
    Report report = Reading.report(text.toString());
    for (TableName name : TableName.values()) {
      assertThat(report.table(name).orElseThrow().rows())
          .flatExtracting(row -> row.figures().values())
          .allMatch(Figure.Unreadable.class::isInstance);
      assertThat(report.sections().get(name.section() - 1).paragraphs()).isEmpty();
    }
  }

  @Test
  void sentencesThatNameTheSame_areNoTable() throws IOException {
    String sentence = "规章0件、行政规范性文件3件，行政许可5件，行政处罚6件，行政强制7件，行政事业性收费8万元";
    String text =
        base()
            .replaceFirst(
                "(?s)第二十条第（一）项.*?(?=三、收到)", "本年制发件数、现行有效件数和本年处理决定数量如下：\n" + sentence + "\n");
    assertThat(Reading.report(text).table(TableName.DISCLOSURE)).isEmpty();
  }

  private static String base() throws IOException {
    return Files.readString(Path.of("reports/base/county-2021.txt"));
  }
}
