package org.gouji.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.edition.Editions;
import org.gouji.model.CellRef;
import org.gouji.model.Level;
import org.gouji.model.TableName;
import org.gouji.quality.Cells;
import org.gouji.quality.CellsMaker;
import org.gouji.write.FormCell;
import org.gouji.write.FormTable;
import org.gouji.write.FormTexts;
import org.gouji.write.OfficialForm;

/**
 * A report made of a number: a body, tables that add up, and prose that states what they hold, each
 * report in an order and a choice of sentences of its own. The same number gives the same report.
 *
 * @param agency whose report it is
 * @param level its level
 * @param year its year
 * @param cells its tables
 * @param sections the paragraphs of the six sections
 */
record MadeUpReport(
    String agency, Level level, int year, Cells cells, List<List<String>> sections) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EDITION = "2021";
  private static final List<TableName> TABLES = List.of(TableName.values());

  private static final List<String> HEADINGS =
      List.of(
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项");
  private static final String FIRST = "青白清东西南北新安永平长宁龙石金";
  private static final String SECOND = "山水溪河湖江川原林泉城台岭湾桥沟";
  private static final List<String> DEPARTMENTS =
      List.of("教育局", "民政局", "财政局", "交通运输局", "水利局", "农业农村局", "卫生健康局", "应急管理局");
  private static final List<String> THEMES =
      List.of("养老服务", "义务教育招生", "农村供水", "道路养护", "惠农补贴", "食品安全", "医疗保障", "安全生产", "营商环境", "污染防治");
  private static final List<String> WAYS =
      List.of("门户网站", "政务新媒体", "便民服务中心", "公告栏", "广播", "新闻发布会", "微信公众号", "办事大厅");
  private static final List<String> DEEDS =
      List.of("细化公开目录", "完善发布流程", "健全审查机制", "规范答复文书", "清理失效内容", "开展业务培训", "加强日常巡查", "梳理办事指南");
  private static final List<String> ENDS =
      List.of("方便群众查询", "回应社会关切", "提高办理质量", "压实工作责任", "扩大公开范围", "增强工作实效");

  /** A report of this number. */
  static MadeUpReport of(int number) {
    Random random = new Random(7919L * number + 11);
    String county = name(number / 256) + "县";
    String place = name(number);
    boolean town = random.nextBoolean();
    String agency =
        town
            ? county + place + "镇人民政府"
            : county + DEPARTMENTS.get(number % DEPARTMENTS.size()) + place + "分局";
    Level level = town ? Level.TOWNSHIP_GOVERNMENT : Level.COUNTY_DEPARTMENT;
    int requests = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(60);
    Cells cells = CellsMaker.make(EDITION, level, requests, true, Map.of(), random);
    int year = 2021 + random.nextInt(4);
    return new MadeUpReport(agency, level, year, cells, sections(year, cells, random));
  }

  private static String name(int number) {
    return "" + FIRST.charAt(number & 15) + SECOND.charAt(number >> 4 & 15);
  }

  private static List<List<String>> sections(int year, Cells cells, Random random) {
    List<List<String>> sections = new ArrayList<>();
    sections.add(
        List.of(
            year
                + "年，围绕"
                + one(THEMES, random)
                + "和"
                + one(THEMES, random)
                + "推进政府信息公开，"
                + deed(random),
            "（一）主动公开。通过"
                + one(WAYS, random)
                + "发布信息"
                + (20 + random.nextInt(3000))
                + "条，"
                + deed(random),
            "（二）依申请公开。" + requests(cells) + deed(random),
            "（三）政府信息管理。围绕" + one(THEMES, random) + deed(random),
            "（四）政府信息公开平台建设。依托" + one(WAYS, random) + deed(random),
            "（五）监督保障。公开工作纳入年度考核，开展社会评议"
                + (1 + random.nextInt(3))
                + "次，没有发生需要责任追究的情形。"
                + deed(random)));
    sections.add(List.of());
    sections.add(List.of());
    sections.add(List.of());
    sections.add(
        List.of(
            "存在的主要问题：" + one(THEMES, random) + "领域公开内容不够丰富，" + one(WAYS, random) + "更新不够及时。",
            "改进情况：" + deed(random) + deed(random)));
    sections.add(List.of("本年度未收取政府信息公开信息处理费。没有其他需要报告的事项。"));
    return sections;
  }

  private static String requests(Cells cells) {
    String received = total(cells, "newReceived");
    return received.equals("0")
        ? "本年度未收到政府信息公开申请。"
        : "本年度新收政府信息公开申请"
            + received
            + "件，其中自然人申请"
            + natural(cells)
            + "件；予以公开"
            + total(cells, "granted")
            + "件。";
  }

  private static String total(Cells cells, String row) {
    return cells.value(row).map(BigDecimal::toPlainString).orElseThrow();
  }

  private static String natural(Cells cells) {
    return cells.value("newReceived.natural").map(BigDecimal::toPlainString).orElseThrow();
  }

  private static String deed(Random random) {
    return one(DEEDS, random) + "，" + one(DEEDS, random) + "，" + one(ENDS, random) + "。";
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private String title() {
    return agency + year + "年政府信息公开工作年度报告";
  }

  private String introduction() {
    return "根据《中华人民共和国政府信息公开条例》编制本报告。数据的统计期限为" + year + "年1月1日至12月31日。";
  }

  /** The report as a model on one line. */
  String json() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("schema", "gouji-report/1");
    model.put("title", title());
    model.put("agency", agency);
    model.put("level", level.code());
    model.put("year", year);
    model.put("edition", EDITION);
    Map<String, Object> period = new LinkedHashMap<>();
    period.put("from", year + "-01-01");
    period.put("to", year + "-12-31");
    model.put("period", period);
    model.put("introduction", List.of(introduction()));
    List<Map<String, Object>> told = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Map<String, Object> section = new LinkedHashMap<>();
      section.put("number", i + 1);
      section.put("heading", HEADINGS.get(i));
      section.put("paragraphs", sections.get(i));
      told.add(section);
    }
    model.put("sections", told);
    model.put("tables", cells.tables());
    try {
      return JSON.writeValueAsString(model);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The report as a web page. */
  String html() {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>");
    page.append(title()).append("</title></head><body><div id=\"content\"><h1>").append(title());
    page.append("</h1>\n");
    paragraph(page, introduction());
    OfficialForm form = new OfficialForm(Editions.standard().named(EDITION), new FormTexts());
    for (int i = 0; i < sections.size(); i++) {
      page.append("<p class=\"heading\"><strong>")
          .append(HEADINGS.get(i))
          .append("</strong></p>\n");
      sections.get(i).forEach(text -> paragraph(page, text));
      if (i >= 1 && i <= TABLES.size()) {
        table(page, form.table(TABLES.get(i - 1)));
      }
    }
    return page.append("</div></body></html>\n").toString();
  }

  private static void paragraph(StringBuilder page, String text) {
    page.append("<p style=\"text-indent: 2em;\">").append(text).append("</p>\n");
  }

  private void table(StringBuilder page, FormTable table) {
    page.append("<table border=\"1\">\n");
    for (List<FormCell> row : table.rows()) {
      page.append("<tr>");
      for (FormCell cell : row) {
        page.append("<td style=\"text-align: center;\" rowspan=\"").append(cell.rows());
        page.append("\" colspan=\"").append(cell.columns()).append("\">");
        page.append(cell.figure().map(this::figure).orElse(cell.text())).append("</td>");
      }
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }

  private String figure(CellRef ref) {
    return cells.value(ref.row() + "." + ref.column()).map(BigDecimal::toPlainString).orElse("");
  }
}
