package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gouji convert}, help and version. */
class OtherCommandsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports/county-2023.html",
        "reports/education-2023.txt",
        "reports/luojiang-2020.txt"
      })
  void convert_givesWhatReadsBackTheSame(String path) {
    Run first = Run.of("convert", path);
    Run second = Run.with(first.out().getBytes(StandardCharsets.UTF_8), "convert", "-");

    assertThat(first.status()).isZero();
    assertThat(second.out()).isEqualTo(first.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "odt"})
  void convert_givesTheSameForEveryFormat(String ending) {
    String page = Run.of("convert", "reports/county-2023.html").out();
    String file = "src/test/resources/formats/libreoffice-county-2023." + ending;

    assertThat(Run.of("convert", file).out()).isEqualTo(page);
  }

  @Test
  void convert_readsByContentAndNotByName(@TempDir Path folder) throws IOException {
    Path doc = Path.of("src/test/resources/formats/libreoffice-county-2023.doc");
    Path wps = Files.copy(doc, folder.resolve("年报.wps"));

    assertThat(Run.of("convert", wps.toString()).out())
        .isEqualTo(Run.of("convert", doc.toString()).out())
        .contains("青禾县");
  }

  @Test
  void convertWithClaims_addsWhatWasUnderstood() throws JsonProcessingException {
    Run run = Run.of("convert", "--claims", "reports/base/county-2021.json");

    assertThat(run.status()).isZero();
    JsonNode claims = new ObjectMapper().readTree(run.out()).path("claims");
    assertThat(claims.path("figures").findValuesAsText("subject"))
        .contains("requests.newReceived", "requests.granted", "review");
    assertThat(claims.path("figures").path(0).path("quote").asText()).isNotEmpty();
    assertThat(claims.path("breakdowns")).isNotEmpty();
    assertThat(claims.path("shares").path(0).path("value").decimalValue())
        .isEqualByComparingTo("38.3");
    assertThat(claims.has("growths")).isTrue();
    assertThat(claims.has("fees")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports/base/county-2021.json", "reports/county-2023.html"})
  void convertWithClaims_givesWhatIsCheckedLikeTheReport(String path) {
    Run converted = Run.of("convert", "--claims", path);
    byte[] json = converted.out().getBytes(StandardCharsets.UTF_8);

    assertThat(Run.with(json, "convert", "-").out()).isEqualTo(Run.of("convert", path).out());
    assertThat(Run.with(json, "check", "-").status()).isEqualTo(Run.of("check", path).status());
  }

  @Test
  void convert_refusesWhatIsNoReport() {
    assertThat(Run.of("convert", "reports").status()).isEqualTo(3);
    assertThat(Run.of("convert", "pom.xml").err()).contains("六个部分");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "rules", "explain", "convert"})
  void help_isThereInBothLanguages(String command) {
    assertThat(Run.of(command, "--help").out()).contains("用法").contains("选项");
    assertThat(Run.of(command, "--help", "--lang", "en").out()).contains("Options:");
  }

  @Test
  void version_isPrinted() {
    assertThat(Run.of("--version").out()).startsWith("gouji ");
  }
}
