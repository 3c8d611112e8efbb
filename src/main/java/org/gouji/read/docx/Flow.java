package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Block;
import org.jspecify.annotations.Nullable;

/** A flow of text: the body, a cell, a text box or a note, with what is open in it. */
final class Flow {
  /** What has been read, in places within the flow. */
  final List<Block> blocks;

  /** The cell whose text this is. */
  final @Nullable TableCell cell;

  /** The fields that are open. */
  final Fields fields = new Fields();

  /** The paragraph that is open, or that a deleted mark joins to the next. */
  @Nullable OpenParagraph paragraph;

  /** The table that is open. */
  @Nullable TableReader table;

  /** Whether the run that is open is hidden. */
  boolean hidden;

  /** Whether the run that is open is raised, lowered or struck out. */
  boolean apart;

  /** Whether the run that is open was formatted anew. */
  boolean changed;

  /** Whether the rest of the run that is open is a note's mark. */
  boolean mark;

  /** What the flow is called in a place, such as {@code text box 1}; empty for body and cells. */
  final String name;

  private int paragraphs;
  private int tables;

  private Flow(String name, List<Block> blocks, @Nullable TableCell cell) {
    this.name = name;
    this.blocks = blocks;
    this.cell = cell;
  }

  /** The flow of a body or a note. */
  static Flow plain() {
    return new Flow("", new ArrayList<>(), null);
  }

  /** The flow of a text box. */
  static Flow box(int number) {
    return new Flow("text box " + number, new ArrayList<>(), null);
  }

  /** The flow of a cell. */
  static Flow of(TableCell cell) {
    return new Flow("", cell.blocks, cell);
  }

  /** Begins a paragraph; text carried over from one whose mark is deleted stays before it. */
  void beginParagraph() {
    paragraphs++;
    if (paragraph == null || paragraph.isBlank()) {
      List<Block> boxes = paragraph == null ? List.of() : paragraph.boxes;
      paragraph = new OpenParagraph(paragraphs);
      paragraph.boxes.addAll(boxes);
    } else {
      paragraph.properties = ParagraphProperties.NONE;
      paragraph.open = true;
    }
  }

  /** The paragraph that is open; text outside of any makes one. */
  OpenParagraph paragraph() {
    OpenParagraph open = paragraph == null ? new OpenParagraph(Math.max(1, paragraphs)) : paragraph;
    paragraph = open;
    return open;
  }

  /** Begins a table. */
  void beginTable() {
    table = new TableReader(++tables);
  }

  /** Ends a run. */
  void endRun() {
    hidden = false;
    apart = false;
    changed = false;
    mark = false;
  }

  /** Where the reader stands, within this flow. */
  String locator() {
    return table == null ? "paragraph " + Math.max(1, paragraphs) : table.locator();
  }
}
