package org.gouji.write.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.consolidate.Draft;
import org.gouji.consolidate.Gap;
import org.gouji.consolidate.SummedCell;
import org.gouji.consolidate.UnitFigure;
import org.gouji.edition.Edition;
import org.gouji.model.CellRef;
import org.gouji.ooxml.SheetCell;
import org.gouji.ooxml.TableColumn;
import org.gouji.ooxml.TableSeries;
import org.gouji.ooxml.Workbook;
import org.gouji.write.GapWords;
import org.gouji.write.Phrasebook;
import org.gouji.write.Visible;

/**
 * Writes a draft as a workbook: the form with the sums, a sheet with every unit's figure of each
 * cell, and one of what is lacking.
 */
public final class XlsxDraft {
  /** A sheet has 16,384 columns, some of which are heads. */
  private static final int MOST_UNITS = 16_000;

  private static final int LONGEST_HEADING = 200;
  private static final int HEADS = 4;

  private final Draft draft;
  private final Phrasebook words;
  private final ReportTemplate template;
  private final Workbook book;

  private XlsxDraft(Draft draft, Phrasebook words, Workbook book) {
    this.draft = draft;
    this.words = words;
    this.template = DraftReport.template(draft);
    this.book = book;
  }

  /** Writes a draft; the stream is flushed, not closed. */
  public static void write(Draft draft, Phrasebook words, OutputStream out) throws IOException {
    try (Workbook book = XlsxTemplate.open(out)) {
      XlsxDraft sheets = new XlsxDraft(draft, words, book);
      sheets.form();
      for (int from = 0; from < draft.units().size(); from += MOST_UNITS) {
        sheets.units(from, Math.min(from + MOST_UNITS, draft.units().size()));
      }
      sheets.gaps();
    }
  }

  private void form() throws IOException {
    Map<CellRef, SummedCell> sums = draft.byCell();
    String incomplete = template.texts().text("unknown", "sum");
    XlsxTemplate.write(
        template,
        book,
        (cell, style) ->
            Optional.ofNullable(sums.get(cell))
                .map(
                    sum ->
                        sum.isComplete()
                            ? SheetCell.number(style.index(), sum.known())
                            : SheetCell.text(XlsxSheet.Style.INCOMPLETE.index(), incomplete)));
  }

  /** Every cell with the figures that make it up, so that each sum can be traced. */
  private void units(int from, int to) throws IOException {
    Set<String> taken = new HashSet<>();
    List<TableColumn> columns = new ArrayList<>();
    columns.add(column("consolidate.sheet.table", 12, taken));
    columns.add(column("consolidate.sheet.cell", 36, taken));
    columns.add(column("consolidate.sheet.known", 12, taken));
    columns.add(column("consolidate.sheet.lacking", 12, taken));
    for (int unit = from; unit < to; unit++) {
      columns.add(new TableColumn(heading(draft.units().get(unit).agency(), taken), 14));
    }
    Edition edition = template.edition();
    String name = words.say("consolidate.sheet.units") + (from == 0 ? "" : " " + from);
    TableSeries.Layout layout =
        new TableSeries.Layout("Units" + from, name, columns, HEADS, XlsxSheet.Style.HEAD.index());
    try (TableSeries table = TableSeries.straight(book, layout)) {
      for (SummedCell sum : draft.cells()) {
        CellRef cell = sum.cell();
        List<SheetCell> row = new ArrayList<>();
        row.add(label(words.say("ledger.table." + cell.table().code())));
        // Row and column in one: a sheet that looks like the form would be read as one.
        row.add(label(words.name(cell, edition.name())));
        XlsxSheet.Style style =
            sum.isComplete() ? XlsxSheet.Style.AMOUNT : XlsxSheet.Style.INCOMPLETE;
        row.add(SheetCell.number(style.index(), sum.known()));
        row.add(
            sum.isComplete()
                ? SheetCell.empty(style.index())
                : SheetCell.text(
                    style.index(),
                    words.say("consolidate.lacking", Map.of("count", sum.lacking()))));
        sum.figures().subList(from, to).forEach(figure -> row.add(figure(figure)));
        table.row(row);
      }
    }
  }

  private SheetCell figure(UnitFigure figure) {
    if (figure.amount().isPresent()) {
      return SheetCell.number(XlsxSheet.Style.AMOUNT.index(), figure.amount().get());
    }
    String state = words.say("consolidate.state." + figure.state().name().toLowerCase(Locale.ROOT));
    String text = Visible.line(figure.text());
    return SheetCell.text(
        XlsxSheet.Style.INCOMPLETE.index(),
        text.isEmpty() ? state : state + words.say("list.because") + text);
  }

  private void gaps() throws IOException {
    Set<String> taken = new HashSet<>();
    List<TableColumn> columns =
        List.of(
            column("consolidate.sheet.kind", 16, taken),
            column("consolidate.sheet.agency", 28, taken),
            column("consolidate.sheet.text", 80, taken),
            column("consolidate.sheet.source", 40, taken));
    TableSeries.Layout layout =
        new TableSeries.Layout(
            "Gaps", words.say("consolidate.sheet.gaps"), columns, 0, XlsxSheet.Style.HEAD.index());
    try (TableSeries table = TableSeries.straight(book, layout)) {
      for (Gap gap : draft.gaps()) {
        XlsxSheet.Style style =
            gap.kind().isOpen() ? XlsxSheet.Style.INCOMPLETE : XlsxSheet.Style.LABEL;
        table.row(
            List.of(
                SheetCell.text(style.index(), GapWords.kind(gap, words)),
                label(Visible.line(gap.agency())),
                label(GapWords.text(gap, template.edition().name(), words)),
                label(Visible.line(gap.source()))));
      }
    }
  }

  private static SheetCell label(String text) {
    return SheetCell.text(XlsxSheet.Style.LABEL.index(), text);
  }

  private TableColumn column(String key, int width, Set<String> taken) {
    return new TableColumn(heading(words.say(key), taken), width);
  }

  /** A heading that no other column has, whatever the case of its letters. */
  private static String heading(String name, Set<String> taken) {
    String line = Visible.line(name);
    String first = line.substring(0, Math.min(LONGEST_HEADING, line.length()));
    String heading = first;
    for (int i = 2; !taken.add(heading.toLowerCase(Locale.ROOT)); i++) {
      heading = first + " " + i;
    }
    return heading;
  }
}
