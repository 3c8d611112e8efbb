package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.write.sample.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas of what goes in and comes out. */
class SchemasTest {
  @TempDir Path folder;

  private static final Path FOLDER = Path.of("docs/schema");
  private static final JsonSchema REPORT = JsonSchema.of(FOLDER.resolve("report.schema.json"));
  private static final JsonSchema RESULT = JsonSchema.of(FOLDER.resolve("result.schema.json"));
  private static final JsonSchema PROFILE = JsonSchema.of(FOLDER.resolve("profile.schema.json"));
  private static final JsonSchema SARIF = JsonSchema.ofSarif();
  private static final String SOUND = "reports/town-2023.json";

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void batchOfResultsFits(String language) {
    assertThat(
            RESULT.faults(
                Run.of("check", "--lang", language, "--format", "json", "reports", "no").out()))
        .isEmpty();
    assertThat(
            SARIF.faults(
                Run.of("check", "--lang", language, "--format", "sarif", "reports", "no").out()))
        .isEmpty();
  }

  static List<Path> profiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rules/profiles"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void profileFits(Path profile) throws IOException {
    assertThat(PROFILE.faults(json(Files.readString(profile)))).isEmpty();
  }

  @Test
  void profileOfTheGuideFits() throws IOException {
    assertThat(PROFILE.faults(json(guidesProfile()))).isEmpty();
  }

  /**
   * What the schema refuses, the reader refuses as well; and the guide's profile is a sound one.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: our-city|",
        "maxOtherShare: 0.3|maxOtherShare: 30",
        "maxOverviewCharacters|maxCharacters",
        "department: 01-20|department: 20.1.",
        "T03: warning|T03: error",
        "expires: 2026-06-30|",
        "off: [T04, S08]|off: T04"
      })
  void wrongProfileDoesNotFit(String from, String to) throws IOException {
    String sound = guidesProfile();
    String wrong = sound.replace(from, to == null ? "" : to);
    Path file = Files.writeString(folder.resolve("own.yaml"), wrong);
    Path own = Files.writeString(folder.resolve("sound.yaml"), sound);

    assertThat(sound).contains(from);
    assertThat(PROFILE.faults(json(wrong))).isNotEmpty();
    assertThat(Run.of("check", SOUND, "--profile", file.toString()).status()).isEqualTo(2);
    assertThat(Run.of("check", SOUND, "--profile", own.toString()).status()).isZero();
  }

  private static String guidesProfile() throws IOException {
    String guide = Files.readString(Path.of("docs/PROFILES.md"));
    int start = guide.indexOf("```yaml\n") + "```yaml\n".length();
    return guide.substring(start, guide.indexOf("```", start));
  }

  private static String json(String yaml) throws IOException {
    return new ObjectMapper()
        .writeValueAsString(new ObjectMapper(new YAMLFactory()).readTree(yaml));
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("reports"))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(json|html|txt)"))
          .filter(file -> !file.toString().contains("rules"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void reportFits(Path sample) throws IOException {
    String name = sample.toString();
    assertThat(REPORT.faults(Run.of("convert", name).out())).isEmpty();
    assertThat(REPORT.faults(Run.of("convert", "--claims", name).out())).isEmpty();
    if (name.endsWith(".json")) {
      assertThat(REPORT.faults(Files.readString(sample))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2023"})
  void templateFits(String year) {
    assertThat(REPORT.faults(Run.of("template", year, "--format", "json").out())).isEmpty();
  }

  /** What the schema refuses, the reader refuses as well. */
  @ParameterizedTest
  @CsvSource({
    "/schema, gouji-report/2",
    "/year, 1800",
    "/year, 2023.5",
    "/edition, 2020",
    "/level, village",
    "/published, 2024-1-1",
    "/tables/requests/granted/natural, seven",
    "/tables/requests/granted/naturals, 7",
    "/tables/requests/grant, null",
    "/tables/request, null",
    "/author, x",
    "/sections/0/number, 7",
    "/sections/0/text, x"
  })
  void wrongReportDoesNotFit(String pointer, String value) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode report = mapper.readTree(Path.of(SOUND).toFile());
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) report.at(pointer.substring(0, slash)))
        .set(
            pointer.substring(slash + 1),
            value.matches("[0-9.]+|null") && !pointer.equals("/edition")
                ? mapper.readTree(value)
                : mapper.valueToTree(value));

    assertThat(REPORT.faults(report.toString())).isNotEmpty();
    assertThat(Run.with(mapper.writeValueAsBytes(report), "check", "-").status()).isEqualTo(3);
  }

  @Test
  void wrongResultDoesNotFit() {
    String json = Run.of("check", "--format", "json", SOUND).out();

    assertThat(RESULT.faults(json)).isEmpty();
    for (Map.Entry<String, String> change :
        Map.of(
                "\"verdict\": \"pass\"", "\"verdict\": \"good\"",
                "\"error\": null,", "",
                "\"year\": 2023", "\"year\": \"2023\"",
                "\"counts\"", "\"count\"")
            .entrySet()) {
      assertThat(json).contains(change.getKey());
      assertThat(RESULT.faults(json.replace(change.getKey(), change.getValue())))
          .as(change.getKey())
          .isNotEmpty();
    }
  }

  /** People rely on these; a key may be added here, and none taken out. */
  @Test
  void keysOfResultsAreFrozen() {
    assertThat(keys(RESULT.source()))
        .containsExactlyInAnyOrder(
            "actual",
            "agency",
            "basis",
            "batch",
            "blank",
            "candidates",
            "cells",
            "column",
            "count",
            "counts",
            "day",
            "stamp",
            "edition",
            "error",
            "expected",
            "expires",
            "fail",
            "findings",
            "fingerprint",
            "fix",
            "from",
            "identities",
            "inputHash",
            "kind",
            "left",
            "level",
            "locator",
            "message",
            "name",
            "notRun",
            "note",
            "offset",
            "page",
            "pass",
            "person",
            "profile",
            "quote",
            "read",
            "reason",
            "related",
            "remarks",
            "reports",
            "right",
            "row",
            "rule",
            "rulebook",
            "rules",
            "section",
            "severity",
            "source",
            "sources",
            "status",
            "summary",
            "suppression",
            "table",
            "title",
            "to",
            "tool",
            "unreadable",
            "verdict",
            "version",
            "violation",
            "warn",
            "warning",
            "where",
            "why",
            "year",
            "absent");
  }

  @Test
  void keysOfReportsAreFrozen() {
    assertThat(REPORT.source().path("properties").fieldNames())
        .toIterable()
        .containsExactly(
            "schema",
            "title",
            "agency",
            "level",
            "year",
            "edition",
            "period",
            "published",
            "introduction",
            "sections",
            "tables",
            "claims");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.schema.json", "result.schema.json"})
  void schemaIsInTheProgram(String name) throws IOException {
    try (var in = SchemasTest.class.getResourceAsStream("/org/gouji/schema/" + name)) {
      assertThat(in).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(Files.readString(FOLDER.resolve(name)));
    }
  }

  /** The names of all properties, at any depth. */
  private static Set<String> keys(JsonNode schema) {
    Set<String> keys = new TreeSet<>();
    for (JsonNode properties : schema.findValues("properties")) {
      properties
          .properties()
          .forEach(
              property -> {
                keys.add(property.getKey());
                keys.addAll(keys(property.getValue()));
              });
    }
    schema.path("$defs").forEach(definition -> keys.addAll(keys(definition)));
    return keys;
  }
}
