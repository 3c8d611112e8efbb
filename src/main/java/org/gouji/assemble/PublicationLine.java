package org.gouji.assemble;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Block;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.PublicationDay;
import org.gouji.text.NormalText;

/**
 * The day of publication that a page prints above the report, on a line (发布时间：2023-01-20), on two
 * lines, or in the table of its particulars. A day of more than a year after the report's tells
 * when the page was moved, and is not taken; nor is one of several.
 */
final class PublicationLine {
  private static final int LONGEST = 240;
  private static final int MOST_CELLS = 60;

  private static final String DATE =
      "([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})(?![0-9]|日? ?[至到])日?";
  private static final Pattern LABEL = Pattern.compile("(?:发布|公布|公开|发表)(?:时间|日期) ?[：|]? ?$");
  private static final Pattern LABELLED =
      Pattern.compile("(?:发布|公布|公开|发表)(?:时间|日期) ?[：|]? ?" + DATE);
  private static final Pattern FIRST = Pattern.compile(DATE);

  /** A day that is called nothing else, on a line of a page's particulars. */
  private static final Pattern BARE = Pattern.compile("(?<![^ |【])(?:时间|日期)：? ?" + DATE);

  private static final Pattern PARTICULARS = Pattern.compile("来源|浏览|作者|字体|字号|阅读|点击|访问|打印");

  private final List<PublicationDay> days = new ArrayList<>();
  private boolean inDoubt;
  private boolean awaited;

  private PublicationLine() {}

  /**
   * The day that is printed.
   *
   * @param before what stands before the first section
   * @param year the report year
   */
  static Optional<PublicationDay> of(List<Block> before, OptionalInt year) {
    PublicationLine line = new PublicationLine();
    for (Block block : before) {
      if (block instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
        line.read(paragraph.text(), paragraph.place());
      } else if (block instanceof Grid grid && grid.cells().size() <= MOST_CELLS) {
        line.read(grid);
      }
    }
    return line.only(year);
  }

  /** Reads a table, whose days stand in the row of their labels. */
  private void read(Grid grid) {
    int row = -1;
    for (Grid.Cell cell : grid.cells()) {
      awaited &= cell.row() == row;
      row = cell.row();
      read(cell.text(), cell.place());
    }
    awaited = false;
  }

  /** Reads a line or a cell; a day stands behind its label there, or in the next one. */
  private void read(String text, Place place) {
    if (text.length() > LONGEST) {
      awaited = false;
      return;
    }
    NormalText line = NormalText.of(text);
    Matcher first = FIRST.matcher(line.normal());
    if (awaited && first.lookingAt()) {
      add(line, first, place);
    }
    awaited = false;
    if (isWorthwhile(line.normal())) {
      addAll(line, LABELLED, place);
      if (PARTICULARS.matcher(line.normal()).find()) {
        addAll(line, BARE, place);
      }
      awaited = LABEL.matcher(line.normal()).find();
    }
  }

  private static boolean isWorthwhile(String line) {
    return line.contains("时间") || line.contains("日期");
  }

  private void addAll(NormalText line, Pattern pattern, Place place) {
    Matcher found = pattern.matcher(line.normal());
    while (found.find()) {
      add(line, found, place);
    }
  }

  private void add(NormalText line, Matcher found, Place place) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3)));
      String quote = line.quote(found.start(), found.end());
      days.add(new PublicationDay(day, quote, place.within(line.origin(found.start()))));
    } catch (DateTimeException e) {
      // A day that no calendar has: what is printed is wrong, and no other day is certain.
      inDoubt = true;
    }
  }

  private Optional<PublicationDay> only(OptionalInt year) {
    if (inDoubt
        || year.isEmpty()
        || days.stream().map(PublicationDay::day).distinct().count() != 1) {
      return Optional.empty();
    }
    int printed = days.get(0).day().getYear();
    return printed == year.getAsInt() || printed == year.getAsInt() + 1
        ? Optional.of(days.get(0))
        : Optional.empty();
  }
}
