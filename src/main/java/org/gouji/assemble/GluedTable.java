package org.gouji.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gouji.edition.Edition;
import org.gouji.edition.Labels;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Deviation;
import org.gouji.model.Figure;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Table;

/**
 * A table whose cells ran together without anything between them (规章000行政规范性文件51197): it is there,
 * and none of its figures can be told from its neighbour.
 *
 * @param table the table, each cell unreadable
 * @param first its first line
 * @param last its last line
 */
record GluedTable(Table table, int first, int last) {
  private static final int FEWEST_COLUMNS = 2;
  private static final int LONGEST_PRINTED = 40;
  private static final int LONGEST = 20_000;

  /** 第二十条第（五）项. */
  private static final String ARTICLE = "第二十条第项";

  /** A sentence tells of figures in the same words, with what they count. */
  private static final Pattern SENTENCE = Pattern.compile("。|[0-9][件项条个宗起]");

  /**
   * Looks for a table in the lines of its section.
   *
   * @param lines the lines
   * @param edition an edition
   * @param template its table
   */
  static Optional<GluedTable> in(List<Paragraph> lines, Edition edition, TableTemplate template) {
    Set<String> rows = new TreeSet<>();
    Set<String> columns = new TreeSet<>();
    List<Paragraph> own = new ArrayList<>();
    Paragraph figures = null;
    for (Paragraph line : lines) {
      String text = line.text();
      if (text.length() > LONGEST || SENTENCE.matcher(text).find()) {
        continue;
      }
      String words = Labels.words(text);
      int before = columns.size();
      template.columnsByWords().keySet().stream().filter(words::contains).forEach(columns::add);
      boolean row = false;
      for (TableTemplate.Row known : template.rows()) {
        if (hasFigure(words, Labels.words(known.label()))) {
          rows.add(known.key());
          row = true;
        }
      }
      figures = figures == null && row ? line : figures;
      if (row || columns.size() > before || words.equals(ARTICLE) || template.isLabel(words)) {
        own.add(line);
      }
    }
    boolean most = rows.size() * 4 >= template.rows().size() * 3;
    if (figures == null || !most || columns.size() < FEWEST_COLUMNS) {
      return Optional.empty();
    }
    Table table = unread(edition, template, figures);
    return Optional.of(new GluedTable(table, own.get(0).line(), own.get(own.size() - 1).line()));
  }

  /** Whether a figure stands right behind a label. */
  private static boolean hasFigure(String words, String label) {
    int at = words.indexOf(label);
    while (at >= 0) {
      int end = at + label.length();
      if (end < words.length() && words.charAt(end) >= '0' && words.charAt(end) <= '9') {
        return true;
      }
      at = words.indexOf(label, end);
    }
    return false;
  }

  private static Table unread(Edition edition, TableTemplate template, Paragraph line) {
    Place place = line.place();
    List<Table.Row> rows = new ArrayList<>();
    for (TableTemplate.Row row : template.rows()) {
      Map<String, Figure> cells = new LinkedHashMap<>();
      for (String column : row.columns()) {
        cells.put(column, new Figure.Unreadable(Figure.Why.MISPLACED, "", place));
      }
      rows.add(new Table.Row(row.key(), cells));
    }
    String text = line.text().strip();
    String printed =
        text.length() <= LONGEST_PRINTED ? text : text.substring(0, LONGEST_PRINTED) + "…";
    Deviation uneven =
        new Deviation(
            Deviation.Kind.UNEVEN_ROW, printed, Optional.empty(), Optional.empty(), place);
    return new Table(template.name(), edition.name(), true, rows, List.of(uneven), place);
  }
}
