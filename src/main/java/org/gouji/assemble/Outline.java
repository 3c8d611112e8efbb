package org.gouji.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.edition.Edition;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Section.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A document cut into what stands before the sections and the sections.
 *
 * @param before blocks before the first section
 * @param parts the sections in the order of the original
 */
record Outline(List<Block> before, List<Part> parts) {
  /** A grid weighs as much as many lines when two headings claim one section. */
  private static final int GRID_WEIGHT = 50;

  /**
   * A section's blocks.
   *
   * @param heading its heading
   * @param blocks what stands below
   */
  record Part(Heading heading, List<Block> blocks) {}

  /** Cuts a document; without headings everything stands before. */
  static Outline of(Document document, Edition edition) {
    List<Block> blocks = document.blocks();
    Map<Integer, Heading> candidates = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Paragraph paragraph) {
        int place = i;
        Optional<Heading> heading =
            document.hints().isModel()
                ? Heading.declared(paragraph, edition)
                : Heading.of(paragraph, edition);
        heading.ifPresent(found -> candidates.put(place, found));
      }
    }
    Map<Integer, Heading> chosen =
        document.hints().isModel() ? candidates : choose(candidates, blocks);
    List<Block> before = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    List<Block> current = before;
    for (int i = 0; i < blocks.size(); i++) {
      Heading heading = chosen.get(i);
      if (heading != null) {
        current = new ArrayList<>();
        heading.rest().ifPresent(current::add);
        parts.add(new Part(heading, current));
      } else if (!parts.isEmpty() || !isRepeatedHeading(candidates.get(i))) {
        current.add(blocks.get(i));
      }
    }
    return new Outline(before, parts);
  }

  /** A heading that was not chosen, before the first that was, stands in a table of contents. */
  private static boolean isRepeatedHeading(@Nullable Heading candidate) {
    return candidate != null && candidate.wording() != Wording.OTHER;
  }

  /**
   * Of several headings for one section the one with the best wording is taken, then the one with
   * most below it: the others stand in a table of contents.
   */
  private static Map<Integer, Heading> choose(
      Map<Integer, Heading> candidates, List<Block> blocks) {
    List<Integer> places = candidates.keySet().stream().sorted().toList();
    Map<Integer, Integer> weight = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      int end = i + 1 < places.size() ? places.get(i + 1) : blocks.size();
      weight.put(places.get(i), weight(blocks.subList(places.get(i) + 1, end)));
    }
    Map<Integer, Heading> chosen = new HashMap<>();
    for (int section = 1; section <= 6; section++) {
      int number = section;
      Optional<Integer> best =
          places.stream()
              .filter(place -> of(candidates, place).section() == number)
              .min(
                  Comparator.<Integer>comparingInt(
                          place -> of(candidates, place).wording() == Wording.OTHER ? 1 : 0)
                      .thenComparingInt(
                          place -> of(candidates, place).printed().orElse(0) == number ? 0 : 1)
                      .thenComparingInt(place -> -weight.getOrDefault(place, 0)));
      best.ifPresent(place -> chosen.put(place, of(candidates, place)));
    }
    return chosen;
  }

  private static Heading of(Map<Integer, Heading> candidates, int place) {
    return java.util.Objects.requireNonNull(candidates.get(place));
  }

  private static int weight(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block instanceof Grid ? GRID_WEIGHT : 1).sum();
  }
}
