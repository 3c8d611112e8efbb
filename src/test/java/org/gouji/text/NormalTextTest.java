package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The normal form of texts, and the way back. */
class NormalTextTest {
  /** Characters that are changed, left out, or changed by what stands beside them. */
  private static final String TRICKY = "公開开0９1,，.．。:：;；(（)） \u3000\u200b?？Aａ%％—“”《》·!~～-\t⺠";

  @ParameterizedTest
  @CsvSource({
    "'１，２３４件', '1,234件'",
    "'1，234件', '1,234件'",
    "'公開，1件', '公开，1件'",
    "'甲  乙', '甲 乙'",
    "' 甲', '甲'",
    "'3.5万元.', '3.5万元。'",
    "'收到(jù)申请', '收到申请'"
  })
  void text_hasItsNormalForm(String original, String normal) {
    assertThat(NormalText.of(original).normal()).isEqualTo(normal);
  }

  @Test
  void stretch_isQuotedFromTheOriginal() {
    NormalText text = NormalText.of("公開 １，２３４ 件");

    assertThat(text.quote(0, 2)).isEqualTo("公開");
    assertThat(text.quote(3, 8)).isEqualTo("１，２３４");
  }

  @ParameterizedTest
  @CsvSource({"乾县, 乾县", "'公開(jù)１，２３４ 件', '公開1,234 件'", "'⼈民(本级)', '人民（本级）'"})
  void stretch_isPrintedInItsOwnCharacters(String original, String printed) {
    NormalText text = NormalText.of(original);
    assertThat(text.printed(0, text.normal().length())).isEqualTo(printed);
  }

  /** Within a text in traditional script a name is simplified with it; 乾县 alone is a name. */
  @ParameterizedTest
  @CsvSource({"洛江區2020年度報告, 洛江区", "乾县县2020年度报告, 乾县县"})
  void name_isPrintedAsTheTextAroundItIs(String title, String name) {
    assertThat(NormalText.of(title).printed(0, 3)).isEqualTo(name);
  }

  @Property
  void normalForm_isReachedWhetherOrNotTheTextIsTakenAsItIs(@ForAll("texts") String text) {
    NormalText taken = NormalText.of(text);
    NormalText made = new Normaliser(text).normalise();

    assertThat(taken.normal()).isEqualTo(made.normal());
    assertThat(taken.noise()).isEqualTo(made.noise());
    for (int place = 0; place <= made.normal().length(); place++) {
      assertThat(taken.origin(place)).isEqualTo(made.origin(place));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(TRICKY.toCharArray()).ofMaxLength(6);
  }
}
