package org.gouji.text;

/** A few characters of which it is often asked whether one of a text is among them. */
public final class CharSet {
  private final long[] bits;

  private CharSet(String characters) {
    int last = characters.chars().max().orElse(0);
    this.bits = new long[(last >> 6) + 1];
    for (int i = 0; i < characters.length(); i++) {
      bits[characters.charAt(i) >> 6] |= 1L << characters.charAt(i);
    }
  }

  /** The characters of a text. */
  public static CharSet of(String characters) {
    return new CharSet(characters);
  }

  /** Whether a character is among them. */
  public boolean has(char c) {
    int word = c >> 6;
    return word < bits.length && (bits[word] & 1L << c) != 0;
  }
}
