package org.gouji.read.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.edition.TableTemplate;
import org.gouji.model.TableName;

/**
 * Lays a filled form out as the State Council's office prints it.
 *
 * @param form the form
 * @param repeatGroups whether the label of a group stands on each of its rows
 * @param cutHeads whether the heads of new items were cut, as some exports do
 */
public record FormLayout(FilledForm form, boolean repeatGroups, boolean cutHeads) {
  private static final String NUMERALS = "一二三四五六七八九";
  private static final Map<String, String> ARTICLES = new LinkedHashMap<>();

  static {
    ARTICLES.put("regulations", "（一）");
    ARTICLES.put("licensing", "（五）");
    ARTICLES.put("penalty", "（六）");
    ARTICLES.put("fees", "（八）");
    ARTICLES.put("procurement", "（九）");
  }

  /** The rows of the three tables. */
  public FormRows rows() {
    return new FormRows(disclosure(), requests(), remedies());
  }

  /** The rows of {@code disclosure}, cut into the blocks of the form. */
  private List<List<List<FormCell>>> disclosure() {
    List<List<List<FormCell>>> blocks = new ArrayList<>();
    List<List<FormCell>> block = new ArrayList<>();
    TableTemplate template = form.edition().table(TableName.DISCLOSURE);
    for (TableTemplate.Row row : template.rows()) {
      if (ARTICLES.containsKey(row.key())) {
        block = new ArrayList<>();
        blocks.add(block);
        block.add(List.of(FormCell.head("第二十条第" + ARTICLES.get(row.key()) + "项", 1, 4)));
        List<FormCell> heads = new ArrayList<>();
        heads.add(FormCell.head("信息内容", 1, 1));
        row.columns().forEach(key -> heads.add(FormCell.head(head(template.column(key)), 1, 1)));
        block.add(filled(heads, row.columns().size()));
      }
      List<FormCell> cells = new ArrayList<>();
      cells.add(FormCell.head(row.label(), 1, 1));
      for (String column : row.columns()) {
        cells.add(FormCell.figure(form.printed(TableName.DISCLOSURE, row.key(), column)));
      }
      block.add(filled(cells, row.columns().size()));
    }
    return blocks;
  }

  /** The rows of {@code requests}, heads first. */
  private List<List<FormCell>> requests() {
    List<List<FormCell>> rows = new ArrayList<>();
    rows.add(
        List.of(
            FormCell.head("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3),
            FormCell.head("申请人情况", 1, 7)));
    rows.add(
        List.of(
            FormCell.head("自然人", 2, 1), FormCell.head("法人或其他组织", 1, 5), FormCell.head("总计", 2, 1)));
    rows.add(heads("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"));
    TableTemplate template = form.edition().table(TableName.REQUESTS);
    int results = template.rows().size() - 3;
    int chapter = 0;
    int item = 0;
    String group = "";
    for (TableTemplate.Row row : template.rows()) {
      List<FormCell> cells = new ArrayList<>();
      boolean top = row.key().equals("newReceived") || row.key().equals("carriedIn");
      if (top || row.key().equals("carriedOut")) {
        String number = top ? "" + NUMERALS.charAt(row.index()) : "四";
        cells.add(FormCell.head(number + "、" + row.label(), 1, 3));
      } else {
        boolean firstResult = row.key().equals("granted");
        if (repeatGroups || firstResult) {
          cells.add(FormCell.head("三、本年度办理结果", repeatGroups ? 1 : results, 1));
        }
        boolean newGroup = row.group().isEmpty() || !row.group().equals(group);
        chapter += newGroup ? 1 : 0;
        item = newGroup ? 1 : item + 1;
        group = row.group();
        String number = "（" + NUMERALS.charAt(chapter - 1) + "）";
        if (group.isEmpty()) {
          cells.add(FormCell.head(number + row.label(), 1, 2));
        } else {
          if (repeatGroups || newGroup) {
            String name = group;
            long size = template.rows().stream().filter(r -> r.group().equals(name)).count();
            cells.add(FormCell.head(number + group, repeatGroups ? 1 : (int) size, 1));
          }
          cells.add(FormCell.head(item + "." + row.label(), 1, 1));
        }
      }
      for (String column : row.columns()) {
        cells.add(FormCell.figure(form.printed(TableName.REQUESTS, row.key(), column)));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** The rows of {@code remedies}, heads first. */
  private List<List<FormCell>> remedies() {
    List<FormCell> second = new ArrayList<>();
    for (String result : results()) {
      second.add(FormCell.head(result, 2, 1));
    }
    second.add(FormCell.head("未经复议直接起诉", 1, 5));
    second.add(FormCell.head("复议后起诉", 1, 5));
    List<FormCell> third = new ArrayList<>(heads(results()));
    third.addAll(heads(results()));
    List<FormCell> figures = new ArrayList<>();
    for (TableTemplate.Row row : form.edition().table(TableName.REMEDIES).rows()) {
      for (String column : row.columns()) {
        figures.add(FormCell.figure(form.printed(TableName.REMEDIES, row.key(), column)));
      }
    }
    List<FormCell> first = List.of(FormCell.head("行政复议", 1, 5), FormCell.head("行政诉讼", 1, 10));
    return List.of(first, second, third, figures);
  }

  private String head(TableTemplate.Column column) {
    if (cutHeads && column.label().startsWith("本年新")) {
      return "本年新";
    }
    return column.unit().isEmpty() ? column.label() : column.label() + "（单位：" + column.unit() + "）";
  }

  /** A row of fewer figures is drawn as wide as the others: its only figure is widened. */
  private static List<FormCell> filled(List<FormCell> cells, int columns) {
    if (columns == 1) {
      return List.of(cells.get(0), cells.get(1).wide(3));
    }
    if (columns == 2) {
      return List.of(cells.get(0), cells.get(1), cells.get(2), new FormCell("", 1, 1, true));
    }
    return cells;
  }

  private static String[] results() {
    return new String[] {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
  }

  private static List<FormCell> heads(String... labels) {
    List<FormCell> heads = new ArrayList<>();
    for (String label : labels) {
      heads.add(FormCell.head(label, 1, 1));
    }
    return heads;
  }
}
