package org.gouji.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.gouji.model.Problem;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/**
 * Looks at compressed data before PDFBox unpacks it: PDFBox sets no bound to what comes out, and
 * passes over what is damaged as if it had ended there.
 */
final class Streams {
  /** More than this, in bytes, does not come out of any honest stream. */
  private static final long MOST = 96L << 20;

  /** What is smaller than this, in bytes, cannot grow beyond the bound. */
  private static final int SMALL = 64 << 10;

  private static final int HEAD = 400;
  private static final byte[] BEGIN = {'s', 't', 'r', 'e', 'a', 'm'};

  private Streams() {}

  /** Refuses a file with data that unpack to an unreasonable size. */
  static void checkBombs(Source source, Deadline deadline) throws UnreadableException {
    byte[] bytes = source.bytes();
    long total = 0;
    int next = 0;
    while (next < bytes.length - BEGIN.length) {
      int begin = begin(bytes, next);
      if (begin < 0) {
        return;
      }
      int end = begin;
      if (isPacked(bytes, begin)) {
        deadline.check();
        Inflater inflater = new Inflater();
        long size = unpacked(inflater, bytes, begin);
        total += size;
        end = begin + Math.max(0, (int) inflater.getBytesRead());
        inflater.end();
        if (size > MOST || total > 4 * MOST) {
          throw new UnreadableException(Problem.of("pdfBomb"));
        }
      }
      next = Math.max(end, begin);
    }
  }

  /** Where the data of the next stream begin; -1 if there is none. */
  private static int begin(byte[] bytes, int from) {
    for (int i = from; i < bytes.length - BEGIN.length - 2; i++) {
      if (bytes[i] == 's' && startsWith(bytes, i) && (i == 0 || bytes[i - 1] != 'd')) {
        int data = i + BEGIN.length;
        data += bytes[data] == '\r' ? 1 : 0;
        return data + (bytes[data] == '\n' ? 1 : 0);
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] bytes, int at) {
    for (int i = 0; i < BEGIN.length; i++) {
      if (bytes[at + i] != BEGIN[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the data are packed, large enough to grow beyond the bound, and no picture. */
  private static boolean isPacked(byte[] bytes, int begin) {
    boolean zlib = begin + SMALL < bytes.length && (bytes[begin] & 0x0f) == 8;
    if (!zlib || ((bytes[begin] & 0xff) * 256 + (bytes[begin + 1] & 0xff)) % 31 != 0) {
      return false;
    }
    int head = Math.max(0, begin - HEAD);
    String dictionary =
        new String(bytes, head, begin - head, java.nio.charset.StandardCharsets.ISO_8859_1);
    int open = dictionary.lastIndexOf(" obj");
    return dictionary.indexOf("/Image", Math.max(0, open)) < 0;
  }

  private static long unpacked(Inflater inflater, byte[] bytes, int begin) {
    inflater.setInput(bytes, begin, bytes.length - begin);
    byte[] buffer = new byte[SMALL];
    long size = 0;
    try {
      while (!inflater.finished() && size <= MOST) {
        int count = inflater.inflate(buffer);
        if (count == 0) {
          break;
        }
        size += count;
      }
    } catch (DataFormatException e) {
      // Damage is found where the data are used.
      return size;
    }
    return size;
  }

  /** Refuses a page whose content is not all there; it would be read as far as it goes. */
  static void demandWhole(PDPage page) throws IOException {
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      demandWhole(streams.next().getCOSObject());
    }
  }

  /** Refuses data that are not all there, or not as they were written. */
  static void demandWhole(COSStream stream) throws IOException {
    if (COSName.FLATE_DECODE.equals(stream.getFilters()) && !isWhole(stream)) {
      throw new Interruption(new UnreadableException(Problem.of("brokenPdf")));
    }
  }

  private static boolean isWhole(COSStream stream) throws IOException {
    Inflater inflater = new Inflater();
    byte[] packed = new byte[8192];
    byte[] buffer = new byte[SMALL];
    try (InputStream in = stream.createRawInputStream()) {
      while (!inflater.finished()) {
        int count = in.read(packed);
        if (count <= 0) {
          return false;
        }
        inflater.setInput(packed, 0, count);
        while (!inflater.finished() && !inflater.needsInput()) {
          if (inflater.inflate(buffer) == 0 && inflater.needsDictionary()) {
            return false;
          }
        }
      }
      return true;
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }
}
