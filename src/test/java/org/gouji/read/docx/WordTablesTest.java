package org.gouji.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.read.docx.WordFile.cell;
import static org.gouji.read.docx.WordFile.cellWith;
import static org.gouji.read.docx.WordFile.p;
import static org.gouji.read.docx.WordFile.r;
import static org.gouji.read.docx.WordFile.row;
import static org.gouji.read.docx.WordFile.rowOf;
import static org.gouji.read.docx.WordFile.table;

import org.junit.jupiter.api.Test;

/** Tables of Word: every cell at the position where it is seen. */
class WordTablesTest {
  private static final String BEGINS = "<w:vMerge w:val='restart'/>";
  private static final String GOES_ON = "<w:vMerge/>";

  private static String span(int columns) {
    return "<w:gridSpan w:val='" + columns + "'/>";
  }

  private static String width(int twips) {
    return "<w:tcW w:w='" + twips + "' w:type='dxa'/>";
  }

  @Test
  void mergedBothWays_yieldsRectangle() {
    String table =
        table(
            row(cell(span(2) + BEGINS, "a"), cell("", "b")),
            row(cell(span(2) + GOES_ON, ""), cell("", "c")),
            rowOf("1", "2", "3"));
    assertThat(WordFile.of(table).lines()).containsExactly("a|<|b", "^|^|c", "1|2|3");
  }

  @Test
  void goingOnUnderAnotherSpan_yieldsCellOfItsOwn() {
    String table =
        table(
            row(cell(span(2) + BEGINS, "a"), cell("", "b")),
            row(cell(GOES_ON, "c"), cell("", "d"), cell("", "e")));
    assertThat(WordFile.of(table).lines()).containsExactly("a|<|b", "c|d|e");
  }

  @Test
  void goingOnUnderCellThatIsNotMerged_yieldsCellOfItsOwn() {
    String table = table(rowOf("a", "b"), row(cell(GOES_ON, "c"), cell("", "d")));
    assertThat(WordFile.of(table).lines()).containsExactly("a|b", "c|d");
  }

  @Test
  void oldMergeSideways_yieldsOneCell() {
    String table =
        table(
            row(cell("<w:hMerge w:val='restart'/>", "a"), cell("<w:hMerge/>", ""), cell("", "b")),
            rowOf("1", "2", "3"));
    assertThat(WordFile.of(table).lines()).containsExactly("a|<|b", "1|2|3");
  }

  @Test
  void columnsLeftFree_yieldHoles() {
    String indented =
        "<w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>" + cell("", "c") + "</w:tr>";
    assertThat(WordFile.of(table(rowOf("1", "2", "3"), indented)).lines())
        .containsExactly("1|2|3", "#|#|c");
  }

  @Test
  void rowsWithoutSpans_areLaidOutByWidth() {
    String table =
        table(
            row(cell(width(3000), "a"), cell(width(6010), "b")),
            row(
                cell(width(3000), "c"),
                cell(width(2000), "1"),
                cell(width(2000), "2"),
                cell(width(2000), "3")));
    assertThat(WordFile.of(table).lines()).containsExactly("a|b|<|<", "c|1|2|3");
  }

  @Test
  void mergeOfRowsWithoutSpans_isFoundByWidth() {
    String table =
        table(
            row(cell(span(3) + width(3000) + BEGINS, "a"), cell(width(1000), "1")),
            row(cell(width(3000) + GOES_ON, ""), cell(width(1000), "2")));
    assertThat(WordFile.of(table).lines()).containsExactly("a|1", "^|2");
  }

  @Test
  void raggedRowsWithoutWidths_stayAtTheLeft() {
    assertThat(WordFile.of(table(rowOf("1", "2", "3"), rowOf("a"))).lines())
        .containsExactly("1|2|3", "a|#|#");
  }

  @Test
  void wrappersOfRowsCellsAndParagraphs_changeNothing() {
    String wrapped =
        "<w:tbl><w:customXml w:element='x'><w:customXmlPr/><w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr>"
            + "</w:sdtPr><w:sdtContent><w:tr><w:bookmarkStart w:id='1' w:name='b'/>"
            + "<w:sdt><w:sdtContent>"
            + cell("", "a")
            + "</w:sdtContent></w:sdt>"
            + cellWith("<w:sdt><w:sdtContent>" + p("b") + "</w:sdtContent></w:sdt>")
            + cellWith("<w:p><w:smartTag w:element='x'>" + r("c") + "</w:smartTag></w:p>")
            + "</w:tr></w:sdtContent></w:sdt></w:customXml></w:tbl>";
    assertThat(WordFile.of(wrapped).lines()).containsExactly("a|b|c");
  }

  @Test
  void tableInSingleCell_isReadInItsPlace() {
    String inner = table(rowOf("1", "2"), rowOf("3", "4"));
    String outer = table(row(cellWith(p("前") + inner + p("后"))));
    assertThat(WordFile.of(p("上") + outer + p("下")).lines())
        .containsExactly("上", "前", "1|2", "3|4", "后", "下");
    assertThat(WordFile.of(p("上") + outer).places())
        .containsExactly(
            "paragraph 1",
            "table 1, row 1, column 1, paragraph 1",
            "table 1, row 1, column 1, table 1, row 1, column 1",
            "table 1, row 1, column 1, table 1, row 1, column 2",
            "table 1, row 1, column 1, table 1, row 2, column 1",
            "table 1, row 1, column 1, table 1, row 2, column 2",
            "table 1, row 1, column 1, paragraph 2");
  }

  @Test
  void tableThatArranges_isPassedThrough() {
    String inner = table(rowOf("1", "2", "3"), rowOf("4", "5", "6"));
    String outer = table(rowOf("栏目", "导航"), row(cellWith(p("左")), cellWith(inner)));
    assertThat(WordFile.of(outer).lines()).containsExactly("栏目", "导航", "左", "1|2|3", "4|5|6");
  }

  @Test
  void smallTableInCellOfLarger_isTextOfItsCell() {
    String inner = table(rowOf("1", "2"));
    String outer = table(rowOf("a", "b"), row(cellWith(p("c")), cellWith(inner)));
    assertThat(WordFile.of(outer).lines()).containsExactly("a|b", "c|1/2");
  }

  @Test
  void tableInTableInTable_isReadOnce() {
    String innermost = table(rowOf("1", "2"), rowOf("3", "4"));
    String outer = table(row(cellWith(table(row(cellWith(p("x") + innermost))) + "<w:p/>")));
    assertThat(WordFile.of(outer).lines()).containsExactly("x", "1|2", "3|4");
  }

  @Test
  void hugeSpan_isCut() {
    String table = table(row(cell(span(100_000_000), "a")), rowOf("1", "2"));
    assertThat(WordFile.of(table).read().blocks()).hasSize(1);
  }

  @Test
  void cells_keepTheirPlaces() {
    String table = table(row(cell(span(2), "a"), cell("", "b")), row(cell("", "c"), cell("", "d")));
    assertThat(WordFile.of(table + p("x") + table).places())
        .contains(
            "table 1, row 1, column 1",
            "table 1, row 1, column 3",
            "table 1, row 2, column 2",
            "paragraph 1",
            "table 2, row 1, column 3");
  }
}
