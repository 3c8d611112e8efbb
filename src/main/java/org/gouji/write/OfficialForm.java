package org.gouji.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.edition.Edition;
import org.gouji.edition.TableTemplate;
import org.gouji.model.CellRef;
import org.gouji.model.TableName;

/** Lays the three tables out as the form prints them. */
public final class OfficialForm {
  private static final String NUMERALS = "一二三四五六七八九";
  private static final int DISCLOSURE_COLUMNS = 4;
  private static final int LABEL_COLUMNS = 3;

  private final Edition edition;
  private final FormTexts texts;

  /** The form of an edition. */
  public OfficialForm(Edition edition, FormTexts texts) {
    this.edition = edition;
    this.texts = texts;
  }

  /** A table of the form. */
  public FormTable table(TableName name) {
    TableTemplate template = edition.table(name);
    return switch (name) {
      case DISCLOSURE -> new FormTable(template, 0, DISCLOSURE_COLUMNS, disclosure(template));
      case REQUESTS ->
          new FormTable(template, 3, LABEL_COLUMNS + template.width(), requests(template));
      case REMEDIES -> new FormTable(template, 3, template.cells(), remedies(template));
    };
  }

  private List<List<FormCell>> disclosure(TableTemplate template) {
    List<List<FormCell>> rows = new ArrayList<>();
    for (TableTemplate.Row row : template.rows()) {
      Optional<String> article = texts.find("articles", row.key());
      if (article.isPresent()) {
        rows.add(List.of(FormCell.label(article.get(), 1, DISCLOSURE_COLUMNS)));
        List<FormCell> heads = new ArrayList<>();
        heads.add(FormCell.label(texts.text("heads", "content"), 1, 1));
        for (String column : row.columns()) {
          heads.add(FormCell.label(head(template.column(column)), 1, width(row, column)));
        }
        rows.add(heads);
      }
      List<FormCell> cells = new ArrayList<>();
      cells.add(FormCell.label(row.label(), 1, 1));
      for (String column : row.columns()) {
        CellRef ref = new CellRef(TableName.DISCLOSURE, row.key(), column);
        cells.add(FormCell.figure(ref, width(row, column)));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** The last column of a block takes what is left of the table's width. */
  private static int width(TableTemplate.Row row, String column) {
    boolean last = column.equals(row.columns().get(row.columns().size() - 1));
    return last ? DISCLOSURE_COLUMNS - row.columns().size() : 1;
  }

  private String head(TableTemplate.Column column) {
    if (!column.unit().isEmpty()) {
      return column.label() + "（单位：" + column.unit() + "）";
    }
    return column.money()
        ? texts.find("labels", column.key()).orElse(column.label())
        : column.label();
  }

  private List<List<FormCell>> requests(TableTemplate template) {
    List<String> columns = List.copyOf(template.columns().keySet());
    List<List<FormCell>> rows = new ArrayList<>();
    rows.add(
        List.of(
            FormCell.label(texts.text("heads", "note"), 3, LABEL_COLUMNS),
            FormCell.label(texts.text("heads", "applicants"), 1, columns.size())));
    int last = columns.size() - 1;
    rows.add(
        List.of(
            FormCell.label(template.column(columns.get(0)).label(), 2, 1),
            FormCell.label(texts.text("heads", "organisations"), 1, last - 1),
            FormCell.label(template.column(columns.get(last)).label(), 2, 1)));
    rows.add(
        columns.subList(1, last).stream()
            .map(column -> FormCell.label(template.column(column).label(), 1, 1))
            .toList());
    new ResultLabels(template).rows().forEach(rows::add);
    return rows;
  }

  /** The rows of the table of requests, with the numbers of their labels. */
  private final class ResultLabels {
    private final TableTemplate template;
    private int chapter;
    private int item;
    private String group = "";

    ResultLabels(TableTemplate template) {
      this.template = template;
    }

    List<List<FormCell>> rows() {
      List<TableTemplate.Row> all = template.rows();
      List<List<FormCell>> rows = new ArrayList<>();
      for (TableTemplate.Row row : all) {
        List<FormCell> cells = new ArrayList<>();
        boolean last = row.index() == all.size() - 1;
        if (row.index() < 2 || last) {
          String number = last ? "四、" : NUMERALS.charAt(row.index()) + "、";
          cells.add(FormCell.label(number + row.label(), 1, LABEL_COLUMNS));
        } else {
          if (row.index() == 2) {
            cells.add(FormCell.label(texts.text("heads", "results"), all.size() - 3, 1));
          }
          cells.addAll(result(row));
        }
        for (String column : row.columns()) {
          cells.add(FormCell.figure(new CellRef(TableName.REQUESTS, row.key(), column), 1));
        }
        rows.add(cells);
      }
      return rows;
    }

    private List<FormCell> result(TableTemplate.Row row) {
      String label = texts.find("labels", row.key()).orElse(row.label());
      boolean begins = row.group().isEmpty() || !row.group().equals(group);
      chapter += begins ? 1 : 0;
      item = begins ? 1 : item + 1;
      group = row.group();
      String number = "（" + NUMERALS.charAt(chapter - 1) + "）";
      if (group.isEmpty()) {
        return List.of(FormCell.label(number + label, 1, 2));
      }
      FormCell own = FormCell.label(item + "." + label, 1, 1);
      int size = (int) template.rows().stream().filter(r -> r.group().equals(group)).count();
      return begins ? List.of(FormCell.label(number + group, size, 1), own) : List.of(own);
    }
  }

  private List<List<FormCell>> remedies(TableTemplate template) {
    List<String> results =
        template.columns().values().stream().map(TableTemplate.Column::label).toList();
    int width = results.size();
    List<FormCell> second = new ArrayList<>();
    results.forEach(result -> second.add(FormCell.label(result, 2, 1)));
    List<FormCell> third = new ArrayList<>();
    List<FormCell> figures = new ArrayList<>();
    for (TableTemplate.Row block : template.rows()) {
      if (block.index() > 0) {
        second.add(FormCell.label(block.label(), 1, width));
        results.forEach(result -> third.add(FormCell.label(result, 1, 1)));
      }
      for (String column : block.columns()) {
        figures.add(FormCell.figure(new CellRef(TableName.REMEDIES, block.key(), column), 1));
      }
    }
    List<FormCell> first =
        List.of(
            FormCell.label(texts.text("heads", "review"), 1, width),
            FormCell.label(
                texts.text("heads", "litigation"), 1, width * (template.rows().size() - 1)));
    return List.of(first, second, third, figures);
  }
}
