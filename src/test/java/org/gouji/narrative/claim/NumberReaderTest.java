package org.gouji.narrative.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Precision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in all the forms in which reports print them, and numbers that count nothing. */
class NumberReaderTest {
  @ParameterizedTest
  @CsvSource({
    "'3,525件', 3525, 件",
    "３５２５件, 3525, 件",
    "3525 件, 3525, 件",
    "三千五百二十五件, 3525, 件",
    "十二件, 12, 件",
    "两件, 2, 件",
    "一件, 1, 件",
    "二〇件, 20, 件",
    "一百一十件, 110, 件",
    "一千零五件, 1005, 件",
    "一百零三宗, 103, 宗",
    "三万二千五百条, 32500, 条",
    "38.3%, 38.3, %",
    "38.3％, 38.3, %",
    "百分之三十八点三, 38.3, %",
    "百分之百, 100, %",
    "14人次, 14, 人次"
  })
  void number_isExact(String text, BigDecimal value, String unit) {
    Quantity quantity = only(text);

    assertThat(quantity.value()).isEqualByComparingTo(value);
    assertThat(quantity.unit()).isEqualTo(unit);
    assertThat(quantity.precision()).isEqualTo(Precision.EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "4.14万件, 41400, ROUNDED, 100",
    "2万条, 20000, ROUNDED, 10000",
    "12.5万元, 12.5, ROUNDED, 0.1",
    "1200元, 1200, ROUNDED, 1",
    "330余件, 330, AT_LEAST, 10",
    "330多件, 330, AT_LEAST, 10",
    "330件以上, 330, AT_LEAST, 10",
    "14万余件, 140000, AT_LEAST, 10000",
    "十余件, 10, AT_LEAST, 10",
    "一百多件, 100, AT_LEAST, 100",
    "超过300件, 300, AT_LEAST, 100",
    "上千件, 1000, AT_LEAST, 9000",
    "近330件, 330, AT_MOST, 10",
    "不足400件, 400, AT_MOST, 100",
    "约330件, 330, ABOUT, 1",
    "330件左右, 330, ABOUT, 1"
  })
  void number_hasThePrecisionOfItsWords(
      String text, BigDecimal value, Precision precision, BigDecimal step) {
    Quantity quantity = only(text);

    assertThat(quantity.value()).isEqualByComparingTo(value);
    assertThat(quantity.precision()).isEqualTo(precision);
    assertThat(quantity.step()).isEqualByComparingTo(step);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年3月15日",
        "二〇二三年",
        "国办公开办函〔2021〕30号",
        "苏政办发[2020]112号",
        "第3批",
        "第二批",
        "1.加强领导",
        "（1）加强领导",
        "。3、完善制度",
        "10-20件",
        "电话0515-12345678",
        "9时至17时",
        "A4纸",
        "数十件",
        "几百件",
        "一件事一次办",
        "十四五",
        "《2022年工作要点100条》"
      })
  void numberThatCountsNothing_isNoNumber(String text) {
    assertThat(Sentences.numbers(text)).isEmpty();
  }

  private static Quantity only(String text) {
    List<Token> numbers = Sentences.numbers(text);
    assertThat(numbers).as("numbers of %s", text).hasSize(1);
    return Objects.requireNonNull(numbers.get(0).quantity());
  }
}
