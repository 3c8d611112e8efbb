package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that name a kind of applicant only beside the other kind: 个人 124 件、组织 28 件; 公民 108
 * 件，法人或其他组织 42 件. By themselves they say who may apply (收到公民申请 9 件).
 */
final class PairedApplicants {
  private static final String NATURAL = "natural";
  private static final String LEGAL = "legal";
  private static final Word PERSONS = new Word(NATURAL, Kind.APPLICANTS, NATURAL);
  private static final Word BODIES = new Word(LEGAL, Kind.APPLICANTS, LEGAL);

  /** A word, its figure and the mark behind it. */
  private static final int SPAN = 3;

  private PairedApplicants() {}

  /** The tokens, with such words told for what they are. */
  static List<Token> joined(List<Token> tokens) {
    List<Token> joined = tokens;
    for (int i = 0; i + SPAN + 1 < tokens.size(); i++) {
      Token first = tokens.get(i);
      boolean bare = NATURAL.equals(first.key(Kind.PAIRED_APPLICANTS));
      boolean natural = bare || NATURAL.equals(first.key(Kind.APPLICANTS));
      if (!natural || !beginsStretch(tokens, i) || !isFollowed(tokens, i + 1)) {
        continue;
      }
      Token second = tokens.get(i + SPAN);
      boolean bareBodies = LEGAL.equals(second.key(Kind.PAIRED_APPLICANTS)) && second.gap() == 0;
      boolean bodies = bareBodies || isBody(second);
      if (bodies && figure(tokens, i + SPAN + 1) >= 0 && (bare || bareBodies)) {
        joined = joined == tokens ? new ArrayList<>(tokens) : joined;
        joined.set(i, token(PERSONS, first));
        if (bareBodies) {
          joined.set(i + SPAN, token(BODIES, second));
        }
      }
    }
    return joined;
  }

  private static boolean beginsStretch(List<Token> tokens, int index) {
    if (tokens.get(index).gap() > 0) {
      return false;
    }
    if (index == 0) {
      return true;
    }
    return switch (tokens.get(index - 1).kind()) {
      case COMMA, COLON, SEMICOLON, STOP, OPEN, PART_OF -> true;
      default -> tokens.get(index - 1).is(Kind.PART_OF);
    };
  }

  /** Whether a figure stands here, and a mark behind it that the other kind may follow. */
  private static boolean isFollowed(List<Token> tokens, int index) {
    if (figure(tokens, index) != index || index + 1 >= tokens.size()) {
      return false;
    }
    Token mark = tokens.get(index + 1);
    return mark.gap() == 0
        && switch (mark.kind()) {
          case COMMA, PAUSE, SEMICOLON -> true;
          default -> false;
        };
  }

  /** Where the figure stands that begins here, maybe behind 申请; −1 if none does. */
  private static int figure(List<Token> tokens, int index) {
    int last = Math.min(tokens.size(), index + 2);
    for (int i = index; i < last && tokens.get(i).gap() == 0; i++) {
      if (tokens.get(i).kind() == Kind.NUMBER) {
        return Units.countRequests(tokens.get(i).value().unit()) ? i : -1;
      }
      if (!Matter.APPLICATION.equals(tokens.get(i).key(Kind.MATTERS))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isBody(Token token) {
    String key = token.key(Kind.APPLICANTS);
    return key != null && !key.equals(NATURAL);
  }

  private static Token token(Word word, Token of) {
    return new Token(Kind.APPLICANTS, word, null, of.start(), of.end(), of.gap());
  }
}
