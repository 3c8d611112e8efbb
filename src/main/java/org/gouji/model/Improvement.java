package org.gouji.model;

import java.util.Optional;

/**
 * What section 5 says: the main problems, and what is done about them.
 *
 * @param problem the first words that name a problem
 * @param measure the first words that name a measure
 * @param denied whether it says that there is no problem
 * @param handling whether it speaks of the handling of requests
 * @param lists its two lists, where it has one of problems and one of measures that can be told
 *     apart for certain
 */
public record Improvement(
    Optional<Where> problem,
    Optional<Where> measure,
    boolean denied,
    boolean handling,
    Optional<Lists> lists) {

  /**
   * A list of problems and a list of measures.
   *
   * @param problems how many problems it counts
   * @param measures how many measures it counts
   * @param last the last item of the longer list
   */
  public record Lists(int problems, int measures, Where last) {}
}
