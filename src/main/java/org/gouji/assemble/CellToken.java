package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import org.gouji.edition.Labels;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;

/**
 * A cell of a table whose grid was lost, with what is left of its position.
 *
 * @param text its text as published
 * @param words its text as {@link Labels#words} has it
 * @param isFigureLike whether it could stand for a figure
 * @param paragraph the paragraph it stands in
 * @param place where it begins
 * @param bars how many bars stand before it
 * @param barsInLine how many of them stand in its own line
 */
record CellToken(
    String text,
    String words,
    boolean isFigureLike,
    Paragraph paragraph,
    Place place,
    int bars,
    int barsInLine) {

  int line() {
    return paragraph.line();
  }

  /** How many bars its line has. */
  int barsOfLine() {
    return (int) paragraph.text().chars().filter(c -> isBar((char) c)).count();
  }

  /** Cuts paragraphs into cells: at line ends and at bars or, where there are none, at blanks. */
  static List<CellToken> of(List<Paragraph> paragraphs) {
    List<CellToken> tokens = new ArrayList<>();
    if (BlankParted.isTable(paragraphs)) {
      for (Paragraph paragraph : paragraphs) {
        for (BlankParted.Piece piece : BlankParted.pieces(paragraph.text())) {
          add(tokens, paragraph, piece.start(), piece.end(), 0, 0);
        }
      }
      return tokens;
    }
    int bars = 0;
    for (Paragraph paragraph : paragraphs) {
      String text = paragraph.text();
      int start = 0;
      int before = bars;
      for (int i = 0; i <= text.length(); i++) {
        boolean bar = i < text.length() && isBar(text.charAt(i));
        if (bar || i == text.length()) {
          add(tokens, paragraph, start, i, bars, bars - before);
          bars += bar ? 1 : 0;
          start = i + 1;
        }
      }
    }
    return tokens;
  }

  /** Cells that make one: it begins with the first, and ends where the last stands. */
  static CellToken joined(List<CellToken> parts) {
    CellToken last = parts.get(parts.size() - 1);
    if (parts.size() == 1) {
      return last;
    }
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return new CellToken(
        text.toString(),
        Labels.words(text.toString()),
        false,
        last.paragraph(),
        parts.get(0).place(),
        last.bars(),
        last.barsInLine());
  }

  private static void add(
      List<CellToken> tokens, Paragraph paragraph, int start, int end, int bars, int inLine) {
    String piece = paragraph.text().substring(start, end).strip();
    if (!piece.isEmpty()) {
      int indent = paragraph.text().indexOf(piece, start);
      Place place = paragraph.place().within(indent);
      boolean figure = FigureReader.isFigureLike(piece);
      String words = figure ? piece : Labels.words(piece);
      tokens.add(new CellToken(piece, words, figure, paragraph, place, bars, inLine));
    }
  }

  /** Whether a character parts the cells of a line. */
  static boolean isBar(char c) {
    return c == '|' || c == '｜' || c == '\t' || c == '│' || c == '┃';
  }
}
