package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Problem;
import org.gouji.read.UnreadableException;

/** Takes a page apart: its tables by their rulings, and the lines of text outside them. */
final class LayoutReader {
  private static final int MOST_TABLES = 2000;
  private static final int FEWEST_CELLS = 2;

  private final PageContent page;
  private final Deadline deadline;

  LayoutReader(PageContent page, Deadline deadline) {
    this.page = page;
    this.deadline = deadline;
  }

  PageLayout read() throws UnreadableException {
    List<Lattice> lattices = lattices();
    Map<Lattice, TableText> texts = new HashMap<>();
    lattices.forEach(lattice -> texts.put(lattice, new TableText(lattice)));
    List<Glyph> free = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      Lattice holder = holder(lattices, glyph);
      TableText text = holder == null ? null : texts.get(holder);
      if (text != null) {
        text.add(glyph);
      } else if (glyph.quarters() == 0) {
        free.add(glyph);
      }
    }
    deadline.check();
    List<TablePart> tables = new ArrayList<>();
    for (Lattice lattice : lattices) {
      TableText text = texts.get(lattice);
      if (text != null) {
        tables.addAll(Bands.of(text.part(box -> page.turn().place(page.number(), box))));
      }
    }
    tables.sort(
        Comparator.<TablePart>comparingDouble(part -> part.box().top())
            .thenComparingDouble(part -> part.box().left()));
    List<List<Glyph>> rows = Lines.rows(free);
    List<TextLine> lines = Lines.ofRows(rows);
    if (TwoColumns.isSet(rows)) {
      throw new UnreadableException(Problem.of("twoColumns", "page", page.number()));
    }
    return new PageLayout(page.number(), page.turn(), tables, lines);
  }

  /** The tables, the smallest first. One that holds another in a cell only arranges the page. */
  private List<Lattice> lattices() throws UnreadableException {
    List<Lattice> found = new ArrayList<>();
    for (List<Ruling> group : Rulings.connected(page.rulings())) {
      deadline.check();
      Lattice lattice = new Lattice(group, page.glyphs());
      if (lattice.cells().size() >= FEWEST_CELLS) {
        found.add(lattice);
      }
    }
    if (found.size() > MOST_TABLES) {
      throw new UnreadableException(Problem.of("pdfTooMuch"));
    }
    found.sort(
        Comparator.comparingDouble(lattice -> lattice.box().width() * lattice.box().height()));
    List<Lattice> tables = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Lattice outer = found.get(i);
      if (found.subList(0, i).stream().noneMatch(inner -> holds(outer, inner.box()))) {
        tables.add(outer);
      }
    }
    return tables;
  }

  private static boolean holds(Lattice outer, Box inner) {
    int cell = outer.cellAt((inner.left() + inner.right()) / 2, (inner.top() + inner.bottom()) / 2);
    return cell >= 0
        && outer.cellAt(inner.left(), inner.top()) == cell
        && outer.cellAt(inner.right(), inner.bottom()) == cell;
  }

  private static @org.jspecify.annotations.Nullable Lattice holder(
      List<Lattice> lattices, Glyph glyph) {
    double x = glyph.middleX();
    double y = glyph.middleY();
    for (Lattice lattice : lattices) {
      if (lattice.box().holds(x, y) && lattice.cellAt(x, y) >= 0) {
        return lattice;
      }
    }
    return null;
  }
}
