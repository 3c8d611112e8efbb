package org.gouji.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An input as it came. */
public final class Source {
  private final String name;
  private final byte[] bytes;

  /**
   * Makes a source.
   *
   * @param name its name as the user gave it; nothing is told from it but messages
   * @param bytes its bytes, which nobody changes from now on
   */
  public Source(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** Its name as the user gave it. */
  public String name() {
    return name;
  }

  /** Its bytes, not copied: they may be many. */
  public byte[] bytes() {
    return bytes;
  }

  /** Whether the input begins with these bytes. */
  public boolean startsWith(int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether an ASCII text stands anywhere in the input. */
  public boolean contains(String ascii) {
    return contains(ascii.getBytes(StandardCharsets.US_ASCII));
  }

  private boolean contains(byte[] wanted) {
    for (int i = 0; i <= bytes.length - wanted.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return name;
  }
}
