package org.gouji.quality;

import java.util.Optional;

/**
 * A sentence in a report.
 *
 * @param form its form
 * @param template which of the form's wordings
 * @param report the report it stands in
 * @param text the sentence
 * @param mistake what is wrong in it; empty if it is true, or a trap
 */
record Sentence(
    Form form, int template, SampleReport report, String text, Optional<Wrong> mistake) {
  /**
   * What is wrong.
   *
   * @param shown the wrong figure or words as printed, which a finding has to quote
   * @param right the right figure; empty for words
   */
  record Wrong(String shown, String right) {}
}
