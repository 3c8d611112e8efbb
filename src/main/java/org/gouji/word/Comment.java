package org.gouji.word;

import java.time.LocalDate;
import java.util.List;

/**
 * A comment for a document.
 *
 * @param author who speaks
 * @param initials the same in short
 * @param day when
 * @param lines what is said; the first line is its heading
 */
public record Comment(String author, String initials, LocalDate day, List<String> lines) {
  public Comment {
    lines = List.copyOf(lines);
  }
}
