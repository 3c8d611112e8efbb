package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Report;
import org.gouji.read.UnreadableException;
import org.gouji.write.json.JsonWriter;
import org.gouji.write.json.ModelWriter;
import org.gouji.write.sample.JsonSchema;
import org.gouji.write.sample.Written;
import org.gouji.write.sarif.SarifWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes in and comes out at every case of a rule fits the published schemas. */
class CaseSchemasTest {
  private static final JsonSchema REPORT = JsonSchema.of(Path.of("docs/schema/report.schema.json"));
  private static final JsonSchema RESULT = JsonSchema.of(Path.of("docs/schema/result.schema.json"));
  private static final JsonSchema SARIF = JsonSchema.ofSarif();

  /** Every third case: each rule has several. */
  static List<RuleCase> cases() {
    List<RuleCase> all = single();
    return all.stream().filter(example -> all.indexOf(example) % 3 == 0).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void resultFits(RuleCase example) throws IOException {
    assertThat(RESULT.faults(Written.by(JsonWriter::new, example.check()))).isEmpty();
    assertThat(SARIF.faults(Written.by(SarifWriter::new, example.check()))).isEmpty();
  }

  static List<RuleCase> single() {
    return RuleCase.all().stream().filter(e -> e.content().batch().isEmpty()).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("single")
  void reportFits(RuleCase example) throws IOException, UnreadableException {
    String document = example.document(example.content());
    if (example.content().base().endsWith(".json")) {
      assertThat(REPORT.faults(document)).isEmpty();
    }
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    Gouji gouji = Gouji.standard();
    Report report = gouji.read(new Input("case", maxSize -> bytes));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelWriter.write(report, gouji.understand(report).claims(), out);
    assertThat(REPORT.faults(out.toString(StandardCharsets.UTF_8))).isEmpty();
  }
}
