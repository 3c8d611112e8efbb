package org.gouji.read.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A report as a web page.
 *
 * @param cell what stands around the text of a cell; {@code %s} is the text
 * @param blank what stands in a blank cell
 * @param oneTable whether {@code disclosure} is one table, or one for each block
 * @param splitAt after how many rows {@code requests} goes on in another table, its heads repeated;
 *     0 for one table
 * @param layoutTable whether the page is arranged by a table
 * @param navigation whether the headings stand in lists before and behind the text too
 * @param headCells whether heads are {@code th} in a {@code thead}
 */
public record WebPage(
    String cell,
    String blank,
    boolean oneTable,
    int splitAt,
    boolean layoutTable,
    boolean navigation,
    boolean headCells) {
  private static final int HEAD_ROWS = 3;

  /** A plain page. */
  public static WebPage plain() {
    return new WebPage("%s", "", true, 0, false, false, false);
  }

  /** Writes a report; {@code meta} stands in the head. */
  public String write(FormRows layout, int year, String meta) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head>");
    page.append(meta).append("<title>青石县人民政府</title>");
    page.append("<script>var table = '<table><tr><td>规章</td></tr></table>';</script></head><body>");
    if (navigation) {
      page.append("<div class=top>您现在的位置：<a>首页</a> &gt; <a>政府信息公开年报</a></div><ul>");
      ReportText.headings().forEach(h -> page.append("<li><a>").append(h).append("</a></li>"));
      page.append("</ul>");
    }
    page.append(layoutTable ? "<table><tr><td>栏目导航</td><td><div>" : "<div>");
    body(page, layout, year);
    page.append(layoutTable ? "</div></td></tr></table>" : "</div>");
    if (navigation) {
      page.append("<p>扫一扫在手机打开当前页</p><div>上一篇：青石县2018年政府信息公开工作年度报告</div>");
      page.append("<table><tr><td>版权所有</td><td>网站地图</td></tr></table>");
    }
    return page.append("</body></html>").toString();
  }

  /** Writes these pieces. */
  public String write(List<Piece> pieces) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><body>");
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Line line) {
        page.append("<p>").append(escape(line.text())).append("</p>\n");
      } else if (piece instanceof Piece.Drawn table) {
        table(page, table.rows(), 0);
      }
    }
    return page.append("</body></html>").toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private void body(StringBuilder page, FormRows layout, int year) {
    page.append("<h1>").append(ReportText.title(year)).append("</h1>");
    paragraph(page, ReportText.introduction(year));
    for (int section = 1; section <= 6; section++) {
      String heading = ReportText.headings().get(section - 1);
      page.append("<p style=\"text-indent:2em\"><b><span>").append(heading, 0, 2);
      page.append("</span>").append(heading.substring(2)).append("</b></p>\n");
      ReportText.prose(section).forEach(text -> paragraph(page, text));
      switch (section) {
        case 2 -> disclosure(page, layout);
        case 3 -> requests(page, layout.requests());
        case 4 -> table(page, layout.remedies(), HEAD_ROWS);
        default -> {}
      }
    }
  }

  private void disclosure(StringBuilder page, FormRows layout) {
    if (oneTable) {
      table(page, layout.disclosure().stream().flatMap(List::stream).toList(), 0);
    } else {
      layout.disclosure().forEach(block -> table(page, block, 2));
    }
  }

  private void requests(StringBuilder page, List<List<FormCell>> rows) {
    if (splitAt == 0) {
      table(page, rows, HEAD_ROWS);
      return;
    }
    List<List<List<FormCell>>> parts = PageBreak.split(rows, HEAD_ROWS, splitAt);
    parts.forEach(part -> table(page, part, HEAD_ROWS));
  }

  private void table(StringBuilder page, List<List<FormCell>> rows, int headRows) {
    page.append("<table border=1>");
    for (int i = 0; i < rows.size(); i++) {
      boolean head = headCells && i < headRows;
      page.append(headCells && i == 0 ? "<thead>" : "");
      page.append("<tr>");
      List<FormCell> cells = new ArrayList<>(rows.get(i));
      for (FormCell formCell : cells) {
        page.append(head ? "<th" : "<td");
        page.append(formCell.rows() > 1 ? " rowspan=\"" + formCell.rows() + '"' : "");
        page.append(formCell.columns() > 1 ? " colspan=" + formCell.columns() : "").append('>');
        boolean empty = formCell.text().isEmpty();
        page.append(empty ? blank : cell.replace("%s", escape(formCell.text())));
        page.append(head ? "</th>" : "</td>");
      }
      page.append("</tr>\n");
      page.append(headCells && i + 1 == headRows ? "</thead><tbody>" : "");
    }
    page.append("</table>\n");
  }

  private static void paragraph(StringBuilder page, String text) {
    page.append("<p>&nbsp;&nbsp;<span>").append(text).append("</span></p>\n");
  }
}
