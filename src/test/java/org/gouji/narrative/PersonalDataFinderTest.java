package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.model.Mark;
import org.gouji.model.Mark.Kind;
import org.gouji.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of persons, all of them made up, and numbers that only look like them. */
class PersonalDataFinderTest {
  @ParameterizedTest
  @CsvSource({
    "身份证号：110101190001010014。, IDENTITY_NUMBER, 110101190001010014",
    "（11010119000100006x）无此日期, '', ''",
    "证号１１０１０１１９０００１０１００１４, IDENTITY_NUMBER, １１０１０１１９０００１０１００１４",
    "证号110101 19000101 0014, IDENTITY_NUMBER, 110101 19000101 0014",
    "账户6222 0000 0000 0000 004, BANK_CARD, 6222 0000 0000 0000 004",
    "卡号6222000000000009, BANK_CARD, 6222000000000009",
    "请拨13800138000, MOBILE_NUMBER, 13800138000",
    "请拨138-0013-8000, MOBILE_NUMBER, 138-0013-8000",
    "请拨+8613800138000, MOBILE_NUMBER, 8613800138000",
    "请拨86-13800138000, MOBILE_NUMBER, 13800138000",
    "咨询电话：13800138000, OFFICE_MOBILE, 13800138000",
    "申请人联系电话13800138000, MOBILE_NUMBER, 13800138000",
    "身份证编号110101190001010014, IDENTITY_NUMBER, 110101190001010014"
  })
  void number_isMarked(String text, String kind, String quote) {
    List<Mark> marks = marks(text);
    assertThat(marks.stream().map(Mark::kind).map(Kind::name).toList())
        .isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    assertThat(marks).allMatch(mark -> mark.quote().equals(quote));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统一社会信用代码11350504003700050N",
        "信用代码110101190001010014",
        "公网安备35050402000138号",
        "苏ICP备13800138000号",
        "110101190001010013",
        "990101190001010018",
        "110101190013010016",
        "6222000000000000005",
        "6207020812026009",
        "http://www.example.gov.cn/art/13800138000.html",
        "content_13800138000",
        "0527-84350000 84350001",
        "12345678901",
        "138001380001",
        "1380013800",
        "每年138 0013 800件",
        "青政〔2021〕13800138000号",
        "收费1380013.8000万元"
      })
  void otherNumber_isNotMarked(String text) {
    assertThat(marks(text)).isEmpty();
  }

  @Test
  void numbersSideBySide_areBothMarked() {
    assertThat(marks("13800138000 13900139000、110101190001010014 110101190001010030"))
        .extracting(Mark::kind)
        .containsExactly(
            Kind.MOBILE_NUMBER, Kind.MOBILE_NUMBER, Kind.IDENTITY_NUMBER, Kind.IDENTITY_NUMBER);
  }

  private static List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    PersonalDataFinder.mark(Passage.of(OptionalInt.of(6), text, Place.at("line 1")), marks);
    return marks;
  }
}
