package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Mark;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.text.NormalText;
import org.gouji.text.Numerals;

/**
 * Finds numbered headings that skip, repeat or fall back: the sections' own numbers, and （一）（二） …
 * within a section. A list that begins anew with （一） behind at least two items, or behind words
 * that lead it in, is a new list.
 */
final class Numbering {
  private static final Pattern ITEM = Pattern.compile("^\\s*（([一二三四五六七八九十]{1,3})）");
  private static final Pattern WITHIN = Pattern.compile("(?<=[。；：， ])（([一二三四五六七八九十]{1,3})）");
  private static final Pattern HEADING = Pattern.compile("^\\s*([一二三四五六七八九十]{1,3})\\s*、");
  private static final int QUOTE = 16;
  private static final int LONGEST_HEADING = 16;
  private static final int LONGEST_LINE = 48;

  private Numbering() {}

  static List<Mark> marks(Report report, List<Passage> passages) {
    List<Mark> marks = new ArrayList<>();
    sections(report, marks);
    int previous = 0;
    int rightful = 0;
    boolean begins = false;
    OptionalInt section = OptionalInt.empty();
    for (Passage passage : passages) {
      if (!passage.section().equals(section)) {
        previous = 0;
        rightful = 0;
        section = passage.section();
      }
      Matcher item = ITEM.matcher(passage.normal());
      if (passage.normal().stripLeading().startsWith("（") && item.find()) {
        int number = Numerals.ordinal(item.group(1));
        boolean follows =
            number == previous + 1
                || number == rightful + 1
                || (number == 1 && (previous > 1 || begins));
        if (!follows) {
          int end = Math.min(passage.normal().length(), item.start() + QUOTE);
          marks.add(passage.mark(Mark.Kind.NUMBERING, item.start(1) - 1, end));
        }
        // Behind a wrong number the next may go on from it or from the right one.
        rightful = follows ? last(passage.normal(), item.end(), number) : rightful + 1;
        previous = last(passage.normal(), item.end(), number);
      }
      begins = leadsIn(passage.normal());
    }
    return marks;
  }

  /** Whether a list may begin behind a paragraph: 改进措施：, or a heading without a number. */
  private static boolean leadsIn(String text) {
    if (text.length() > 2 * LONGEST_HEADING && !text.endsWith("：")) {
      return false;
    }
    String line = text.strip();
    return line.endsWith("：") || (line.length() <= LONGEST_HEADING && isPlain(line));
  }

  private static boolean isPlain(String line) {
    return line.indexOf('（') < 0 && line.indexOf('。') < 0 && line.indexOf('；') < 0;
  }

  /** The last of the items that follow within the paragraph; 第（二）项 is none. */
  private static int last(String text, int from, int number) {
    if (text.indexOf('（', from) < 0) {
      return number;
    }
    int last = number;
    Matcher item = WITHIN.matcher(text);
    item.region(from, text.length());
    while (item.find()) {
      last = Numerals.ordinal(item.group(1)) == last + 1 ? last + 1 : last;
    }
    return last;
  }

  /**
   * Whether headings of their own within a section lead from its number to that of the next: 六、改进情况
   * between 五、存在的主要问题 and 七、其他需要报告的事项.
   */
  private static boolean leadsTo(Section section, int next) {
    int number = section.printed().orElse(0);
    for (Paragraph paragraph : section.paragraphs()) {
      if (paragraph.text().length() <= LONGEST_LINE) {
        String line = NormalText.of(paragraph.text()).normal();
        Matcher heading = HEADING.matcher(line);
        boolean follows =
            heading.find()
                && line.indexOf('。') < 0
                && Numerals.ordinal(heading.group(1)) == number + 1;
        number += follows ? 1 : 0;
      }
    }
    return number + 1 == next;
  }

  private static void sections(Report report, List<Mark> marks) {
    Section previous = null;
    for (Section section : report.sections()) {
      if (previous != null && previous.printed().isPresent() && section.printed().isPresent()) {
        int step = section.printed().getAsInt() - previous.printed().orElse(0);
        // A section that is missing, number and all, is another rule's finding.
        boolean explained = step == section.number() - previous.number();
        if (step != 1 && !explained && !leadsTo(previous, section.printed().getAsInt())) {
          marks.add(
              new Mark(
                  Mark.Kind.NUMBERING,
                  OptionalInt.of(section.number()),
                  section.heading(),
                  section.place()));
        }
      }
      previous = section;
    }
  }
}
