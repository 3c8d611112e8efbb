package org.gouji.read.odt;

/**
 * What a style says of text.
 *
 * @param parent the style that it is made from, empty where there is none
 * @param display how the text is displayed; {@code none} hides it; empty where it does not say
 * @param apart whether it is raised, lowered or struck out; empty where it does not say
 */
record Style(String parent, String display, String apart) {
  static final Style NONE = new Style("", "", "");

  /** What the text properties at the cursor say. */
  Style with(Xml xml) {
    String position = xml.attribute("text-position");
    String through = xml.attribute("text-line-through-style");
    boolean told = !position.isEmpty() || !through.isEmpty();
    boolean raised = !position.isEmpty() && !position.startsWith("0%");
    boolean struck = !through.isEmpty() && !through.equals("none");
    String display = xml.attribute("display");
    return new Style(
        parent,
        display.isEmpty() ? this.display : display,
        told ? String.valueOf(raised || struck) : apart);
  }
}
