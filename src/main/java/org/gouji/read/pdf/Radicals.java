package org.gouji.read.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns code points that only fonts prefer back into those that people type. Several producers name
 * a glyph by the first code point that leads to it: the radical ⼀ for 一, ⻓ for 长, a ligature, a
 * compatibility ideograph. Signs that mean nothing outside their font become U+FFFD.
 */
final class Radicals {
  /** Radicals that Unicode gives no decomposition, each before its ideograph. */
  private static final String SUPPLEMENT =
      "⺁厂⺈刀⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒"
          + "⺴网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门"
          + "⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

  private static final Map<Integer, Character> IDEOGRAPHS = new HashMap<>();

  static {
    for (int i = 0; i < SUPPLEMENT.length(); i += 2) {
      IDEOGRAPHS.put((int) SUPPLEMENT.charAt(i), SUPPLEMENT.charAt(i + 1));
    }
  }

  private Radicals() {}

  /** The text as people type it; the text itself where nothing is to be turned. */
  static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return turned(text);
      }
    }
    return text;
  }

  private static boolean isPlain(char c) {
    return c < 0x2e80
        ? c >= 0x20 && c != 0x7f && (c < 0x80 || c > 0xa0) && c != 0xad
        : c > 0x2fd5 && (c < 0xd800 || (c > 0xfe4f && c != 0xfeff && c < 0xfff0));
  }

  private static String turned(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              Character ideograph = IDEOGRAPHS.get(c);
              if (ideograph != null) {
                plain.append(ideograph.charValue());
              } else if (c == 0xad) {
                // A hyphen that is drawn is seen.
                plain.append('-');
              } else if (c == '\t' || c == '\n' || c == '\r' || c == 0xa0) {
                plain.append(' ');
              } else if (Character.isISOControl(c) || isMeaningless(c)) {
                plain.append('\uFFFD');
              } else if (isCompatible(c)) {
                plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
              } else {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }

  private static boolean isMeaningless(int c) {
    int type = Character.getType(c);
    return type == Character.PRIVATE_USE || type == Character.SURROGATE;
  }

  private static boolean isCompatible(int c) {
    return (c >= 0x2e80 && c <= 0x2fd5)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfb00 && c <= 0xfb06)
        || (c >= 0xfe10 && c <= 0xfe19)
        || (c >= 0xfe30 && c <= 0xfe4f)
        || (c >= 0x2f800 && c <= 0x2fa1f);
  }
}
