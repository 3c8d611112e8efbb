package org.gouji.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Problem;

/**
 * The directory at the end of an archive. The JDK's own reader refuses a whole archive for one
 * entry with a password or of a method that it does not know; here such an entry is one among
 * others.
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int LOCATOR_64_LENGTH = 20;
  private static final int END_64 = 0x06064b50;
  private static final int END_64_LENGTH = 56;
  private static final int RECORD = 0x02014b50;
  private static final int RECORD_LENGTH = 46;
  private static final int EXTRA_64 = 1;

  /** Marks a name that is UTF-8 for certain. */
  private static final int UTF_8 = 1 << 11;

  private static final long ELSEWHERE = 0xffffffffL;
  private static final int LARGEST = 128 << 20;

  /** What archives are written in that say nothing: Windows in Chinese. */
  private static final Charset CHINESE = Charset.forName("GB18030");

  private final ZipBytes zip;
  private final int most;

  private ZipDirectory(ZipBytes zip, int most) {
    this.zip = zip;
    this.most = most;
  }

  /**
   * A file or folder of an archive.
   *
   * @param name its name in the archive's own writing
   * @param flags what it is marked with
   * @param method how it is packed
   * @param crc the sum that its bytes must have
   * @param packed how many bytes it takes
   * @param at where it begins
   */
  record Item(String name, int flags, int method, long crc, long packed, long at) {}

  /**
   * Where the directory stands.
   *
   * @param shift how many bytes stand before the archive, as in one that unpacks itself
   */
  private record Extent(long at, long length, long shift) {}

  /**
   * Reads the directory of an archive.
   *
   * @param most how many entries it may have
   * @throws IOException if it is broken
   * @throws UnreadableException if it has too many
   */
  static List<Item> read(ZipBytes zip, int most) throws IOException, UnreadableException {
    return new ZipDirectory(zip, most).items();
  }

  private List<Item> items() throws IOException, UnreadableException {
    Extent extent = extent();
    if (extent.length() > LARGEST) {
      throw new UnreadableException(Problem.of("zipBomb"));
    }
    ByteBuffer records = buffer(extent.at(), (int) extent.length());
    List<Item> items = new ArrayList<>();
    Charset charset = charset(records.duplicate().order(ByteOrder.LITTLE_ENDIAN));
    while (records.remaining() >= RECORD_LENGTH && records.getInt(records.position()) == RECORD) {
      if (items.size() == most) {
        throw new UnreadableException(Problem.of("zipBomb"));
      }
      items.add(item(records, charset, extent.shift()));
    }
    if (records.hasRemaining()) {
      throw new IOException("not a directory of entries");
    }
    return items;
  }

  private Extent extent() throws IOException {
    long size = zip.size();
    int length = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
    long from = size - length;
    ByteBuffer tail = buffer(from, length);
    for (int i = length - END_LENGTH; i >= 0; i--) {
      if (tail.getInt(i) == END && i + END_LENGTH + word(tail, i + 20) <= length) {
        return extent(tail, i, from + i);
      }
    }
    throw new IOException("no end of the directory");
  }

  private Extent extent(ByteBuffer tail, int i, long end) throws IOException {
    long length = number(tail, i + 12);
    long at = number(tail, i + 16);
    if (end >= LOCATOR_64_LENGTH) {
      ByteBuffer locator = buffer(end - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH);
      if (locator.getInt(0) == LOCATOR_64) {
        ByteBuffer large = buffer(locator.getLong(8), END_64_LENGTH);
        if (large.getInt(0) == END_64) {
          return within(large.getLong(40), large.getLong(48), locator.getLong(8));
        }
      }
    }
    return within(length, at, end);
  }

  private static Extent within(long length, long at, long end) throws IOException {
    long start = end - length;
    if (length < 0 || at < 0 || start < at) {
      throw new IOException("the directory lies outside");
    }
    return new Extent(start, length, start - at);
  }

  private static Item item(ByteBuffer records, Charset charset, long shift) throws IOException {
    int at = records.position();
    int nameLength = word(records, at + 28);
    int extraLength = word(records, at + 30);
    int whole = RECORD_LENGTH + nameLength + extraLength + word(records, at + 32);
    if (whole > records.remaining()) {
      throw new IOException("an entry is cut off");
    }
    byte[] name = new byte[nameLength];
    records.get(at + RECORD_LENGTH, name);
    ByteBuffer extra =
        records.slice(at + RECORD_LENGTH + nameLength, extraLength).order(ByteOrder.LITTLE_ENDIAN);
    boolean largeSize = number(records, at + 24) == ELSEWHERE;
    long packed = number(records, at + 20);
    long start = number(records, at + 42);
    long[] large = large(extra);
    int next = largeSize ? 1 : 0;
    if (packed == ELSEWHERE && next < large.length) {
      packed = large[next++];
    }
    if (start == ELSEWHERE && next < large.length) {
      start = large[next];
    }
    if (packed < 0 || start < 0) {
      throw new IOException("an entry lies outside");
    }
    records.position(at + whole);
    return new Item(
        new String(name, isMarked(records, at) ? StandardCharsets.UTF_8 : charset),
        word(records, at + 8),
        word(records, at + 10),
        number(records, at + 16),
        packed,
        start + shift);
  }

  /** The numbers that found no room in their own fields. */
  private static long[] large(ByteBuffer extra) {
    while (extra.remaining() >= 4) {
      int kind = extra.getShort() & 0xffff;
      int length = Math.min(extra.getShort() & 0xffff, extra.remaining());
      if (kind == EXTRA_64) {
        long[] numbers = new long[length / Long.BYTES];
        for (int i = 0; i < numbers.length; i++) {
          numbers[i] = extra.getLong();
        }
        return numbers;
      }
      extra.position(extra.position() + length);
    }
    return new long[0];
  }

  private static boolean isMarked(ByteBuffer records, int at) {
    return (word(records, at + 8) & UTF_8) != 0;
  }

  /** The writing of the names that are not marked: UTF-8 if each can be that. */
  private static Charset charset(ByteBuffer records) {
    while (records.remaining() >= RECORD_LENGTH) {
      int at = records.position();
      int length = word(records, at + 28);
      int whole = RECORD_LENGTH + length + word(records, at + 30) + word(records, at + 32);
      if (whole > records.remaining()) {
        break;
      }
      try {
        if (!isMarked(records, at)) {
          StandardCharsets.UTF_8.newDecoder().decode(records.slice(at + RECORD_LENGTH, length));
        }
      } catch (CharacterCodingException e) {
        return CHINESE;
      }
      records.position(at + whole);
    }
    return StandardCharsets.UTF_8;
  }

  private ByteBuffer buffer(long at, int length) throws IOException {
    return ByteBuffer.wrap(zip.read(at, length)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int word(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xffff;
  }

  private static long number(ByteBuffer bytes, int at) {
    return bytes.getInt(at) & 0xffffffffL;
  }
}
