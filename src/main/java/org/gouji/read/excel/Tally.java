package org.gouji.read.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Place;
import org.gouji.model.Problem;
import org.gouji.model.Remark;
import org.gouji.read.UnreadableException;

/**
 * What a workbook holds so far, so that none beyond reason is read; and what is to be said of it.
 */
final class Tally {
  /** A thousand reports' worth. */
  private static final int MOST_CELLS = 200_000;

  private static final int MOST_MERGES = 1_000_000;
  private static final long MOST_CHARACTERS = 20_000_000;

  private int cells;
  private int merges;
  private long characters;
  private int hidden;
  private int formulas;
  private Optional<Place> firstHidden = Optional.empty();
  private Optional<Place> firstFormula = Optional.empty();

  void cell(String text) throws UnreadableException {
    cells++;
    characters += text.length();
    if (cells > MOST_CELLS || characters > MOST_CHARACTERS) {
      throw tooLarge();
    }
  }

  void merge() throws UnreadableException {
    if (++merges > MOST_MERGES) {
      throw tooLarge();
    }
  }

  /** A cell that holds something is hidden. */
  void hidden(Place place) {
    hidden++;
    firstHidden = firstHidden.or(() -> Optional.of(place));
  }

  /** A formula lacks its value. */
  void formulaWithoutValue(Place place) {
    formulas++;
    firstFormula = firstFormula.or(() -> Optional.of(place));
  }

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    firstHidden.ifPresent(place -> remarks.add(new Remark(Remark.Kind.HIDDEN_TEXT, hidden, place)));
    firstFormula.ifPresent(
        place -> remarks.add(new Remark(Remark.Kind.FORMULA_WITHOUT_VALUE, formulas, place)));
    return remarks;
  }

  /** The workbook is larger than any report's. */
  static UnreadableException tooLarge() {
    return new UnreadableException(Problem.of("workbookTooLarge"));
  }
}
