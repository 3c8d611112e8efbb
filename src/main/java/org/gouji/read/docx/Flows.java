package org.gouji.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.gouji.model.Problem;
import org.gouji.read.UnreadableException;

/** The flows that are open, each within a cell or a paragraph of the one below. */
final class Flows {
  /** Tables in tables, boxes in boxes. */
  private static final int DEEPEST = 40;

  private final XmlCursor xml;
  private final Deque<Flow> open = new ArrayDeque<>();

  Flows(XmlCursor xml) {
    this.xml = xml;
  }

  void push(Flow flow) throws UnreadableException {
    if (open.size() >= DEEPEST) {
      throw new UnreadableException(Problem.of("tooDeep"));
    }
    open.push(flow);
  }

  void pop() {
    open.pop();
  }

  /** The innermost. */
  Flow flow() {
    return open.element();
  }

  /** Whether the innermost is the body, or the note, itself. */
  boolean atBottom() {
    return open.size() == 1;
  }

  /** The table that is open in the innermost. */
  TableReader table() throws UnreadableException {
    TableReader table = flow().table;
    if (table == null) {
      throw xml.misplaced();
    }
    return table;
  }

  /** The cell that the innermost is. */
  TableCell cell() throws UnreadableException {
    TableCell cell = flow().cell;
    if (cell == null) {
      throw xml.misplaced();
    }
    return cell;
  }

  /** Where the reader stands; a cell is near enough. */
  String locator() {
    StringBuilder place = new StringBuilder();
    for (Iterator<Flow> i = open.descendingIterator(); i.hasNext(); ) {
      Flow flow = i.next();
      if (!flow.name.isEmpty()) {
        place.append(place.isEmpty() ? "" : ", ").append(flow.name);
      }
      if (flow.table != null || (!i.hasNext() && flow.cell == null)) {
        place.append(place.isEmpty() ? "" : ", ").append(flow.locator());
      }
    }
    return place.toString();
  }
}
