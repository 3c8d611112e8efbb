package org.gouji.diagnose;

import java.util.List;

/**
 * Broken identities that have one explanation.
 *
 * @param equations their numbers
 * @param candidates what would mend them, best first; none where nothing was found
 */
record Group(List<Integer> equations, List<Ranking.Ranked> candidates) {
  Group {
    equations = List.copyOf(equations);
    candidates = List.copyOf(candidates);
  }
}
