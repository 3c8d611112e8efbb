package org.gouji.model;

import java.util.List;

/**
 * A total that prose breaks down into parts.
 *
 * @param total the total
 * @param parts its parts, of the same unit
 * @param exhaustive whether the words say that the parts are all there are (包括, 分别为), or only some
 *     (其中)
 * @param where the stretch from the total to the last part
 */
public record Breakdown(Claim total, List<Claim> parts, boolean exhaustive, Where where) {
  public Breakdown {
    parts = List.copyOf(parts);
  }
}
