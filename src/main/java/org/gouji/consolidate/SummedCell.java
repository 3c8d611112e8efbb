package org.gouji.consolidate;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.CellRef;

/**
 * A cell of the draft.
 *
 * @param cell the cell
 * @param figures the figure of each unit, in the order of the units
 */
public record SummedCell(CellRef cell, List<UnitFigure> figures) {
  public SummedCell {
    figures = List.copyOf(figures);
  }

  /** The sum of the figures that are known. */
  public BigDecimal known() {
    BigDecimal sum = BigDecimal.ZERO;
    for (UnitFigure figure : figures) {
      sum = sum.add(figure.amount().orElse(BigDecimal.ZERO));
    }
    return sum;
  }

  /** How many units' figures are lacking. */
  public int lacking() {
    return (int) figures.stream().filter(figure -> figure.amount().isEmpty()).count();
  }

  /** Whether the sum of what is known is the sum of all. */
  public boolean isComplete() {
    return lacking() == 0;
  }
}
