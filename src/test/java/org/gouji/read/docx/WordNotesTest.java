package org.gouji.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.read.docx.WordFile.cellWith;
import static org.gouji.read.docx.WordFile.p;
import static org.gouji.read.docx.WordFile.r;
import static org.gouji.read.docx.WordFile.row;
import static org.gouji.read.docx.WordFile.rowOf;
import static org.gouji.read.docx.WordFile.table;

import org.junit.jupiter.api.Test;

/** Footnotes and endnotes are read behind what refers to them. */
class WordNotesTest {
  private static final String SEPARATOR =
      "<w:footnote w:type='separator' w:id='0'><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
          + "<w:footnote w:type='continuationNotice' w:id='1'>"
          + p("续前页")
          + "</w:footnote>";

  private static String note(int id, String blocks) {
    return "<w:footnote w:id='" + id + "'>" + blocks + "</w:footnote>";
  }

  private static String reference(int id) {
    return "<w:r><w:footnoteReference w:id='" + id + "'/></w:r>";
  }

  private static WordFile file(String body, String... notes) {
    return WordFile.of(
        body, "footnotes", WordFile.root("footnotes", SEPARATOR + String.join("", notes)));
  }

  @Test
  void note_isReadBehindItsParagraph() {
    WordFile file =
        file(
            "<w:p>"
                + r("前")
                + reference(7)
                + r("后")
                + "</w:p>"
                + p("下")
                + "<w:p>"
                + reference(3)
                + "</w:p>",
            note(3, p("丙") + p("丁")),
            note(7, p("甲")));
    assertThat(file.lines()).containsExactly("前后", "甲", "下", "丙", "丁");
    assertThat(file.places())
        .containsExactly(
            "paragraph 1", "footnote 1", "paragraph 2", "footnote 2", "footnote 2, paragraph 2");
  }

  @Test
  void referenceBesideFigure_isNoDigitOfIt() {
    String noted = cellWith("<w:p>" + r("12") + reference(2) + "</w:p>");
    String marked =
        cellWith(
            "<w:p>"
                + r("3")
                + "<w:r><w:footnoteReference w:id='3' w:customMarkFollows='1'/><w:t>1</w:t></w:r></w:p>");
    WordFile file =
        file(table(rowOf("a", "b"), row(noted, marked)), note(2, p("注")), note(3, p("另注")));
    assertThat(file.lines()).containsExactly("a|b", "12|3", "注", "另注");
  }

  @Test
  void noteReferredToTwice_isReadOnce() {
    String twice = "<w:p>" + reference(2) + reference(2) + "</w:p>";
    assertThat(file(twice, note(2, p("注"))).lines()).containsExactly("注");
  }

  @Test
  void endnote_isRead() {
    WordFile file =
        WordFile.of(
            "<w:p><w:r><w:endnoteReference w:id='2'/></w:r></w:p>",
            "endnotes",
            WordFile.root("endnotes", "<w:endnote w:id='2'>" + p("尾") + "</w:endnote>"));
    assertThat(file.lines()).containsExactly("尾");
    assertThat(file.places()).containsExactly("endnote 1");
  }

  @Test
  void changeInNote_isRemarkedThere() {
    WordFile file =
        file(
            p("一") + "<w:p>" + reference(2) + "</w:p>",
            note(2, "<w:p><w:ins>" + r("注") + "</w:ins></w:p>"));
    assertThat(file.remarks()).containsExactly("trackedChanges 1 at footnote 1");
  }

  @Test
  void noteWithoutItsPart_yieldsNothing() {
    assertThat(WordFile.of("<w:p>" + r("文") + reference(2) + "</w:p>").lines())
        .containsExactly("文");
  }
}
