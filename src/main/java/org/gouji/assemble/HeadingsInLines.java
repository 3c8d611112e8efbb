package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.edition.Edition;
import org.gouji.edition.SectionTemplate;
import org.gouji.model.Block;
import org.gouji.model.Paragraph;
import org.gouji.text.CharSet;
import org.gouji.text.NormalText;

/**
 * Headings of sections that stand amid a line, since a page or a converter has run the report's
 * lines together. They are known by their number and the words of the form.
 */
final class HeadingsInLines {
  private static final String NUMERALS = "一二三四五六";
  private static final CharSet BEFORE = CharSet.of("。；！？：）”| ");

  private static final CharSet BETWEEN = CharSet.of("、， ");

  /** Behind a title that is only one of a list of titles. */
  private static final CharSet LISTED = CharSet.of("，、；和及等");

  private static final Pattern TITLE = Pattern.compile("[^。，；：]{2,80}?年度报告(?=[\\s　])");

  private final Set<Integer> missing;
  private final Edition edition;
  private final List<Block> blocks = new ArrayList<>();

  /** Lines of their own for the pieces, apart from those of the document. */
  private int line = Integer.MIN_VALUE;

  private HeadingsInLines(Set<Integer> missing, Edition edition) {
    this.missing = missing;
    this.edition = edition;
  }

  /**
   * The blocks with such headings as lines.
   *
   * @param missing the sections that have no heading of their own
   */
  static List<Block> apart(List<Block> blocks, Set<Integer> missing, Edition edition) {
    HeadingsInLines lines = new HeadingsInLines(missing, edition);
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        lines.cut(paragraph);
      } else {
        lines.blocks.add(block);
      }
    }
    return lines.blocks;
  }

  private void cut(Paragraph paragraph) {
    NormalText text = NormalText.of(paragraph.text());
    String normal = text.normal();
    int start = 0;
    for (int i = normal.indexOf('、'); i >= 0; i = normal.indexOf('、', i + 1)) {
      int end = i == 0 ? -1 : titleEnd(normal, i);
      if (end >= 0) {
        before(paragraph, text.origin(start), text.origin(i - 1));
        add(paragraph, text.origin(i - 1), text.origin(end));
        start = end;
      }
    }
    if (start == 0) {
      blocks.add(paragraph);
    } else {
      add(paragraph, text.origin(start), paragraph.text().length());
    }
  }

  /** Where the title ends whose number stands before a mark; -1 if none does. */
  private int titleEnd(String text, int mark) {
    int section = NUMERALS.indexOf(text.charAt(mark - 1)) + 1;
    boolean begins = mark == 1 || BEFORE.has(text.charAt(mark - 2));
    if (!begins || !missing.contains(section)) {
      return -1;
    }
    SectionTemplate template = edition.sections().get(section - 1);
    int end = titleEnd(text, mark + 1, template.words());
    for (String variant : template.variants()) {
      end = Math.max(end, titleEnd(text, mark + 1, variant));
    }
    return end;
  }

  /** Where words end that begin at a place, with or without the marks of the form between them. */
  private static int titleEnd(String text, int start, String words) {
    int end = start;
    for (int i = 0; i < words.length(); i++, end++) {
      while (i > 0 && end < text.length() && BETWEEN.has(text.charAt(end))) {
        end++;
      }
      if (end == text.length() || text.charAt(end) != words.charAt(i)) {
        return -1;
      }
    }
    return end < text.length() && LISTED.has(text.charAt(end)) ? -1 : end;
  }

  /** Adds what stands before a heading; the title of the report may begin it. */
  private void before(Paragraph whole, int start, int end) {
    Matcher title = TITLE.matcher(whole.text()).region(start, end);
    int behind = title.lookingAt() ? title.end() : start;
    add(whole, start, behind);
    add(whole, behind, end);
  }

  private void add(Paragraph whole, int start, int end) {
    String piece = whole.text().substring(start, end);
    String text = piece.strip();
    if (!text.isEmpty()) {
      int indent = piece.length() - piece.stripLeading().length();
      blocks.add(new Paragraph(text, line++, whole.place().within(start + indent)));
    }
  }
}
