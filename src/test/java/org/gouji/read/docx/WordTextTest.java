package org.gouji.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.read.docx.WordFile.cellWith;
import static org.gouji.read.docx.WordFile.p;
import static org.gouji.read.docx.WordFile.r;
import static org.gouji.read.docx.WordFile.row;
import static org.gouji.read.docx.WordFile.rowOf;
import static org.gouji.read.docx.WordFile.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of Word as it is seen: runs, fields, boxes. */
class WordTextTest {
  private static final String STYLES =
      WordFile.root(
          "styles",
          "<w:style w:type='character' w:styleId='Raised'><w:rPr>"
              + "<w:vertAlign w:val='superscript'/></w:rPr></w:style>"
              + "<w:style w:type='paragraph' w:styleId='21'><w:name w:val='toc 1'/></w:style>");

  private static String box(String blocks) {
    return "<wps:txbx><w:txbxContent>" + blocks + "</w:txbxContent></wps:txbx>";
  }

  private static String oldBox(String blocks) {
    return "<w:pict><v:shape style='width:1pt'><v:textbox><w:txbxContent>"
        + blocks
        + "</w:txbxContent></v:textbox></v:shape></w:pict>";
  }

  /** A drawing as Word keeps it: for programs of today and for those of yesterday. */
  private static String drawing(String blocks) {
    return "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor>"
        + box(blocks)
        + "</wp:anchor></w:drawing></mc:Choice><mc:Fallback>"
        + oldBox(blocks)
        + "</mc:Fallback></mc:AlternateContent></w:r>";
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
  }

  private static String instruction(String text) {
    return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<w:r><w:rPr><w:strike w:val='false'/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>~12",
        "<w:r><w:rPr><w:vertAlign w:val='baseline'/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>~12",
        "<w:r><w:t>12</w:t></w:r><w:r><w:rPr><w:rStyle w:val='Raised'/></w:rPr><w:t>1</w:t></w:r>~12 1",
        "<w:r><w:t>1</w:t><w:softHyphen/><w:t>2</w:t></w:r>~12",
        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>guī</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>规</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>章</w:t></w:r>~规章",
        "<m:oMath><m:r><m:t>12</m:t></m:r></m:oMath>~12",
        "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>~\uFFFC 12",
        "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>~\uFFFD",
        "<w:r><w:sym w:font='Arial' w:char='00D7'/></w:r>~×",
        "<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>~☒",
        "<w:fldSimple w:instr=' DOCPROPERTY x '><w:r><w:t>12</w:t></w:r></w:fldSimple>~12",
        "<w:r><w:t>a</w:t><w:ptab/><w:t>b</w:t></w:r>~a b"
      })
  void runs_areReadAsSeen(String runs, String text) {
    assertThat(WordFile.of("<w:p>" + runs + "</w:p>", "styles", STYLES).lines())
        .containsExactly(text);
  }

  @Test
  void stopsOfTabs_areNoText() {
    String paragraph =
        "<w:p><w:pPr><w:tabs><w:tab w:pos='1'/></w:tabs></w:pPr>" + r("1") + "</w:p>";
    String carried = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("2") + "</w:p>";
    assertThat(WordFile.of(carried + paragraph).lines()).containsExactly("21");
  }

  @Test
  void field_yieldsItsResultAlone() {
    String field =
        mark("begin")
            + instruction(" IF ")
            + mark("begin")
            + instruction(" DOCPROPERTY x ")
            + mark("separate")
            + r("7")
            + mark("end")
            + instruction(" = 7 ")
            + mark("separate")
            + r("12")
            + mark("end");
    assertThat(WordFile.of("<w:p>" + r("共") + field + r("件") + "</w:p>").lines())
        .containsExactly("共12件");
  }

  @Test
  void fieldThatIsNeverEnded_hidesNothingBelow() {
    assertThat(WordFile.of("<w:p>" + mark("begin") + instruction("X") + "</w:p>" + p("下文")).lines())
        .containsExactly("下文");
  }

  @ParameterizedTest
  @CsvSource({
    "<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>,☒是",
    "<w:checkBox><w:default w:val='0'/></w:checkBox>,☐是",
    "<w:ddList><w:result w:val='1'/><w:listEntry w:val='甲'/><w:listEntry w:val='乙'/></w:ddList>,乙是",
    "<w:textInput/>,是"
  })
  void formField_yieldsWhatItShows(String data, String text) {
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData>"
            + data
            + "</w:ffData></w:fldChar></w:r>"
            + instruction("FORM")
            + mark("end");
    assertThat(WordFile.of("<w:p>" + field + r("是") + "</w:p>").lines()).containsExactly(text);
  }

  @Test
  void boxInParagraph_isReadOnceBehindIt() {
    WordFile file =
        WordFile.of("<w:p>" + r("前半") + drawing(p("框一") + p("框二")) + r("后半") + "</w:p>" + p("下"));
    assertThat(file.lines()).containsExactly("前半后半", "框一", "框二", "下");
    assertThat(file.places())
        .containsExactly(
            "paragraph 1", "text box 1, paragraph 1", "text box 1, paragraph 2", "paragraph 2");
  }

  @Test
  void boxesOfOldKinds_areRead() {
    String group =
        "<w:r><w:pict><v:group>" + oldBox(p("甲")) + oldBox(p("乙")) + "</v:group></w:pict></w:r>";
    String lettering = "<w:r><w:pict><v:shape><v:textpath string='年度报告'/></v:shape></w:pict></w:r>";
    assertThat(WordFile.of("<w:p>" + group + lettering + "</w:p>").lines())
        .containsExactly("甲", "乙", "年度报告");
  }

  @Test
  void alternativeWithoutFirst_isRead() {
    String fallback =
        "<w:p><w:r><mc:AlternateContent><mc:Fallback>"
            + oldBox(p("框"))
            + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
    assertThat(WordFile.of(fallback).lines()).containsExactly("框");
  }

  @Test
  void boxThatHoldsTable_yieldsTable() {
    WordFile file =
        WordFile.of("<w:p>" + drawing(table(rowOf("1", "2"), rowOf("3", "4"))) + "</w:p>");
    assertThat(file.lines()).containsExactly("1|2", "3|4");
    assertThat(file.places()).contains("text box 1, table 1, row 2, column 1");
  }

  @Test
  void boxInCell_isTextOfCellButNoFigureOfIt() {
    String boxed = cellWith("<w:p>" + r("12") + drawing(p("注")) + "</w:p>");
    String alone = cellWith("<w:p>" + drawing(p("5")) + "</w:p>");
    assertThat(WordFile.of(table(row(boxed, alone))).lines()).containsExactly("12/注|\uFFFC/5");
  }

  @Test
  void boxInBox_isReadInItsPlace() {
    WordFile file =
        WordFile.of("<w:p>" + drawing("<w:p>" + r("外") + drawing(p("内")) + "</w:p>") + "</w:p>");
    assertThat(file.lines()).containsExactly("外", "内");
    assertThat(file.places())
        .containsExactly("text box 1, paragraph 1", "text box 1, text box 2, paragraph 1");
  }

  @Test
  void entriesOfContents_areNotRead() {
    String entry = "<w:p><w:r><w:t>一、总体情况</w:t><w:tab/><w:t>1</w:t></w:r></w:p>";
    String control =
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj>"
            + "</w:sdtPr><w:sdtContent>"
            + p("目录")
            + entry
            + "</w:sdtContent></w:sdt>";
    String styled = entry.replace("<w:p>", "<w:p><w:pPr><w:pStyle w:val='21'/></w:pPr>");
    assertThat(WordFile.of(control + styled + entry, "styles", STYLES).lines())
        .containsExactly("目录", "一、总体情况 1");
  }

  @Test
  void breaks_beginLinesOfTheirParagraph() {
    WordFile file =
        WordFile.of(
            "<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:cr/><w:t>三</w:t></w:r></w:p>" + p("四"));
    assertThat(file.lines()).containsExactly("一", "二", "三", "四");
    assertThat(file.places())
        .containsExactly(
            "paragraph 1", "paragraph 1, line 2", "paragraph 1, line 3", "paragraph 2");
  }

  @Test
  void blankParagraphs_countInPlaces() {
    assertThat(
            WordFile.of("<w:p/><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>" + p("三"))
                .places())
        .containsExactly("paragraph 3");
  }

  @Test
  void embeddedDocuments_areRemarked() {
    assertThat(
            WordFile.of(p("一") + "<w:altChunk r:id='x'/><w:p><w:subDoc r:id='y'/></w:p>").remarks())
        .containsExactly("embeddedDocument 2 at paragraph 1");
  }
}
