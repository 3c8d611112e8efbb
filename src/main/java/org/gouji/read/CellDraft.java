package org.gouji.read;

import org.gouji.model.Block;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;

/** A cell of a written document's table while the table is being read. */
public final class CellDraft {
  private final Flow flow = new Flow();
  private boolean picture;
  private Place place = Place.NOWHERE;

  /** A cell that holds the same and stands elsewhere. */
  public CellDraft copy() {
    CellDraft copy = new CellDraft();
    copy.flow.add(flow.blocks());
    copy.picture = picture;
    return copy;
  }

  /** What is in the cell, in places within it. */
  public Flow flow() {
    return flow;
  }

  /** Notes that the cell shows a picture. */
  public void picture() {
    picture = true;
  }

  /** Where it stands, as far as that is known yet. */
  public Place place() {
    return place;
  }

  /** Says where it stands. */
  public void placed(Place at) {
    place = at;
  }

  /** Its text, each paragraph on a line; the picture's sign if it shows nothing else. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Block block : flow.blocks()) {
      if (block instanceof Paragraph paragraph) {
        line(text, paragraph.text());
      } else if (block instanceof Grid grid) {
        grid.cells().forEach(cell -> line(text, cell.text()));
      }
    }
    return text.isEmpty() && picture ? Grid.PICTURE : text.toString();
  }

  private static void line(StringBuilder text, String line) {
    if (!line.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(line);
    }
  }
}
