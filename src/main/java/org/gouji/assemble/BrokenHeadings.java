package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import org.gouji.edition.Edition;
import org.gouji.edition.Labels;
import org.gouji.edition.SectionTemplate;
import org.gouji.model.Block;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.text.NormalText;

/** Headings of the form that a line break cuts in two (四、政府信息公开行政复议、⏎行政诉讼情况). */
final class BrokenHeadings {
  private static final int LONGEST = 40;
  private static final int FEWEST_WORDS = 4;

  private BrokenHeadings() {}

  /** The blocks of a document with such headings in one piece. */
  static List<Block> joined(List<Block> blocks, Edition edition) {
    List<Block> whole = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      boolean next = i + 1 < blocks.size();
      if (next
          && blocks.get(i) instanceof Paragraph first
          && blocks.get(i + 1) instanceof Paragraph second
          && areHeading(first, second, edition)) {
        Place.Turn turn = new Place.Turn(first.text().length(), second.place());
        Place place = first.place().turning(List.of(turn));
        whole.add(new Paragraph(first.text() + second.text(), first.line(), place));
        i++;
      } else {
        whole.add(blocks.get(i));
      }
    }
    return whole.size() == blocks.size() ? blocks : whole;
  }

  private static boolean areHeading(Paragraph first, Paragraph second, Edition edition) {
    if (first.text().length() > LONGEST || second.text().length() > LONGEST) {
      return false;
    }
    String line = NormalText.of(first.text()).normal();
    if (Labels.numberingEnd(line) == 0) {
      return false;
    }
    String words = Labels.words(line);
    if (words.length() < FEWEST_WORDS) {
      return false;
    }
    for (SectionTemplate section : edition.sections()) {
      if (section.words().length() > words.length() && section.words().startsWith(words)) {
        String rest = NormalText.of(second.text()).normal();
        return Labels.numberingEnd(rest) == 0
            && section.words().equals(Labels.words(line.strip() + rest.strip()));
      }
    }
    return false;
  }
}
