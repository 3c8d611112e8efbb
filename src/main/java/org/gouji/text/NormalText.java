package org.gouji.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of Chinese text in two forms: the original, and a normal form made for comparison. In
 * the normal form characters are simplified, letters and digits are half-width, punctuation is
 * full-width, white space is one plain blank, and zero-width characters and half-pinyin noise (as
 * in {@code 根據(jù)}) are gone. Every place of the normal form leads back to the original, so that
 * what is found in the one is quoted from the other: nothing published is ever repaired.
 */
public final class NormalText {
  private final String original;
  private final String normal;
  private final int @Nullable [] origin;
  private final int noise;

  private NormalText(String original, String normal, int @Nullable [] origin, int noise) {
    this.original = original;
    this.normal = normal;
    this.origin = origin;
    this.noise = noise;
  }

  /** Makes the normal form of a text. */
  public static NormalText of(String original) {
    return Normaliser.isNormal(original) ? same(original) : new Normaliser(original).normalise();
  }

  /** A text that is in its normal form already. */
  static NormalText same(String text) {
    return new NormalText(text, text, null, 0);
  }

  static NormalText assemble(String original, char[] normal, int[] origin, int length, int noise) {
    int[] places = Arrays.copyOf(origin, length + 1);
    places[length] = original.length();
    return new NormalText(original, new String(normal, 0, length), places, noise);
  }

  /** The text as it was published. */
  public String original() {
    return original;
  }

  /** The text in its normal form. */
  public String normal() {
    return normal;
  }

  /** How many groups of half-pinyin noise were left out of the normal form. */
  public int noise() {
    return noise;
  }

  /** The place in the original of a place in the normal form; the end maps to the end. */
  public int origin(int place) {
    return origin == null ? place : origin[place];
  }

  /** The stretch of the original behind a stretch of the normal form. */
  public String quote(int start, int end) {
    return end <= start ? "" : original.substring(origin(start), endOf(end));
  }

  /**
   * A stretch of the normal form in the characters that were printed: 乾县, which the normal form
   * writes 干县. What is no part of the words (blanks, noise, the width of a bracket) stays as in the
   * normal form; so does all of it where what stands around it shows traditional script (洛江區…報告).
   */
  public String printed(int start, int end) {
    for (int i = 0; i < normal.length(); i++) {
      if ((i < start || i >= end) && isSimplified(i)) {
        return normal.substring(start, end);
      }
    }
    StringBuilder printed = new StringBuilder(normal.substring(start, end));
    for (int i = start; i < end; i++) {
      if (isSimplified(i)) {
        printed.setCharAt(i - start, original.charAt(origin(i)));
      }
    }
    return printed.toString();
  }

  /** Whether the normal form has another ideograph than was printed. */
  private boolean isSimplified(int place) {
    char c = original.charAt(origin(place));
    return c != normal.charAt(place) && Normaliser.isHan(c) && !Normaliser.isCompatible(c);
  }

  /** Where the original of the character before {@code end} ends, noise behind it included. */
  private int endOf(int end) {
    int next = origin(end);
    // White space between two characters of the normal form belongs to neither quote.
    int stop = next;
    while (stop > origin(end - 1) + 1 && Character.isWhitespace(original.charAt(stop - 1))) {
      stop--;
    }
    return stop;
  }

  @Override
  public String toString() {
    return normal;
  }
}
