package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.Block;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to paragraphs as they are printed. A line goes on in the next one if it is full (what
 * the next one begins with had no room in it) and the next one is not set apart: by an indent, by a
 * larger distance, by another size.
 */
final class TextFlow {
  /** Sizes of one paragraph differ by no more than this part. */
  private static final double SAME_SIZE = 0.12;

  /** More than this, in parts of the size, is an indent. */
  private static final double INDENT = 0.9;

  /** Lines of a paragraph stand no farther apart than this many times the least distance. */
  private static final double LEADING = 1.3;

  /** A full line may end so much, in parts of the size, before the margin. */
  private static final double RAGGED = 0.35;

  /** Between ideographs and other letters programs leave so much, in parts of the size. */
  private static final double AUTOMATIC_SPACE = 0.25;

  /** Text that is narrower than this, in parts of its size, has no lines that are full. */
  private static final double SHORTEST = 10;

  private static final Pattern NUMBERED =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]).*");

  private final double left;
  private final double right;
  private final double leading;
  private final double bodySize;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** Where the lines of the paragraph stand, but for the first. */
  private final List<Place.Turn> turns = new ArrayList<>();

  private @Nullable TextLine last;
  private Place place = Place.NOWHERE;
  private @Nullable PageLayout lastPage;
  private boolean first;
  private int number;

  /** Begins the flow of lines of a document. */
  TextFlow(Margins margins) {
    this.left = margins.left();
    this.right = margins.right();
    this.leading = margins.leading();
    this.bodySize = margins.size();
  }

  /** The next line. */
  void add(TextLine line, PageLayout page) {
    TextLine before = last;
    if (before != null && goesOn(before, line, page.equals(lastPage))) {
      boolean blank =
          !Script.isDense(text.charAt(text.length() - 1)) && !Script.isDense(line.text().charAt(0));
      text.append(blank ? " " : "");
      turns.add(new Place.Turn(text.length(), page.turn().place(page.number(), line.box())));
      text.append(line.text());
      first = false;
    } else {
      flush();
      text.append(line.text());
      place = page.turn().place(page.number(), line.box());
      first = true;
    }
    last = line;
    lastPage = page;
  }

  /** The next block, which ends the paragraph before it. */
  void add(Block block) {
    flush();
    number++;
    blocks.add(block);
  }

  /** Everything so far. */
  List<Block> blocks() {
    flush();
    return blocks;
  }

  private void flush() {
    if (last != null) {
      number++;
      blocks.add(new Paragraph(text.toString(), number, place.turning(turns)));
    }
    turns.clear();
    last = null;
    text.setLength(0);
  }

  private boolean goesOn(TextLine before, TextLine line, boolean samePage) {
    double size = Math.max(before.size(), line.size());
    if (Math.abs(before.size() - line.size()) > SAME_SIZE * size) {
      return false;
    }
    double distance = line.base() - before.base();
    if (samePage && distance > LEADING * Math.max(leading * size, size)) {
      return false;
    }
    double room = right - before.right();
    if (right - left < SHORTEST * size
        || room > (Script.firstUnit(line.text()) + gap(line) + RAGGED) * size) {
      return false;
    }
    double indent = line.left() - before.left();
    if (indent > INDENT * size) {
      return isCentred(before, line, size);
    }
    if (first && Math.abs(indent) <= INDENT * size) {
      boolean indented = before.left() > left + INDENT * size;
      return !indented && !NUMBERED.matcher(line.text()).matches();
    }
    return true;
  }

  /** The space, in parts of the size, that a line would have needed to go on on the line before. */
  private double gap(TextLine line) {
    boolean dense = Script.isDense(text.charAt(text.length() - 1));
    return dense == Script.isDense(line.text().charAt(0)) ? 0 : AUTOMATIC_SPACE;
  }

  /** Whether both are lines of a title: larger than other text, and in the middle. */
  private boolean isCentred(TextLine before, TextLine line, double size) {
    double middle = (before.left() + before.right()) / 2;
    double other = (line.left() + line.right()) / 2;
    return size > bodySize * (1 + SAME_SIZE) && Math.abs(middle - other) < size;
  }
}
