package org.gouji.read.docx;

import java.util.List;

/**
 * What matters of a style.
 *
 * @param name its name, which is the same in every language for the styles that Word knows
 * @param parent the style it is based on, empty where there is none
 * @param paragraph the properties of its paragraphs
 * @param text the properties of its text
 */
record Style(String name, String parent, ParagraphProperties paragraph, RunProperties text) {
  static final Style NONE = new Style("", "", ParagraphProperties.NONE, RunProperties.NONE);

  /** This style, with the other's word where it has none of its own. */
  Style or(Style other) {
    boolean lists = paragraph.list() >= 0;
    ParagraphProperties merged =
        new ParagraphProperties(
            "",
            lists ? paragraph.list() : other.paragraph.list(),
            paragraph.level() >= 0 || lists ? paragraph.level() : other.paragraph.level(),
            RunProperties.NONE,
            List.of());
    RunProperties runs =
        new RunProperties(
            "",
            text.hidden().or(other.text.hidden()),
            text.apart().or(other.text.apart()),
            false,
            List.of());
    return new Style(name, parent, merged, runs);
  }

  /** Whether its paragraphs are entries of a table of contents. */
  boolean isOfContents() {
    return name.regionMatches(true, 0, "toc ", 0, 4);
  }
}
