package org.gouji.model;

import java.util.List;
import java.util.Optional;

/**
 * The units of a government, as the user lists them.
 *
 * @param units one a line, in the order of the file
 */
public record Roster(List<Unit> units) {
  public Roster {
    units = List.copyOf(units);
  }

  /**
   * A unit that has to report.
   *
   * @param agency its name
   * @param level its level, where the roster tells
   * @param parent the name of the government or body that it belongs to, where there is one
   * @param consolidated whether its report is the sum of the reports of its units
   * @param line the line that it stands on, counted from 1
   */
  public record Unit(
      String agency,
      Optional<Level> level,
      Optional<String> parent,
      boolean consolidated,
      int line) {}
}
