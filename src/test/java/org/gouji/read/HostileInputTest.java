package org.gouji.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gouji.edition.Editions;
import org.gouji.model.Term;
import org.gouji.read.sample.FilledForm;
import org.gouji.read.sample.FormLayout;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.WordDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs made to break the readers: each is refused in its own words, in bounded time. */
class HostileInputTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void zipBomb_yieldsZipBomb() {
    byte[] bomb = WordDraft.zip("<w:p>" + " ".repeat(40_000_000) + "</w:p>");
    assertEquals("zipBomb", Reading.problem(bomb));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!ENTITY x SYSTEM \"file:///etc/hostname\">", "<!ENTITY x \"y\">", ""})
  void documentType_yieldsExternalEntity(String entity) {
    byte[] draft =
        WordDraft.zipOf("<?xml version=\"1.0\"?><!DOCTYPE w [" + entity + "]><w>&amp;</w>");
    assertEquals("externalEntity", Reading.problem(draft));
  }

  @Test
  void undeclaredEntity_yieldsBrokenXml() {
    assertEquals("brokenXml", Reading.problem(WordDraft.zip("<w:p>&x;</w:p>")));
  }

  @Test
  void deepDraft_yieldsTooDeep() {
    String deep = "<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000);
    assertEquals("tooDeep", Reading.problem(WordDraft.zip(deep)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:tc></w:tc>", "<w:tr/>", "<w:vMerge/>"})
  void cellOutsideTable_yieldsBrokenXml(String body) {
    assertEquals("brokenXml", Reading.problem(WordDraft.zip(body)));
  }

  @Test
  void cellOutsideRow_yieldsNoReport() {
    String body = "<w:tbl><w:tc><w:p/></w:tc></w:tbl>";
    assertEquals("noReport", Reading.problem(WordDraft.zip(body)));
  }

  @Test
  void draftOfMillionCells_yieldsTableTooLarge() {
    String rows = ("<w:tr>" + "<w:tc/>".repeat(100) + "</w:tr>").repeat(10_000);
    assertEquals("tableTooLarge", Reading.problem(WordDraft.zip("<w:tbl>" + rows + "</w:tbl>")));
  }

  @Test
  void draftOfEndlessLines_yieldsTooLong() {
    String lines = "<t>a</t><br/>".repeat(260_000);
    assertEquals(
        "tooLong", Reading.problem(WordDraft.zipOf("<body><p><r>" + lines + "</r></p></body>")));
  }

  @Test
  void draftOfOneEndlessParagraph_yieldsTooLong() {
    String body = "<w:p><w:r><w:t>" + "a".repeat(4_100_000) + "</w:t></w:r></w:p>";
    assertEquals("tooLong", Reading.problem(WordDraft.zip(body)));
  }

  @Test
  void nestedTablesAndBoxesOfDraft_yieldTooDeep() {
    for (String level : List.of("<w:tbl><w:tr><w:tc>", "<w:p><w:txbxContent>")) {
      assertEquals("tooDeep", Reading.problem(WordDraft.zip(level.repeat(60))));
    }
  }

  @Test
  void truncatedDraft_yieldsRefusalOrReport() {
    byte[] draft = draft();
    Set<String> known = Set.of("empty", "zip", "brokenZip", "none");
    for (int length = 0; length < draft.length; length += 11) {
      String problem = Reading.problem(Arrays.copyOf(draft, length));
      assertTrue(known.contains(problem), problem + " at " + length);
    }
  }

  @Test
  void damagedDraft_yieldsRefusalOrReport() {
    Random random = new Random(3);
    Set<String> known = Set.of("zip", "brokenZip", "brokenXml", "binary", "noReport", "none");
    for (int i = 0; i < 200; i++) {
      byte[] draft = draft();
      draft[random.nextInt(draft.length)] = (byte) random.nextInt();
      String problem = Reading.problem(draft);
      assertTrue(known.contains(problem), problem);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PK\3\4",
        "%PDF",
        "{",
        "[",
        "<html>",
        "BM",
        "\u00ff\u00fe",
        "\u00ef\u00bb\u00bf",
        ""
      })
  void randomBytesBehindMagic_yieldRefusal(String magic) {
    Random random = new Random(5);
    for (int i = 0; i < 40; i++) {
      byte[] bytes = new byte[16 + random.nextInt(3000)];
      random.nextBytes(bytes);
      byte[] head = magic.getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(head, 0, bytes, 0, head.length);
      assertNotEquals("none", Reading.problem(bytes));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<span>", "<b>", "<table><tr><td>"})
  void deepPage_yieldsNoReport(String element) {
    String page = "<html><body>" + element.repeat(element.length() > 6 ? 10_000 : 200_000) + "x";
    assertTimeout(SOON, () -> assertEquals("noReport", Reading.problem(page)));
  }

  @Test
  void nestedTables_yieldRefusal() {
    String page = "<html><body>" + "<table><tr><td>a</td><td>".repeat(10_000) + "x";
    assertTimeout(SOON, () -> assertNotEquals("none", Reading.problem(page)));
  }

  @Test
  void pageOfMillionCells_yieldsTableTooLarge() {
    String page = "<table>" + "<tr><td>规章</td></tr>".repeat(1_000_000);
    assertTimeout(SOON, () -> assertEquals("tableTooLarge", Reading.problem(page)));
  }

  @Test
  void wideSpans_yieldTableTooLarge() {
    String page = "<table>" + "<tr><td colspan=100000000>规章</td></tr>".repeat(1000);
    assertTimeout(SOON, () -> assertEquals("tableTooLarge", Reading.problem(page)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一、总体情况\n", "|", "（", "规章 | 0 | 0 | 0\n", "政"})
  void endlessText_yieldsAnswerSoon(String piece) {
    String text = piece.repeat(300_000);
    assertTimeout(SOON, () -> assertEquals("noReport", Reading.problem(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n \"year\": 2020,,\n}",
        "{\"year\":2020,\"year\":2021}",
        "{\"schema\":\"gouji-report/1\"} x",
        "{\"schema\":\"gouji-report/1\"} {}",
        "{\"schema\":\"gouji-report/1\", \"title\": \"青",
        "{\"year\":NaN}",
        "{\"year\":1e99999999999}"
      })
  void badJson_yieldsBrokenJson(String text) {
    assertEquals("brokenJson", Reading.problem(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void deepJson_yieldsBrokenJson(String level) {
    assertEquals("brokenJson", Reading.problem(level.repeat(100_000)));
  }

  @Test
  void badJson_yieldsLineAndColumn() {
    UnreadableException refusal =
        assertThrows(
            UnreadableException.class,
            () ->
                new org.gouji.read.json.JsonReader(Editions.standard())
                    .read(
                        new Source(
                            "sample", "{\n \"year\": 2020,,\n}".getBytes(StandardCharsets.UTF_8))));
    assertEquals(Term.words(2), refusal.problem().terms().get("line"));
    assertEquals(Term.words(15), refusal.problem().terms().get("column"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1, 2]",
        "{}",
        "{\"schema\":\"gouji-report/2\"}",
        "{\"schema\":\"gouji-report/1\",\"yaer\":2020}",
        "{\"schema\":\"gouji-report/1\",\"year\":1e3}",
        "{\"schema\":\"gouji-report/1\",\"tables\":{\"requests\":{\"granted\":{\"total\":\"7\"}}}}",
        "{\"schema\":\"gouji-report/1\",\"tables\":{\"requests\":{\"granted\":{\"total\":1e999999999}}}}",
        "{\"schema\":\"gouji-report/1\",\"tables\":{\"requests\":{\"granted\":{\"total\":1e-999999999}}}}"
      })
  void otherJson_yieldsWrongShape(String text) {
    assertEquals("wrongShape", Reading.problem(text));
  }

  private static byte[] draft() {
    Random random = new Random(1);
    FilledForm form = FilledForm.random(Editions.standard().named("2021"), random, 0, 0);
    return new WordDraft(false, false, 0)
        .write(new FormLayout(form, false, false).rows(), 2023, random);
  }

  @Test
  void everyRefusal_hasAKey() {
    assertEquals(
        List.of("empty", "binary"),
        List.of(Reading.problem(new byte[0]), Reading.problem(new byte[] {1, 0, 2})));
  }
}
