package org.gouji.model;

import java.util.List;
import java.util.Optional;

/**
 * A change against the year before that prose states.
 *
 * @param subjects the figures of this year that may be meant, the likeliest first
 * @param before figures of the year before that prose states itself
 * @param share the share that changed, where the change is told in points of a hundred
 * @param change the change: a percentage (unit {@code %}), points of a hundred (个百分点) or a
 *     difference; not negative
 * @param rising whether the words say up
 * @param where the stretch that shows it
 */
public record Growth(
    List<Claim> subjects,
    List<Claim> before,
    Optional<Share> share,
    Quantity change,
    boolean rising,
    Where where) {
  public Growth {
    subjects = List.copyOf(subjects);
    before = List.copyOf(before);
  }
}
