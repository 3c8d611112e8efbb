package org.gouji.write.html;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Report;
import org.gouji.model.Section;

/**
 * A heading or a paragraph of a report.
 *
 * @param section the section that it stands in; 0 before the first one
 * @param heading whether it is the section's heading
 * @param text its text as published
 * @param place where it stands
 */
record Passage(int section, boolean heading, String text, Place place) {
  /** The prose of a report in its order. */
  static List<Passage> all(Report report) {
    List<Passage> all = new ArrayList<>();
    paragraphs(0, report.introduction(), all);
    for (Section section : report.sections()) {
      all.add(new Passage(section.number(), true, section.heading(), section.place()));
      paragraphs(section.number(), section.paragraphs(), all);
    }
    return all;
  }

  private static void paragraphs(int section, List<Paragraph> paragraphs, List<Passage> all) {
    for (Paragraph paragraph : paragraphs) {
      all.add(new Passage(section, false, paragraph.text(), paragraph.place()));
    }
  }
}
