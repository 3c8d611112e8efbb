package org.gouji.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Sentences on the figures of a block of table {@code remedies}. */
final class RemedyProse {
  private static final Map<String, String> BLOCKS =
      Map.of(
          "review", "行政复议",
          "litigationDirect", "未经复议直接起诉",
          "litigationAfterReview", "复议后起诉");
  private static final List<String> COLUMNS =
      List.of("total", "upheld", "corrected", "otherResult", "pending");
  private static final Map<String, String> RESULTS =
      Map.of(
          "upheld", "结果维持",
          "corrected", "结果纠正",
          "otherResult", "其他结果",
          "pending", "尚未审结");

  private RemedyProse() {}

  /**
   * What prose states.
   *
   * @param cell the cell that is wrong in the table, by row and column
   */
  static String of(Cells cells, String cell, BlunderTrial.Prose prose, Random random) {
    int dot = cell.lastIndexOf('.');
    String block = cell.substring(0, dot);
    String column = cell.substring(dot + 1);
    if (!BLOCKS.containsKey(block)) {
      return "";
    }
    List<String> stated = new ArrayList<>();
    switch (prose) {
      case NOTHING -> {
        return "";
      }
      case FIGURE -> stated.add(column);
      case ALL -> stated.addAll(COLUMNS);
      case OTHER -> {
        List<String> others = new ArrayList<>(COLUMNS);
        others.remove(column);
        stated.add(others.get(random.nextInt(others.size())));
      }
    }
    List<String> parts = new ArrayList<>();
    for (String each : stated) {
      String figure = cells.value(block + "." + each).orElseThrow().toPlainString() + "件";
      boolean alone = parts.isEmpty();
      if (each.equals("total")) {
        parts.add(BLOCKS.get(block) + figure);
      } else {
        parts.add(
            (alone ? BLOCKS.get(block) : parts.size() == 1 ? "其中" : "")
                + RESULTS.get(each)
                + figure);
      }
    }
    return String.join("，", parts) + "。";
  }
}
