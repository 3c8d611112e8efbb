package org.gouji.text;

import java.text.Normalizer;

/**
 * Makes one {@link NormalText}: a single pass over the original, in which bold type of Markdown
 * alone needs to look farther than a character ahead.
 */
final class Normaliser {
  private static final int LONGEST_PINYIN = 6;

  /** Marks and letters that mean the same wherever they stand. */
  private static final CharSet ALWAYS_NORMAL =
      CharSet.of("。、；：？！（）《》“”‘’〔〕【】—…%·" + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

  private final String text;
  private final char[] out;
  private final int[] origin;
  private int length;
  private int noise;

  /** Where the stars stand that end the bold words met last. */
  private int boldEnd = -1;

  Normaliser(String text) {
    this.text = text;
    this.out = new char[text.length()];
    this.origin = new int[text.length() + 1];
  }

  /** Whether a text is in its normal form beyond doubt, as most are. */
  static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean normal =
          (c >= 0x4e00 && c < 0xa000)
              ? !Traditional.isTraditional(c)
              : (c >= '0' && c <= '9')
                  || ALWAYS_NORMAL.has(c)
                  || (c == '，' && !isInFigure(text, i))
                  || (c == ' ' && i > 0 && text.charAt(i - 1) != ' ');
      if (!normal) {
        return false;
      }
    }
    return true;
  }

  NormalText normalise() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int pinyin = c == '(' ? pinyinEnd(i) : -1;
      if (pinyin > 0) {
        noise++;
        i = pinyin;
      } else if (c == '*' && isEmphasis(i)) {
        i++;
      } else if (!isInvisible(c) && !(c == '\\' && isEscape(i))) {
        put(normal(c, i), i);
      }
    }
    return NormalText.assemble(text, out, origin, length, noise);
  }

  private void put(char c, int place) {
    if (c == ' ' && (length == 0 || out[length - 1] == ' ')) {
      return;
    }
    out[length] = c;
    origin[length++] = place;
  }

  private char normal(char c, int place) {
    if (c >= 0x4e00 && c < 0xa000) {
      return Traditional.simplify(c);
    }
    if (c < 0x80) {
      return c <= ' ' ? ' ' : punctuation(c, place);
    }
    if (c >= 0xff01 && c <= 0xff5e) {
      return fullWidth(c, place);
    }
    if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
      return ' ';
    }
    return c >= 0x2e80 ? compatible(c) : c;
  }

  /** Half-width punctuation of a Chinese text in its full-width form, except inside figures. */
  private char punctuation(char c, int place) {
    boolean inFigure = isInFigure(text, place);
    return switch (c) {
      case ',' -> inFigure ? c : '，';
      case ':' -> inFigure ? c : '：';
      case ';' -> '；';
      case '?' -> '？';
      case '!' -> '！';
      case '(' -> '（';
      case ')' -> '）';
      case '.' -> endsSentence(place) ? '。' : c;
      default -> c;
    };
  }

  private boolean endsSentence(int place) {
    return place > 0 && isHan(text.charAt(place - 1)) && !isDigit(text, place + 1);
  }

  private char fullWidth(char c, int place) {
    char half = (char) (c - 0xfee0);
    return switch (half) {
      case ',' -> isInFigure(text, place) ? ',' : c;
      case ':', ';', '?', '!', '(', ')', '~' -> c;
      case '.' -> isDigit(text, place - 1) ? '.' : '。';
      default -> half;
    };
  }

  /** Radicals and compatibility ideographs in their plain form. */
  private static char compatible(char c) {
    if (!isCompatible(c)) {
      return Traditional.simplify(c);
    }
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return plain.length() == 1 ? Traditional.simplify(plain.charAt(0)) : c;
  }

  /**
   * Whether a character is a radical or a second code of an ideograph, and looks like a plain one.
   */
  static boolean isCompatible(char c) {
    return (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0xf900 && c <= 0xfaff);
  }

  /**
   * The place of the closing bracket if a half-pinyin group opens at {@code open}, else -1. Such a
   * group stands behind a Chinese character and holds one syllable, in which a tone mark tells the
   * noise from an honest abbreviation; without one the character before must be a traditional form.
   */
  private int pinyinEnd(int open) {
    if (open == 0 || !isHan(text.charAt(open - 1))) {
      return -1;
    }
    boolean toned = false;
    int limit = Math.min(text.length(), open + LONGEST_PINYIN + 2);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i > open + 1 && (toned || Traditional.isTraditional(text.charAt(open - 1))) ? i : -1;
      }
      boolean plain = c >= 'a' && c <= 'z';
      boolean mark = c >= 0xe0 && c <= 0x1dc && Character.isLowerCase(c);
      if (!plain && !mark) {
        return -1;
      }
      toned |= mark;
    }
    return -1;
  }

  /** Whether a place lies between two digits. */
  private static boolean isInFigure(String text, int place) {
    return isDigit(text, place - 1) && isDigit(text, place + 1);
  }

  private static boolean isDigit(String text, int place) {
    if (place < 0 || place >= text.length()) {
      return false;
    }
    char c = text.charAt(place);
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** Whether two stars stand before or behind words that Markdown means to be bold. */
  private boolean isEmphasis(int place) {
    if (place <= boldEnd || !text.startsWith("**", place)) {
      return place == boldEnd;
    }
    int close = text.indexOf("**", place + 3);
    // Without a second pair no other pair has one: the text is searched but once.
    boldEnd = close < 0 ? text.length() : close;
    return close >= 0;
  }

  /** Whether a stroke only says that the sign behind it means nothing in Markdown. */
  private boolean isEscape(int place) {
    return place + 1 < text.length() && ".()（）-*_#+!|~>[]".indexOf(text.charAt(place + 1)) >= 0;
  }

  static boolean isHan(char c) {
    return (c >= 0x3400 && c < 0xa000) || (c >= 0xf900 && c <= 0xfaff);
  }

  private static boolean isInvisible(char c) {
    return (c >= 0x200b && c <= 0x200f)
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x2064)
        || c == 0xfeff
        || c == 0xad;
  }
}
