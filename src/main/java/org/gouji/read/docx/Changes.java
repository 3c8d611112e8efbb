package org.gouji.read.docx;

import java.util.List;
import java.util.function.Supplier;
import org.gouji.model.Remark;

/**
 * Counts tracked changes as who reads them does: marks of the same kind, author and time with
 * nothing unchanged between them are one change, however many elements keep it.
 */
final class Changes {
  private final Observations observations;
  private final Supplier<String> locator;
  private String last = "";
  private int insertions;

  Changes(Observations observations, Supplier<String> locator) {
    this.observations = observations;
    this.locator = locator;
  }

  /** The mark that begins at the cursor. */
  static String mark(XmlCursor xml) {
    return xml.name() + ' ' + xml.attribute("author") + ' ' + xml.attribute("date");
  }

  void add(String mark) {
    if (!mark.equals(last)) {
      observations.add(Remark.Kind.TRACKED_CHANGES, 1, locator);
    }
    last = mark;
  }

  void addAll(List<String> marks) {
    marks.forEach(this::add);
  }

  /** An insertion begins; what stands in it is no unchanged text. */
  void beginInsertion(String mark) {
    add(mark);
    insertions++;
  }

  void endInsertion() {
    insertions = Math.max(0, insertions - 1);
  }

  /** Something stands here that is not in an insertion. */
  void unchanged() {
    if (insertions == 0) {
      last = "";
    }
  }
}
