package org.gouji.read.sample;

import com.ibm.icu.text.Transliterator;
import java.util.Random;

/** The noise of some copies: traditional characters with a syllable in brackets behind them. */
public final class Noise {
  private static final Transliterator TRADITIONAL = Transliterator.getInstance("Hans-Hant");
  private static final String[] SYLLABLES = {
    "(jù)", "(shù)", "(gòng)", "(xíng)", "(lì)", "(zhuǎn)"
  };

  private Noise() {}

  /** A text with noise, punctuation in half width. */
  public static String traditional(String text, Random random) {
    StringBuilder noisy = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String simple = text.substring(i, i + 1);
      String other = TRADITIONAL.transliterate(simple);
      noisy.append(half(other));
      if (!other.equals(simple) && random.nextInt(3) == 0) {
        noisy.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
    }
    return noisy.toString();
  }

  private static String half(String text) {
    return switch (text) {
      case "（" -> "(";
      case "）" -> ")";
      case "，" -> ",";
      case "：" -> ":";
      default -> text;
    };
  }
}
