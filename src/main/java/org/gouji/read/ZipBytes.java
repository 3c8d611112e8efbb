package org.gouji.read;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** The bytes of an archive, read at any place by any thread. */
interface ZipBytes extends Closeable {
  /** How many there are. */
  long size() throws IOException;

  /**
   * Some of them.
   *
   * @throws EOFException if the archive ends before
   */
  byte[] read(long at, int length) throws IOException;

  /** Those of a file. */
  static ZipBytes of(Path file) throws IOException {
    // No channel: that would be closed for all when one thread is interrupted.
    return new OfFile(new RandomAccessFile(file.toFile(), "r"));
  }

  /** Those in memory. */
  static ZipBytes of(byte[] bytes) {
    return new InMemory(bytes);
  }

  /** Bytes of a file. */
  record OfFile(RandomAccessFile file) implements ZipBytes {
    @Override
    public long size() throws IOException {
      return file.length();
    }

    @Override
    public byte[] read(long at, int length) throws IOException {
      synchronized (file) {
        if (at < 0 || length < 0 || at > file.length() - length) {
          throw new EOFException();
        }
        byte[] bytes = new byte[length];
        file.seek(at);
        file.readFully(bytes);
        return bytes;
      }
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  /** Bytes in memory. */
  final class InMemory implements ZipBytes {
    private final byte[] bytes;

    private InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public byte[] read(long at, int length) throws IOException {
      if (at < 0 || length < 0 || at > bytes.length - length) {
        throw new EOFException();
      }
      byte[] part = new byte[length];
      System.arraycopy(bytes, (int) at, part, 0, length);
      return part;
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
