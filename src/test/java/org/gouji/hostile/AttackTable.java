package org.gouji.hostile;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What each attack file must get: the key of its problem, or {@code read}. */
final class AttackTable {
  static final Path FOLDER = Path.of("src/test/resources/hostile");
  private static final String TABLE = "expected.yaml";
  private static final Map<String, Map<String, String>> PARTS = read();

  private AttackTable() {}

  /** The expectations of a part of the table: {@code kept}, {@code made} or {@code large}. */
  static Map<String, String> part(String name) {
    return new TreeMap<>(PARTS.getOrDefault(name, Map.of()));
  }

  private static Map<String, Map<String, String>> read() {
    try {
      return new YAMLMapper().readValue(FOLDER.resolve(TABLE).toFile(), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every key that the table names. */
  static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (String part : List.of("kept", "made", "large", "callers")) {
      keys.addAll(part(part).values());
    }
    return keys;
  }

  /** A file of any part but the last. */
  static byte[] file(String name) {
    Supplier<byte[]> made = Attacks.all().get(name);
    return made == null ? kept(name) : made.get();
  }

  private static byte[] kept(String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
