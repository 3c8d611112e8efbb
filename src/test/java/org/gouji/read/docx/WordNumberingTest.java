package org.gouji.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.read.docx.WordFile.cellWith;
import static org.gouji.read.docx.WordFile.r;
import static org.gouji.read.docx.WordFile.row;
import static org.gouji.read.docx.WordFile.table;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that Word puts before paragraphs are read as they are shown. */
class WordNumberingTest {
  private static String level(int index, String format, String text, String more) {
    return "<w:lvl w:ilvl='"
        + index
        + "'><w:start w:val='1'/><w:numFmt w:val='"
        + format
        + "'/>"
        + more
        + "<w:lvlText w:val='"
        + text
        + "'/></w:lvl>";
  }

  private static String pattern(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId='"
        + id
        + "'>"
        + String.join("", levels)
        + "</w:abstractNum>";
  }

  private static String num(int id, int pattern, String overrides) {
    return "<w:num w:numId='"
        + id
        + "'><w:abstractNumId w:val='"
        + pattern
        + "'/>"
        + overrides
        + "</w:num>";
  }

  private static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='"
        + level
        + "'/><w:numId w:val='"
        + list
        + "'/></w:numPr></w:pPr>"
        + (text.isEmpty() ? "" : r(text))
        + "</w:p>";
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + r(text) + "</w:p>";
  }

  private static List<String> lines(String body, String... numbering) {
    return WordFile.of(body, "numbering", WordFile.root("numbering", String.join("", numbering)))
        .lines();
  }

  private static final String OUTLINE =
      pattern(
          0,
          level(0, "chineseCountingThousand", "%1、", ""),
          level(1, "chineseCountingThousand", "（%2）", ""),
          level(2, "decimal", "%3.", ""),
          level(3, "decimal", "%1.%3.%4", "<w:isLgl/>"));

  @Test
  void levels_countAndBeginAnew() {
    assertThat(
            lines(
                item(1, 0, "总体情况")
                    + item(1, 1, "主动公开")
                    + item(1, 1, "依申请公开")
                    + item(1, 2, "要点")
                    + item(1, 3, "细目")
                    + item(1, 0, "主动公开政府信息情况")
                    + item(1, 1, "概况")
                    + item(1, 2, "要点"),
                OUTLINE,
                num(1, 0, "")))
        .containsExactly(
            "一、总体情况", "（一）主动公开", "（二）依申请公开", "1. 要点", "1.1.1 细目", "二、主动公开政府信息情况", "（一）概况", "1. 要点");
  }

  @Test
  void levelThatNeverRestarts_goesOn() {
    String never = level(1, "decimal", "%2.", "<w:lvlRestart w:val='0'/>");
    assertThat(
            lines(
                item(1, 0, "a") + item(1, 1, "b") + item(1, 0, "c") + item(1, 1, "d"),
                pattern(0, level(0, "upperRoman", "%1.", ""), never),
                num(1, 0, "")))
        .containsExactly("I. a", "1. b", "II. c", "2. d");
  }

  @Test
  void listsOfOnePattern_goOnUnlessTheyBeginAnew() {
    String anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>";
    assertThat(
            lines(
                item(1, 0, "a") + item(2, 0, "b") + item(3, 0, "c") + item(3, 0, "d"),
                OUTLINE,
                num(1, 0, ""),
                num(2, 0, ""),
                num(3, 0, anew)))
        .containsExactly("一、a", "二、b", "五、c", "六、d");
  }

  @Test
  void levelOfTheListItself_isTakenBeforeThePattern() {
    String other =
        "<w:lvlOverride w:ilvl='0'>"
            + level(0, "decimalEnclosedCircle", "%1", "<w:suff w:val='nothing'/>")
            + "</w:lvlOverride>";
    assertThat(lines(item(1, 0, "公开"), OUTLINE, num(1, 0, other))).containsExactly("①公开");
  }

  @Test
  void bulletsAndEmptyItems_showNothing() {
    String bullets = pattern(0, level(0, "bullet", "\uF06C", ""), level(1, "decimal", "%2.", ""));
    assertThat(lines(item(1, 0, "a") + item(1, 1, "") + item(1, 1, "b"), bullets, num(1, 0, "")))
        .containsExactly("a", "2. b");
  }

  @Test
  void numberThroughStyles_isThatOfTheLevelBoundToTheStyle() {
    String styles =
        WordFile.root(
            "styles",
            "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/><w:pPr><w:numPr>"
                + "<w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='2'><w:basedOn w:val='1'/><w:pPr><w:numPr>"
                + "<w:ilvl w:val='1'/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='3'><w:basedOn w:val='1'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='4'><w:basedOn w:val='1'/><w:pPr><w:numPr>"
                + "<w:numId w:val='0'/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='x'><w:basedOn w:val='y'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='y'><w:basedOn w:val='x'/></w:style>");
    String numbering =
        WordFile.root(
            "numbering",
            pattern(
                    0,
                    level(0, "chineseCounting", "%1、", "<w:pStyle w:val='1'/>"),
                    level(1, "chineseCounting", "（%2）", "<w:pStyle w:val='2'/>"))
                + num(1, 0, ""));
    String body =
        styled("1", "总体情况")
            + styled("2", "主动公开")
            + styled("3", "主动公开政府信息情况")
            + styled("4", "无号")
            + styled("x", "绕圈")
            + styled("none", "无此样式");
    assertThat(WordFile.of(body, "numbering", numbering, "styles", styles).lines())
        .containsExactly("一、总体情况", "（一）主动公开", "二、主动公开政府信息情况", "无号", "绕圈", "无此样式");
  }

  @Test
  void listStyleElsewhere_isFollowed() {
    String linked =
        "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='S'/></w:abstractNum>";
    String styled = OUTLINE.replaceFirst("'0'>", "'0'><w:styleLink w:val='S'/>");
    assertThat(lines(item(1, 0, "a"), linked, styled, num(1, 1, ""))).containsExactly("一、a");
  }

  @Test
  void numberBeforeFigure_leavesNoFigure() {
    String plain = pattern(0, level(0, "decimal", "%1.", "<w:suff w:val='nothing'/>"));
    String circled =
        pattern(1, level(0, "decimalEnclosedCircle", "%1", "<w:suff w:val='nothing'/>"));
    String cells =
        row(
            cellWith(item(1, 0, "属于国家秘密")),
            cellWith(item(1, 0, "12")),
            cellWith(item(2, 0, "１２")),
            cellWith(item(1, 0, "")));
    assertThat(
            lines(
                table(cells, WordFile.rowOf("a", "b", "c", "d")),
                plain,
                circled,
                num(1, 0, ""),
                num(2, 1, "")))
        .startsWith("1.属于国家秘密|2. 12|① １２|");
  }

  @Test
  void deletedParagraph_doesNotCount() {
    String deleted =
        item(1, 0, "")
            .replace(
                "</w:pPr>",
                "<w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:del>" + r("旧") + "</w:del>");
    assertThat(lines(item(1, 0, "a") + deleted + item(1, 0, "b"), OUTLINE, num(1, 0, "")))
        .containsExactly("一、a", "二、b");
  }

  @Test
  void unknownList_yieldsNoNumber() {
    assertThat(lines(item(9, 0, "a") + item(1, 8, "b"), OUTLINE, num(1, 7, "")))
        .containsExactly("a", "b");
  }
}
