package org.gouji.build;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.gouji.rule.compile.RuleCompiler;

/**
 * Builds the rulebook: data files and rules in the form that the program loads, the table of
 * characters from ICU.
 */
public final class RulebookBuild {
  private static final String DATA = "org/gouji/rulebook";
  private static final char FIRST_HAN = '\u3400';
  private static final char LAST_HAN = '\u9fff';

  private RulebookBuild() {}

  /**
   * Builds the rulebook.
   *
   * @param args the folder {@code rules/}, the folder of the program's classes, the version
   * @throws IOException if a file cannot be read or written
   * @throws IllegalStateException if a rule or a data file is wrong; the message says which and
   *     where
   */
  public static void main(String[] args) throws IOException {
    Path rules = Path.of(args[0]);
    Path classes = Path.of(args[1]);
    Path data = classes.resolve(DATA);
    new DataCompiler(rules, data).compile();
    Files.writeString(data.resolve("traditional.txt"), traditional(), StandardCharsets.UTF_8);
    Files.writeString(data.resolve("version.txt"), args[2], StandardCharsets.UTF_8);
    Files.writeString(data.resolve("rulebook.sha256"), hash(rules), StandardCharsets.UTF_8);
    new RuleCompiler(rules).writeTo(classes);
  }

  /** The hash of all files, line ends aside, so that it is the same on every system. */
  static String hash(Path rules) throws IOException {
    try (Stream<Path> all = Files.walk(rules)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = rules.relativize(file).toString().replace('\\', '/');
        String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        digest.update((name + "\n" + text + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Pairs of a traditional character and its simplified form, for those that have one. */
  private static String traditional() {
    Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
    StringBuilder pairs = new StringBuilder();
    for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
      String simple = simplify.transliterate(String.valueOf(c));
      if (simple.length() == 1 && simple.charAt(0) != c) {
        pairs.append(c).append(simple);
      }
    }
    return pairs.toString();
  }
}
