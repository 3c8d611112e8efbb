package org.gouji.read.excel;

import java.util.List;

/** What a row of a sheet is. */
enum RowKind {
  /** Cells of a table. */
  CELLS,
  /** One label of a form, with blank cells or none beside it. */
  LABEL,
  /** One text with cells drawn beside it: part of a table if it stands within one. */
  DRAWN,
  /** Drawn cells that hold nothing. */
  BLANK,
  /** A title, a heading, prose. */
  TEXT;

  static RowKind of(SheetRow row, FormWords words) {
    List<Piece> texts = row.texts();
    if (texts.isEmpty()) {
      return BLANK;
    }
    String first = texts.get(0).text();
    boolean title = words.isTitle(first) || words.isTitle(joined(texts));
    if (!row.covered() && (title || (texts.size() == 1 && words.isHeading(first)))) {
      return TEXT;
    }
    boolean label = texts.stream().anyMatch(piece -> words.isLabel(piece.text()));
    if (texts.size() > 1 || row.covered()) {
      boolean caption = texts.stream().anyMatch(piece -> FormWords.isCaption(piece.text()));
      return label || row.covered() || !caption ? CELLS : TEXT;
    }
    if (label) {
      return LABEL;
    }
    boolean drawn = row.pieces().stream().filter(Piece::bordered).count() > 1;
    boolean prose = FormWords.isSentence(first) || FormWords.isCaption(first);
    return drawn && !prose ? DRAWN : TEXT;
  }

  private static String joined(List<Piece> texts) {
    StringBuilder joined = new StringBuilder();
    texts.stream().limit(3).forEach(piece -> joined.append(piece.text().strip()));
    return joined.toString();
  }
}
