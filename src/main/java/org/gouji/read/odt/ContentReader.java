package org.gouji.read.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Block;
import org.gouji.model.Place;
import org.gouji.model.Problem;
import org.gouji.model.Remark;
import org.gouji.read.CellDraft;
import org.gouji.read.Flow;
import org.gouji.read.ListLabel;
import org.gouji.read.Remarks;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Walks through the content of a text: what holds paragraphs, lists and tables. */
final class ContentReader {
  /** What is no text of the document, or was deleted from it. */
  private static final Set<String> SKIPPED =
      Set.of(
          "tracked-changes",
          "forms",
          "annotation",
          "annotation-end",
          "table-of-content",
          "alphabetical-index",
          "variable-decls",
          "sequence-decls",
          "user-field-decls",
          "title",
          "desc",
          "scripts",
          "font-face-decls");

  private final Xml xml;
  private final boolean listsCovered;
  private final Styles styles;
  private final Remarks remarks;
  private final Numbering numbering;
  private final InlineReader inline;
  private final List<Block> notes = new ArrayList<>();
  private int tables;
  private int footnotes;
  private int endnotes;
  private boolean found;

  /**
   * Makes a reader of the content.
   *
   * @param listsCovered whether the file lists the positions that cells cover
   */
  ContentReader(Xml xml, boolean listsCovered, Styles styles, Remarks remarks) {
    this.listsCovered = listsCovered;
    this.xml = xml;
    this.styles = styles;
    this.remarks = remarks;
    this.numbering = new Numbering(styles);
    this.inline = new InlineReader(xml, styles, this);
  }

  /** Where blocks go: the body, a cell, a note or a box. */
  record Target(Flow flow, @Nullable CellDraft cell, boolean body) {}

  Flow read() throws UnreadableException {
    Flow body = new Flow();
    while (xml.nextChild()) {
      part(body);
    }
    if (!found) {
      throw new UnreadableException(Problem.of("noContent"));
    }
    return body;
  }

  private void part(Flow body) throws UnreadableException {
    switch (xml.name()) {
      case "document-content", "body" -> {
        while (xml.nextChild()) {
          part(body);
        }
      }
      case "automatic-styles" -> styles.within(xml);
      case "text" -> {
        found = true;
        blocks(new Target(body, null, true));
      }
      default -> xml.skip();
    }
  }

  /** Reads what the element holds that is open. */
  void blocks(Target target) throws UnreadableException {
    while (xml.nextChild()) {
      block(target);
    }
  }

  /** Reads the block that begins at the cursor. */
  void block(Target target) throws UnreadableException {
    block(target, Optional.empty());
  }

  private void block(Target target, Optional<ListLabel> label) throws UnreadableException {
    String name = xml.name();
    if (SKIPPED.contains(name)) {
      xml.skip();
      return;
    }
    switch (name) {
      case "p" -> paragraph(target, label);
      case "h" -> paragraph(target, label.or(this::outline));
      case "list" -> list(target, numbering.list(xml), "", 1);
      case "table" -> table(target);
      case "section" -> {
        if (xml.attribute("display").equals("none")) {
          remark(Remark.Kind.HIDDEN_TEXT, target);
          xml.skip();
        } else {
          blocks(target);
        }
      }
      case "change", "change-start" -> {
        remark(Remark.Kind.TRACKED_CHANGES, target);
        xml.skip();
      }
      default -> {
        if (inline.isShape(name)) {
          OpenParagraph only = new OpenParagraph();
          inline.shape(target, only);
          target.flow().add(only.boxes);
        } else {
          blocks(target);
        }
      }
    }
  }

  private Optional<ListLabel> outline() {
    boolean counts = !xml.attribute("is-list-header").equals("true");
    int start =
        xml.attribute("restart-numbering").equals("true") ? xml.number("start-value", 1) : -1;
    return counts
        ? numbering.next(numbering.outline(), "", xml.number("outline-level", 1), start)
        : Optional.empty();
  }

  private void paragraph(Target target, Optional<ListLabel> label) throws UnreadableException {
    OpenParagraph open = inline.paragraph(target);
    String words = open.text().strip();
    boolean shown = label.isPresent() && (!words.isEmpty() || target.cell() != null);
    target.flow().paragraph(shown ? label.get().before(words) : words);
    target.flow().add(open.boxes);
    notes(target);
  }

  /** Notes stand behind the paragraph or the table of the body that refers to them. */
  private void notes(Target target) {
    if (target.body()) {
      target.flow().add(notes);
      notes.clear();
    }
  }

  private void list(Target target, Numbering.Counter counter, String outer, int level)
      throws UnreadableException {
    String own = xml.attribute("style-name");
    String style = own.isEmpty() ? outer : own;
    while (xml.nextChild()) {
      boolean counts = xml.name().equals("list-item");
      int start = xml.number("start-value", -1);
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "list" -> list(target, counter, style, level + 1);
          case "p", "h" -> {
            // Only the first paragraph of an item bears its number.
            Optional<ListLabel> label =
                counts ? numbering.next(counter, style, level, start) : Optional.empty();
            counts = false;
            if (xml.name().equals("h") && label.isEmpty()) {
              paragraph(target, label);
            } else {
              block(target, label);
            }
          }
          default -> block(target);
        }
      }
    }
  }

  private void table(Target target) throws UnreadableException {
    TableReader table = new TableReader(++tables, listsCovered);
    rows(table);
    target.flow().add(table.build());
    notes(target);
  }

  private void rows(TableReader table) throws UnreadableException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "table-header-rows", "table-rows", "table-row-group" -> rows(table);
        case "table-row" -> row(table);
        default -> xml.skip();
      }
    }
  }

  private void row(TableReader table) throws UnreadableException {
    int repeated = Math.max(1, xml.number("number-rows-repeated", 1));
    table.row();
    List<Repeated> cells = new ArrayList<>();
    while (xml.nextChild()) {
      boolean covered = xml.name().equals("covered-table-cell");
      if (!covered && !xml.name().equals("table-cell")) {
        xml.skip();
        continue;
      }
      Repeated cell =
          new Repeated(
              covered ? null : new CellDraft(),
              Math.max(1, xml.number("number-columns-repeated", 1)),
              Math.max(1, xml.number("number-rows-spanned", 1)),
              Math.max(1, xml.number("number-columns-spanned", 1)));
      cells.add(cell);
      if (cell.draft() == null) {
        // What a covered cell holds was there before the cells were merged, and is not shown.
        xml.skip();
      } else {
        cell.draft().placed(table.next());
        blocks(new Target(cell.draft().flow(), cell.draft(), false));
      }
      cell.add(table, cell.draft());
    }
    for (int i = 1; i < repeated; i++) {
      table.row();
      for (Repeated cell : cells) {
        cell.add(table, cell.draft() == null ? null : cell.draft().copy());
      }
    }
  }

  /** A cell, or a covered one, that stands several times in its row. */
  private record Repeated(@Nullable CellDraft draft, int times, int rowSpan, int columnSpan) {
    void add(TableReader table, @Nullable CellDraft first) throws UnreadableException {
      if (first == null) {
        table.covered(times);
        return;
      }
      table.cell(first, rowSpan, columnSpan);
      for (int i = 1; i < times; i++) {
        table.cell(first.copy(), rowSpan, columnSpan);
      }
    }
  }

  /** Reads a note that begins at the cursor; it is shown behind what refers to it. */
  void note() throws UnreadableException {
    boolean end = xml.attribute("note-class").equals("endnote");
    String name = end ? "endnote " + ++endnotes : "footnote " + ++footnotes;
    Flow flow = new Flow();
    while (xml.nextChild()) {
      if (xml.name().equals("note-body")) {
        blocks(new Target(flow, null, false));
      } else {
        xml.skip();
      }
    }
    notes.addAll(flow.within(name));
  }

  /** Counts what is to be said of the document. */
  void remark(Remark.Kind kind, Target target) {
    CellDraft cell = target.cell();
    Place place = target.flow().next();
    remarks.add(kind, cell == null ? () -> place : cell::place);
  }
}
