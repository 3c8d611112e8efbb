package org.gouji.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.data.DataFile;
import org.gouji.write.Language;

/** The texts of {@code rules/text/} as the build has made them. */
public final class Texts {
  private static final Path FOLDER = Path.of("target/classes/org/gouji/rulebook/text");
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

  private Texts() {}

  /** The words of the program by key. */
  public static Map<String, String> program(Language language) {
    return strings(DataFile.load("text/" + language.code()));
  }

  /** The texts of every rule that has a file, by identifier and key. */
  public static Map<String, Map<String, String>> rules(Language language) {
    Map<String, Map<String, String>> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve(language.code()))) {
      files
          .map(file -> file.getFileName().toString().replace(DataFile.ENDING, ""))
          .forEach(
              id -> texts.put(id, strings(DataFile.load("text/" + language.code() + "/" + id))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** The names of the gaps of a text. */
  public static Set<String> gaps(String text) {
    Set<String> gaps = new TreeSet<>();
    for (Matcher gap = GAP.matcher(text); gap.find(); ) {
      gaps.add(gap.group(1));
    }
    return gaps;
  }

  private static Map<String, String> strings(Map<String, Object> values) {
    Map<String, String> strings = new TreeMap<>();
    values.forEach((key, value) -> strings.put(key, value.toString()));
    return strings;
  }
}
