package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gouji.read.UnreadableException;
import org.junit.jupiter.api.Test;

/** A stream cut into its lines. */
class JsonLinesTest {
  private static final long LONGEST = 100_000;

  @Test
  void blankLines_arePassedOverAndCounted() throws UnreadableException {
    assertThat(lines("\n{1}\r\n \t\n{2}", LONGEST)).containsExactly("in:2={1}\r", "in:4={2}");
  }

  @Test
  void lineThatIsTooLong_isRefusedAndTheNextIsRead() throws UnreadableException {
    assertThat(lines("{12345}\n{1}\n", 5)).containsExactly("in:1=tooLarge", "in:2={1}");
  }

  @Test
  void streamThatEndsInALine_isReadToItsEnd() throws UnreadableException {
    assertThat(lines("{1}", LONGEST)).containsExactly("in:1={1}");
    assertThat(lines("", LONGEST)).isEmpty();
  }

  @Property(tries = 50)
  void linesOfAnyLength_comeAsTheyAre(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 90_000) Integer> lengths)
      throws UnreadableException {
    List<String> whole = new ArrayList<>();
    for (int length : lengths) {
      whole.add("x".repeat(length));
    }
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      expected.add("in:" + (i + 1) + "=" + whole.get(i));
    }
    assertThat(lines(String.join("\n", whole), LONGEST).equals(expected)).isTrue();
  }

  private static List<String> lines(String text, long longest) throws UnreadableException {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    JsonLines stream = new JsonLines("in", in, longest);
    while (stream.hasNext()) {
      Input input = stream.next();
      lines.add(input.name() + "=" + content(input));
    }
    return lines;
  }

  private static String content(Input input) throws UnreadableException {
    try {
      return new String(input.source(LONGEST).bytes(), StandardCharsets.UTF_8);
    } catch (UnreadableException e) {
      return e.problem().key();
    }
  }
}
