package org.gouji.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.write.Language;
import org.junit.jupiter.api.Test;

/** The words of {@code rules/text/program.yaml}, against the sources that say them. */
class ProgramTextsTest {
  private static final Map<String, String> ZH = Texts.program(Language.ZH);
  private static final Map<String, String> EN = Texts.program(Language.EN);
  private static final List<CompilationUnitTree> SOURCES = Sources.parse();
  private static final Literals LITERALS = Literals.of(SOURCES);
  private static final List<Said> SAID = Sayings.of(SOURCES);
  private static final Pattern WORD = Pattern.compile("[\\w-]+");

  @Test
  void bothLanguagesHaveTheSameKeysAndGaps() {
    assertThat(EN.keySet()).isEqualTo(ZH.keySet());
    ZH.forEach(
        (key, text) ->
            assertThat(Texts.gaps(EN.get(key))).as("gaps of %s", key).isEqualTo(Texts.gaps(text)));
  }

  @Test
  void everyKeyThatIsSaidHasItsWords() {
    for (Said said : SAID) {
      for (Said.Key key : said.keys()) {
        assertThat(ZH.keySet())
            .as("%s says %s, for which rules/text/program.yaml has no words", said.place(), key)
            .anyMatch(key::matches);
      }
    }
  }

  @Test
  void everyKeyIsSaid() {
    Set<String> names = names();
    Set<String> unused = new TreeSet<>(ZH.keySet());
    unused.removeIf(
        key ->
            (key.contains(".") && LITERALS.strings().contains(key))
                || SAID.stream()
                    .flatMap(said -> said.keys().stream())
                    .filter(k -> k.matches(key))
                    .anyMatch(k -> k.whole() || names.contains(rest(key, k))));
    assertThat(unused).as("words of rules/text/program.yaml that nothing says").isEmpty();
  }

  /** What stands in braces is filled, and nothing is given that has no place. */
  @Test
  void everyGapIsFilled() {
    for (Said said : SAID) {
      boolean begun = said.keys().stream().anyMatch(key -> !key.whole());
      if (said.gaps().isEmpty() || (begun && said.gaps().get().isEmpty())) {
        // Told elsewhere: Message and Problem carry what fills the gaps.
        continue;
      }
      Set<String> used = new TreeSet<>();
      ZH.forEach(
          (key, text) -> {
            if (said.maySay(key)) {
              used.addAll(Texts.gaps(text));
            }
          });
      assertThat(said.gaps().get())
          .as("%s says %s and fills these gaps", said.place(), said.keys())
          .isEqualTo(used);
    }
  }

  /** Words with gaps are filled where this test can see it, in one call with their key. */
  @Test
  void everyTextWithGapsIsSaidWithWhatFillsThem() {
    Set<String> unproven = new TreeSet<>(ZH.keySet());
    unproven.removeIf(
        key ->
            Texts.gaps(ZH.get(key)).isEmpty()
                || SAID.stream()
                    .anyMatch(
                        said ->
                            said.maySay(key)
                                && said.gaps().isPresent()
                                && said.gaps().get().containsAll(Texts.gaps(ZH.get(key)))));
    assertThat(unproven).isEmpty();
  }

  private static String rest(String key, Said.Key prefix) {
    return key.substring(prefix.text().length());
  }

  /** All that may follow the beginning of a key: words of the program, of its data, and numbers. */
  private static Set<String> names() {
    Set<String> names = new TreeSet<>(LITERALS.constants());
    for (String string : LITERALS.strings()) {
      // A name of several words, such as one with a point, is a name only as a whole.
      names.add(string);
      words(string, names);
    }
    for (Map.Entry<String, String> file : ruleFiles().entrySet()) {
      names.add(file.getKey());
      words(file.getValue(), names);
    }
    return names;
  }

  private static void words(String text, Set<String> words) {
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words.add(word.group());
    }
  }

  /** Names and contents of the rule files and of the data that is no text. */
  private static Map<String, String> ruleFiles() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(Path.of("rules"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(Path.of("rules", "text"))) {
          String name = file.getFileName().toString();
          files.put(name.substring(0, name.lastIndexOf('.')), Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
