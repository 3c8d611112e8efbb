package org.gouji.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a text, by offset; those at the same offset stay in the order in which they came. */
final class Edits {
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int from, int to, String text) {}

  /** Inserts before an offset. */
  void insert(int at, String text) {
    replace(at, at, text);
  }

  /** Puts something else in the place of a stretch. */
  void replace(int from, int to, String text) {
    edits.add(new Edit(from, to, text));
  }

  /** The changed text. */
  String apply(String text) {
    return apply(text, 0, text.length());
  }

  /** A stretch of the text, in which all changes are, with them. */
  String apply(String text, int from, int to) {
    edits.sort(Comparator.comparingInt(Edit::from));
    StringBuilder changed = new StringBuilder(to - from);
    int done = from;
    for (Edit edit : edits) {
      if (edit.from() < done) {
        throw new IllegalStateException("two changes of the same place");
      }
      changed.append(text, done, edit.from()).append(edit.text());
      done = edit.to();
    }
    return changed.append(text, done, to).toString();
  }
}
