package org.gouji.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Attack files that are too large or too wild to keep, made when they are needed. */
final class Attacks {
  private static final int LARGE = 60_000_000;

  private static final Map<String, Supplier<byte[]>> ALL = families();

  private final Map<String, Supplier<byte[]>> files = new TreeMap<>();

  /** All attacks by file name. */
  static Map<String, Supplier<byte[]>> all() {
    return ALL;
  }

  /** A new family of attacks is one line here. */
  private static Map<String, Supplier<byte[]>> families() {
    Attacks attacks = new Attacks();
    ZipAttacks.addTo(attacks);
    XmlAttacks.addTo(attacks);
    TableAttacks.addTo(attacks);
    PageAttacks.addTo(attacks);
    TextAttacks.addTo(attacks);
    EncodingAttacks.addTo(attacks);
    JsonAttacks.addTo(attacks);
    PdfAttacks.addTo(attacks);
    OfficeAttacks.addTo(attacks);
    DisguisedFiles.addTo(attacks);
    return attacks.files;
  }

  void add(String name, Supplier<byte[]> file) {
    if (files.put(name, file) != null) {
      throw new IllegalArgumentException(name + " is there already");
    }
  }

  /** A file of 60 MB: a text with a piece in the place of its mark again and again. */
  void addLarge(String name, Supplier<String> around, String piece) {
    add(name, () -> Filling.of(around.get(), piece, LARGE));
  }

  void addText(String name, Supplier<String> file) {
    add(name, () -> file.get().getBytes(StandardCharsets.UTF_8));
  }
}
