package org.gouji.hostile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.gouji.read.sample.Container;
import org.gouji.read.sample.Workbook;

/** Containers that blow up, or that lie about what is in them. */
final class ZipAttacks {
  /** The main part of each zipped format, and what tells the format. */
  private static final Map<String, Map<String, String>> FORMATS =
      new TreeMap<>(
          Map.of(
              "docx", Map.of("word/document.xml", ""),
              "odt",
                  Map.of(
                      "content.xml",
                      "",
                      "META-INF/manifest.xml",
                      "<manifest/>",
                      "mimetype",
                      "application/vnd.oasis.opendocument.text")));

  private static final int MANY = 100_000;

  private ZipAttacks() {}

  static void addTo(Attacks attacks) {
    for (String format : List.of("docx", "odt", "xlsx")) {
      attacks.add("bomb-ratio." + format, () -> packed(format, new byte[60 << 20], Map.of()));
      attacks.add("bomb-size." + format, () -> packed(format, loose(300 << 20), Map.of()));
      attacks.add("bomb-aside." + format, () -> packed(format, new byte[0], aside()));
      attacks.add("many-entries." + format, () -> packed(format, new byte[0], manyEntries()));
    }
    attacks.add("bomb-nested.docx", () -> with("word/embeddings/a.zip", nested()));
    attacks.add("name-outside.docx", () -> with("../../../../tmp/gouji-was-here", new byte[9]));
    attacks.add("descriptor-lies.docx", () -> changed(0x08074b50, 8, 7));
    attacks.add("checksum-lies.docx", () -> changed(0x08074b50, 4, 7));
    attacks.add("entry-encrypted.docx", () -> changed(0x04034b50, 6, 9));
    attacks.add("entry-stored.docx", () -> changed(0x04034b50, 8, 0));
    attacks.add("entry-unknown-method.docx", () -> changed(0x04034b50, 8, 99));
    attacks.add("entry-name-endless.docx", () -> changed(0x04034b50, 26, 0xff));
    attacks.add("entries-overlap.docx", ZipAttacks::overlapping);
    attacks.add("zip64-lies.docx", ZipAttacks::zip64);
    attacks.add("main-part-twice.docx", ZipAttacks::twice);
    attacks.add("end-record-alone.docx", () -> "PK\5\6".getBytes(StandardCharsets.ISO_8859_1));
  }

  static byte[] packed(String format, byte[] mainPart, Map<String, byte[]> more) {
    Map<String, byte[]> parts = new HashMap<>(more);
    if (format.equals("xlsx")) {
      parts.putAll(Workbook.parts(mainPart));
      return Container.of(parts);
    }
    Objects.requireNonNull(FORMATS.get(format))
        .forEach(
            (name, text) ->
                parts.put(name, text.isEmpty() ? mainPart : text.getBytes(StandardCharsets.UTF_8)));
    return Container.of(parts);
  }

  private static byte[] with(String name, byte[] part) {
    byte[] main = XmlAttacks.document(Specimen.sound().draft());
    return Container.of(Map.of("word/document.xml", main, name, part));
  }

  /** Bytes that shrink, but not as much as nothing but noughts do. */
  private static byte[] loose(int size) {
    Random random = new Random(1);
    byte[] bytes = new byte[size];
    byte[] noise = new byte[24];
    for (int i = 0; i < size; i += 2048) {
      random.nextBytes(noise);
      System.arraycopy(noise, 0, bytes, i, noise.length);
    }
    return bytes;
  }

  private static Map<String, byte[]> aside() {
    return Map.of("media/image1.png", new byte[60 << 20]);
  }

  private static Map<String, byte[]> manyEntries() {
    Map<String, byte[]> parts = new HashMap<>();
    for (int i = 0; i < MANY; i++) {
      parts.put("media/" + i, new byte[0]);
    }
    return parts;
  }

  private static byte[] nested() {
    byte[] inner = Container.of(Map.of("0", new byte[8 << 20]));
    for (int level = 1; level < 6; level++) {
      Map<String, byte[]> parts = new HashMap<>();
      for (int i = 0; i < 16; i++) {
        parts.put(level + "/" + i, inner);
      }
      inner = Container.of(parts);
    }
    return inner;
  }

  /** A sound draft with a byte of the last record of a kind changed. */
  private static byte[] changed(int signature, int at, int value) {
    byte[] zip = with("a", new byte[100]);
    ByteBuffer records = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = zip.length - 4; i >= 0; i--) {
      if (records.getInt(i) == signature) {
        zip[i + at] = (byte) value;
        return zip;
      }
    }
    throw new IllegalStateException("no such record");
  }

  /** The directory names one entry a thousand times. */
  private static byte[] overlapping() {
    byte[] zip = with("a", new byte[100]);
    ByteBuffer records = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = zip.length - 22;
    int directory = records.getInt(end + 16);
    int size = end - directory;
    ByteBuffer out = ByteBuffer.allocate(end + 999 * size + 22).order(ByteOrder.LITTLE_ENDIAN);
    out.put(zip, 0, directory);
    for (int i = 0; i < 1000; i++) {
      out.put(zip, directory, size);
    }
    out.putInt(0x06054b50).putInt(0).putShort((short) 2000).putShort((short) 2000);
    out.putInt(1000 * size).putInt(directory).putShort((short) 0);
    return out.array();
  }

  /** An entry that says to hold eighteen quintillion bytes. */
  private static byte[] zip64() {
    byte[] name = "word/document.xml".getBytes(StandardCharsets.UTF_8);
    byte[] content = XmlAttacks.document(Specimen.sound().draft());
    ByteBuffer out =
        ByteBuffer.allocate(30 + name.length + 20 + content.length).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(0x04034b50).putShort((short) 45).putShort((short) 0).putShort((short) 0);
    out.putInt(0).putInt(0).putInt(-1).putInt(-1);
    out.putShort((short) name.length).putShort((short) 20).put(name);
    out.putShort((short) 1).putShort((short) 16).putLong(Long.MAX_VALUE).putLong(Long.MAX_VALUE);
    out.put(content);
    return out.array();
  }

  /** Two main parts: two readers could read two different reports. */
  private static byte[] twice() {
    byte[] other = XmlAttacks.document(Specimen.sound().draft().replace(">0<", ">7<"));
    byte[] zip = with("word/document.xmk", other);
    for (byte[] name : List.of("word/document.xmk".getBytes(StandardCharsets.UTF_8))) {
      for (int i = 0; i + name.length <= zip.length; i++) {
        if (java.util.Arrays.equals(zip, i, i + name.length, name, 0, name.length)) {
          zip[i + name.length - 1] = 'l';
        }
      }
    }
    return zip;
  }
}
