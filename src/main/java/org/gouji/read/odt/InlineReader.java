package org.gouji.read.odt;

import java.util.Set;
import org.gouji.model.Remark;
import org.gouji.read.Flow;
import org.gouji.read.UnreadableException;

/** Reads what stands within a paragraph, and the shapes that are anchored there. */
final class InlineReader {
  private static final int MOST_BLANKS = 1000;

  private static final Set<String> SHAPES =
      Set.of(
          "frame",
          "g",
          "custom-shape",
          "rect",
          "ellipse",
          "circle",
          "caption",
          "line",
          "polygon",
          "polyline",
          "path",
          "connector",
          "control");

  /** What is no text, or is shown elsewhere. */
  private static final Set<String> SKIPPED =
      Set.of(
          "annotation",
          "annotation-end",
          "ruby-text",
          "bookmark",
          "change-end",
          "soft-page-break",
          "title",
          "desc",
          "event-listeners");

  private final Xml xml;
  private final Styles styles;
  private final ContentReader content;
  private int boxes;

  InlineReader(Xml xml, Styles styles, ContentReader content) {
    this.xml = xml;
    this.styles = styles;
    this.content = content;
  }

  /** How a stretch of text looks. */
  private record Look(boolean hidden, boolean apart) {}

  /** Reads the paragraph that begins at the cursor. */
  OpenParagraph paragraph(ContentReader.Target target) throws UnreadableException {
    OpenParagraph open = new OpenParagraph();
    String style = xml.attribute("style-name");
    Look look =
        new Look(
            styles.isHidden("paragraph", style, false), styles.isApart("paragraph", style, false));
    inline(target, open, look);
    return open;
  }

  private void inline(ContentReader.Target target, OpenParagraph open, Look look)
      throws UnreadableException {
    boolean said = false;
    for (Xml.Event event = xml.next(); event != Xml.Event.END; event = xml.next()) {
      if (event == Xml.Event.START) {
        element(target, open, look);
      } else if (!look.hidden()) {
        open.append(xml.text(), look.apart());
      } else if (!said && !xml.text().isBlank()) {
        said = true;
        content.remark(Remark.Kind.HIDDEN_TEXT, target);
      }
    }
  }

  private void element(ContentReader.Target target, OpenParagraph open, Look look)
      throws UnreadableException {
    String name = xml.name();
    switch (name) {
      case "span" -> {
        String style = xml.attribute("style-name");
        inline(
            target,
            open,
            new Look(
                styles.isHidden("text", style, look.hidden()),
                styles.isApart("text", style, look.apart())));
      }
      case "s" -> sign(open, look, " ".repeat(Math.min(xml.number("c", 1), MOST_BLANKS)));
      case "tab" -> sign(open, look, " ");
      case "line-break" -> sign(open, look, "\n");
      case "change", "change-start" -> {
        content.remark(Remark.Kind.TRACKED_CHANGES, target);
        xml.skip();
      }
      case "note" -> content.note();
      case "hidden-text", "hidden-paragraph" -> inline(target, open, new Look(true, false));
      default -> {
        if (SKIPPED.contains(name)) {
          xml.skip();
        } else if (isShape(name)) {
          shape(target, open);
        } else {
          inline(target, open, look);
        }
      }
    }
  }

  private void sign(OpenParagraph open, Look look, String sign) throws UnreadableException {
    if (!look.hidden()) {
      open.sign(sign);
    }
    xml.skip();
  }

  boolean isShape(String name) {
    return SHAPES.contains(name);
  }

  /** Reads the shape that begins at the cursor: a picture, or text in a box. */
  void shape(ContentReader.Target target, OpenParagraph open) throws UnreadableException {
    if (target.cell() != null) {
      target.cell().picture();
    }
    Flow box = new Flow();
    ContentReader.Target within = new ContentReader.Target(box, null, false);
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "text-box" -> content.blocks(within);
        case "p", "h", "list", "table" -> content.block(within);
        default -> {
          if (isShape(xml.name())) {
            shape(target, open);
          } else {
            xml.skip();
          }
        }
      }
    }
    if (!box.blocks().isEmpty()) {
      boxes++;
      open.boxes.addAll(box.within("text box " + boxes));
    }
  }
}
