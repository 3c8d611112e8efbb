package org.gouji.narrative;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Improvement;
import org.gouji.model.Where;
import org.gouji.narrative.ImprovementWords.Part;
import org.gouji.narrative.Items.Item;
import org.gouji.narrative.Items.Kind;

/**
 * Finds the list of problems and the list of measures in section 5, where there is one of each and
 * nothing else: with lists in lists, or a measure behind each problem, nothing can be counted.
 */
final class ProblemLists {
  private static final String STOPS = "。；\n";
  private static final int LONGEST_LEAD = 80;
  private static final int LONGEST_HEADING = 24;
  private static final int LONGEST_TEXT = 20_000;
  private static final int QUOTE = 20;

  private final List<Passage> passages;
  private final ImprovementWords words;
  private final String text;

  private ProblemLists(List<Passage> passages, ImprovementWords words) {
    this.passages = passages;
    this.words = words;
    this.text = String.join("\n", passages.stream().map(Passage::normal).toList());
  }

  static Optional<Improvement.Lists> of(List<Passage> passages, ImprovementWords words) {
    return new ProblemLists(passages, words).find();
  }

  private Optional<Improvement.Lists> find() {
    Optional<List<List<Item>>> all =
        text.length() > LONGEST_TEXT ? Optional.empty() : lists(Items.in(text));
    List<List<Item>> lists = new ArrayList<>(all.orElse(List.of()));
    lists.removeIf(this::areHeadings);
    if (lists.size() != 2) {
      return Optional.empty();
    }
    List<Item> problems = lists.get(0);
    List<Item> measures = lists.get(1);
    int lead = leadStart(measures.get(0).start());
    boolean clear =
        problems.size() > 1
            && measures.size() > 1
            && problems.get(problems.size() - 1).start() < lead
            && part(problems) == Part.PROBLEMS
            && part(measures) == Part.MEASURES
            // A measure behind each problem is told in the same list.
            && !text.substring(problems.get(0).end(), lead).contains("下一步");
    if (!clear) {
      return Optional.empty();
    }
    List<Item> longer = problems.size() > measures.size() ? problems : measures;
    return Optional.of(
        new Improvement.Lists(
            problems.size(), measures.size(), where(longer.get(longer.size() - 1))));
  }

  /** The lists of a text; nothing where a number skips or falls back. */
  private static Optional<List<List<Item>>> lists(List<Item> items) {
    List<List<Item>> lists = new ArrayList<>();
    Map<Kind, List<Item>> open = new EnumMap<>(Kind.class);
    for (Item item : items) {
      List<Item> list = open.get(item.kind());
      if (item.number() == 1) {
        list = new ArrayList<>();
        lists.add(list);
        open.put(item.kind(), list);
      } else if (list == null || list.get(list.size() - 1).number() != item.number() - 1) {
        return Optional.empty();
      }
      list.add(item);
    }
    return Optional.of(lists);
  }

  /** Whether the items are headings: one over problems, one over measures. */
  private boolean areHeadings(List<Item> list) {
    boolean problems = false;
    boolean measures = false;
    for (Item item : list) {
      int end = item.end();
      while (end < text.length() && "。：，\n".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      Part part =
          end - item.end() > LONGEST_HEADING
              ? Part.UNKNOWN
              : words.part(text.substring(item.end(), end));
      problems |= part == Part.PROBLEMS;
      measures |= part == Part.MEASURES;
    }
    return problems && measures;
  }

  private Part part(List<Item> list) {
    int start = list.get(0).start();
    return words.part(text.substring(leadStart(start), start));
  }

  /** Where the words before a list begin: at the stop before them, or the line above. */
  private int leadStart(int end) {
    int start = end;
    while (start > 0
        && (STOPS.indexOf(text.charAt(start - 1)) >= 0 || text.charAt(start - 1) == ' ')) {
      start--;
    }
    while (start > 0 && end - start < LONGEST_LEAD && STOPS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private Where where(Item item) {
    int start = item.start();
    for (Passage passage : passages) {
      int length = passage.normal().length();
      if (start < length) {
        return passage.where(start, Math.min(length, start + QUOTE));
      }
      start -= length + 1;
    }
    throw new IllegalStateException("an item stands in no passage");
  }
}
