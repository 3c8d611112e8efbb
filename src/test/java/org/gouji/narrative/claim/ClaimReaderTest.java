package org.gouji.narrative.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.Breakdown;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Scope;
import org.gouji.model.Claim.Year;
import org.gouji.model.Fee;
import org.gouji.model.Growth;
import org.gouji.model.Reading;
import org.gouji.model.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood of sentences: subject, readings, year, scope, certainty and quote. */
class ClaimReaderTest {
  @ParameterizedTest
  @CsvSource({
    "收到政府信息公开申请127件, requests.received, newReceived | newReceived+carriedIn",
    "新收政府信息公开申请127件, requests.newReceived, newReceived",
    "收办政府信息公开申请134件, requests.inflow, newReceived+carriedIn",
    "上年结转政府信息公开申请7件, requests.carriedIn, carriedIn",
    "政府信息公开申请6件结转下年度继续办理, requests.carriedOut, carriedOut",
    "办结政府信息公开申请128件, requests.handled, handledTotal",
    "办理政府信息公开申请128件, requests.processed, " + "handledTotal | handledTotal+carriedOut | newReceived",
    "对政府信息公开申请予以公开49件, requests.granted, granted",
    "对政府信息公开申请予以公开和部分公开64件, requests.granted+partlyGranted, " + "granted+partlyGranted",
    "政府信息公开申请无法提供33件, requests.unavailable, "
        + "unavailable.notHeld+unavailable.needsCreation+unavailable.unclear",
    "因政府信息公开被申请行政复议9件, review, review",
    "因政府信息公开被提起行政诉讼5件, litigation, litigationDirect+litigationAfterReview",
    "制发行政规范性文件14件, normativeDocuments.made, normativeDocuments",
    "现行有效行政规范性文件86件, normativeDocuments.inForce, normativeDocuments",
    "办理行政许可21637件, licensing.decisions, licensing"
  })
  void figure_hasSubjectAndReadings(String sentence, String subject, String rows) {
    Claim claim = Sentences.figure(sentence + "。");

    assertThat(claim.subject()).isEqualTo(subject);
    assertThat(claim.readings().stream().map(ClaimReaderTest::rows))
        .containsExactly(rows.split(" \\| ", -1));
    assertThat(claim.certain()).isTrue();
  }

  @Test
  void applicant_isOfTheColumnsOfItsTotal() {
    List<Claim> claims = Sentences.claims("全年新收政府信息公开申请127件，其中自然人112件、法人或其他组织15件。").figures();

    assertThat(claims.get(1).subject()).isEqualTo("requests.newReceived.natural");
    assertThat(claims.get(1).readings().get(0).cells())
        .extracting(cell -> cell.row() + "/" + cell.column())
        .containsExactly("newReceived/natural");
    assertThat(claims.get(2).readings().get(0).cells()).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({
    "收到政府信息公开申请127件, UNSAID",
    "全年收到政府信息公开申请127件, THIS",
    "2021年收到政府信息公开申请127件, THIS",
    "2020年收到政府信息公开申请98件, PRIOR",
    "上年收到政府信息公开申请98件, PRIOR",
    "2018年收到政府信息公开申请98件, OTHER",
    "2019年以来累计收到政府信息公开申请1064件, OTHER"
  })
  void figure_isOfTheYearThatIsNamed(String sentence, Year year) {
    List<Claim> figures = Sentences.claims(sentence + "。").figures();

    assertThat(figures).extracting(Claim::year).containsExactly(year);
  }

  @Test
  void monthOfTheYear_isNotTheYear() {
    assertThat(Sentences.claims("全年收到政府信息公开申请127件，其中3月份收到22件。").figures())
        .filteredOn(Claim::ofThisYear)
        .extracting(claim -> claim.quantity().value().intValue())
        .containsExactly(127);
  }

  @ParameterizedTest
  @CsvSource({
    "县本级收到政府信息公开申请45件, OWN",
    "全县收到政府信息公开申请127件, WHOLE",
    "各乡镇收到政府信息公开申请22件, OTHERS",
    "各乡镇共收到政府信息公开申请14件, OTHERS",
    "备案制发行政规范性文件23件, FILED"
  })
  void figure_isOfTheScopeThatIsNamed(String sentence, Scope scope) {
    assertThat(Sentences.figure(sentence + "。").scope()).isEqualTo(scope);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"全年收到申请127件。", "全年行政复议9件。", "截至2021年底，收到政府信息公开申请127件。", "对政府信息公开申请信息不存在11件。"})
  void doubtfulWords_makeTheFigureUncertain(String sentence) {
    assertThat(Sentences.figure(sentence).certain()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "全县各级各部门认真办理，全年收到政府信息公开申请１２７件，同比持平, 收到政府信息公开申请１２７件",
    "全年收到政府信息公开申请127件，其中有6件结转下年度继续办理, 6件结转下年度继续办理",
    "因政府信息公开被申请行政复议9件，均获维持, 均获维持"
  })
  void quote_isTheShortestOfTheOriginal(String sentence, String quote) {
    assertThat(Sentences.claims(sentence + "。").figures())
        .extracting(claim -> claim.where().quote().orElse(""))
        .contains(quote);
  }

  @ParameterizedTest
  @CsvSource({
    "全年未收到政府信息公开申请, requests.received 0",
    "全年没有发生因政府信息公开引起的行政复议, review 0",
    "没有一起因政府信息公开引起的行政诉讼, litigation 0",
    "无上年结转政府信息公开申请, requests.carriedIn 0",
    "收到政府信息公开申请零件, requests.received 0",
    "收到政府信息公开申请0件, requests.received 0"
  })
  void noneInWords_isNought(String sentence, String figure) {
    assertThat(Sentences.figures(sentence + "。")).containsExactly(figure);
  }

  @ParameterizedTest
  @ValueSource(strings = {"均已办结", "全部办理完毕", "均已答复"})
  void allFinished_saysThatNoneIsCarriedOut(String words) {
    assertThat(Sentences.figures("全年收到政府信息公开申请127件，" + words + "。"))
        .containsExactly("requests.received 127", "requests.carriedOut 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"均按期答复", "均已按时办结", "全部在法定期限内办结", "按期答复率100%"})
  void allInTime_saysNothingOfThoseCarriedOut(String words) {
    assertThat(Sentences.figures("全年收到政府信息公开申请127件，" + words + "。"))
        .containsExactly("requests.received 127");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345热线受理群众来电8213件。",
        "县长信箱收到来信416封。",
        "办理人大代表建议42件、政协提案35件。",
        "受理低保申请1260件。",
        "受理信访事项96件。",
        "全县民事诉讼案件2210件。",
        "行政规范性文件备案23件。",
        "完成规范性文件合法性审核23件。",
        "公布行政许可事项312项。",
        "印发公文311件。",
        "依据国办公开办函〔2021〕30号办理政府信息公开申请。",
        "2021年12月31日前答复政府信息公开申请。",
        "举办业务培训2期，约谈3人次。"
      })
  void otherThings_areNotUnderstood(String sentence) {
    assertThat(Sentences.figures(sentence)).isEmpty();
  }

  @Test
  void list_isExhaustiveIfItsWordsSaySo() {
    Breakdown some = Sentences.claims("发布信息4286条，其中政策文件类547条、财政资金类903条。").breakdowns().get(0);
    Breakdown all = Sentences.claims("发布信息480条，包括网站300条、公众号180条。").breakdowns().get(0);
    Breakdown open = Sentences.claims("发布信息500条，包括网站300条、公众号180条等。").breakdowns().get(0);

    assertThat(some.exhaustive()).isFalse();
    assertThat(some.parts())
        .extracting(part -> part.quantity().value().intValue())
        .containsExactly(547, 903);
    assertThat(all.exhaustive()).isTrue();
    assertThat(open.exhaustive()).isFalse();
  }

  @Test
  void share_knowsItsPartAndItsWhole() {
    Share share = Sentences.claims("全年办结政府信息公开申请128件，其中予以公开49件，占38.3%。").shares().get(0);

    assertThat(share.part().orElseThrow().subject()).isEqualTo("requests.granted");
    assertThat(share.wholes()).extracting(Claim::subject).contains("requests.handled");
    assertThat(share.where().quote()).contains("予以公开49件，占38.3%");
  }

  @Test
  void growth_knowsItsSubjectAndDirection() {
    Growth growth = Sentences.claims("2020年收到政府信息公开申请102件，2021年收到127件，增长24.5%。").growths().get(0);

    assertThat(growth.rising()).isTrue();
    assertThat(growth.subjects()).extracting(Claim::subject).containsOnly("requests.received");
    assertThat(growth.before())
        .extracting(claim -> claim.quantity().value().intValue())
        .containsExactly(102);
  }

  @Test
  void growthOfOtherThings_isNotUnderstood() {
    assertThat(Sentences.claims("县长信箱来信同比下降7.3%，网站访问量增长22.4%。").growths()).isEmpty();
  }

  @Test
  void fees_areReadWithTheirCases() {
    List<Fee> fees = Sentences.claims("收取信息处理费3件、共900元，其中县住建局1件100元、县资源局2件800元。").fees();

    assertThat(fees)
        .extracting(fee -> fee.amount().quantity().value().intValue())
        .containsExactly(900, 100, 800);
    assertThat(fees).extracting(Fee::listed).containsExactly(false, true, true);
    assertThat(fees.get(1).cases().orElseThrow().quantity().value()).isEqualByComparingTo("1");
  }

  private static String rows(Reading reading) {
    return String.join("+", reading.cells().stream().map(cell -> cell.row()).toList());
  }
}
