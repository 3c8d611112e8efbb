package org.gouji.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Level;

/**
 * A made-up report whose prose states nothing, until a sentence is put into it.
 *
 * @param name what sets it apart from the others
 * @param agency its agency
 * @param level the agency's level
 * @param year its year
 * @param cells its tables
 * @param prior the tables of the year before
 */
record SampleReport(String name, String agency, Level level, int year, Cells cells, Cells prior) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> HEADINGS =
      List.of(
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项");

  /** The report as it is without any sentence. */
  byte[] plain() {
    return json(prose(year), year, cells);
  }

  /** The report with a sentence at its place. */
  byte[] with(Setting setting, String sentence) {
    List<List<String>> sections = prose(year);
    setting.put(sentence, sections);
    return json(sections, year, cells);
  }

  /** The report of the year before. */
  byte[] before() {
    return json(prose(year - 1), year - 1, prior);
  }

  @Override
  public String toString() {
    return name;
  }

  private static List<List<String>> prose(int year) {
    List<List<String>> sections = new ArrayList<>();
    sections.add(
        new ArrayList<>(
            List.of(
                year + "年，本机关围绕群众关切推进政府信息公开，各项工作平稳有序。",
                "（一）主动公开。按照公开目录及时发布和更新各类信息。",
                "（二）依申请公开。规范登记、审核、办理、答复各个环节。",
                "（三）政府信息管理。落实发布审核制度，定期清理失效内容。",
                "（四）政府信息公开平台建设。完善网站公开专栏，方便公众检索。",
                "（五）监督保障。公开工作纳入年度工作考核，开展社会评议，没有发生需要责任追究的情形。")));
    sections.add(new ArrayList<>());
    sections.add(new ArrayList<>());
    sections.add(new ArrayList<>());
    sections.add(
        new ArrayList<>(List.of("存在的主要问题：部分单位内容更新不够及时，个别答复说理不够充分。", "改进情况：建立更新提醒制度，印发答复文书范本。")));
    sections.add(new ArrayList<>(List.of("本年度未收取政府信息公开信息处理费。没有其他需要报告的事项。")));
    return sections;
  }

  private byte[] json(List<List<String>> prose, int year, Cells cells) {
    List<Map<String, Object>> sections = new ArrayList<>();
    for (int i = 0; i < HEADINGS.size(); i++) {
      Map<String, Object> section = new LinkedHashMap<>();
      section.put("number", i + 1);
      section.put("heading", HEADINGS.get(i));
      section.put("paragraphs", prose.get(i));
      sections.add(section);
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("schema", "gouji-report/1");
    model.put("title", agency + year + "年政府信息公开工作年度报告");
    model.put("agency", agency);
    model.put("level", level.code());
    model.put("year", year);
    model.put("edition", cells.edition());
    model.put("period", Map.of("from", year + "-01-01", "to", year + "-12-31"));
    model.put(
        "introduction", List.of("根据《中华人民共和国政府信息公开条例》编制本报告。数据的统计期限为" + year + "年1月1日至12月31日。"));
    model.put("sections", sections);
    model.put("tables", cells.tables());
    try {
      return JSON.writeValueAsBytes(model);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
