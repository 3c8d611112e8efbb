package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.edition.Edition;
import org.gouji.edition.Labels;
import org.gouji.model.Block;
import org.gouji.model.Paragraph;
import org.gouji.model.Section.Wording;
import org.gouji.text.NormalText;

/**
 * A table of contents: lines, one below the other, that name sections and end in the number of a
 * page (四、政府信息公开行政复议、行政诉讼情况 …… 4). Its numbers count no cases, and its lines head nothing.
 */
final class ContentsTable {
  private static final int FEWEST_SECTIONS = 2;
  private static final int LONGEST = 120;
  private static final Pattern ENTRY =
      Pattern.compile("(.*[^\\d\\s.．·•…。‥_-])([\\s.．·•…。‥_-]+)([1-9]\\d{0,2})");

  private final List<Block> kept = new ArrayList<>();
  private final List<Block> run = new ArrayList<>();
  private final Edition edition;
  private int sections;
  private int page;

  private ContentsTable(Edition edition) {
    this.edition = edition;
  }

  /** The blocks of a document without its table of contents. */
  static List<Block> without(List<Block> blocks, Edition edition) {
    ContentsTable contents = new ContentsTable(edition);
    blocks.forEach(contents::read);
    contents.end();
    return contents.kept.size() == blocks.size() ? blocks : contents.kept;
  }

  private void read(Block block) {
    if (block instanceof Paragraph line) {
      if (line.text().isBlank() && !run.isEmpty()) {
        run.add(line);
        return;
      }
      Optional<Matcher> entry = entry(line);
      if (entry.isPresent()) {
        add(line, entry.get());
        return;
      }
    }
    end();
    kept.add(block);
  }

  private void add(Paragraph line, Matcher entry) {
    int number = Integer.parseInt(entry.group(3));
    if (number < page) {
      end();
    }
    page = number;
    run.add(line);
    Paragraph words = new Paragraph(entry.group(1), line.line(), line.place());
    if (Heading.of(words, edition).filter(found -> found.wording() != Wording.OTHER).isPresent()) {
      sections++;
    }
  }

  private void end() {
    if (sections < FEWEST_SECTIONS) {
      kept.addAll(run);
    }
    run.clear();
    sections = 0;
    page = 0;
  }

  /** A line with a number, or a leader of dots, and a page. */
  private static Optional<Matcher> entry(Paragraph line) {
    String text = line.text().strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    char last = text.charAt(text.length() - 1);
    if (last < '0' || last > '9') {
      return Optional.empty();
    }
    Matcher entry = ENTRY.matcher(text);
    return entry.matches()
            && (entry.group(2).length() > 2
                || Labels.numberingEnd(NormalText.of(text).normal()) > 0)
        ? Optional.of(entry)
        : Optional.empty();
  }
}
