package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gouji.data.DataFile;
import org.gouji.model.Mark;
import org.gouji.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The misspellings of the lexicon, and right words that hold the same characters. */
class MisspellingsTest {
  private static final Map<String, Object> LEXICON = DataFile.load("lexicon/misspellings");

  @Test
  void everyMisspelling_isFoundAndItsCorrectionIsNot() {
    Map<String, String> wrong = new TreeMap<>();
    LEXICON.forEach(
        (word, value) -> {
          String right =
              value instanceof Map<?, ?> guarded
                  ? String.valueOf(guarded.get("right"))
                  : value.toString();
          List<Mark> marks = marks("，" + word + "2023年12月31日");
          if (marks.size() != 1 || !marks.get(0).instead().orElse("").equals(right)) {
            wrong.put(word, "not found: " + marks);
          }
          if (!marks("，" + right + "2023年12月31日").isEmpty()) {
            wrong.put(word, "its correction is found wrong");
          }
        });
    assertThat(wrong).isEmpty();
    assertThat(LEXICON).hasSizeGreaterThan(60);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发布署名文章。", "年末收到来信。", "自己公开承诺。", "报名截止12月31日。", "截止日期为6月30日。", "截止时间2023年。",
        "账号与帐号、其他与其它。", "一贯切实履行。", "预防犯罪。", "招商引资迅速增长。", "依法行政需可靠数据。", "办公部门。",
        "網上佈署。", "公开拦截信息。", "年度报告、勾稽、部署、公布、截至2023年。", "决策部属于集体。"
      })
  void rightWord_isNotMarked(String text) {
    assertThat(marks(text)).isEmpty();
  }

  private static List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    Misspellings.mark(Passage.of(OptionalInt.of(1), text, Place.at("line 1")), marks);
    return marks;
  }
}
