package org.gouji.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gouji.assemble.RawRow.RawCell;
import org.gouji.edition.TableTemplate;

/**
 * A flattened table whose figures may stand before their labels, as text drawn from a PDF has them.
 * That they do shows where figures stand between each head and the first label below it, and none
 * behind the last. A row is read so only where nothing beside it is odd: a figure too many, or one
 * too few, leaves open which label the next figures belong to. Where the order itself is open, no
 * row is certain.
 */
final class FiguresFirst {
  /** In which order labels and figures come. */
  enum Order {
    LABEL_FIRST,
    FIGURES_FIRST,
    UNKNOWN
  }

  /**
   * A row with the figures right before its label.
   *
   * @param draft the row, with what stands behind its label
   * @param before the figures before
   * @param exact whether these are as many as the row has, and no others lie about
   * @param opens whether it is the first below a head
   * @param close whether the figures follow that head at once
   */
  private record Item(
      RowDraft draft, List<CellToken> before, boolean exact, boolean opens, boolean close) {}

  private final TableTemplate template;
  private final List<Item> items = new ArrayList<>();
  private List<CellToken> run = new ArrayList<>();
  private boolean ended;
  private boolean strewn;
  private boolean opens = true;
  private boolean close;

  FiguresFirst(TableTemplate template) {
    this.template = template;
  }

  /** A head of columns: what stood before it belongs to the row above. */
  void head() {
    run = new ArrayList<>();
    strewn = false;
    ended = false;
    opens = true;
    close = true;
  }

  /** A cell that is neither label nor head. */
  void cell(CellToken token) {
    if (!token.isFigureLike()) {
      words();
      return;
    }
    if (ended) {
      strewn = strewn || !run.isEmpty();
      run = new ArrayList<>();
    }
    ended = false;
    run.add(token);
  }

  /** Words that are no row's label. */
  void words() {
    close = close && !run.isEmpty();
    ended = true;
  }

  /** The label of a row. */
  void row(RowDraft draft) {
    boolean exact = !strewn && run.size() == size(draft);
    items.add(new Item(draft, run, exact, opens, close));
    run = new ArrayList<>();
    ended = false;
    strewn = false;
    opens = false;
    close = false;
  }

  /** The order, once all cells are seen. */
  Order order() {
    Item first = items.get(0);
    RowDraft last = items.get(items.size() - 1).draft();
    boolean endsWithLabel = figures(last) < size(last);
    if (first.before().size() < size(first.draft())) {
      boolean odd = (first.close() && first.before().size() > 1) || hasTwoRowsBehindOne();
      return endsWithLabel && odd ? Order.UNKNOWN : Order.LABEL_FIRST;
    }
    boolean complete = index(first.draft()) == 0;
    if (!endsWithLabel) {
      // Numbers of the columns, or the figures of a label that was lost; or the last label was.
      boolean whole = items.stream().allMatch(i -> figures(i.draft()) == size(i.draft()));
      boolean lastLost = complete && index(last) + 1 < template.rows().size();
      return !first.close() || (whole && !lastLost) ? Order.LABEL_FIRST : Order.UNKNOWN;
    }
    boolean heads = items.stream().filter(Item::opens).allMatch(FiguresFirst::beginsWithFigures);
    return complete && heads ? Order.FIGURES_FIRST : Order.UNKNOWN;
  }

  /** Whether the figures of the next row, too, stand behind a label. */
  private boolean hasTwoRowsBehindOne() {
    return items.stream()
        .map(Item::draft)
        .anyMatch(draft -> size(draft) > 1 && figures(draft) >= 2 * size(draft));
  }

  private static int index(RowDraft draft) {
    return draft.row().map(TableTemplate.Row::index).orElse(-1);
  }

  /** The rows, each with the figures before its label where these are certainly its own. */
  List<RawRow> rows() {
    boolean sure = order() == Order.FIGURES_FIRST;
    List<RawRow> rows = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= items.size(); i++) {
      if (i == items.size() || items.get(i).opens()) {
        add(rows, items.subList(from, i), sure);
        from = i;
      }
    }
    return rows;
  }

  /** Below one head, odd rows make doubtful what stands between them, not what stands around. */
  private static void add(List<RawRow> rows, List<Item> part, boolean sure) {
    boolean closed = sure && figures(part.get(part.size() - 1).draft()) == 0;
    int first = 0;
    while (first < part.size() && part.get(first).exact()) {
      first++;
    }
    int last = part.size() - 1;
    while (last >= first && part.get(last).exact()) {
      last--;
    }
    for (int i = 0; i < part.size(); i++) {
      Item item = part.get(i);
      boolean certain = closed && (i < first || i > last);
      rows.add(
          new RawRow(
              item.draft().row(),
              item.draft().label().text(),
              cells(item, certain),
              item.draft().begin().place()));
    }
  }

  private static List<RawCell> cells(Item item, boolean certain) {
    if (certain) {
      return item.before().stream().map(token -> cell(token, true)).toList();
    }
    return Collections.nCopies(size(item.draft()), cell(item.draft().label(), false));
  }

  private static RawCell cell(CellToken token, boolean certain) {
    return new RawCell(token.text(), token.place(), certain);
  }

  private static boolean beginsWithFigures(Item item) {
    return item.close() && item.before().size() >= size(item.draft());
  }

  private static int size(RowDraft draft) {
    return draft.row().map(row -> row.columns().size()).orElse(0);
  }

  private static int figures(RowDraft draft) {
    return (int) draft.rest().stream().filter(CellToken::isFigureLike).count();
  }
}
