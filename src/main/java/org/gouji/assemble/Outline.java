package org.gouji.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.gouji.edition.Edition;
import org.gouji.edition.SectionTemplate;
import org.gouji.model.Block;
import org.gouji.model.Document;
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
    List<Block> blocks =
        document.hints().isModel() ? document.blocks() : lines(document.blocks(), edition);
    if (document.hints().isModel()) {
      Map<Integer, Heading> declared = candidates(blocks, line -> Heading.declared(line, edition));
      return cut(blocks, declared, declared);
    }
    Map<Integer, Heading> candidates = candidates(blocks, line -> Heading.of(line, edition));
    Map<Integer, Heading> chosen = new HeadingChoice(blocks, candidates).chosen();
    Set<Integer> missing =
        new TreeSet<>(edition.sections().stream().map(SectionTemplate::number).toList());
    chosen.values().forEach(heading -> missing.remove(heading.section()));
    List<Block> lines =
        missing.isEmpty() ? blocks : HeadingsInLines.apart(blocks, missing, edition);
    if (lines.size() == blocks.size()) {
      return cut(blocks, candidates, chosen);
    }
    Map<Integer, Heading> all = candidates(lines, line -> Heading.of(line, edition));
    return cut(lines, all, new HeadingChoice(lines, all).chosen());
  }

  private static List<Block> lines(List<Block> blocks, Edition edition) {
    List<Block> lines = HeadsInTables.asLines(blocks, edition);
    return ContentsTable.without(BrokenHeadings.joined(lines, edition), edition);
  }

  private static Map<Integer, Heading> candidates(
      List<Block> blocks, Function<Paragraph, Optional<Heading>> reader) {
    Map<Integer, Heading> candidates = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Paragraph paragraph) {
        int place = i;
        reader.apply(paragraph).ifPresent(found -> candidates.put(place, found));
      }
    }
    return candidates;
  }

  private static Outline cut(
      List<Block> blocks, Map<Integer, Heading> candidates, Map<Integer, Heading> chosen) {
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
}
