package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.text.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the normal form of a text into tokens, in one pass: words of the lexicon, numbers, marks of
 * punctuation. Whatever it does not know is a gap before the next token.
 */
final class Lexer {
  private static final int LONGEST_TITLE = 120;

  private static final Word OWN_NAME = new Word("", Kind.FILLERS, "");

  private final Lexicon lexicon;
  private final OwnName own;

  /**
   * Makes a lexer.
   *
   * @param own the names of the reporting body: they tell nothing
   */
  Lexer(Lexicon lexicon, OwnName own) {
    this.lexicon = lexicon;
    this.own = own;
  }

  List<Token> read(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 3 + 4);
    NumberReader numbers = new NumberReader(text, lexicon);
    Token before = null;
    int gap = 0;
    int place = 0;
    while (place < text.length()) {
      int skipped = skip(text, place);
      if (skipped > place) {
        gap += text.charAt(place) == '《' ? 1 : 0;
        place = skipped;
        continue;
      }
      Token token = token(text, place, gap, gap == 0 ? before : null, numbers);
      if (token == null) {
        gap++;
        place++;
      } else {
        tokens.add(token);
        before = token;
        gap = 0;
        place = token.end();
      }
    }
    tokens.add(new Token(Kind.STOP, null, null, text.length(), text.length(), gap));
    return tokens;
  }

  /** Blanks and quotation marks tell nothing; a title in 《》 is passed over as one unknown. */
  private static int skip(String text, int place) {
    char c = text.charAt(place);
    if (isHan(c)) {
      return place;
    }
    if (c == '—' || c == ' ' || c == '“' || c == '”' || c == '"') {
      return place + 1;
    }
    if (c == '《') {
      int end = text.indexOf('》', place);
      return end > place && end - place < LONGEST_TITLE ? end + 1 : place;
    }
    return place;
  }

  private @Nullable Token token(
      String text, int place, int gap, @Nullable Token before, NumberReader numbers) {
    char c = text.charAt(place);
    Kind mark = isHan(c) ? null : mark(c);
    if (mark != null) {
      return new Token(mark, null, null, place, place + 1, gap);
    }
    for (String name : own.names()) {
      if (name.charAt(0) == c && text.startsWith(name, place)) {
        return new Token(Kind.FILLERS, OWN_NAME, null, place, place + name.length(), gap);
      }
    }
    Word word = lexicon.longest(text, place);
    // A unit without a number is no token.
    if (word != null && word.first() != Kind.UNITS) {
      int end = place + word.text().length();
      if (gap > 0 && word.is(Kind.BODIES) && own.isShortForm(text.substring(place - gap, end))) {
        return new Token(Kind.FILLERS, OWN_NAME, null, place - gap, end, 0);
      }
      return new Token(word.first(), word, null, place, place + word.text().length(), gap);
    }
    return (c >= '0' && c <= '9') || Numerals.is(c) ? numbers.read(place, gap, before) : null;
  }

  /** Most characters are; none of them is a mark. */
  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static @Nullable Kind mark(char c) {
    return switch (c) {
      case '。', '！', '？' -> Kind.STOP;
      case '；' -> Kind.SEMICOLON;
      case '，' -> Kind.COMMA;
      case '、' -> Kind.PAUSE;
      case '：' -> Kind.COLON;
      case '（', '〔', '［' -> Kind.OPEN;
      case '）', '〕', '］' -> Kind.CLOSE;
      default -> null;
    };
  }
}
