package org.gouji.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops XML whose tags have countless attributes: the parser of the JDK bounds attributes, but not
 * declarations of namespaces, and takes hours over a million of them.
 */
final class TagGuard extends FilterInputStream {
  private static final int MOST_ATTRIBUTES = 10_000;

  private int attributes;

  TagGuard(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b);
    return b;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read = super.read(bytes, start, length);
    for (int i = start; i < start + read; i++) {
      count(bytes[i]);
    }
    return read;
  }

  /** Counts the equals signs of a tag; text begins behind its end. */
  private void count(int b) throws IOException {
    if (b == '>') {
      attributes = 0;
    } else if (b == '=' && ++attributes > MOST_ATTRIBUTES) {
      throw new IOException("a tag with countless attributes");
    }
  }
}
