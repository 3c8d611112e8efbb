package org.gouji.read.docx;

import org.gouji.read.UnreadableException;

/**
 * A level of a list.
 *
 * @param start its first number
 * @param format the format of its numbers, by Word's name
 * @param text what is shown: {@code %1} stands for the number of the first level, and so on
 * @param restart the level, from 1, behind which it begins anew; 0 for never, negative for any
 *     above
 * @param legal whether the numbers of all levels are shown in plain digits
 * @param spaced whether anything stands between number and text
 * @param style the paragraph style that it is bound to, empty where there is none
 * @param hidden whether its numbers are hidden
 */
record ListLevel(
    int start,
    String format,
    String text,
    int restart,
    boolean legal,
    boolean spaced,
    String style,
    boolean hidden) {
  private static final int LONGEST_TEXT = 255;

  static final ListLevel NONE = new ListLevel(1, "none", "", -1, false, false, "", false);

  /** Reads the level that begins at the cursor. */
  static ListLevel read(XmlCursor xml) throws UnreadableException {
    int start = 0;
    String format = "decimal";
    String text = "";
    int restart = -1;
    boolean legal = false;
    boolean spaced = true;
    String style = "";
    boolean hidden = false;
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "start" -> start = xml.number("val", 0);
        // One of Word's newer formats stands beside an older that does for it.
        case "numFmt" -> format = xml.value().equals("custom") ? format : xml.value();
        case "lvlText" -> text = cut(xml.value());
        case "lvlRestart" -> restart = xml.number("val", -1);
        case "isLgl" -> legal = Toggle.of(xml.attribute("val")) == Toggle.ON;
        case "suff" -> spaced = !xml.value().equals("nothing");
        case "pStyle" -> style = xml.value();
        case "rPr" -> hidden = RunProperties.read(xml).hidden() == Toggle.ON;
        default -> {}
      }
    }
    return new ListLevel(start, format, text, restart, legal, spaced, style, hidden);
  }

  private static String cut(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }

  /** Whether it is a bullet, which says nothing. */
  boolean isBullet() {
    return format.equals("bullet");
  }
}
