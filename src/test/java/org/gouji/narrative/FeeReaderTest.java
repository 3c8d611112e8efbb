package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.FeeStatement;
import org.gouji.model.FeeStatement.Kind;
import org.gouji.model.Place;
import org.gouji.model.Where;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What section 6 says of the information-processing fee, in the many ways of saying it. */
class FeeReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "本年度未收取信息处理费。",
        "2023年，本机关没有收取政府信息公开信息处理费。",
        "本年度无信息处理费。",
        "全年发出收费通知0件。",
        "本机关未发出收费通知书，总金额为0元。",
        "未产生信息处理费",
        "本单位未开展政府信息公开收费。",
        "依申请公开信息处理费收取情况：无。",
        "按照《政府信息公开信息处理费管理办法》规定，2023年度收取信息处理费0元。",
        "不存在收取信息处理费的情况。",
        "2023年未向申请人收取任何费用，无其他需要报告的事项。",
        "信息处理费方面，全年收取金额为零元。",
        "共收到申请12件，均未收取信息处理费。",
        "没有因政府信息公开收取费用的情形",
        "累计收到申请6件,未因信息公开收取公民、法人和其他组织等任何费用。",
        "发出收费通知的件数为0，总金额为0；实际收取的总金额为0。",
        "本机关提供政府信息，不收取费用。",
        "依申请公开收费情况无",
        "按件、按量收取信息处理费0件0元。",
        "2023年，本机关依申请公开免费。"
      })
  void denial_isNotCharged(String text) {
    assertThat(read(text).kind()).isEqualTo(Kind.NOT_CHARGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年对3件申请收取信息处理费共1,400元。",
        "本年度发出收费通知2份，收取信息处理费0.12万元。",
        "共发出信息处理费收费通知书5件，申请人逾期未缴纳。",
        "收取信息处理费1笔，300元。无其他需要报告的事项。",
        "2025 年有 1 件政府信息公开申请案件收取信息处理费 380 元。",
        "依据《政府信息公开信息处理费管理办法》规定，全市实际收取信息处理费共计400元。",
        "对1件申请按量收取信息处理费。按每件100元的标准，实收２００元。"
      })
  void amountOrNotice_isCharged(String text) {
    assertThat(read(text).kind()).isEqualTo(Kind.CHARGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"严格执行信息处理费管理规定。", "2022年收取信息处理费300元，2023年未收取信息处理费。", "本年度按规定收取信息处理费。没有其他需要报告的事项。"})
  void neitherForCertain_isUnclear(String text) {
    assertThat(read(text).kind()).isEqualTo(Kind.UNCLEAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "无。", "无其他需要报告的事项。", "全年办理建议66件，“三公”经费按时公开。"})
  void nothingOfTheFee_isSilent(String text) {
    assertThat(read(text)).isEqualTo(FeeStatement.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "本机关未收取政府信息公开费用，不存在减免情形。, 未收取政府信息公开费",
    "收到申请3件，均按期答复，未收取费用。, 未收取费用",
    "全年无信息公开收费的事项。, 无信息公开收费",
    "没有涉及收费的公开项目。, 没有涉及收费的公开",
    "未收取任何有关政府信息公开工作的费用。, 未收取任何有关政府信息公开工作的费",
    "依申请公开免费。, 依申请公开免费",
    "本年度未收取信息处理费。, 未收取信息处理费"
  })
  void denialInSection1_isQuoted(String text, String quote) {
    assertThat(elsewhere(text)).contains(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "及时公开行政事业性收费目录，全年没有违规收费。",
        "公布学校收费标准，未收取学生任何费用。",
        "不断完善信息公开和收费目录，区分不同情形的信息处理费。",
        "公共场馆免费开放信息按月公开。",
        "依申请公开窗口免费提供复印。"
      })
  void otherFeesInSection1_areNotQuoted(String text) {
    assertThat(elsewhere(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"费", "未收取申请费", "申请未收费", "未"})
  @Timeout(10)
  void repeatedStretch_isReadInItsTime(String stretch) {
    assertThat(elsewhere(stretch.repeat(1_000_000 / stretch.length()))).isEmpty();
  }

  private static Optional<String> elsewhere(String text) {
    return FeeReader.standard()
        .elsewhere(List.of(Passage.of(OptionalInt.of(1), text, Place.at("paragraph 1"))))
        .flatMap(Where::quote);
  }

  private static FeeStatement read(String text) {
    return FeeReader.standard()
        .read(List.of(Passage.of(OptionalInt.of(6), text, Place.at("paragraph 1"))));
  }
}
