package org.gouji.quality;

import java.util.List;
import java.util.Locale;

/** Where in a report a sentence stands. */
enum Setting {
  /** The opening paragraph. */
  OVERVIEW(0, 0),
  /** Section 1, on what is published unasked. */
  DISCLOSURE(0, 1),
  /** Section 1, on requests. */
  REQUESTS(0, 2),
  /** Section 1, on the care of information. */
  MANAGEMENT(0, 3),
  /** Section 1, on channels. */
  PLATFORM(0, 4),
  /** Section 1, on supervision. */
  SUPERVISION(0, 5),
  /** Section 3, beside the table of requests. */
  BESIDE(2, -1),
  /** Section 4. */
  REMEDIES(3, -1),
  /** Section 5. */
  PROBLEMS(4, 0),
  /** Section 6, instead of the statement that no fee was charged. */
  FEES(5, -1),
  /** Section 6, behind it. */
  OTHER(5, 0);

  private final int section;
  private final int paragraph;

  Setting(int section, int paragraph) {
    this.section = section;
    this.paragraph = paragraph;
  }

  /** A setting by its name in the data. */
  static Setting named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /**
   * Puts a sentence into the prose of a report. Its first line goes on with the paragraph that is
   * there, each other line is a paragraph of its own.
   */
  void put(String sentence, List<List<String>> sections) {
    List<String> paragraphs = sections.get(section);
    List<String> lines = sentence.lines().toList();
    if (paragraph < 0) {
      paragraphs.clear();
      paragraphs.addAll(lines);
      return;
    }
    paragraphs.set(paragraph, paragraphs.get(paragraph) + lines.get(0));
    paragraphs.addAll(paragraph + 1, lines.subList(1, lines.size()));
  }
}
