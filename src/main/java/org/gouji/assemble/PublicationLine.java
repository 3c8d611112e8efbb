package org.gouji.assemble;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Block;
import org.gouji.model.Paragraph;
import org.gouji.text.NormalText;

/**
 * The day of publication that a page prints above the report: 发布时间：2023-01-20. A day of more than a
 * year after the report's tells when the page was moved, and is not taken; nor is one of several.
 */
final class PublicationLine {
  private static final String WORD = "发布";
  private static final int LONGEST = 240;
  private static final Pattern DAY =
      Pattern.compile("发布(?:时间|日期) ?： ?([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})(?![0-9])");

  private PublicationLine() {}

  /**
   * The day that is printed.
   *
   * @param before what stands before the first section
   * @param year the report year
   */
  static Optional<LocalDate> of(List<Block> before, OptionalInt year) {
    Set<LocalDate> days = new HashSet<>();
    for (Paragraph line : Prose.lines(before)) {
      if (line.text().length() <= LONGEST && line.text().contains(WORD)) {
        Matcher day = DAY.matcher(NormalText.of(line.text()).normal());
        while (day.find()) {
          if (!add(day, days)) {
            return Optional.empty();
          }
        }
      }
    }
    return days.stream()
        .filter(day -> days.size() == 1 && year.isPresent())
        .filter(day -> day.getYear() == year.getAsInt() || day.getYear() == year.getAsInt() + 1)
        .findFirst();
  }

  /** False for a day that no calendar has. */
  private static boolean add(Matcher day, Set<LocalDate> days) {
    try {
      days.add(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3))));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
