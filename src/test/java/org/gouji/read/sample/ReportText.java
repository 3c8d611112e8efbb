package org.gouji.read.sample;

import java.util.List;

/** The words around the tables of a report of an invented county. */
public final class ReportText {
  private ReportText() {}

  /** The title. */
  public static String title(int year) {
    return "青石县" + year + "年政府信息公开工作年度报告";
  }

  /** The paragraph under the title. */
  public static String introduction(int year) {
    return "本报告依据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限为" + year + "年1月1日至" + year + "年12月31日。";
  }

  /** The headings of the six sections. */
  public static List<String> headings() {
    return List.of(
        "一、总体情况",
        "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况",
        "六、其他需要报告的事项");
  }

  /** The prose of a section; sections 2 to 4 hold tables alone. */
  public static List<String> prose(int section) {
    return switch (section) {
      case 1 -> List.of("全年主动公开政府信息1,203条。", "（一）主动公开。更新栏目36个。", "（二）依申请公开。渠道畅通，办理规范。");
      case 5 -> List.of("主要问题：公开内容不够全面。", "改进情况：加强培训2次。");
      case 6 -> List.of("无其他需要报告的事项。");
      default -> List.of();
    };
  }
}
