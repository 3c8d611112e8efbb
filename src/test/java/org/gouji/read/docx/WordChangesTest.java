package org.gouji.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.read.docx.WordFile.cell;
import static org.gouji.read.docx.WordFile.p;
import static org.gouji.read.docx.WordFile.r;
import static org.gouji.read.docx.WordFile.row;
import static org.gouji.read.docx.WordFile.rowOf;
import static org.gouji.read.docx.WordFile.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tracked changes are read as if accepted, hidden text is not read; both are remarked. */
class WordChangesTest {
  private static final String STYLES =
      WordFile.root(
          "styles",
          "<w:style w:type='character' w:styleId='Base'><w:rPr><w:vanish/></w:rPr></w:style>"
              + "<w:style w:type='character' w:styleId='Hidden'><w:basedOn w:val='Base'/></w:style>"
              + "<w:style w:type='character' w:styleId='Shown'><w:basedOn w:val='Base'/>"
              + "<w:rPr><w:vanish w:val='0'/></w:rPr></w:style>"
              + "<w:style w:type='paragraph' w:styleId='Lost'><w:rPr><w:vanish/></w:rPr></w:style>");

  private static String marked(String mark, String runs) {
    return "<w:p><w:pPr><w:rPr>" + mark + "</w:rPr></w:pPr>" + runs + "</w:p>";
  }

  @Test
  void insertionsAndDeletions_areTakenAsAccepted() {
    WordFile file =
        WordFile.of(
            p("一")
                + "<w:p>"
                + r("共")
                + "<w:del><w:r><w:delText>7</w:delText></w:r></w:del><w:ins>"
                + r("12")
                + "</w:ins><w:moveFrom>"
                + r("旧")
                + "</w:moveFrom><w:moveTo>"
                + r("新")
                + "</w:moveTo></w:p>");
    assertThat(file.lines()).containsExactly("一", "共12新");
    assertThat(file.remarks()).containsExactly("trackedChanges 4 at paragraph 2");
  }

  @Test
  void marksOfOneChange_countOnce() {
    String by = " w:author='a' w:date='2024-01-01T00:00:00Z'>";
    String ins = "<w:ins" + by + r("一") + "</w:ins>";
    String gone = "<w:del" + by + "<w:r><w:delText>旧</w:delText></w:r></w:del>";
    String paragraph = marked("<w:del" + by.replace(">", "/>"), gone + gone);
    String other = "<w:ins w:author='b'>" + r("二") + "</w:ins>";
    assertThat(WordFile.of("<w:p>" + ins + ins + other + r("三") + other + "</w:p>").remarks())
        .containsExactly("trackedChanges 3 at paragraph 1");
    assertThat(WordFile.of(paragraph + paragraph + p("下") + paragraph).remarks())
        .containsExactly("trackedChanges 2 at paragraph 1");
  }

  @Test
  void deletedMark_joinsParagraphs() {
    WordFile file = WordFile.of(marked("<w:del/>", r("前")) + p("后") + p("下"));
    assertThat(file.lines()).containsExactly("前后", "下");
    assertThat(file.places()).containsExactly("paragraph 1", "paragraph 3");
    assertThat(file.remarks()).containsExactly("trackedChanges 1 at paragraph 1");
  }

  @Test
  void deletedParagraph_isGone() {
    String gone = marked("<w:moveFrom/>", "<w:moveFrom>" + r("旧") + "</w:moveFrom>");
    WordFile file = WordFile.of(p("一") + gone + p("二") + gone + table(rowOf("a", "b")));
    assertThat(file.lines()).containsExactly("一", "二", "a|b");
    assertThat(file.places()).startsWith("paragraph 1", "paragraph 3");
  }

  @Test
  void deletedRowsAndTables_areGone() {
    String gone = "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "x") + cell("", "y") + "</w:tr>";
    WordFile file =
        WordFile.of(
            table(rowOf("a", "b"), gone, rowOf("c", "d")) + table(gone) + table(rowOf("e", "f")));
    assertThat(file.lines()).containsExactly("a|b", "c|d", "e|f");
    assertThat(file.places())
        .contains("table 1, row 3, column 1", "table 3, row 1, column 1")
        .doesNotContain("table 1, row 2, column 1");
    assertThat(file.remarks()).containsExactly("trackedChanges 2 at table 1, row 2, column 1");
  }

  @Test
  void changedCells_areTakenAsAccepted() {
    String table =
        table(
            row(
                cell("<w:cellDel/>", "x"),
                cell("<w:cellMerge w:vMerge='rest'/>", "a"),
                cell("", "1")),
            row(
                cell("<w:cellDel/>", "y"),
                cell("<w:cellMerge w:vMerge='cont'/>", ""),
                cell("<w:cellIns/>", "2")));
    WordFile file = WordFile.of(table);
    assertThat(file.lines()).containsExactly("a|1", "^|2");
    assertThat(file.remarks()).containsExactly("trackedChanges 5 at table 1, row 1, column 1");
  }

  @Test
  void changedFormats_countButDoNotHold() {
    WordFile file =
        WordFile.of(
            "<w:p><w:pPr><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr><w:r>"
                + "<w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>文</w:t></w:r></w:p>"
                + p("下"));
    assertThat(file.lines()).containsExactly("文", "下");
    assertThat(file.remarks()).containsExactly("trackedChanges 2 at paragraph 1");
  }

  @ParameterizedTest
  @CsvSource({
    "<w:vanish/>,''",
    "<w:vanish w:val='false'/>,12",
    "<w:webHidden/>,12",
    "<w:rStyle w:val='Hidden'/>,''",
    "<w:rStyle w:val='Shown'/>,12",
    "<w:rStyle w:val='Hidden'/><w:vanish w:val='0'/>,12"
  })
  void hiddenFigure_yieldsBlankCell(String properties, String figure) {
    String hidden = "<w:tc><w:p>" + r(properties, "12") + "</w:p></w:tc>";
    WordFile file =
        WordFile.of(table(rowOf("a", "b"), row(cell("", "c"), hidden)), "styles", STYLES);
    assertThat(file.lines()).containsExactly("a|b", "c|" + figure);
    assertThat(file.remarks())
        .isEqualTo(
            figure.isEmpty()
                ? java.util.List.of("hiddenText 1 at table 1, row 2, column 2")
                : java.util.List.of());
  }

  @Test
  void hiddenStyleOfParagraph_hidesItsText() {
    String lost = "<w:p><w:pPr><w:pStyle w:val='Lost'/></w:pPr>" + r("x") + "</w:p>";
    String shown =
        "<w:p><w:pPr><w:pStyle w:val='Lost'/></w:pPr>" + r("<w:vanish w:val='0'/>", "y") + "</w:p>";
    assertThat(WordFile.of(lost + p("一") + shown, "styles", STYLES).lines())
        .containsExactly("一", "y");
  }

  @Test
  void hiddenByDefault_hidesAll() {
    String all =
        WordFile.root(
            "styles",
            "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>");
    assertThat(WordFile.of(p("x") + p("y"), "styles", all).remarks())
        .containsExactly("hiddenText 2 at paragraph 1");
  }

  @Test
  void hiddenMark_joinsHeadingAndText() {
    String heading = marked("<w:vanish/><w:specVanish/>", r("一、总体情况"));
    assertThat(WordFile.of(heading + p("。全年平稳。")).lines()).containsExactly("一、总体情况。全年平稳。");
  }

  @Test
  void hiddenBox_isRemarked() {
    String box =
        "<w:p><w:r><w:drawing><wp:anchor><wp:docPr id='1' hidden='1'/><wps:txbx><w:txbxContent>"
            + p("x")
            + "</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r></w:p>";
    WordFile file = WordFile.of(box + box.replace(" hidden='1'", ""));
    assertThat(file.lines()).containsExactly("x");
    assertThat(file.remarks()).containsExactly("hiddenText 1 at paragraph 1");
  }
}
