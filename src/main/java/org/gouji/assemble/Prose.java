package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.data.DataFile;
import org.gouji.edition.Labels;
import org.gouji.model.Block;
import org.gouji.model.Paragraph;
import org.gouji.model.Report.Title;
import org.gouji.text.NormalText;

/** The prose among blocks: paragraphs that say something, without what the page put around them. */
final class Prose {
  private static final int LONGEST_NOISE = 60;
  private static final int LONGEST_META = 240;

  private static final class Holder {
    @SuppressWarnings("unchecked")
    private static final List<String> NOISE =
        (List<String>) DataFile.load("lexicon/page").getOrDefault("noise", List.of());
  }

  private Prose() {}

  /** Every paragraph, blank ones left out. */
  static List<Paragraph> lines(List<Block> blocks) {
    List<Paragraph> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
        lines.add(paragraph);
      }
    }
    return lines;
  }

  /** Every paragraph that is not the page's own. */
  static List<Paragraph> of(List<Block> blocks) {
    List<Paragraph> prose = lines(blocks);
    prose.removeIf(line -> isNoise(line.text()));
    return prose;
  }

  /** The prose between title and first section; the title's own line is left out. */
  static List<Paragraph> introduction(List<Paragraph> before, Optional<Title> title) {
    int start = 0;
    for (int i = 0; i < before.size(); i++) {
      String text = TitleLine.of(before.get(i).text()).printed();
      if (title.isPresent() && title.get().text().endsWith(text) && !text.isEmpty()) {
        start = i + 1;
      }
    }
    return before.subList(start, before.size());
  }

  private static boolean isNoise(String text) {
    if (text.length() > LONGEST_META) {
      return false;
    }
    String line = NormalText.of(text).normal();
    if (Labels.numberingEnd(line) > 0) {
      return false;
    }
    int words = 0;
    for (String word : Holder.NOISE) {
      words += line.contains(word) ? 1 : 0;
    }
    return words > 0 && (text.length() <= LONGEST_NOISE || (words > 1 && line.indexOf('。') < 0));
  }
}
