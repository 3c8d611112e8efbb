package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Words found by how they begin. */
class WordTableTest {
  @Test
  void wordsThatBeginAlike_stayInTheirOrder() {
    WordTable<String> table = table(List.of("公开", "公平", "公开年报", "公"));

    assertThat(table.at("主动公开", 2)).containsExactly("公开", "公开年报");
    assertThat(table.at("主动公", 2)).isEmpty();
    assertThat(table.of('公')).containsExactly("公");
    assertThat(table.of('开')).isEmpty();
  }

  @Property
  void everyWordOfAText_isFound(
      @ForAll @Size(min = 1, max = 200)
          List<@NotEmpty @CharRange(from = '一', to = '丟') @StringLength(max = 3) String> words,
      @ForAll @CharRange(from = '一', to = '丟') @StringLength(max = 20) String text) {
    WordTable<String> table = table(words);

    for (int place = 0; place < text.length(); place++) {
      List<String> found = new ArrayList<>(List.of(table.at(text, place)));
      found.addAll(List.of(table.of(text.charAt(place))));
      for (String word : words) {
        if (text.startsWith(word, place)) {
          assertThat(found).contains(word);
        }
      }
    }
  }

  private static WordTable<String> table(List<String> words) {
    return WordTable.of(words.stream().map(word -> Map.entry(word, word)).toList(), String[]::new);
  }
}
