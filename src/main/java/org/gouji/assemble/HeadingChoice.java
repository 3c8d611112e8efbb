package org.gouji.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.model.Block;
import org.gouji.model.Grid;
import org.gouji.model.Section.Wording;

/**
 * Chooses the headings of the sections among all paragraphs that read like one: those that follow
 * each other in the order of the form and have most below them. Others stand in a table of contents
 * or in the page's navigation, unless they head a section that the order leaves out.
 */
final class HeadingChoice {
  private static final int SECTIONS = 6;
  private static final int FEWEST = 3;

  /** A grid weighs as much as many lines. */
  private static final int GRID_WEIGHT = 50;

  private static final int MOST_WEIGHT = 200;
  private static final int ORDER_OF_FORM = 400;

  private final List<Block> blocks;
  private final Map<Integer, Heading> candidates;
  private final Map<Integer, Integer> below = new HashMap<>();

  /**
   * Makes a choice.
   *
   * @param blocks the document's blocks
   * @param candidates the paragraphs among them that read like a heading, by their place
   */
  HeadingChoice(List<Block> blocks, Map<Integer, Heading> candidates) {
    this.blocks = blocks;
    this.candidates = candidates;
  }

  /** The headings of the sections by their place. */
  Map<Integer, Heading> chosen() {
    List<Integer> plain = places(false);
    Map<Integer, Heading> chosen = choose(plain);
    // （一） numbers what stands within a section, except where nothing else numbers the sections.
    return chosen.size() < FEWEST && plain.size() < candidates.size()
        ? choose(places(true))
        : chosen;
  }

  private List<Integer> places(boolean bracketed) {
    return candidates.keySet().stream()
        .filter(place -> bracketed || !heading(place).isBracketed())
        .sorted()
        .toList();
  }

  private Map<Integer, Heading> choose(List<Integer> places) {
    weigh(places);
    Map<Integer, Heading> chosen = new HashMap<>();
    List<Integer> chain = chain(places);
    chain.forEach(place -> chosen.put(place, heading(place)));
    for (int section = 1; section <= SECTIONS; section++) {
      int number = section;
      if (chosen.values().stream().noneMatch(heading -> heading.section() == number)) {
        places.stream()
            .filter(place -> heading(place).section() == number && place > chain.get(0))
            .filter(place -> below(place) > 0)
            .max(Comparator.comparingInt(place -> score(place)))
            .ifPresent(place -> chosen.put(place, heading(place)));
      }
    }
    return chosen;
  }

  /** The places of headings in the order of the form that score most together. */
  private List<Integer> chain(List<Integer> places) {
    List<Integer> best = List.of();
    List<List<Integer>> endingIn = new ArrayList<>();
    int[] totals = new int[SECTIONS + 1];
    for (int section = 0; section <= SECTIONS; section++) {
      endingIn.add(List.of());
    }
    for (int place : places) {
      int section = heading(place).section();
      int before = 0;
      for (int i = 1; i < section; i++) {
        before = totals[i] > totals[before] ? i : before;
      }
      int total = totals[before] + score(place);
      if (total > totals[section]) {
        List<Integer> chain = new ArrayList<>(endingIn.get(before));
        chain.add(place);
        endingIn.set(section, chain);
        totals[section] = total;
      }
    }
    int most = 0;
    for (int section = 1; section <= SECTIONS; section++) {
      if (totals[section] > most) {
        most = totals[section];
        best = endingIn.get(section);
      }
    }
    return best;
  }

  /** Wording counts most, then the number before it, then what stands below. */
  private int score(int place) {
    Heading heading = heading(place);
    int worded = heading.wording() == Wording.OTHER ? 1 : 2 * ORDER_OF_FORM;
    int numbered = heading.printed().orElse(0) == heading.section() ? ORDER_OF_FORM : 0;
    return worded + numbered + below(place);
  }

  /** How much stands below each heading, up to the next. */
  private void weigh(List<Integer> places) {
    for (int i = 0; i < places.size(); i++) {
      int end = i + 1 < places.size() ? places.get(i + 1) : blocks.size();
      int weight =
          blocks.subList(places.get(i) + 1, end).stream()
              .mapToInt(block -> block instanceof Grid ? GRID_WEIGHT : 1)
              .sum();
      below.put(places.get(i), Math.min(weight, MOST_WEIGHT));
    }
  }

  private int below(int place) {
    return below.getOrDefault(place, 0);
  }

  private Heading heading(int place) {
    return Objects.requireNonNull(candidates.get(place));
  }
}
