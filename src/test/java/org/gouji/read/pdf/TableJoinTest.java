package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gouji.model.Grid;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.sample.PdfPages;
import org.junit.jupiter.api.Test;

/** Tables whose rows of heads the end of a page cuts. */
class TableJoinTest {
  private static final double SIZE = 9;

  /** A head that begins in a row above stands to the right of others. */
  @Test
  void headsCutInTheirWords_areWhole() throws UnreadableException {
    String upper =
        level(160, 60, 210)
            + level(110, 90, 150)
            + level(60, 60, 210)
            + upright(60, 160, 60, 90, 150, 180, 210)
            + upright(60, 110, 120)
            + text(62, 130, "关系")
            + text(92, 130, "其他组织")
            + text(182, 130, "总计")
            + text(152, 130, "自然人")
            + text(91, 70, "商业企")
            + text(121, 70, "科研机");
    String lower =
        level(700, 60, 210)
            + level(730, 60, 210)
            + level(760, 60, 210)
            + upright(700, 760, 60, 90, 120, 150, 180, 210)
            + text(92, 740, "业")
            + text(122, 740, "构")
            + text(62, 710, "新收")
            + text(92, 710, "11")
            + text(122, 710, "12")
            + text(152, 710, "13")
            + text(182, 710, "36");
    assertThat(cells(upper, lower))
        .containsExactly(
            "关系", "其他组织", "自然人", "总计", "商业企\n业", "科研机\n构", "新收", "11", "12", "13", "36");
  }

  @Test
  void headsCutBesideHeadsWithHeadsBelow_areWhole() throws UnreadableException {
    assertThat(cells(besideGroup("结", "其"), belowGroup("果", "他")))
        .containsExactly("复议", "诉讼", "结\n果", "其\n他", "直接起诉", "结果", "其他", "1", "2", "3", "4");
  }

  @Test
  void rowBelowHeads_isNotTheirEnd() throws UnreadableException {
    assertThat(cells(besideGroup("结", "其"), belowGroup("5", "6")))
        .containsExactly("复议", "诉讼", "结", "其", "直接起诉", "5", "6", "结果", "其他", "1", "2", "3", "4");
  }

  private static String besideGroup(String first, String second) {
    return level(160, 60, 150)
        + level(110, 60, 150)
        + level(60, 60, 150)
        + upright(60, 160, 60, 90, 150)
        + upright(60, 110, 75)
        + text(62, 130, "复议")
        + text(92, 130, "诉讼")
        + text(62, 70, first)
        + text(77, 70, second)
        + text(92, 70, "直接起诉");
  }

  private static String belowGroup(String first, String second) {
    return level(760, 60, 150)
        + level(730, 60, 150)
        + level(700, 60, 150)
        + upright(700, 760, 60, 75, 90, 120, 150)
        + text(62, 740, first)
        + text(77, 740, second)
        + text(92, 740, "结果")
        + text(122, 740, "其他")
        + text(62, 710, "1")
        + text(77, 710, "2")
        + text(92, 710, "3")
        + text(122, 710, "4");
  }

  private static String text(double x, double y, String words) {
    return PdfPages.text(x, y, SIZE, words);
  }

  private static String level(double y, double from, double to) {
    return String.format(Locale.ROOT, "%.1f %.1f m %.1f %.1f l S%n", from, y, to, y);
  }

  private static String upright(double from, double to, double... across) {
    StringBuilder lines = new StringBuilder();
    for (double x : across) {
      lines.append(String.format(Locale.ROOT, "%.1f %.1f m %.1f %.1f l S%n", x, from, x, to));
    }
    return lines.toString();
  }

  private static List<String> cells(String upper, String lower) throws UnreadableException {
    byte[] file = PdfPages.plain().write(List.of(upper, lower));
    Grid grid = (Grid) new PdfReader().read(new Source("sample", file)).blocks().get(0);
    return grid.cells().stream().map(Grid.Cell::text).toList();
  }
}
