package org.gouji.assemble;

import java.util.HashSet;
import java.util.Set;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Paragraph;

/**
 * Whether a text repeats a line. The form does: 信息内容 stands over each block of {@code disclosure},
 * and hardly a report has no two equal figures. Some extractors leave out what stood there before.
 */
final class Repetition {
  private static final int FEWEST_BLOCKS = 2;

  private Repetition() {}

  /** Whether lines must have been lost that stand elsewhere in the text. */
  static boolean isLost(Document document) {
    Set<String> seen = new HashSet<>();
    int blocks = 0;
    for (Block block : document.blocks()) {
      if (!(block instanceof Paragraph paragraph)) {
        return false;
      }
      String text = paragraph.text().strip();
      if (isWord(text) && !seen.add(text)) {
        return false;
      }
      blocks += text.contains("第二十条第") ? 1 : 0;
    }
    return blocks >= FEWEST_BLOCKS;
  }

  /** Bars alone are no line of their own. */
  private static boolean isWord(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }
}
