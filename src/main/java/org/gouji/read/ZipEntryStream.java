package org.gouji.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The bytes of one entry as they are unpacked; at their end their sum is looked at. */
final class ZipEntryStream extends InputStream {
  /** How an entry that is not packed is marked. */
  static final int STORED = 0;

  /** How one is marked that is packed in the usual way. */
  static final int DEFLATED = 8;

  private static final int HEAD = 0x04034b50;
  private static final int HEAD_LENGTH = 30;
  private static final int BUFFER = 1 << 14;

  /** What the inflater may ask for behind the end. */
  private static final byte[] ONE_MORE = new byte[1];

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final long expected;

  private ZipEntryStream(InputStream packed, ZipDirectory.Item item) {
    this.in =
        item.method() == STORED
            ? packed
            : new InflaterInputStream(
                new SequenceInputStream(packed, new ByteArrayInputStream(ONE_MORE)),
                inflater,
                BUFFER);
    this.expected = item.crc();
  }

  /** Opens an entry that is stored or deflated. */
  static ZipEntryStream open(ZipBytes zip, ZipDirectory.Item item) throws IOException {
    ByteBuffer head =
        ByteBuffer.wrap(zip.read(item.at(), HEAD_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
    if (head.getInt(0) != HEAD) {
      throw new IOException("no entry where the directory says");
    }
    int before = (head.getShort(26) & 0xffff) + (head.getShort(28) & 0xffff);
    return new ZipEntryStream(
        new Packed(zip, item.at() + HEAD_LENGTH + before, item.packed()), item);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    int count = in.read(to, from, length);
    if (count >= 0) {
      sum.update(to, from, count);
    } else if (sum.getValue() != expected) {
      throw new IOException("the sum is not that of the entry");
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }

  /** The bytes as they stand in the archive. */
  private static final class Packed extends InputStream {
    private final ZipBytes zip;
    private long at;
    private long left;

    Packed(ZipBytes zip, long at, long left) {
      this.zip = zip;
      this.at = at;
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int count = (int) Math.min(Math.min(length, BUFFER), left);
      System.arraycopy(zip.read(at, count), 0, to, from, count);
      at += count;
      left -= count;
      return count;
    }
  }
}
