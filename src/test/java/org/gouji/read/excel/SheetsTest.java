package org.gouji.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Remark;
import org.gouji.read.UnreadableException;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.junit.jupiter.api.Test;

/** What becomes of the cells of sheets: paragraphs and grids, and what is not read. */
class SheetsTest {
  private static final String HEADS = row(1, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数");

  @Test
  void textsOfOneCell_areParagraphsWithTheirPlaces() throws UnreadableException {
    Document document = RawBook.of(row(2, "青禾县2024年政府信息公开工作年度报告") + row(5, "第一段\n第二段")).read();
    assertThat(document.blocks())
        .extracting(Block::place)
        .extracting(Place::locator)
        .containsExactly("sheet 表, cell A2", "sheet 表, cell A5", "sheet 表, cell A5, paragraph 2");
    assertThat(document.blocks()).allMatch(Paragraph.class::isInstance);
  }

  @Test
  void blankCellsOfATable_areThere() throws UnreadableException {
    RawBook book = RawBook.of(HEADS + row(2, "规章", "", "3") + row(3, "行政规范性文件"));
    Grid grid = (Grid) book.read().blocks().get(0);
    assertThat(grid.columns()).isEqualTo(4);
    assertThat(grid.cells()).hasSize(12);
    assertThat(grid.cells().get(7).place().locator()).isEqualTo("sheet 表, cell D2");
  }

  @Test
  void rowsAndColumnsThatAreHidden_areNotReadButTold() throws UnreadableException {
    RawBook book =
        new RawBook(RawBook.MAIN)
            .sheet(
                "表",
                "",
                "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
                    + HEADS
                    + "<row r=\"2\" hidden=\"1\">"
                    + cell("A2", "旧行")
                    + cell("B2", "1")
                    + "</row>"
                    + row(3, "规章", "1", "2", "3")
                    + "</sheetData>");
    assertThat(book.texts()).containsExactly("信息内容", "本年制发件数", "现行有效件数", "规章", "1", "3");
    assertThat(book.read().remarks())
        .containsExactly(new Remark(Remark.Kind.HIDDEN_TEXT, 4, Place.at("sheet 表, cell C1")));
  }

  @Test
  void mergeThatIsHiddenInPart_isSeen() throws UnreadableException {
    RawBook book =
        new RawBook(RawBook.MAIN)
            .sheet(
                "表",
                "",
                "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols><sheetData>"
                    + row(1, "总体情况")
                    + "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>");
    assertThat(book.texts()).containsExactly("总体情况");
    assertThat(book.read().remarks()).isEmpty();
  }

  @Test
  void whatAMergeCovers_isNotSeen() throws UnreadableException {
    RawBook book =
        new RawBook(RawBook.MAIN)
            .sheet(
                "表",
                "",
                "<sheetData>"
                    + row(1, "标题", "遮住")
                    + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/>"
                    + "<mergeCell ref=\"A1:XFD1048576\"/></mergeCells>");
    assertThat(book.texts()).containsExactly("标题");
  }

  @Test
  void hiddenSheetsAndInstructions_areNotRead() throws UnreadableException {
    String rows = "<sheetData>" + row(1, "选项") + "</sheetData>";
    RawBook book =
        new RawBook(RawBook.MAIN)
            .sheet("填表说明", "", rows)
            .sheet("选项", "state=\"hidden\"", rows)
            .sheet("字典", "state=\"veryHidden\"", rows)
            .sheet("年报", "", "<sheetData>" + row(1, "一、总体情况") + "</sheetData>");
    assertThat(book.texts()).containsExactly("一、总体情况");
    assertThat(book.read().remarks()).isEmpty();
  }

  @Test
  void sheets_areReadInTheirOrderInTheWorkbook() throws UnreadableException {
    RawBook book =
        new RawBook(RawBook.MAIN)
            .sheet("乙", "", "<sheetData>" + row(1, "先") + "</sheetData>")
            .sheet("甲", "", "<sheetData>" + row(1, "后") + "</sheetData>");
    assertThat(book.texts()).containsExactly("先", "后");
  }

  @Test
  void tablesBesideEachOther_areTwo() throws UnreadableException {
    String styled =
        "<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"str\"><v>信息内容</v></c>"
            + "<c r=\"B1\" s=\"1\" t=\"str\"><v>本年制发件数</v></c>"
            + "<c r=\"D1\" s=\"1\" t=\"str\"><v>校验</v></c>"
            + "<c r=\"E1\" s=\"1\" t=\"str\"><v>通过</v></c></row>";
    Document document = RawBook.of(styled).formats("0", "0").read();
    assertThat(document.blocks()).hasSize(2);
  }

  @Test
  void namesOfSheets_areToldAsTheyAre() {
    Phrasebook words = Phrasebook.in(Language.ZH);
    assertThat(words.place("sheet 依申请公开, cell B7")).isEqualTo("工作表“依申请公开”，单元格 B7");
    assertThat(words.place("sheet a, cell B2, table 3, cell AB12, paragraph 2"))
        .isEqualTo("工作表“a, cell B2, table 3”，单元格 AB12，第 2 段");
    assertThat(Phrasebook.in(Language.EN).place("sheet {name} \"x\", cell A1"))
        .isEqualTo("sheet {name} \"x\", cell A1");
  }

  @Test
  void numberAndTitleInTwoCells_areAHeading() throws UnreadableException {
    List<Block> blocks = RawBook.of(row(1, "一、", "总体情况") + row(2, "全文。")).read().blocks();
    assertThat(blocks).allMatch(Paragraph.class::isInstance);
  }

  static String row(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        row.append(cell("" + (char) ('A' + i) + number, texts[i]));
      }
    }
    return row.append("</row>").toString();
  }

  private static String cell(String name, String text) {
    return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }
}
