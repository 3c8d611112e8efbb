package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Place;

/**
 * A record of a {@link CommaTable}.
 *
 * @param fields its fields
 * @param end the index of the line behind it
 */
record CommaRecord(List<Field> fields, int end) {
  /** A field with more lines than this has lost its closing mark. */
  private static final int MOST_LINES = 60;

  private static final char QUOTE = '"';

  /** A figure, with two characters of its unit at most. */
  private static final Pattern FIGURE =
      Pattern.compile("[^\\p{IsLetter}。，；：]*+\\p{IsLetter}{0,2}+");

  /**
   * A field.
   *
   * @param text its text, without the marks around it
   * @param place where it begins
   */
  record Field(String text, Place place) {
    /** Whether it says something else than a figure with its unit. */
    boolean hasWords() {
      return text.codePoints().anyMatch(Character::isLetter) && !FIGURE.matcher(text).matches();
    }
  }

  /** Whether figures and blank fields make up half of it: lines of prose have words in most. */
  boolean isMostlyFigures() {
    return fields.size() > 1
        && 2 * fields.stream().filter(Field::hasWords).count() <= fields.size();
  }

  /** The record that begins at a line; nothing where quotation marks do not pair. */
  static Optional<CommaRecord> read(List<TextLine> lines, int from, char mark) {
    List<Field> fields = new ArrayList<>();
    int number = from;
    int at = 0;
    while (number < lines.size()) {
      TextLine line = lines.get(number);
      String text = line.text();
      int quote = quote(text, at, mark);
      if (quote >= 0) {
        Quoted quoted = new Quoted(lines, number, quote + 1);
        if (!quoted.read()) {
          return Optional.empty();
        }
        fields.add(field(line, quote + 1, quoted.text.toString()));
        number = quoted.number;
        at = quoted.at;
        text = lines.get(number).text();
      } else {
        int end = text.indexOf(mark, at);
        end = end < 0 ? text.length() : end;
        fields.add(field(line, at, text.substring(at, end)));
        at = end;
      }
      if (at == text.length()) {
        return Optional.of(new CommaRecord(List.copyOf(fields), number + 1));
      }
      if (text.charAt(at) != mark) {
        return Optional.empty();
      }
      at++;
    }
    return Optional.empty();
  }

  /** The place of the mark that opens a field, behind blanks at most; -1 if it has none. */
  private static int quote(String text, int from, char mark) {
    int i = from;
    while (i < text.length() && text.charAt(i) != mark && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && text.charAt(i) == QUOTE ? i : -1;
  }

  private static Field field(TextLine line, int start, String text) {
    int indent = text.length() - text.stripLeading().length();
    return new Field(text.strip(), line.place(start + indent));
  }

  /** A field in quotation marks, which may go on behind the end of its line. */
  private static final class Quoted {
    private final List<TextLine> lines;
    private final StringBuilder text = new StringBuilder();
    private int number;
    private int at;

    Quoted(List<TextLine> lines, int number, int at) {
      this.lines = lines;
      this.number = number;
      this.at = at;
    }

    /** Reads on to the place behind the closing mark; false if there is none. */
    boolean read() {
      int last = Math.min(lines.size(), number + MOST_LINES);
      for (; number < last; number++, at = 0, text.append('\n')) {
        String line = lines.get(number).text();
        while (at < line.length()) {
          char c = line.charAt(at++);
          boolean doubled = c == QUOTE && at < line.length() && line.charAt(at) == QUOTE;
          if (c == QUOTE && !doubled) {
            return true;
          }
          at += doubled ? 1 : 0;
          text.append(c);
        }
      }
      return false;
    }
  }
}
