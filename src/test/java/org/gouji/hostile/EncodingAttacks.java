package org.gouji.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts in every encoding, in several at once, and in none. */
final class EncodingAttacks {
  private static final byte[] NOTHING = {};

  private EncodingAttacks() {}

  static void addTo(Attacks attacks) {
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      String name = charset.toLowerCase(java.util.Locale.ROOT);
      attacks.add(name + ".txt", () -> text(charset));
      attacks.add(name + "-mark.txt", () -> ("\ufeff" + text()).getBytes(Charset.forName(charset)));
      attacks.add(name + ".html", () -> page(charset));
      attacks.add(
          name + "-mark.html", () -> ("\ufeff" + page()).getBytes(Charset.forName(charset)));
      attacks.add(name + "-odd.txt", () -> joined(text(charset), new byte[] {0x4e}));
    }
    attacks.add(
        "utf-8-mark-twice.txt", () -> ("\ufeff\ufeff" + text()).getBytes(StandardCharsets.UTF_8));
    attacks.add(
        "mark-in-the-middle.txt", () -> inserted("\ufeff".getBytes(StandardCharsets.UTF_8)));
    attacks.add("nul-in-the-middle.txt", () -> inserted(new byte[] {0}));
    attacks.add("overlong.txt", () -> inserted(bytes(0xc0, 0xaf, 0xe0, 0x80, 0xaf)));
    attacks.add("lone-surrogate.txt", () -> inserted(bytes(0xed, 0xa0, 0x80)));
    attacks.add("beyond-unicode.txt", () -> inserted(bytes(0xf7, 0xbf, 0xbf, 0xbf)));
    attacks.add("stray-continuation.txt", () -> inserted(bytes(0x80, 0xbf, 0x80)));
    attacks.add("cut-character.txt", () -> joined(text("UTF-8"), bytes(0xe6, 0x94)));
    attacks.add("mixed.txt", () -> joined(text("UTF-8"), text("GBK")));
    attacks.add("mixed.html", () -> joined(page("GBK"), page("UTF-8")));
    attacks.add("big5-says-gbk.html", () -> page("GBK"));
    attacks.add("marks-only.txt", () -> "\ufeff".repeat(1000).getBytes(StandardCharsets.UTF_8));
    attacks.add("invalid-throughout.txt", () -> repeated(bytes(0xff, 0xc0, 0x80, 0xf8), 1_000_000));
    attacks.add("invalid-large.txt", () -> repeated(bytes(0x80), 60_000_000));
    attacks.add("utf-7.txt", () -> "+ZT9e3E/hYG9ufVFMXwA-".getBytes(StandardCharsets.US_ASCII));
    attacks.add("nul-large.txt", () -> new byte[60_000_000]);
    attacks.add("entity-surrogate.html", () -> entity("&#xd800;&#x110000;&#0;&#99999999999;"));
    attacks.add("entity-nul-in-cell.html", () -> entity("&#0;&#8;&#27;[31m"));
  }

  private static byte[] entity(String entities) {
    return new Specimen(entities, Specimen.Spot.CELL).pageBytes();
  }

  private static String text() {
    return Specimen.sound().text();
  }

  private static byte[] text(String charset) {
    return text().getBytes(Charset.forName(charset));
  }

  private static String page() {
    return Specimen.sound().page();
  }

  private static byte[] page(String charset) {
    return page().getBytes(Charset.forName(charset));
  }

  /** The sound text with bytes in the middle of its prose. */
  private static byte[] inserted(byte[] piece) {
    String text = text();
    int middle = text.indexOf("更新栏目");
    byte[] before = text.substring(0, middle).getBytes(StandardCharsets.UTF_8);
    byte[] behind = text.substring(middle).getBytes(StandardCharsets.UTF_8);
    return joined(joined(before, piece), behind);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }

  private static byte[] repeated(byte[] piece, int size) {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = piece.length == 0 ? 0 : piece[i % piece.length];
    }
    return size == 0 ? NOTHING : bytes;
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
