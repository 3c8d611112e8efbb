package org.gouji.consolidate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.CellRef;
import org.gouji.model.Roster.Unit;

/**
 * The sums of the units' tables, as a government's report begins with.
 *
 * @param government the government
 * @param year the report year
 * @param units the units whose reports were to be summed, in the order of the roster
 * @param cells every cell of the three tables, in their order
 * @param gaps what is lacking and what is wrong
 */
public record Draft(
    Unit government, int year, List<Unit> units, List<SummedCell> cells, List<Gap> gaps) {
  public Draft {
    units = List.copyOf(units);
    cells = List.copyOf(cells);
    gaps = List.copyOf(gaps);
  }

  /** The cells by what they are. */
  public Map<CellRef, SummedCell> byCell() {
    Map<CellRef, SummedCell> all = new HashMap<>();
    cells.forEach(cell -> all.put(cell.cell(), cell));
    return all;
  }

  /** Whether nothing is lacking and nothing wrong. */
  public boolean isSound() {
    return gaps.stream().noneMatch(gap -> gap.kind().isOpen())
        && cells.stream().allMatch(SummedCell::isComplete);
  }
}
