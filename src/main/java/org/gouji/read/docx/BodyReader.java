package org.gouji.read.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Block;
import org.gouji.model.Paragraph;
import org.gouji.model.Remark;
import org.gouji.read.ListLabel;
import org.gouji.read.UnreadableException;

/**
 * Walks through a part of a Word document, or a note of one. Runs are joined, whatever cuts them;
 * tracked changes are taken as accepted; a text box is read behind the paragraph it is anchored in,
 * a note behind the paragraph, or the table, that refers to it.
 *
 * <p>Places count elements of the file, those too whose text is deleted or hidden: {@code paragraph
 * 12} is the twelfth {@code w:p} of the flow it stands in (of the body, for one that stands in no
 * table), {@code table 3} the third {@code w:tbl}, {@code row 4} its fourth {@code w:tr}, and a
 * column is one of the table's grid. What stands within a cell, a box or a note is counted within
 * it: {@code text box 1, paragraph 2}. Text boxes are counted through the whole part, where they
 * are read.
 */
final class BodyReader {
  /** Text that is gone, that stands elsewhere, or that says how other text is shown. */
  private static final Set<String> SKIPPED =
      Set.of("instrText", "delText", "delInstrText", "rt", "rubyPr", "tblGrid", "sectPr");

  /** Parts of an equation that are more than signs in a line. */
  private static final Set<String> STRUCTURES =
      Set.of("f", "rad", "sSup", "sSub", "sSubSup", "sPre", "nary", "d", "m", "limLow", "limUpp");

  private final XmlCursor xml;
  private final Styles styles;
  private final Numbering numbering;
  private final List<Notes> notes;
  private final Observations observations = new Observations();
  private final Changes changes;
  private final Alternatives alternatives = new Alternatives();
  private final Flows flows;
  private final Bounds bounds = new Bounds();
  private final List<Block> pendingNotes = new ArrayList<>();
  private int boxes;

  /** The depths of the content controls that hold a table of contents. */
  private final Deque<Integer> contents = new ArrayDeque<>();

  /** The depth of a shape that is hidden; 0 where none is open. */
  private int hiddenShape;

  /**
   * Makes a reader of the element that begins at the cursor, or of the whole part.
   *
   * @param notes the footnotes and the endnotes that it may refer to
   */
  BodyReader(XmlCursor xml, Styles styles, Numbering numbering, List<Notes> notes) {
    this.xml = xml;
    this.flows = new Flows(xml);
    this.changes = new Changes(observations, flows::locator);
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
  }

  Story read() throws UnreadableException {
    Flow body = Flow.plain();
    flows.push(body);
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.starts()) {
        start(xml.name());
      } else {
        end(xml.name());
      }
    }
    flush(body);
    return new Story(body.blocks, observations);
  }

  private void start(String name) throws UnreadableException {
    if (SKIPPED.contains(name)) {
      skip();
      return;
    }
    Flow flow = flows.flow();
    switch (name) {
      case "t" -> append(xml.text());
      case "r" -> beginRun(flow, RunProperties.NONE);
      case "rPr" -> runProperties(flow);
      case "p" -> {
        endOpenParagraph(flow);
        flow.beginParagraph();
      }
      case "pPr" -> paragraphProperties(flow);
      case "tab", "ptab" -> append("\t");
      case "br", "cr" -> append("\n");
      case "noBreakHyphen" -> append("-");
      case "sym" -> append(FontSign.read(xml));
      case "ins", "moveTo" -> changes.beginInsertion(Changes.mark(xml));
      case "del", "moveFrom" -> {
        changes.add(Changes.mark(xml));
        xml.skip();
      }
      case "fldChar" -> field(flow);
      case "footnoteReference" -> note(flow, 0);
      case "endnoteReference" -> note(flow, 1);
      case "tbl" -> {
        if (flow.table != null) {
          throw xml.misplaced();
        }
        flush(flow);
        flow.beginTable();
      }
      case "tr" -> flows.table().beginRow();
      case "tc" -> beginCell();
      case "tblPr", "tblPrEx" -> skip();
      case "trPr" -> changes.addAll(flows.table().row().read(xml));
      case "tcPr" -> changes.addAll(flows.cell().read(xml));
      case "gridSpan", "vMerge" -> flows.cell();
      case "sdtPr" -> controlProperties();
      case "altChunk", "subDoc" ->
          observations.add(Remark.Kind.EMBEDDED_DOCUMENT, 1, flows::locator);
      default -> shape(name, flow);
    }
  }

  /** Drawings, what they hold, and equations. */
  private void shape(String name, Flow flow) throws UnreadableException {
    switch (name) {
      case "AlternateContent" -> alternatives.begin();
      case "Choice", "Fallback" -> {
        if (!alternatives.take()) {
          xml.skip();
        }
      }
      case "drawing", "pict", "object" -> picture(flow);
      case "docPr" -> {
        String hidden = xml.attribute("hidden");
        if (hidden != null && Toggle.of(hidden) == Toggle.ON && hiddenShape == 0) {
          hiddenShape = xml.depth() - 1;
        }
      }
      case "txbxContent", "txBody" -> {
        if (flow.hidden || hiddenShape > 0) {
          hidden();
          xml.skip();
        } else {
          flows.push(Flow.box(++boxes));
        }
      }
      case "shape", "rect", "roundrect", "group" -> {
        String look = xml.attribute("style");
        if (look != null && look.contains("visibility:hidden") && hiddenShape == 0) {
          hiddenShape = xml.depth();
        }
      }
      case "textpath" -> lettering();
      default -> {
        if (xml.isEquation() && STRUCTURES.contains(name)) {
          // A fraction or a power is no figure, though it is made of digits.
          append(" \uFFFC ");
        }
      }
    }
  }

  private void end(String name) throws UnreadableException {
    Flow flow = flows.flow();
    switch (name) {
      case "r" -> flow.endRun();
      case "ins", "moveTo" -> changes.endInsertion();
      case "p" -> endParagraph(flow);
      case "tc" -> {
        if (flow.cell != null) {
          flush(flow);
          flows.pop();
        }
      }
      case "tbl" -> {
        TableReader table = flows.table();
        flow.table = null;
        flow.blocks.addAll(table.build());
        emitNotes();
      }
      case "txbxContent", "txBody" -> endBox();
      case "sdt" -> {
        if (!contents.isEmpty() && contents.peek() > xml.depth()) {
          contents.pop();
        }
      }
      case "AlternateContent" -> alternatives.end();
      default -> {}
    }
    if (xml.depth() < hiddenShape) {
      hiddenShape = 0;
    }
  }

  private void append(String text) {
    Flow flow = flows.flow();
    if (!flow.changed) {
      changes.unchanged();
    }
    if (flow.fields.areInstructions() || flow.mark) {
      return;
    }
    if (flow.hidden) {
      if (!text.isBlank()) {
        hidden();
      }
      return;
    }
    // What is raised, lowered or struck out is no part of the figure it stands beside.
    flow.paragraph().append(flow.apart ? " " + text + " " : text);
  }

  private void hidden() {
    observations.add(Remark.Kind.HIDDEN_TEXT, 1, flows::locator);
  }

  private void beginRun(Flow flow, RunProperties run) {
    Style style = styles.ofParagraph(flow.paragraph().properties.style());
    flow.endRun();
    flow.hidden = styles.isHidden(run, style);
    flow.apart = styles.isApart(run, style);
  }

  private void runProperties(Flow flow) throws UnreadableException {
    RunProperties run = RunProperties.read(xml);
    changes.addAll(run.changes());
    beginRun(flow, run);
    flow.changed = !run.changes().isEmpty();
  }

  private void paragraphProperties(Flow flow) throws UnreadableException {
    ParagraphProperties properties = ParagraphProperties.read(xml);
    changes.addAll(properties.changes());
    flow.paragraph().properties = properties;
  }

  private void endParagraph(Flow flow) throws UnreadableException {
    flow.fields.endParagraph();
    if (flow.paragraph().properties.mark().changes().isEmpty()) {
      changes.unchanged();
    }
    ParagraphProperties properties = flow.paragraph().properties;
    Style style = styles.ofParagraph(properties.style());
    // Without its mark, a paragraph goes on in the next.
    boolean joined = properties.mark().gone() || styles.isHidden(properties.mark(), style);
    if (joined) {
      flow.paragraph().open = false;
    } else {
      flush(flow);
    }
  }

  /** A paragraph within a paragraph, which only a damaged file has. */
  private void endOpenParagraph(Flow flow) throws UnreadableException {
    if (flow.paragraph != null && flow.paragraph.open) {
      flush(flow);
    }
  }

  /** The paragraph that is open, and what is anchored in it, goes to its flow. */
  private void flush(Flow flow) throws UnreadableException {
    OpenParagraph open = flow.paragraph;
    flow.paragraph = null;
    if (open != null) {
      boolean nothing = !open.open && open.isBlank();
      Optional<ListLabel> label = nothing ? Optional.empty() : numbering.next(open.properties);
      boolean inContents =
          !contents.isEmpty() || styles.ofParagraph(open.properties.style()).isOfContents();
      if (!(inContents && open.endsInPageNumber())) {
        take(flow, open.lines(label));
      }
      flow.blocks.addAll(open.boxes);
    }
    if (flow.table == null) {
      emitNotes();
    }
  }

  private void take(Flow flow, List<Paragraph> read) throws UnreadableException {
    bounds.text(read);
    flow.blocks.addAll(read);
    if (flow.cell != null) {
      flow.cell.written |= !read.isEmpty();
    }
  }

  /** Notes stand behind the paragraph or the table of the body that refers to them. */
  private void emitNotes() {
    if (flows.atBottom()) {
      flows.flow().blocks.addAll(pendingNotes);
      pendingNotes.clear();
    }
  }

  private void note(Flow flow, int kind) throws UnreadableException {
    String id = xml.attribute("id");
    String own = xml.attribute("customMarkFollows");
    if (kind < notes.size() && id != null && !flow.hidden) {
      pendingNotes.addAll(notes.get(kind).take(id, numbering, styles, observations));
    }
    flow.mark = own != null && Toggle.of(own) == Toggle.ON;
  }

  private void field(Flow flow) throws UnreadableException {
    String type = xml.attribute("fldCharType");
    String shown = "";
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.starts() && xml.name().equals("ffData")) {
        shown = FormField.shown(xml);
      }
    }
    append(shown);
    flow.fields.mark(type == null ? "" : type);
  }

  private void controlProperties() throws UnreadableException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.starts()
          && xml.name().equals("docPartGallery")
          && xml.value().equals("Table of Contents")) {
        contents.push(outer - 1);
      }
    }
  }

  private void beginCell() throws UnreadableException {
    bounds.cell();
    flows.push(Flow.of(flows.table().beginCell()));
  }

  private void endBox() throws UnreadableException {
    Flow box = flows.flow();
    if (!box.name.isEmpty()) {
      flush(box);
      flows.pop();
      box(box.name, box.blocks);
    }
  }

  /** Old lettering keeps its text in an attribute. */
  private void lettering() throws UnreadableException {
    String text = xml.attribute("string");
    if (text != null && !text.isBlank()) {
      OpenParagraph only = new OpenParagraph(1);
      only.append(text);
      box("text box " + ++boxes, only.lines(Optional.empty()));
    }
  }

  private void box(String name, List<? extends Block> blocks) {
    flows.flow().paragraph().boxes.addAll(Within.of(name, blocks));
    TableCell cell = flows.flow().cell;
    if (cell != null) {
      cell.boxed |= !blocks.isEmpty();
    }
  }

  /** A picture in a cell stands for whatever it shows, which nobody reads. */
  private static void picture(Flow flow) {
    if (flow.cell != null && !flow.hidden) {
      flow.cell.picture = true;
    }
  }

  /** Leaves out an element; formats that were changed in it count. */
  private void skip() throws UnreadableException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.starts() && xml.name().endsWith("Change")) {
        changes.add(Changes.mark(xml));
      }
    }
  }
}
