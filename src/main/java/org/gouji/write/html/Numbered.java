package org.gouji.write.html;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Finding;

/**
 * A finding with the number by which the parts of a page link to it.
 *
 * @param number its number on the page, from 1
 * @param finding the finding
 */
record Numbered(int number, Finding finding) {
  static List<Numbered> all(List<Finding> findings) {
    List<Numbered> all = new ArrayList<>();
    for (Finding finding : findings) {
      all.add(new Numbered(all.size() + 1, finding));
    }
    return all;
  }

  /** Its anchor. */
  String id() {
    return "f" + number;
  }

  /** The anchor of the stretch of prose that it quotes. */
  String quoteId() {
    return "q" + number;
  }

  Tone tone() {
    return Tone.of(finding);
  }
}
