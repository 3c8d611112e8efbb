package org.gouji.hostile;

import java.util.List;

/** Web pages that are too deep, too long, or that reach outside. */
final class PageAttacks {
  private PageAttacks() {}

  static void addTo(Attacks attacks) {
    for (String element :
        List.of("div", "span", "b", "p", "ul><li", "a", "font", "svg", "select")) {
      String name = "deep-" + element.replace("><", "-") + ".html";
      attacks.addText(name, () -> block("<" + element + ">", 200_000 * (element.length() + 2)));
    }
    large(attacks, "prose", "<p>全年收到政府信息公开申请12件。</p>");
    large(attacks, "line", "政府信息公开");
    large(attacks, "tags", "<i></i>");
    large(attacks, "entities", "&amp;&#x653f;&nbsp;");
    large(attacks, "comments", "<!-- x -->");
    large(attacks, "scripts", "<script>x</script>");
    large(attacks, "open-angles", "<");
    around(attacks, "script", "<script>" + Filling.MARK, "var x='<td>';");
    around(attacks, "comment", "<!--" + Filling.MARK, "-- <td>");
    around(attacks, "attribute", "<p title='" + Filling.MARK, "x ");
    around(attacks, "style", "<p style='" + Filling.MARK + "'>", "x:y;");
    attacks.addText("million-attributes.html", () -> block("<p " + attributes() + ">", 1));
    attacks.addText("cdata.html", () -> block("<svg><![CDATA[" + "]] ".repeat(2_000_000), 1));
  }

  private static void large(Attacks attacks, String name, String piece) {
    around(attacks, name, Filling.MARK, piece);
  }

  private static void around(Attacks attacks, String name, String around, String piece) {
    attacks.addLarge("large-" + name + ".html", () -> block(around, 1), piece);
  }

  /** A sound page with a piece in it so often that it is this many bytes long. */
  private static String block(String piece, int bytes) {
    return new Specimen(piece.repeat(Math.max(1, bytes / piece.length())), Specimen.Spot.BLOCK)
        .page();
  }

  private static String attributes() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      attributes.append(" a").append(i).append("=1");
    }
    return attributes.toString();
  }
}
