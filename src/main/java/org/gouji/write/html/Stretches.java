package org.gouji.write.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Where;

/** The stretches of prose that findings quote, each where it stands. */
final class Stretches {
  /** Beyond so many passages none is searched for a quote whose place says too little. */
  private static final int MOST_SEARCHED = 500;

  private final List<Passage> passages;
  private final Map<Integer, List<Integer>> bySection = new HashMap<>();
  private final Map<String, List<Integer>> byBlock = new HashMap<>();
  private final Map<Integer, List<Stretch>> found = new HashMap<>();
  private final Set<Integer> shown = new HashSet<>();

  /**
   * A stretch of a passage.
   *
   * @param from its first character
   * @param to the character behind its last one
   * @param finding the finding that quotes it
   */
  record Stretch(int from, int to, Numbered finding) {}

  private Stretches(List<Passage> passages) {
    this.passages = passages;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      bySection.computeIfAbsent(passage.section(), section -> new ArrayList<>()).add(i);
      byBlock.computeIfAbsent(passage.place().block(), block -> new ArrayList<>()).add(i);
    }
  }

  static Stretches of(List<Passage> passages, List<Numbered> findings) {
    Stretches stretches = new Stretches(passages);
    findings.forEach(stretches::find);
    return stretches;
  }

  /** The stretches of a passage, in the order of the findings. */
  List<Stretch> in(int passage) {
    return found.getOrDefault(passage, List.of());
  }

  /** Whether the quote of a finding was found in the prose. */
  boolean shows(Numbered finding) {
    return shown.contains(finding.number());
  }

  private void find(Numbered finding) {
    Where where = finding.finding().where();
    Optional<String> quote = where.quote().filter(text -> !text.isBlank());
    if (quote.isEmpty() || where.table().isPresent()) {
      return;
    }
    int section = where.section().orElse(0);
    for (int passage : byBlock.getOrDefault(where.place().block(), List.of())) {
      if (passages.get(passage).section() == section && mark(finding, quote.get(), passage)) {
        return;
      }
    }
    List<Integer> all = bySection.getOrDefault(section, List.of());
    for (int passage : all.subList(0, Math.min(MOST_SEARCHED, all.size()))) {
      if (mark(finding, quote.get(), passage)) {
        return;
      }
    }
  }

  private boolean mark(Numbered finding, String quote, int passage) {
    Passage text = passages.get(passage);
    int begin = begin(finding.finding().where(), text);
    int from =
        begin >= 0 && text.text().startsWith(quote, begin) ? begin : text.text().indexOf(quote);
    if (from < 0) {
      return false;
    }
    shown.add(finding.number());
    found
        .computeIfAbsent(passage, p -> new ArrayList<>())
        .add(new Stretch(from, from + quote.length(), finding));
    return true;
  }

  /** Where in the passage the finding says that its quote begins; below 0 where it does not say. */
  private static int begin(Where where, Passage passage) {
    return where.place().character() == 0
        ? -1
        : where.place().character() - Math.max(1, passage.place().character());
  }
}
