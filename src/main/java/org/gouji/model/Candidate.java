package org.gouji.model;

import java.util.List;

/**
 * A set of cells that, changed, makes every broken identity of a group hold: a place where the
 * error may be. Nothing is changed by it.
 *
 * @param changes the cells, in the order of the table
 * @param why what speaks for it: the key of words of the program, and what fills their gaps
 */
public record Candidate(List<Change> changes, Message why) {
  public Candidate {
    changes = List.copyOf(changes);
  }

  /**
   * A cell and the value that would mend it.
   *
   * @param cell the cell
   * @param from the figure that stands there, written out
   * @param to the figure that would make the identities hold, written out
   */
  public record Change(CellRef cell, String from, String to) {}
}
