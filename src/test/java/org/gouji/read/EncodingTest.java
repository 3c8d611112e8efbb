package org.gouji.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.gouji.edition.Editions;
import org.gouji.read.sample.FilledForm;
import org.gouji.read.sample.FlatText;
import org.gouji.read.sample.FormLayout;
import org.gouji.read.sample.Noise;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.WebPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports in every encoding that Chinese texts come in. */
class EncodingTest {
  private static final FormLayout LAYOUT =
      new FormLayout(
          FilledForm.random(Editions.standard().named("2021"), new Random(1), 0, 0), false, false);
  private static final String TEXT =
      new FlatText(FlatText.Style.A, true, "\n", "", 0).write(LAYOUT.rows(), 2023);

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "x-UTF-16LE-BOM", "GBK", "GB18030"})
  void text_yieldsReport(String charset) {
    assertEquals("none", Reading.problem(TEXT.getBytes(Charset.forName(charset))));
  }

  /** A byte of their first character is that of a bracket: 宿 is 5BBF, 富 is 5BCC. */
  @ParameterizedTest
  @ValueSource(strings = {"宿", "富", "笻"})
  void textThatBeginsLikeJson_yieldsReport(String name) {
    String text = TEXT.replace("青石", name + "石");
    for (String charset : List.of("UTF-16", "x-UTF-16LE-BOM", "GB18030")) {
      assertEquals("none", Reading.problem(text.getBytes(Charset.forName(charset))), charset);
    }
  }

  /** Bracketed words of a page or of Markdown are no array. */
  @ParameterizedTest
  @ValueSource(
      strings = {"[首页](/) > 年报", "[ 打印 ] [ 关闭 ]", "[banner]", "[[首页]](/)", "[1] 附注", "[]次"})
  void textThatBeginsWithABracket_yieldsReport(String first) {
    for (String charset : List.of("UTF-8", "UTF-16", "GBK")) {
      String text = first + "\n" + TEXT;
      assertEquals("none", Reading.problem(text.getBytes(Charset.forName(charset))), charset);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"title\": \"青石县\", | brokenJson",
        "[ \"青石县\", 1 | brokenJson",
        "[1, 2 | brokenJson",
        "[[[ | brokenJson",
        "[] | wrongShape",
        "[1, 2] | wrongShape"
      })
  void arrays_areJson(String text, String problem) {
    assertEquals(problem, Reading.problem(text));
  }

  @Test
  void traditionalText_yieldsReport() {
    String text =
        Noise.traditional(TEXT, new Random(1)).replaceAll("\\([^)]*[^\\x00-\\x7f][^)]*\\)", "");
    assertEquals("none", Reading.problem(text.getBytes(Charset.forName("Big5"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithoutMark_yieldsBinary(String charset) {
    assertEquals("binary", Reading.problem(TEXT.getBytes(Charset.forName(charset))));
  }

  @Test
  void fewDamagedBytes_yieldReport() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[200] = (byte) 0xff;
    bytes[2000] = (byte) 0xc0;
    assertEquals("none", Reading.problem(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such", "iso-8859-1", "big5", "utf-8", "gb2312"})
  void pageThatNamesAnEncoding_isReadByWhatItsBytesAre(String named) {
    String meta = "<meta charset=\"" + named + "\">";
    byte[] bytes =
        WebPage.plain().write(LAYOUT.rows(), 2023, meta).getBytes(Charset.forName("GBK"));
    assertEquals("none", Reading.problem(bytes));
  }

  @Test
  void jsonInUtf16_yieldsReport() {
    String json = "{\"schema\":\"gouji-report/1\"}";
    assertEquals("none", Reading.problem(json.getBytes(StandardCharsets.UTF_16)));
  }
}
