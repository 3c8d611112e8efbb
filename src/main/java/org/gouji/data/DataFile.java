package org.gouji.data;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One data file of the rulebook. The files are written as YAML under {@code rules/}; the build
 * turns them into a form that is read without a parser: start-up counts. The form is this class's
 * own: a byte that says what comes, then counts, texts and what they hold.
 */
public final class DataFile {
  /** The ending of data files that the build made. */
  public static final String ENDING = ".data";

  private static final String FOLDER = "/org/gouji/rulebook/";
  private static final int MAP = 'M';
  private static final int LIST = 'L';
  private static final int STRING = 'S';
  private static final int NUMBER = 'N';
  private static final int BOOLEAN = 'B';

  /** Data of an office's own, by name. */
  private static volatile Map<String, Map<String, Object>> added = Map.of();

  private DataFile() {}

  /** Adds data that the program was not built with; it stays until the process ends. */
  public static void add(Map<String, Map<String, Object>> data) {
    added = Map.copyOf(data);
  }

  /**
   * Reads a data file whose root is an object.
   *
   * @param name the path below {@code rules/} without its ending, such as {@code editions/2019}
   * @return maps, lists, strings, numbers ({@link BigDecimal}) and booleans, in the file's order
   * @throws IllegalStateException if the program was built without that file
   */
  public static Map<String, Object> load(String name) {
    Map<String, Object> own = added.get(name);
    if (own != null) {
      return own;
    }
    try (InputStream in = open(name + ENDING)) {
      DataInputStream data = new DataInputStream(new ByteArrayInputStream(in.readAllBytes()));
      if (data.readByte() != MAP) {
        throw new IOException("no data file");
      }
      return map(data);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Reads a text that stands among the data files.
   *
   * @param name its path below the folder of the data files, with its ending
   */
  public static String text(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Opens a resource that stands among the data files.
   *
   * @param name its path below the folder of the data files, with its ending
   */
  public static InputStream open(String name) {
    InputStream in = DataFile.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException(
          "the program lacks its data file " + name + ": build it anew");
    }
    return in;
  }

  /**
   * Writes a data file.
   *
   * @param data what it holds: maps, lists, strings, numbers, booleans; nulls become empty strings
   * @throws IllegalArgumentException if it holds anything else
   */
  public static void write(Map<?, ?> data, OutputStream out) throws IOException {
    DataOutputStream stream = new DataOutputStream(out);
    writeValue(data, stream);
    stream.flush();
  }

  private static void writeValue(@Nullable Object value, DataOutputStream out) throws IOException {
    if (value instanceof Map<?, ?> map) {
      out.writeByte(MAP);
      out.writeInt(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.writeUTF(String.valueOf(entry.getKey()));
        writeValue(entry.getValue(), out);
      }
    } else if (value instanceof List<?> list) {
      out.writeByte(LIST);
      out.writeInt(list.size());
      for (Object item : list) {
        writeValue(item, out);
      }
    } else if (value instanceof Number number) {
      out.writeByte(NUMBER);
      out.writeUTF(number.toString());
    } else if (value instanceof Boolean truth) {
      out.writeByte(BOOLEAN);
      out.writeBoolean(truth);
    } else if (value == null || value instanceof String) {
      out.writeByte(STRING);
      out.writeUTF(value == null ? "" : value.toString());
    } else {
      throw new IllegalArgumentException("no data: " + value.getClass());
    }
  }

  private static Object read(DataInputStream in) throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case MAP -> map(in);
      case LIST -> list(in);
      case NUMBER -> new BigDecimal(in.readUTF());
      case BOOLEAN -> in.readBoolean();
      case STRING -> in.readUTF();
      default -> throw new IOException("no data file: " + kind);
    };
  }

  private static Map<String, Object> map(DataInputStream in) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      map.put(in.readUTF(), read(in));
    }
    return map;
  }

  private static List<Object> list(DataInputStream in) throws IOException {
    List<Object> list = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      list.add(read(in));
    }
    return list;
  }
}
