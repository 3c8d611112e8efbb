package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gouji template}: where templates go, and what is refused. */
class TemplateCommandTest {
  @TempDir private Path folder;

  @Test
  void withoutFormat_printsTheModel() {
    Run run = Run.of("template", "2024");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("{").contains("\"edition\": \"2021\"", "\"year\": 2024");
    assertThat(Run.of("template", "2020").out()).contains("\"edition\": \"2019\"");
  }

  @Test
  void files_areWrittenWholeAndAlike() throws IOException {
    Path docx = folder.resolve("a.docx");
    Path xlsx = folder.resolve("a.xlsx");
    String[] command = {"template", "2024", "--format", "docx=" + docx, "--format", "xlsx=" + xlsx};

    Run run = Run.of(command);
    byte[] first = Files.readAllBytes(xlsx);
    Run.of(command);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readAllBytes(docx)).startsWith('P', 'K');
    assertThat(Files.readAllBytes(xlsx)).startsWith('P', 'K').isEqualTo(first);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void binaryOnATerminal_isRefusedInOneLine(String format) {
    Run run = Run.interactively("template", "2024", "--format", format);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains(format + "=文件");
    assertThat(Run.of("template", "2024", "--format", format).status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018", "1", "-5", "2101", "99999", "abc", "２０２４", ""})
  void yearWithoutFormat_isRefusedInOneLine(String year) {
    Run run = Run.of("template", "--lang", "en", "--", year);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("2019");
  }

  @Test
  void wrongOutputs_areRefused() {
    assertThat(Run.of("template", "2024", "--format", "pdf").err()).contains("json、docx、xlsx");
    assertThat(Run.of("template", "2024", "--format", "pdf").status()).isEqualTo(2);
    assertThat(Run.of("template", "2024", "--format", "json", "--format", "docx").status())
        .isEqualTo(2);
    assertThat(Run.of("template", "2024", "--format", "docx=" + folder).status()).isEqualTo(2);
    assertThat(Run.of("template").status()).isEqualTo(2);
  }
}
