package org.gouji.read.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.gouji.model.Block;
import org.gouji.model.Place;
import org.gouji.model.Problem;
import org.gouji.model.Remark;
import org.gouji.read.CellDraft;
import org.gouji.read.Flow;
import org.gouji.read.ListLabel;
import org.gouji.read.Remarks;
import org.gouji.read.UnreadableException;

/**
 * Walks through a stretch of the text: the main text, a note or a text box. Paragraphs say how deep
 * in tables they are; marks end paragraphs, cells and rows.
 */
final class StoryReader {
  private static final int DEEPEST = 40;
  private static final char CELL_MARK = 0x07;
  private static final Pattern ENDS_IN_PAGE = Pattern.compile("\\d\\s*$");

  private final HWPFDocument file;
  private final Remarks remarks;
  private final Numbering numbering;
  private final MainText.Beside beside;
  private final Flow body = new Flow();
  private final Deque<TableReader> tables = new ArrayDeque<>();
  private final Fields fields = new Fields();
  private final RunText text = new RunText(fields);

  /** Notes and boxes, until the paragraph or the table ends that they belong to. */
  private final List<Block> boxes = new ArrayList<>();

  private final List<Block> notes = new ArrayList<>();
  private Optional<ListLabel> label = Optional.empty();
  private boolean continued;
  private boolean ofContents;
  private int tableCount;
  private RunText.State last = RunText.State.SHOWN;

  StoryReader(HWPFDocument file, Remarks remarks, Numbering numbering, MainText.Beside beside) {
    this.file = file;
    this.remarks = remarks;
    this.numbering = numbering;
    this.beside = beside;
  }

  Flow read(int start, int end) throws UnreadableException {
    Range range = new Range(start, end, file);
    List<PAPX> paragraphs = file.getParagraphTable().getParagraphs();
    for (int i = first(paragraphs, start); i < paragraphs.size(); i++) {
      PAPX paragraph = paragraphs.get(i);
      if (paragraph.getStart() >= end) {
        break;
      }
      if (paragraph.getEnd() > start) {
        paragraph(range, paragraph);
      }
    }
    if (!text.isBlank()) {
      endParagraph();
    }
    closeTables(0);
    return body;
  }

  /** The index of the first paragraph that does not end before a position. */
  private static int first(List<PAPX> paragraphs, int position) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).getEnd() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void paragraph(Range range, PAPX properties) throws UnreadableException {
    Paragraph paragraph = Paragraph.newParagraph(range, properties);
    int level = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
    if (level > DEEPEST) {
      throw new UnreadableException(Problem.of("tooDeep"));
    }
    closeTables(level);
    while (tables.size() < level) {
      tableCount++;
      tables.push(new TableReader(tableCount));
    }
    if (paragraph.isTableRowEnd() && !tables.isEmpty()) {
      endRow(paragraph, properties);
      return;
    }
    if (!continued) {
      label = numbering.next(paragraph);
      ofContents = isOfContents(paragraph);
    }
    continued = false;
    boolean cellMark = paragraph.isEmbeddedCellMark() && level > 1;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      run(paragraph.getCharacterRun(i), paragraph, cellMark);
    }
  }

  private void closeTables(int level) throws UnreadableException {
    while (tables.size() > level) {
      List<Block> built = tables.pop().build();
      flow().add(built);
    }
    if (tables.isEmpty()) {
      body.add(notes);
      notes.clear();
    }
  }

  private void endRow(Paragraph paragraph, PAPX properties) throws UnreadableException {
    CharacterRun mark = paragraph.getCharacterRun(paragraph.numCharacterRuns() - 1);
    TableReader table = tables.element();
    RunText.State state = RunText.State.of(mark);
    observe(state, !state.isShown() && !table.isRowBlank(), table::lastPlace);
    // The mark may be part of a stretch that begins with the next row's first cell.
    boolean gone = !state.isShown() && table.isRowBlank();
    table.endRow(RowShape.of(properties.getSprmBuf()), gone);
    last = RunText.State.SHOWN;
  }

  private void run(CharacterRun run, Paragraph paragraph, boolean cellMark)
      throws UnreadableException {
    RunText.State state = RunText.State.of(run);
    String characters = run.text();
    observe(state, !characters.isBlank(), this::place);
    text.begin(run, state);
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      int position = run.getStartOffset() + i;
      boolean end = position == paragraph.getEndOffset() - 1;
      if (c == CELL_MARK || (end && cellMark)) {
        text.end();
        endCell();
      } else if (end && (c == '\r' || c == '\f')) {
        text.end();
        continued = c == '\r' && !state.isShown();
        if (!continued) {
          endParagraph();
        }
      } else if (text.append(c)) {
        anchor(c, position, state);
      }
    }
    text.end();
  }

  /** A stretch of text is observed once, however many runs it is cut into. */
  private void observe(RunText.State state, boolean holdsText, Supplier<Supplier<Place>> place) {
    if (state != last && holdsText) {
      if (state == RunText.State.HIDDEN) {
        remarks.add(Remark.Kind.HIDDEN_TEXT, place.get());
      } else if (state != RunText.State.SHOWN) {
        remarks.add(Remark.Kind.TRACKED_CHANGES, place.get());
      }
    }
    last = holdsText ? state : last;
  }

  private Supplier<Place> place() {
    if (!tables.isEmpty()) {
      CellDraft cell = tables.element().cell();
      return cell::place;
    }
    Place place = body.next();
    return () -> place;
  }

  /** A picture, a note's mark, or a shape that may be a text box. */
  private void anchor(char c, int position, RunText.State state) throws UnreadableException {
    if (c == RunText.NOTE) {
      List<Block> note = beside.note(position);
      notes.addAll(state.isShown() ? note : List.of());
      return;
    }
    List<Block> box = c == RunText.SHAPE ? beside.box(position) : List.of();
    if (state.isShown()) {
      boxes.addAll(box);
      if (!tables.isEmpty()) {
        tables.element().cell().picture();
      }
    } else if (!box.isEmpty()) {
      observe(state, true, this::place);
    }
  }

  private void endCell() throws UnreadableException {
    if (tables.isEmpty()) {
      throw WordFile.broken();
    }
    endParagraph();
    tables.element().endCell();
    continued = false;
  }

  private void endParagraph() throws UnreadableException {
    fields.endParagraph();
    String words = text.take();
    boolean shown = label.isPresent() && (!words.isBlank() || !tables.isEmpty());
    if (!(ofContents && ENDS_IN_PAGE.matcher(words).find())) {
      flow().paragraph(shown ? label.get().before(words.stripLeading()) : words);
    }
    label = Optional.empty();
    flow().add(boxes);
    boxes.clear();
    if (tables.isEmpty()) {
      body.add(notes);
      notes.clear();
    }
  }

  /** Whether its style is one of those for a table of contents. */
  private boolean isOfContents(Paragraph paragraph) {
    StyleDescription style = file.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    return style != null
        && style.getName() != null
        && style.getName().toLowerCase(Locale.ROOT).startsWith("toc ");
  }

  private Flow flow() {
    return tables.isEmpty() ? body : tables.element().cell().flow();
  }
}
