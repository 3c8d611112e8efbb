package org.gouji.read.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.edition.Edition;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Block;
import org.gouji.model.CellRef;
import org.gouji.model.Document;
import org.gouji.model.Form;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.TableName;

/**
 * What a document consists of, so that it can be written again in another format. The tables of the
 * report model, which have no rows and columns, are laid out as the official form prints them.
 */
public final class Pieces {
  private final Edition edition;
  private final Map<CellRef, Form.Entry> cells = new HashMap<>();
  private final Set<TableName> forms = EnumSet.noneOf(TableName.class);
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(Edition edition) {
    this.edition = edition;
  }

  /**
   * The pieces of a document.
   *
   * @param edition the edition of its tables, for those of the report model
   */
  public static List<Piece> of(Document document, Edition edition) {
    Pieces all = new Pieces(edition);
    for (Block block : document.blocks()) {
      if (block instanceof Form form) {
        all.forms.add(form.name());
        form.rows()
            .forEach(
                (row, cells) ->
                    cells.forEach(
                        (column, entry) ->
                            all.cells.put(new CellRef(form.name(), row, column), entry)));
      }
    }
    if (document.hints().isModel()) {
      document.hints().title().ifPresent(all::line);
    }
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        all.line(paragraph.text());
        paragraph.heads().ifPresent(all::formOf);
      } else if (block instanceof Grid grid) {
        all.pieces.add(new Piece.Drawn(rows(grid)));
      }
    }
    // Tables whose sections are not there.
    List.copyOf(all.forms).forEach(all::form);
    return all.pieces;
  }

  private void line(String text) {
    pieces.add(new Piece.Line(text));
  }

  private void formOf(int section) {
    List.copyOf(forms).stream().filter(name -> name.section() == section).forEach(this::form);
  }

  private void form(TableName name) {
    forms.remove(name);
    FormRows rows = new FormLayout(filled(), true, false).rows();
    pieces.add(
        new Piece.Drawn(
            switch (name) {
              case DISCLOSURE -> rows.disclosure().stream().flatMap(List::stream).toList();
              case REQUESTS -> rows.requests();
              case REMEDIES -> rows.remedies();
            }));
  }

  private FilledForm filled() {
    Map<CellRef, FilledForm.Entry> entries = new HashMap<>();
    for (TableName name : TableName.values()) {
      for (TableTemplate.Row row : edition.table(name).rows()) {
        for (String column : row.columns()) {
          CellRef cell = new CellRef(name, row.key(), column);
          String text = cells.containsKey(cell) ? cells.get(cell).text() : "";
          entries.put(cell, new FilledForm.Entry(text, FilledForm.Kind.FIGURE, BigDecimal.ZERO));
        }
      }
    }
    return new FilledForm(edition, entries);
  }

  private static List<List<FormCell>> rows(Grid grid) {
    List<List<FormCell>> rows = new ArrayList<>();
    for (int i = 0; i < grid.rows(); i++) {
      rows.add(new ArrayList<>());
    }
    for (Grid.Cell cell : grid.cells()) {
      rows.get(cell.row()).add(new FormCell(cell.text(), cell.rowSpan(), cell.columnSpan(), false));
    }
    return rows;
  }
}
