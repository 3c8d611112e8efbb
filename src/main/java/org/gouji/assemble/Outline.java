package org.gouji.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    addHeadsOfGrids(blocks, edition, candidates);
    Map<Integer, Heading> chosen =
        document.hints().isModel() ? candidates : new HeadingChoice(blocks, candidates).chosen();
    List<Block> before = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    List<Block> current = before;
    for (int i = 0; i < blocks.size(); i++) {
      Heading heading = chosen.get(i);
      if (heading != null) {
        current = new ArrayList<>();
        heading.rest().ifPresent(current::add);
        if (!(blocks.get(i) instanceof Paragraph)) {
          current.add(blocks.get(i));
        }
        parts.add(new Part(heading, current));
      } else if (!parts.isEmpty() || !isRepeatedHeading(candidates.get(i))) {
        current.add(blocks.get(i));
      }
    }
    return new Outline(before, parts);
  }

  /** Headings that have no line of their own, but the first row of their table. */
  private static void addHeadsOfGrids(
      List<Block> blocks, Edition edition, Map<Integer, Heading> candidates) {
    Set<Integer> known = new HashSet<>();
    candidates.values().forEach(heading -> known.add(heading.section()));
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Grid grid) {
        Optional<Heading> heading =
            top(grid)
                .flatMap(line -> Heading.of(line, edition))
                .filter(one -> one.wording() != Wording.OTHER && known.add(one.section()));
        if (heading.isPresent()) {
          candidates.put(i, heading.get());
        }
      }
    }
  }

  /** The only text of a table's first row, where more rows follow. */
  private static Optional<Paragraph> top(Grid grid) {
    Grid.Cell only = null;
    for (Grid.Cell cell : grid.cells()) {
      if (cell.row() == 0 && !cell.text().isBlank()) {
        if (only != null || cell.rowSpan() >= grid.rows()) {
          return Optional.empty();
        }
        only = cell;
      }
    }
    return Optional.ofNullable(only).map(cell -> new Paragraph(cell.text(), 0, cell.place()));
  }

  /** A heading that was not chosen, before the first that was, stands in a table of contents. */
  private static boolean isRepeatedHeading(@Nullable Heading candidate) {
    return candidate != null && candidate.wording() != Wording.OTHER;
  }
}
