package org.gouji.hostile;

import java.nio.charset.StandardCharsets;

/** Text of many megabytes, made without holding it twice. */
final class Filling {
  /** Stands where the filling goes. */
  static final String MARK = "\u0001";

  private Filling() {}

  /** A text with a piece in the place of its mark, so often that it is this many bytes long. */
  static byte[] of(String around, String piece, int size) {
    int mark = around.indexOf(MARK);
    byte[] before = around.substring(0, mark).getBytes(StandardCharsets.UTF_8);
    byte[] behind = around.substring(mark + 1).getBytes(StandardCharsets.UTF_8);
    byte[] repeated = piece.getBytes(StandardCharsets.UTF_8);
    int count = Math.max(1, size / Math.max(1, repeated.length));
    byte[] whole = new byte[before.length + count * repeated.length + behind.length];
    System.arraycopy(before, 0, whole, 0, before.length);
    for (int i = 0; i < count; i++) {
      System.arraycopy(repeated, 0, whole, before.length + i * repeated.length, repeated.length);
    }
    System.arraycopy(behind, 0, whole, whole.length - behind.length, behind.length);
    return whole;
  }
}
