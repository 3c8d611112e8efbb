package org.gouji.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.write.sample.Written;
import org.junit.jupiter.api.Test;

/** The guide {@code docs/WRITERS.md} shows what is compiled and run here. */
class WritersGuideTest {
  private static final Path SOURCE = Path.of("src/test/java/org/gouji/docs/TallyWriter.java");

  @Test
  void guideShowsTheSource() throws IOException {
    String source = Files.readString(SOURCE).strip();

    assertThat(blocks("java"))
        .as("a block of docs/WRITERS.md is %s, to the letter: copy it there", SOURCE)
        .contains(source);
  }

  @Test
  void guideShowsTheOutput() throws IOException {
    String out =
        Written.by(TallyWriter::new, Written.known(), Written.broken(), Written.seed()).strip();

    assertThat(out.lines().toList()).hasSize(8).contains("D03\t件数为负数或小数\t2");
    assertThat(blocks("text")).contains(out);
  }

  @Test
  void guideNamesWhatThereIs() throws IOException {
    assertThat(blocks("java"))
        .filteredOn(block -> block.startsWith("new Format("))
        .singleElement()
        .satisfies(
            line ->
                assertThat(Files.readString(Path.of("src/main/java/org/gouji/cli/Format.java")))
                    .contains(
                        line.substring(0, line.indexOf('"'))
                            + "\"json\", Kind.TEXT, (to, words, inputs) -> new JsonWriter(to.out(),"
                            + " words))"));
  }

  /** The blocks of code of a language. */
  private static List<String> blocks(String language) throws IOException {
    String guide = Files.readString(Path.of("docs/WRITERS.md"));
    return List.of(guide.split("```", -1)).stream()
        .filter(block -> block.startsWith(language + "\n"))
        .map(block -> block.substring(language.length()).strip())
        .toList();
  }
}
