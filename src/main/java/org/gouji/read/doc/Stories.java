package org.gouji.read.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.gouji.model.Block;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * The stories beside the main text: what a note says, by the place of its mark, and what stands in
 * a text box, by the place of its anchor. Each is taken once.
 */
final class Stories {
  /** Where the header of the file says where the text boxes' list begins. */
  private static final int BOXES_AT = 154 + 56 * 8;

  private static final int BOX_SIZE = 22;
  private static final int REUSABLE = 8;
  private static final int SHAPE = 14;

  private final HWPFDocument file;
  private final Map<Integer, Story> notes = new HashMap<>();
  private final Map<Integer, Story> boxes = new LinkedHashMap<>();

  Stories(HWPFDocument file) {
    this.file = file;
    notes("footnote ", file.getFootnotes(), file.getFootnoteRange());
    notes("endnote ", file.getEndnotes(), file.getEndnoteRange());
    boxes(file.getMainTextboxRange());
  }

  /** A stretch of the text, and what it is called. */
  private record Story(String name, int start, int end) {}

  /** Reads stories. */
  interface Reader {
    /** The blocks of a stretch of the text, in places within {@code name}. */
    List<Block> read(String name, int start, int end) throws UnreadableException;
  }

  private void notes(String name, Notes all, Range range) {
    for (int i = 0; i < all.getNotesCount(); i++) {
      int start = range.getStartOffset() + all.getNoteTextStartOffset(i);
      int end = range.getStartOffset() + all.getNoteTextEndOffset(i);
      if (start < end && end <= range.getEndOffset()) {
        notes.putIfAbsent(all.getNoteAnchorPosition(i), new Story(name + (i + 1), start, end));
      }
    }
  }

  private void boxes(Range range) {
    ByteBuffer header = ByteBuffer.wrap(file.getMainStream()).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer table = ByteBuffer.wrap(file.getTableStream()).order(ByteOrder.LITTLE_ENDIAN);
    int at = header.getInt(BOXES_AT);
    int count = (header.getInt(BOXES_AT + 4) - 4) / (4 + BOX_SIZE);
    int start = range.getStartOffset();
    for (int i = 0; i < count && range.getEndOffset() > start; i++) {
      int box = at + 4 * (count + 1) + BOX_SIZE * i;
      int from = start + table.getInt(at + 4 * i);
      int to = start + table.getInt(at + 4 * (i + 1));
      if (table.getShort(box + REUSABLE) == 0
          && from >= start
          && to > from
          && to <= range.getEndOffset()) {
        Story story = new Story("text box " + (boxes.size() + 1), from, to);
        boxes.putIfAbsent(table.getInt(box + SHAPE), story);
      }
    }
  }

  /** What the note says whose mark stands at a position. */
  List<Block> note(int position, Reader reader) throws UnreadableException {
    return read(notes.remove(position), reader);
  }

  /** What stands in the box that is anchored at a position. */
  List<Block> box(int position, Reader reader) throws UnreadableException {
    if (boxes.isEmpty()) {
      return List.of();
    }
    Optional<OfficeDrawing> drawing =
        Optional.ofNullable(file.getOfficeDrawingsMain().getOfficeDrawingAt(position));
    return read(drawing.map(d -> boxes.remove(d.getShapeId())).orElse(null), reader);
  }

  /** What stands in boxes whose anchor was not met, such as those of a group of shapes. */
  List<Block> rest(Reader reader) throws UnreadableException {
    List<Block> rest = new ArrayList<>();
    for (Story story : List.copyOf(boxes.values())) {
      rest.addAll(read(story, reader));
    }
    boxes.clear();
    return rest;
  }

  private static List<Block> read(@Nullable Story story, Reader reader) throws UnreadableException {
    return story == null ? List.of() : reader.read(story.name(), story.start(), story.end());
  }
}
