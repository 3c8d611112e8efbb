package org.gouji.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.edition.Editions;
import org.gouji.model.Figure;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.read.sample.FilledForm;
import org.gouji.read.sample.FlatText;
import org.gouji.read.sample.FormLayout;
import org.gouji.read.sample.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which edition a table is taken to be drawn where much of it is lost. */
class EditionOfTablesTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", " | ", "\t"})
  void textWhoseZerosAreLost_keepsItsEdition(String between) throws IOException {
    String text = Files.readString(Path.of("reports/base/county-2021.txt"));
    String lost =
        text.lines()
            .map(
                line ->
                    Stream.of(line.split(" \\| ?"))
                        .filter(cell -> !cell.equals("0"))
                        .collect(Collectors.joining(between)))
            .collect(Collectors.joining("\n"));
    Report report = Reading.report(lost);
    assertThat(report.table(TableName.REQUESTS).orElseThrow().edition()).isEqualTo("2021");
  }

  @Test
  void ruinOfATable_isNoOtherEdition() throws IOException {
    String text = Files.readString(Path.of("reports/base/county-2021.txt"));
    String ruin = text.replaceAll("(1\\.申请人无正当理由|2\\.申请人逾期|3\\.其他)[^|\n]*\\| ", "");
    assertThat(Reading.report(ruin).table(TableName.REQUESTS).orElseThrow().edition())
        .isEqualTo("2021");
  }

  /** Labels in words of their own below that of the group, which is a row's in the old form. */
  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", " | "})
  void rowsWhoseLabelsAreNotKnown_areNoOtherEdition(String between) throws IOException {
    String text = Files.readString(Path.of("reports/base/county-2021.txt"));
    String own =
        text.replaceAll("(1\\.)申请人无正当理由[^|\n]*", "$1逾期不补正视为放弃 ")
            .replaceAll("(2\\.)申请人逾期[^|\n]*", "$1逾期不缴费视为放弃 ")
            .replace(" | ", between);
    Table table = Reading.report(own).table(TableName.REQUESTS).orElseThrow();
    assertThat(table.edition()).isEqualTo("2021");
    assertThat(table.row("other.rest").figures().values())
        .extracting(Figure::text)
        .containsExactly("2", "1", "0", "0", "0", "0", "3");
  }

  @ParameterizedTest
  @EnumSource(FlatText.Style.class)
  void textOfAnotherEdition_keepsIt(FlatText.Style style) {
    for (String edition : List.of("2019", "2021")) {
      FilledForm form = FilledForm.random(Editions.standard().named(edition), new Random(3), 8, 0);
      String text =
          new FlatText(style, true, "\n", "", 0)
              .write(
                  new FormLayout(form, false, false).rows(), edition.equals("2019") ? 2023 : 2020);
      assertThat(Reading.report(text).table(TableName.REQUESTS).orElseThrow().edition())
          .isEqualTo(edition);
    }
  }
}
