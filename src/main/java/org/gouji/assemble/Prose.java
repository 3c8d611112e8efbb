package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.data.DataFile;
import org.gouji.edition.Labels;
import org.gouji.model.Block;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Report.Title;
import org.gouji.text.CharSet;
import org.gouji.text.NormalText;

/** The prose among blocks: paragraphs that say something, without what the page put around them. */
final class Prose {
  private static final int LONGEST_NOISE = 60;
  private static final int LONGEST_META = 240;
  private static final int LONGEST_FOOTER = 120;

  private static final int BEFORE_ALL_LINES = -1_000_000;

  private static final class Holder {
    private static final Map<String, Object> PAGE = DataFile.load("lexicon/page");
    private static final List<String> NOISE = words("noise");
    private static final List<String> STARTS = words("starts");
    private static final Set<String> BUTTONS = Set.copyOf(words("buttons"));
    private static final List<String> FOOTERS = words("footers");
    private static final List<String> ENDS = words("ends");
    private static final List<String> FILES = words("files");

    private static List<String> words(String key) {
      return ((List<?>) PAGE.getOrDefault(key, List.of())).stream().map(String::valueOf).toList();
    }
  }

  private static final CharSet BETWEEN_BUTTONS = CharSet.of(" \t\n\u000B\f\r|•·【】[]（）()/>+-");

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

  /**
   * Every paragraph, and the lines of tables of one column: what has no lines between its columns
   * is read as text. Such lines have no number of their own; those given to them rise.
   */
  static List<Paragraph> tableLines(List<Block> blocks) {
    List<Paragraph> lines = new ArrayList<>();
    int number = BEFORE_ALL_LINES;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
        lines.add(paragraph);
      } else if (block instanceof Grid grid && grid.columns() == 1) {
        for (Grid.Cell cell : grid.cells()) {
          for (String line : cell.text().split("\n", -1)) {
            lines.add(new Paragraph(line, number++, cell.place()));
          }
        }
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
    boolean brief = text.strip().length() <= LONGEST_NOISE;
    if (brief && (areButtons(line) || startsLikeNoise(line))) {
      return true;
    }
    int words = 0;
    for (String word : Holder.NOISE) {
      words += line.contains(word) ? 1 : 0;
    }
    return words > 0 && (brief || (words > 1 && line.indexOf('。') < 0));
  }

  private static boolean startsLikeNoise(String line) {
    for (String start : Holder.STARTS) {
      if (line.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line holds buttons alone, or no word at all. */
  private static boolean areButtons(String line) {
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || BETWEEN_BUTTONS.has(line.charAt(i))) {
        if (start < i && !Holder.BUTTONS.contains(line.substring(start, i))) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  /** What stands in the last section before links, attachments and whatever else a page adds. */
  static List<Block> beforeEnd(List<Block> blocks) {
    List<Block> own = new ArrayList<>();
    for (Block block : blocks) {
      String text = block instanceof Paragraph paragraph ? paragraph.text().strip() : "";
      if (text.length() <= LONGEST_NOISE && isEnd(text)) {
        return own;
      }
      if (text.length() > LONGEST_FOOTER || !isFile(text)) {
        own.add(block);
      }
    }
    return own;
  }

  private static boolean isEnd(String text) {
    if (text.isEmpty() || text.indexOf('。') >= 0) {
      return false;
    }
    String line = NormalText.of(text).normal();
    return Holder.ENDS.stream().anyMatch(line::startsWith);
  }

  /** 年度报告.docx（45.2KB）. */
  private static boolean isFile(String text) {
    int size = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
    String name = text.substring(0, size < 0 ? text.length() : size).strip();
    return text.indexOf('。') < 0 && Holder.FILES.stream().anyMatch(name::endsWith);
  }

  /** The prose of the last section, without the lines that the page put below the report. */
  static List<Paragraph> withoutFooter(List<Paragraph> prose) {
    int end = prose.size();
    while (end > 0 && isFooter(prose.get(end - 1).text())) {
      end--;
    }
    return prose.subList(0, end);
  }

  private static boolean isFooter(String text) {
    if (text.length() > LONGEST_FOOTER || text.indexOf('。') >= 0 || text.indexOf('；') >= 0) {
      return false;
    }
    for (String word : Holder.FOOTERS) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
