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
    "新收政府信息公开申请127项, requests.newReceived, newReceived",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          2021年收到政府信息公开申请6件，历年累计收到31件 > requests.received 6
          2021年收到政府信息公开申请6件，累计受理31件 > requests.received 6
          2021年收到政府信息公开申请120件；2020年、2019年分别收到60件、40件 > requests.received 120
          新收政府信息公开申请17件，予以公开13件，无法提供2件；上年结转办理1件，予以公开1件 \
            > requests.newReceived 17, requests.unavailable 2, requests.carriedIn 1
          共受理政府信息公开申请15件，答复9件，不予受理5件，补正后申请内容仍不明确1件 \
            > requests.received 15, requests.unavailable.unclear 1
          共受理政府信息公开申请15件，答复13件，结转下年度2件 \
            > requests.received 15, requests.handled 13, requests.carriedOut 2
          共收到政府信息申请公开件640件 > requests.received 640
          受理政府信息公开申请13件，13件信息公开申请在办理中未产生行政复议及行政诉讼 > requests.received 13
          代表县政府处理政府信息公开申请17件 >
          全县收到政府信息公开申请120件，其中县政府收到30件，县直部门收到70件，乡镇收到20件 \
            > requests.received 120
          县政府作为复议机关审理政府信息公开行政复议案件15件，其中维持10件，撤销5件 >
          制作信息300条：其中，依申请公开文件60条，不予公开文件90条 >
          结转至2021年作出答复的政府信息公开申请40件 > requests.carriedIn 40
          收到政府信息公开申请9件，转接下年度办理2件 > requests.received 9, requests.carriedOut 2
          """)
  void figureOfAnotherCount_isNotTheYears(String sentence, String figures) {
    assertThat(
            Sentences.claims(sentence + "。").figures().stream()
                .filter(claim -> claim.ofThisYear() && claim.scope() != Scope.OTHERS)
                .filter(claim -> !claim.implied())
                .map(claim -> claim.subject() + " " + claim.quantity().value().toPlainString()))
        .containsExactlyElementsOf(
            figures == null ? List.of() : List.of(figures.split(",\\s*", -1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"上年结转2件", "结转下年度2件"})
  void applicantsBehindACarriedFigure_areOfEither(String carried) {
    String sentence = "共接收政府信息公开申请105件，" + carried + "，其中自然人申请103件。";
    Claim claim = Sentences.claims(sentence).figures().get(2);
    assertThat(claim.readings().stream().map(ClaimReaderTest::rows)).contains("newReceived");
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

  @Test
  void allFinishedButThoseCarriedOut_saysNotThatNoneWas() {
    assertThat(Sentences.figures("全年答复政府信息公开申请98件（另有5件申请结转下年度继续办理），均已答复。"))
        .contains("requests.carriedOut 5")
        .doesNotContain("requests.carriedOut 0");
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
        "收到政府信息公开申请后落实3项措施。",
        "修订受理政府信息公开申请制度3项。",
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

  @ParameterizedTest
  @CsvSource({
    "公开信息2340条，其中概况类20条，动态1900条，目录420条；发布解读信息9条, 2340 = 20 + 1900 + 420",
    "公开信息2340条，其中概况类20条、动态1900条、目录420条，组织访谈24场，发布解读信息3条, 2340 = 20 + 1900 + 420",
    "公开信息980条（相同信息按1条计）。其中，网站160条、微博520条、公众号300条, 980 = 160 + 520 + 300",
    "公开信息90条，其中概况类20条，动态80条, 90 = 20 + 80"
  })
  void list_endsWhereItsPartsMakeTheTotal(String sentence, String list) {
    assertThat(Sentences.claims(sentence + "。").breakdowns().stream().map(ClaimReaderTest::list))
        .containsExactly(list);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "产生行政复议案件6件和行政诉讼案件4件，其中行政复议结果维持5件，尚未审结1件，行政诉讼结果维持4件。",
        "收到政府信息公开申请9件，其中网络平台收到3件，邮件申请1件，协助办理5件。"
      })
  void partsOfSomethingElse_areNoList(String sentence) {
    assertThat(Sentences.claims(sentence).breakdowns()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"因政府信息公开产生行政复议案件2件和行政诉讼案件7件，同比分别下降60%和12.5%。", "收到政府信息公开申请34件，其中网络申请20件，同比增长50%。"})
  void growthThatMayBeOfAnotherFigure_isNotUnderstood(String sentence) {
    assertThat(Sentences.claims(sentence).growths()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "没有发生因政府信息公开申请行政复议和提起行政诉讼的情况。",
        "未因政府信息公开工作被申请行政复议或提起行政诉讼。",
        "未出现因政府信息公开申请行政复议、提起行政诉讼情况。"
      })
  void neitherReviewNorLitigation_isNoughtOfBoth(String sentence) {
    assertThat(Sentences.claims(sentence).figures())
        .singleElement()
        .satisfies(
            claim ->
                assertThat(rows(claim.readings().get(0)))
                    .isEqualTo("review+litigationDirect+litigationAfterReview"));
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

  private static String list(Breakdown list) {
    return list.total().quantity().value()
        + " = "
        + String.join(
            " + ", list.parts().stream().map(part -> part.quantity().value().toString()).toList());
  }

  private static String rows(Reading reading) {
    return String.join("+", reading.cells().stream().map(cell -> cell.row()).toList());
  }

  @Test
  void answersBesideWhatWasWithdrawn_areOnlySome() {
    assertThat(Sentences.figures("全年收到政府信息公开申请52件，其中，申请人主动撤销12件，在规定时限内答复40件。"))
        .containsExactly("requests.received 52");
    assertThat(Sentences.figures("全年收到政府信息公开申请52件，其中网络申请12件，答复50件。"))
        .contains("requests.handled 50");
  }

  @Test
  void whatIsAcceptedAfterSomeFellAway_isNotWhatWasReceived() {
    assertThat(Sentences.figures("共收到政府信息公开申请72件，经沟通，撤件44件，受理18件。"))
        .containsExactly("requests.received 72");
    assertThat(Sentences.figures("共收到政府信息公开申请72件，受理18件。")).contains("requests.received 18");
  }

  @Test
  void informationThatIsNew_isNotAllInformation() {
    assertThat(Sentences.figures("2021年底，本单位累计主动公开政府信息931条，2021年新增的主动公开政府信息30条。"))
        .containsExactly("information 931", "information.made 30");
  }

  @Test
  void formsThatWereHandedIn_areRequestsOfTheirChannel() {
    List<Breakdown> lists =
        Sentences.claims("共收到政府信息公开申请500件。其中，通过局网站提交申请表的400件；通过信函提交申请的90件；当面提交10件。").breakdowns();
    assertThat(lists).hasSize(1);
    assertThat(lists.get(0).parts()).hasSize(3);
  }

  @Test
  void partsInASentenceOfTheirOwn_areOfTheYearBefore() {
    assertThat(Sentences.claims("上半年受理政府信息公开申请90件。其中予以公开61件。").figures())
        .filteredOn(claim -> claim.subject().equals("requests.granted"))
        .extracting(Claim::year)
        .containsExactly(Year.OTHER);
  }

  @Test
  void actInABracket_endsWithIt() {
    assertThat(Sentences.figures("2021年，接收且办理政府信息公开申请136宗（含2020年度结转6宗），法人和其他组织申请12宗。"))
        .containsExactly(
            "requests.processed 136", "requests.carriedIn 6", "requests.processed.legal 12");
  }

  @Test
  void yearInTheNameOfADocument_endsWithItsClause() {
    assertThat(Sentences.claims("2021年，公示了2020年度部门决算；收到政府信息公开申请5件。").figures())
        .extracting(Claim::year)
        .containsExactly(Year.THIS);
  }

  @Test
  void casesThatAllAreOpen_hadNoResult() {
    List<Claim> claims = Sentences.claims("因政府信息公开被提起行政诉讼3件，均尚未审结。").figures();
    assertThat(claims)
        .extracting(Claim::subject)
        .containsExactly("litigation", "remedies.notPending");
    assertThat(claims.get(1).quantity().value()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "全年认真受理答复群众提出的政府信息公开申请2件, requests.received 2",
    "依申请公开24件，规范办理答复完成24件, requests.handled 24",
    "全年收到政府信息公开申请24件，因不服答复引起行政复议3件, review 3"
  })
  void wordsOfManner_changeNothing(String sentence, String figure) {
    assertThat(Sentences.figures(sentence + "。")).contains(figure);
  }
}
