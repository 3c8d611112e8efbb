package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a sentence is compared. */
class MaskedSentenceTest {
  @Test
  void yearsAndFigures_areMasked() {
    assertThat(words("2021年全县共发布信息4,286条，增长38.3%。"))
        .isEqualTo(words("二〇二二年全县共发布信息三千五百条,增长9%;"))
        .containsExactly("#年全县共发布信息#条增长#");
  }

  @Test
  void otherWords_stayApart() {
    assertThat(words("全年收到政府信息公开申请9件")).isNotEqualTo(words("全年办结政府信息公开申请9件"));
  }

  @Test
  void headingsAndScraps_areNoSentences() {
    assertThat(words("（一）主动公开。详见附表；共计312件。")).isEmpty();
  }

  @Test
  void place_leadsBackToTheSentence() {
    NormalText text = NormalText.of("（一）主动公开。 全年发布信息二百余条,按时更新。");

    assertThat(MaskedSentence.of(text))
        .singleElement()
        .extracting(sentence -> text.quote(sentence.start(), sentence.end()))
        .isEqualTo("全年发布信息二百余条,按时更新");
  }

  private static List<String> words(String text) {
    return MaskedSentence.of(NormalText.of(text)).stream().map(MaskedSentence::words).toList();
  }
}
