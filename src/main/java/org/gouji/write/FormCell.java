package org.gouji.write;

import java.util.Optional;
import org.gouji.model.CellRef;

/**
 * A cell of a form.
 *
 * @param text what is printed in it, empty where a figure belongs
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 * @param figure the figure that belongs in it; nothing for a head or label
 */
public record FormCell(String text, int rows, int columns, Optional<CellRef> figure) {
  static FormCell label(String text, int rows, int columns) {
    return new FormCell(text, rows, columns, Optional.empty());
  }

  static FormCell figure(CellRef ref, int columns) {
    return new FormCell("", 1, columns, Optional.of(ref));
  }
}
