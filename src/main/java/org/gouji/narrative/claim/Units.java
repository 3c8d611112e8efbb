package org.gouji.narrative.claim;

/** Which units count what. Within a list the unit is often left out. */
final class Units {
  private static final String REQUESTS = " 件 份 条 宗 起 次 封 例 件次 ";
  private static final String DOCUMENTS = " 件 份 条 个 部 项 篇 ";
  private static final String DECISIONS = " 件 份 宗 起 次 例 件次 ";

  private static final String TIMES = " 个工作日 工作日 天 日 小时 分钟 ";

  private Units() {}

  static boolean isOfTime(String unit) {
    return !unit.isEmpty() && TIMES.contains(" " + unit + " ");
  }

  static boolean countRequests(String unit) {
    return unit.isEmpty() || REQUESTS.contains(" " + unit + " ");
  }

  static boolean countBodies(String unit) {
    return unit.equals("个") || unit.equals("家");
  }

  /** Whether two units may count the same requests; 次 counts what was done. */
  static boolean areAlike(String unit, String other) {
    return countRequests(unit) && countRequests(other) && !unit.equals("次") && !other.equals("次");
  }

  static boolean countDocuments(String unit) {
    return unit.isEmpty() || DOCUMENTS.contains(" " + unit + " ");
  }

  static boolean countDecisions(String unit) {
    return !unit.isEmpty() && DECISIONS.contains(" " + unit + " ");
  }

  /** Whether a unit counts what was charged for. */
  static boolean countCharges(String unit) {
    return countRequests(unit) || unit.equals("笔");
  }

  static boolean isMoney(String unit) {
    return unit.endsWith("元");
  }
}
