package org.gouji.write.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.model.Candidate;
import org.gouji.model.CellRef;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.Where;

/** Which cells of the tables take part in findings. */
final class CellMarks {
  private final Map<String, Mark> marks = new TreeMap<>();

  /**
   * What marks a cell.
   *
   * @param tone the loudest of its findings
   * @param chief whether a finding stands in it, or it is a candidate for the error
   * @param findings the findings that it takes part in
   */
  record Mark(Tone tone, boolean chief, List<Numbered> findings) {
    private Mark plus(Numbered finding, boolean stands) {
      List<Numbered> all = findings;
      if (!all.contains(finding)) {
        all = new ArrayList<>(findings);
        all.add(finding);
      }
      return new Mark(tone.louder(finding.tone()), chief || stands, all);
    }
  }

  private CellMarks() {}

  /** The marks of a report's cells; none in tables that it lacks. */
  static CellMarks of(Report report, List<Numbered> findings) {
    CellMarks marks = new CellMarks();
    for (Numbered numbered : findings) {
      Finding finding = numbered.finding();
      boolean cell = finding.where().row().isPresent() && finding.where().column().isPresent();
      List<CellRef> named = named(report, finding.where());
      if (cell) {
        named.forEach(ref -> marks.add(ref, numbered, true));
      } else if (finding.related().isEmpty()) {
        named.forEach(ref -> marks.add(ref, numbered, false));
      }
      finding.related().forEach(ref -> marks.add(ref, numbered, false));
      for (Candidate candidate : finding.candidates()) {
        candidate.changes().forEach(change -> marks.add(change.cell(), numbered, true));
      }
    }
    return marks;
  }

  /** The cells of the row, the column or both that a place names. */
  private static List<CellRef> named(Report report, Where where) {
    Optional<Table> table = where.table().flatMap(report::table);
    List<CellRef> cells = new ArrayList<>();
    if (table.isEmpty() || (where.row().isEmpty() && where.column().isEmpty())) {
      return cells;
    }
    for (Table.Row row : table.get().rows()) {
      for (String column : row.figures().keySet()) {
        if (where.row().orElse(row.key()).equals(row.key())
            && where.column().orElse(column).equals(column)) {
          cells.add(new CellRef(table.get().name(), row.key(), column));
        }
      }
    }
    return cells;
  }

  private void add(CellRef cell, Numbered finding, boolean chief) {
    Mark before = marks.getOrDefault(id(cell), new Mark(finding.tone(), false, List.of()));
    marks.put(id(cell), before.plus(finding, chief));
  }

  /** What marks a cell. */
  Optional<Mark> of(CellRef cell) {
    return Optional.ofNullable(marks.get(id(cell)));
  }

  /** The anchor of a cell. */
  static String id(CellRef cell) {
    return "c-" + cell.table().code() + "-" + cell.row() + "-" + cell.column();
  }
}
