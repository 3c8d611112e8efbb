package org.gouji.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gouji.model.Problem;
import org.gouji.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, each an input of its own: report models as JSON, one a line. Lines come as
 * they are asked for, so that a stream may go on for ever; blank ones are passed over.
 */
final class JsonLines implements Iterator<Input> {
  private static final int BUFFER = 1 << 16;

  private final String name;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final int longest;
  private int start;
  private int end;
  private int line;
  private @Nullable Input next;
  private boolean ended;

  /**
   * Makes the lines of a stream.
   *
   * @param name the stream's name
   * @param longest the size in bytes above which a line is refused
   */
  JsonLines(String name, InputStream in, long longest) {
    this.name = name;
    this.in = in;
    this.longest = (int) Math.min(longest, Integer.MAX_VALUE - 8);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      next = read();
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Input input = next;
    next = null;
    return input;
  }

  /** The next line; nothing where it is blank or the stream has ended. */
  private @Nullable Input read() {
    line++;
    String lineName = name + ":" + line;
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      long length = 0;
      boolean blank = true;
      boolean whole = false;
      while (!whole && hasMore()) {
        int stop = start;
        while (stop < end && buffer[stop] != '\n') {
          blank &= isBlank(buffer[stop]);
          stop++;
        }
        length += stop - start;
        if (length <= longest) {
          bytes.write(buffer, start, stop - start);
        }
        whole = stop < end;
        start = whole ? stop + 1 : stop;
      }
      if (blank) {
        return null;
      }
      return length > longest
          ? Input.problem(lineName, tooLarge(length, longest))
          : Input.of(lineName, bytes.toByteArray());
    } catch (IOException e) {
      ended = true;
      return Input.problem(
          lineName, Problem.of("noAccess", "detail", e.getClass().getSimpleName()));
    }
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }

  /** Whether the buffer holds more of the stream; at its end the stream is closed. */
  private boolean hasMore() throws IOException {
    if (start == end && !ended) {
      start = 0;
      end = Math.max(0, in.read(buffer));
      if (end == 0) {
        ended = true;
        in.close();
      }
    }
    return start < end;
  }

  private static Problem tooLarge(long size, long most) {
    return new Problem(
        "tooLarge",
        Map.of("size", Term.words((size >> 20) + " MB"), "max", Term.words((most >> 20) + " MB")));
  }
}
