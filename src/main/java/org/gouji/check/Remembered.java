package org.gouji.check;

import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Bytes that are fetched once and kept. */
final class Remembered implements Input.Content {
  private final Input.Content content;
  private byte @Nullable [] bytes;

  Remembered(Input.Content content) {
    this.content = content;
  }

  @Override
  public synchronized byte[] fetch(long maxSize) throws UnreadableException {
    byte[] known = bytes == null ? content.fetch(maxSize) : bytes;
    bytes = known;
    return known;
  }
}
