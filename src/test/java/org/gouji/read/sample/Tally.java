package org.gouji.read.sample;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.CellRef;
import org.gouji.model.Figure;
import org.gouji.model.Report;

/** How the cells of reports were read, compared with what stands in them. */
public final class Tally {
  private int right;
  private int doubtful;
  private final List<String> wrong = new ArrayList<>();

  /**
   * Compares a report with the form it was made from, whose text lost cells with their traces. A
   * label that nothing stands behind has a blank row, whatever stood there before.
   */
  public void addLossy(String rendering, FilledForm form, Report report) {
    int before = wrong.size();
    add(rendering, form, report);
    List<String> blank =
        wrong.subList(before, wrong.size()).stream()
            .filter(text -> text.endsWith("was read as Blank ''") && isBlankRow(report, text))
            .toList();
    wrong.removeAll(blank);
    doubtful += blank.size();
  }

  private static boolean isBlankRow(Report report, String text) {
    return report.tables().values().stream()
        .flatMap(table -> table.rows().stream())
        .filter(row -> text.contains(": " + row.key() + "/"))
        .allMatch(row -> row.figures().values().stream().allMatch(Figure::isBlank));
  }

  /** Compares a report with the form it was made from. */
  public void add(String rendering, FilledForm form, Report report) {
    form.entries()
        .forEach(
            (ref, entry) -> {
              Figure figure =
                  report
                      .table(ref.table())
                      .map(table -> table.figure(ref.row(), ref.column()))
                      .orElse(Figure.Absent.CELL);
              add(rendering, ref, entry, figure);
            });
  }

  private void add(String rendering, CellRef ref, FilledForm.Entry entry, Figure figure) {
    boolean open = figure instanceof Figure.Absent || figure instanceof Figure.Unreadable;
    if (isRight(entry, figure)) {
      right++;
    } else if (open) {
      doubtful++;
    } else {
      wrong.add(
          rendering
              + ": "
              + ref.row()
              + "/"
              + ref.column()
              + " is '"
              + entry.printed()
              + "', was read as "
              + figure.getClass().getSimpleName()
              + " '"
              + figure.text()
              + "'");
    }
  }

  private static boolean isRight(FilledForm.Entry entry, Figure figure) {
    return switch (entry.kind()) {
      case FIGURE ->
          figure instanceof Figure.Read read && read.value().compareTo(entry.value()) == 0;
      case BLANK -> figure.isBlank();
      case SIGN ->
          figure instanceof Figure.Unreadable unreadable
              && unreadable.why() == Figure.Why.SIGN
              && unreadable.text().equals(entry.printed());
    };
  }

  /** How many cells were read as they stand. */
  public int right() {
    return right;
  }

  /** How many cells were called absent, or unreadable. */
  public int doubtful() {
    return doubtful;
  }

  /** What was read otherwise than it stands. */
  public List<String> wrong() {
    return wrong;
  }
}
