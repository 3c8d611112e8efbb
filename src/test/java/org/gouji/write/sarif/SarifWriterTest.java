package org.gouji.write.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.gouji.model.Document;
import org.gouji.model.Finding;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Place.Turn;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.Where;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.html.HtmlReader;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.gouji.write.sample.JsonSchema;
import org.gouji.write.sample.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Results as SARIF. */
class SarifWriterTest {
  private static final JsonSchema SCHEMA = JsonSchema.ofSarif();

  @ParameterizedTest
  @EnumSource(Language.class)
  void outputFitsTheStandardsSchema(Language language) throws IOException {
    String sarif =
        Written.by(
            SarifWriter::new,
            language,
            Optional.of(Severity.VIOLATION),
            Written.known(),
            Written.seed(),
            Written.sound(),
            Written.sound(),
            Written.unreadable());

    assertThat(SCHEMA.faults(sarif)).isEmpty();
    assertThat(SCHEMA.faults(sarif.replace("\"error\"", "\"grave\""))).isNotEmpty();
  }

  @Test
  void everyFindingIsAResultWithItsRule() throws IOException {
    ReportResult seed = Written.seed();
    JsonNode run = run(Written.known(), seed);

    JsonNode results = run.path("results");
    assertThat(results).hasSize(2 + seed.findings().size());
    for (JsonNode result : results) {
      int index = result.path("ruleIndex").intValue();
      assertThat(run.at("/tool/driver/rules/" + index + "/id")).isEqualTo(result.path("ruleId"));
    }
    assertThat(texts(results, "/level"))
        .containsExactly("error", "error", "note", "warning", "note", "note", "note");
    assertThat(texts(results, "/partialFingerprints/gouji~1v1").subList(2, 7))
        .isEqualTo(seed.findings().stream().map(Finding::fingerprint).toList());
    assertThat(results.path(0).at("/properties/expected").textValue()).isEqualTo("6");
    assertThat(results.path(0).at("/properties/actual").textValue()).isEqualTo("3");
  }

  @Test
  void everyResultHasAFileALineAndAPlaceInTheReport() throws IOException {
    JsonNode results = run(Written.broken(), Written.seed()).path("results");

    for (JsonNode result : results) {
      JsonNode physical = result.at("/locations/0/physicalLocation");
      assertThat(physical.at("/artifactLocation/uri").textValue()).matches("[A-Za-z0-9/._~%-]+");
      assertThat(physical.at("/region/startLine").intValue()).isPositive();
      assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").textValue())
          .startsWith("section ");
    }
    JsonNode cell = results.path(0).at("/locations/0/logicalLocations");
    assertThat(texts(cell, "/fullyQualifiedName"))
        .containsExactly("section 3/requests/natural", "/tables/requests/granted/natural");
    assertThat(results.path(0).path("relatedLocations").size()).isGreaterThan(5);
    JsonNode line = results.path(2).at("/locations/0/physicalLocation/region");
    assertThat(line.path("startLine").intValue()).isEqualTo(1);
    assertThat(line.path("startColumn").intValue()).isEqualTo(86);
  }

  @ParameterizedTest
  @CsvSource({
    "<p>青禾</p>~<p><i>年</i>公开5件</p>, 公开5件, 2, 12, 2, 16, 公开5件",
    "<p>青禾</p>~<p>公开<b>5</b>件</p>, 公开5件, 2, 4, 2, 15,",
    "<p>青禾</p>~<p>公~开5件</p>, 公 开5件, 2, 4, 3, 4,"
  })
  void regionOfAPage_isTheStretchOfTheQuote(
      String lines, String quote, int line, int column, int endLine, int endColumn, String snippet)
      throws IOException, UnreadableException {
    String page = "<body>" + lines.replace('~', '\n');
    Document document =
        new HtmlReader().read(new Source("page", page.getBytes(StandardCharsets.UTF_8)));
    Paragraph words = (Paragraph) document.blocks().get(1);
    JsonNode region = region(words.place().within(words.text().indexOf(quote)), quote);

    assertThat(region.path("startLine").intValue()).isEqualTo(line);
    assertThat(region.path("startColumn").intValue()).isEqualTo(column);
    assertThat(region.path("endLine").intValue()).isEqualTo(endLine);
    assertThat(region.path("endColumn").intValue()).isEqualTo(endColumn);
    int offset = region.path("charOffset").intValue();
    String stretch = page.substring(offset, offset + region.path("charLength").intValue());
    assertThat(stretch).startsWith("公").endsWith("件");
    assertThat(region.at("/snippet/text").textValue()).isEqualTo(snippet);
  }

  @Test
  void regionOfACell_isWhereItBeginsAlone() throws IOException, UnreadableException {
    String page = "<body>\n<table>\n<tr><td>1<td>23</table>";
    Document document =
        new HtmlReader().read(new Source("page", page.getBytes(StandardCharsets.UTF_8)));
    Grid grid = (Grid) document.blocks().get(0);

    assertThat(region(grid.cells().get(1).place(), "23").toString())
        .isEqualTo("{\"startLine\":3,\"startColumn\":10}");
  }

  @Test
  void regionOfABrokenLine_endsOnTheNextOne() throws IOException {
    Place first = Place.ofLine(2, 10).within(4).turning(List.of(new Turn(3, Place.ofLine(3, 18))));

    assertThat(region(first, "公开了5件").toString())
        .isEqualTo(
            "{\"startLine\":2,\"startColumn\":5,\"endLine\":3,\"endColumn\":3,"
                + "\"charOffset\":14,\"charLength\":6}");
  }

  @Test
  void knownFindingIsSuppressed() throws IOException {
    JsonNode results = run(Written.known()).path("results");

    JsonNode known = results.path(0).at("/suppressions/0");
    assertThat(known.path("kind").textValue()).isEqualTo("external");
    assertThat(known.path("status").textValue()).isEqualTo("accepted");
    assertThat(known.path("justification").textValue()).contains("已核实").contains("2027-01-31");
    assertThat(results.path(1).path("suppressions")).isEmpty();
  }

  @Test
  void whatDidNotRunIsTold() throws IOException {
    JsonNode run = run(Written.sound(), Written.seed(), Written.unreadable());

    JsonNode invocation = run.at("/invocations/0");
    assertThat(invocation.path("executionSuccessful").booleanValue()).isFalse();
    assertThat(texts(invocation.path("toolExecutionNotifications"), "/descriptor/id"))
        .containsExactly("noReport");
    JsonNode notRun = invocation.path("toolConfigurationNotifications");
    assertThat(texts(notRun, "/associatedRule/id")).contains("Y01").isSorted();
    assertThat(texts(notRun, "/message/text")).anyMatch(text -> text.endsWith("（共 2 份，以首份为例）"));
    assertThat(run.path("artifacts")).hasSize(3);
    assertThat(run.at("/artifacts/0/properties/verdict").textValue()).isEqualTo("pass");
    assertThat(run.at("/artifacts/0/hashes/sha-256").textValue()).matches("[0-9a-f]{64}");
    assertThat(run(Written.sound()).at("/invocations/0/executionSuccessful").booleanValue())
        .isTrue();
  }

  @Test
  void rulesAreToldInBothLanguages() throws IOException {
    JsonNode run = run(Written.sound());

    JsonNode rules = run.at("/tool/driver/rules");
    JsonNode translation = run.at("/translations/0");
    assertThat(translation.path("language").textValue()).isEqualTo("en-US");
    assertThat(texts(translation.path("rules"), "/id")).isEqualTo(texts(rules, "/id"));
    assertThat(rules.at("/0/help/markdown").textValue()).contains("**要求**", "**改正办法**");
    assertThat(translation.at("/rules/0/help/markdown").textValue()).contains("**Demand**");
    assertThat(texts(rules, "/name")).allMatch(name -> name.matches("[A-Z0-9][A-Za-z0-9]+"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "reports/a.txt, reports/a.txt",
        "年报 1.txt, %E5%B9%B4%E6%8A%A5%201.txt",
        "javascript:x, javascript%3Ax",
        "a?b#c, a%3Fb%23c",
        "/tmp/a b, file:///tmp/a%20b",
        "C:\\x\\y.txt, file:///C:/x/y.txt",
        "//host/x, file:////host/x"
      })
  void nameIsAUriReference(String name, String uri) {
    assertThat(Uri.of(name)).isEqualTo(uri);
  }

  @Test
  void spoolGivesBackWhatItTook() throws IOException {
    Spool spool = new Spool();
    List<List<String>> given = List.of(List.of("a", "", "年报\n"), List.of(), List.of("😀"));
    for (List<String> texts : given) {
      spool.add(texts);
    }

    List<List<String>> back = new ArrayList<>();
    spool.drain(back::add);

    assertThat(back).isEqualTo(given);
  }

  @Test
  void messageIsNeitherLinkNorGap() {
    assertThat(Texts.message("[a](b) {0} {x}\n[c]")).isEqualTo("\\[a\\](b) {{0}} {x} \\[c\\]");
    assertThat(Texts.message("国办〔2021〕 [c]")).isEqualTo("国办〔2021〕 [c]");
  }

  private static JsonNode region(Place place, String quote) throws IOException {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(written)) {
      Phrasebook words = Phrasebook.in(Language.ZH);
      Where where = Where.quote(OptionalInt.of(1), quote, place);
      new Locations(json, words).write("page.html", where, "");
    }
    return new ObjectMapper().readTree(written.toString()).at("/physicalLocation/region");
  }

  private static JsonNode run(ReportResult... results) throws IOException {
    return new ObjectMapper().readTree(Written.by(SarifWriter::new, results)).at("/runs/0");
  }

  private static List<String> texts(JsonNode list, String pointer) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(node -> node.at(pointer).asText())
        .toList();
  }
}
