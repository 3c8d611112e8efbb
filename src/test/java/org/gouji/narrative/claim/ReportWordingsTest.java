package org.gouji.narrative.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.model.Breakdown;
import org.gouji.model.CellRef;
import org.gouji.model.Claim;
import org.gouji.model.Claims;
import org.gouji.model.Growth;
import org.gouji.model.Quantity;
import org.gouji.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings of published reports that say something else than their words taken singly. */
class ReportWordingsTest {
  @ParameterizedTest
  @ValueSource(strings = {"表2 收到和处理政府信息公开申请情况", "图3 行政复议情况", "图2 办结政府信息公开申请情况", "表4行政复议、诉讼情况"})
  void numberOfATable_countsNothing(String caption) {
    assertThat(Sentences.figures(caption)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          收到公民和法人或其他组织政府信息公开申请32件 > requests.received 32
          收到个人和企业提交的政府信息公开申请32件 > requests.received 32
          收到政府信息公开申请32件，办结30件，均按规定办理和答复 > requests.received 32, requests.handled 30
          收到政府信息公开申请32件，均严格按照规定时限、规范格式予以答复 > requests.received 32
          收到政府信息公开申请32件，均已依法办结 > requests.received 32, requests.carriedOut 0
          收到政府信息公开申请41件，办结38件，3件因未到期结转下年度 > requests.received 41, requests.handled 38, requests.carriedOut 3
          收到政府信息公开申请41件，1件尚未到答复期限，转下一年办理 > requests.received 41, requests.carriedOut 1
          收到政府信息公开申请276件，公开答复274件 > requests.received 276, requests.answeredOpenly 274
          答复政府信息公开申请2件，因本机关不掌握无法提供1件，信息不存在1件 > requests.handled 2, requests.unavailable.notHeld 1
          依申请公开信件4件 > requests.none 4
          因政府信息公开被申请行政复议9件，维持6件、纠正1件、其他2件 > review 9, review.upheld 6, review.corrected 1, review.otherResult 2
          因政府信息公开被提起行政诉讼5件，已审结3件，全部胜诉 > litigation 5, litigation 3, remedies.notUpheld 0
          因政府信息公开被申请行政复议9件，被纠错1件，无败诉 > review 9, review.corrected 1
          政府信息公开行政诉讼5件，其中未经复议直接起诉3件，复议后起诉2件，维持3件 > litigation 5, litigationDirect 3, litigationAfterReview 2
          政府信息公开复议诉讼案件共14件 > review+litigation 14
          废止行政规范性文件11件、宣布失效行政规范性文件6件 >
          制发行政规范性文件12件，废止行政规范性文件17件 > normativeDocuments.made 12, normativeDocuments.repealed 17
          对2024年12月31日前制发的107件行政规范性文件开展清理 >
          实施行政强制措施350次，行政强制执行52次 >
          无因政府信息公开提起行政复议诉讼情况 > review+litigation 0
          因政府信息公开引发的零复议、零诉讼 > review+litigation 0
          未因政府信息公开被申请行政复议、未被提起行政诉讼 > review+litigation 0
          未发生有关政府信息公开方面的行政复议、行政诉讼和申诉 > review+litigation 0
          没有发生针对本单位有关政府信息公开事务的行政复议案、行政诉讼案和有关的申诉案 > review+litigation 0
          因政府信息公开被复议9件、被诉5件 > review 9, litigation 5
          因政府信息公开提起行政诉讼5件，其中经复议后又提起诉讼2件 > litigation 5, litigationAfterReview 2
          收到政府信息公开申请9件，属于公开范围5件，属于部分公开范围4件 > requests.received 9, requests.granted 5, requests.partlyGranted 4
          共收到社会各界政府信息公开申请4宗 > requests.received 4
          因政府信息公开被申请行政复议9件，除1件外，其余均未被纠错 > review 9
          因政府信息公开被申请行政复议、提起行政诉讼各2件 > review 2, litigation 2
          发生政府信息公开行政复议和行政诉讼案件各1件，均为结果维持 > review 1, litigation 1, remedies.notUpheld 0
          收到政府信息公开申请9件，予以公开、部分公开各4件 > requests.received 9, requests.granted 4, requests.partlyGranted 4
          收到政府信息公开申请10件，其中自然人、法人各5件 > requests.received 10, requests.received.natural 5, requests.received.legal 5
          各镇街被申请政府信息公开行政复议、行政诉讼各2件 >
          收到政府信息公开申请146件，除3件撤回外均已办结 > requests.received 146
          无行政复议被纠错、行政诉讼败诉情况 > review.corrected 0, litigation.corrected 0
          未发生行政复议被纠错和行政诉讼败诉的案件 > review.corrected 0, litigation.corrected 0
          累计收到政府信息公开申请146件，办结144件 > requests.received 146, requests.handled 144
          通过网络、信函、当面等渠道收到申请6件 > requests.received 6
          通过网络收到申请6件 > requests.channel 6
          未制定、废止规范性文件 > normativeDocuments.made 0, normativeDocuments.repealed 0
          因政府信息公开被提起行政诉讼5件，均在审理中 > litigation 5, remedies.notPending 0
          未收到法人或其他组织的政府信息公开申请 > requests.received.legal 0
          未收到自然人、法人提出的政府信息公开申请 > requests.received 0
          公文公开属性审核中，主动公开12件，依申请公开5件，不予公开3件 > information 12
          制发文件284件，其中属主动公开的137件、属依申请公开的50件、属不予公开的97件 >
          收到政府信息公开申请10件，其中主动公开3件、不予公开7件 > requests.received 10, requests.denied 7
          全年承办人大代表建议12件，均主动公开，不予公开2件 > information 2
          依法依规发布行政许可5536件，行政处罚22件 >
          信用公示行政处罚120件，行政许可146件 >
          主动公开政府信息33件，其中行政许可类信息1件 > information 33
          办理行政许可146件、行政处罚120件 > licensing.decisions 146, penalty.decisions 120
          收到政府信息公开申请6件，上年无结转，办结6件，行政复议1件 > requests.received 6, requests.carriedIn 0, requests.handled 6, review 1
          因政府信息公开被申请行政复议9件，纠正1件，败诉2件 > review 9, review.corrected 1, litigation.corrected 2
          政府信息公开行政复议10件，行政诉讼0件，维持2件，纠错8件 > review 10, litigation 0, review.upheld 2, review.corrected 8
          政府信息公开行政复议10件，无行政诉讼，其中维持8件 > review 10, litigation 0, review.upheld 8
          政府信息公开行政复议0件，行政诉讼5件，维持3件 > review 0, litigation 5, litigation.upheld 3
          全年办理行政复议案件45件、行政应诉案件20件 >
          未发生一起因政府信息公开工作不到位引发的行政复议和诉讼 >
          下一步目标是政府信息公开申请答复率达到100%，无复议、无诉讼 >
          共收到政府信息公开申请91件，上一年度结转受理4件 > requests.received 91, requests.carriedIn 4
          共办结政府信息公开申请144件，其中本年新收140件、上年结转4件，另有6件结转下年 > requests.handled 144, requests.carriedOut 6
          答复政府信息公开申请14件，其中答复当年申请13件 > requests.handled 14
          受理线上信息公开申请65件，依法办结62件，受理线下信息公开申请9件 > requests.channel 65, requests.channel 9
          累计主动公开政府信息21条，依申请公开0件，网上公开了21件 > information 21, requests.none 0
          通过各类公开渠道收到政府信息公开申请3件 > requests.received 3
          全县46个单位中，其中32个单位全年未收到政府信息公开申请 >
          有18个单位未发生行政复议和行政诉讼 >
          收到政府信息公开申请5件，均在20个工作日内答复 > requests.received 5
          收到政府信息公开书面申请12件 > requests.received 12
          共收到2份政府环境信息公开申请 > requests.received 2
          政府信息公开行政诉讼2件，其中未经复议直接诉讼0件，复议后诉讼2件 > litigation 2, litigationDirect 0, litigationAfterReview 2
          没有发生因政府信息公开工作引发行政复议或行政诉讼等事件 > review+litigation 0
          收到政府信息公开申请146件，其中自然人131件、企业及其他组织15件 > requests.received 146, requests.received.natural 131, requests.received.legal 15
          收到政府信息公开申请146件；上年结转4件。其中，自然人申请131件 > requests.received 146, requests.carriedIn 4, requests.receivedOrCarriedIn.natural 131
          政府信息公开申请办结144件，其中上年结转4件、本年新收140件；年底新收的6件结转下年 > requests.handled 144, requests.carriedOut 6
          收到政府信息公开申请146件，办结140件，另办结上年结转4件，共办结144件，6件结转下年 > requests.received 146, requests.carriedIn 4, requests.handled 144, requests.carriedOut 6
          当年收到的146件政府信息公开申请中，140件已办结，6件结转；上年结转的4件已全部办结 > requests.received 146, requests.carried 6, requests.carriedIn 4
          收到政府信息公开申请146件，其中通过政府网站收到116件，办结110件；通过信函收到30件，办结30件 > requests.received 146, requests.channel 116, requests.channel 30
          收到政府信息公开申请146件，其中涉及行政复议案件信息86件、律师管理40件 > requests.received 146
          接收依申请公开28件，主要涉及土地承包、宅基地审批等。按处理结果统计，予以公开11件 > requests.received 28, requests.granted 11
          收到政府信息公开申请146件，内容主要涉及行政许可30件 > requests.received 146
          政府信息公开申请除6件结转外全部办结，累计144件 >
          完成答复政府信息公开申请14件，其中答复当年申请13件，答复上年结转申请1件 > requests.handled 14, requests.carriedIn 1
          收到政府信息公开申请320件，共办结312件（4件为上年度结转办结） > requests.received 320, requests.handled 312, requests.carriedIn 4
          除1件政府信息公开复议被纠正外，其他复议案件均维持 > review.corrected 1
          收到政府信息公开申请141件，年末尚有11件未到答复期限，已办结130件 > requests.received 141, requests.carriedOut 11, requests.handled 130
          上年结转和结转下年的政府信息公开申请分别为10件、6件 > requests.carriedIn 10, requests.carriedOut 6
          答复政府信息公开申请141件，其中予以公开、部分公开两项之和为57件 > requests.handled 141, requests.granted+partlyGranted 57
          采取行政强制措施227件 > coercion.decisions 227
          新收政府信息公开申请60件（自然人51件，商业企业4件，科研机构0件，其他5件） > requests.newReceived 60, requests.newReceived.natural 51, requests.newReceived.company 4, requests.newReceived.research 0, requests.otherOrg 5
          收到政府信息公开申请60件。答复结果：予以公开40件，部分公开6件，不予公开7件，其他3件 > requests.received 60, requests.granted 40, requests.partlyGranted 6, requests.denied 7, requests.other 3
          收到政府信息公开申请60件。予以公开40件，部分公开6件，其他3件 > requests.received 60, requests.granted 40, requests.partlyGranted 6
          收到政府信息公开申请60件，其中个人52件、组织8件 > requests.received 60, requests.received.natural 52, requests.received.legal 8
          收到政府信息公开申请60件，其中个人申请52件，单位申请8件 > requests.received 60, requests.received.natural 52, requests.received.legal 8
          收到政府信息公开申请60件，从申请人看，公民52件，法人或其他组织8件 > requests.received 60, requests.received.natural 52, requests.received.legal 8
          收到公民申请60件，办结60件 > requests.received 60, requests.handled 60
          组织培训3次，个人2件，组织活动2件 >
          """)
  void wordsOfReports_areUnderstood(String sentence, String figures) {
    assertThat(String.join(", ", Sentences.figures(sentence + "。")))
        .isEqualTo(figures == null ? "" : figures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "政府信息公开申请量居前三位的单位合计收到103件。",
        "公共企事业单位信息公开方面，指导供水、供电、供气等19家单位编制目录，公开信息2365条。",
        "2020年存在答复不规范的问题，当年政府信息公开行政复议被纠正3件。"
      })
  void figuresOfSomeBodiesOrAnotherYear_areNoneOfTheYear(String sentence) {
    assertThat(Sentences.claims(sentence).figures())
        .noneMatch(claim -> claim.ofThisYear() && claim.scope() == Claim.Scope.WHOLE);
  }

  @ParameterizedTest
  @CsvSource({
    "。,公开68件、无法提供58件、不予处理35件, requests.granted",
    "、不予,公开68件、无法提供58件、不予处理35件, ''",
    "、部分,公开68件；无法提供58件、不予处理35件, ''"
  })
  void lineThatGoesOnAmidASentence_leavesItsFirstFigureOpen(String end, String line, String first) {
    List<Claim> figures =
        Sentences.claims("收到政府信息公开申请258件，办结253件，其中予以公开31件" + end + "\n" + line + "。").figures();
    assertThat(figures.stream().map(Claim::subject))
        .contains("requests.unavailable", "requests.notProcessed");
    assertThat(figures)
        .filteredOn(claim -> claim.quantity().value().intValueExact() == 68)
        .noneMatch(claim -> claim.isBound() && !claim.subject().equals(first));
  }

  /** Parts that are more than the last applicant has are parts of the whole before. */
  @Test
  void outcomesBehindApplicants_areOfAllRequests() {
    List<Claim> figures =
        Sentences.claims("收到政府信息公开申请9件，其中自然人7件、法人2件，已全部办结，其中予以公开6件、部分公开3件。").figures();
    assertThat(figures).extracting(Claim::subject).contains("requests.granted");
    assertThat(figures)
        .filteredOn(claim -> claim.subject().equals("requests.granted"))
        .flatExtracting(Claim::readings)
        .flatExtracting(Reading::cells)
        .extracting(CellRef::column)
        .containsExactly("total");
  }

  /** 申请量 is that of the requests that came in, whatever figure stands before it. */
  @Test
  void growthOfRequests_isOfThoseReceived() {
    Growth growth = Sentences.claims("收到政府信息公开申请276件，结转下年度9件，申请量同比增长42.9%。").growths().get(0);
    assertThat(growth.subjects()).extracting(Claim::subject).containsExactly("requests.received");
  }

  /** What an item before counted ends with it: below 2. and 3. the requests go on. */
  @Test
  void numberedLines_goOnWithTheRequests() {
    assertThat(
            Sentences.figures(
                """
                （二）依申请公开情况
                1.收到申请情况。全年收到申请60件。
                2.办理情况。全年办理答复54件，予以公开40件。
                3.结转情况。上年结转3件，结转下年度9件。
                """))
        .contains(
            "requests.received 60",
            "requests.handled 54",
            "requests.carriedIn 3",
            "requests.carriedOut 9");
  }

  /** What begins with 其中 is of the year that the sentence before began with. */
  @Test
  void partsBehindAComparison_areOfTheYearTold() {
    assertThat(Sentences.claims("2021年收到政府信息公开申请60件，2020年为52件，增加8件。其中自然人51件。").figures())
        .filteredOn(claim -> claim.subject().endsWith("natural"))
        .extracting(Claim::ofThisYear)
        .containsExactly(true);
  }

  /** 余 2 件 are those that are left, 20 余件 more than 20. */
  @ParameterizedTest
  @CsvSource({"余2件结转下年度办理, EXACT", "20余件结转下年度办理, AT_LEAST"})
  void remainder_isAnExactFigure(String words, Quantity.Precision precision) {
    assertThat(Sentences.claims("收到政府信息公开申请146件，" + words + "。").figures())
        .filteredOn(claim -> claim.subject().equals("requests.carriedOut"))
        .extracting(claim -> claim.quantity().precision())
        .containsExactly(precision);
  }

  /** 累计 without a word of since when is mostly of the year, but not surely. */
  @ParameterizedTest
  @CsvSource({"'累计', false", "'全年累计', true"})
  void sumSinceUnsaidTimes_isOfTheYearInDoubt(String words, boolean certain) {
    Claim received = Sentences.figure(words + "收到政府信息公开申请146件。");
    assertThat(received.ofThisYear()).isTrue();
    assertThat(received.certain()).isEqualTo(certain);
  }

  /** 较 2019 年 is no change against the year before. */
  @ParameterizedTest
  @CsvSource({
    "较2019年增长10%, 0",
    "与2019年相比增加10件, 0",
    "较前年增长10%, 0",
    "较2020年增长10%, 1",
    "'较2019年增长10%，较上年增长5%', 1"
  })
  void growth_isAgainstTheYearBefore(String words, int growths) {
    assertThat(Sentences.claims("收到政府信息公开申请146件，" + words + "。").growths()).hasSize(growths);
  }

  /** 收到申请增加 12 件: by how much, not how many. */
  @ParameterizedTest
  @CsvSource({
    "'与2020年相比，收到申请数量增加12件', 1",
    "'与上年相比，收到申请增加12件', 1",
    "'与去年相比，受理的申请减少5件', 1",
    "'同2020年相比，收到申请数量增加12件', 1",
    "'与2019年相比，收到申请数量增加12件', 0",
    "'收到申请数量增加12件', 0"
  })
  void change_isNoCount(String words, int growths) {
    Claims claims = Sentences.claims("收到政府信息公开申请146件，" + words + "。");
    assertThat(claims.figures()).hasSize(1);
    assertThat(claims.growths()).hasSize(growths);
    assertThat(Sentences.figures(words + "。")).isEmpty();
  }

  /** 复议 9 件、诉讼 5 件，占 9.6%: of the last or of both. */
  @ParameterizedTest
  @CsvSource({
    "'因政府信息公开被申请行政复议9件、诉讼5件，占申请总数的9.6%', 0",
    "'予以公开55件、部分公开15件，占办结总数的48.6%', 0",
    "'予以公开55件，部分公开15件，占办结总数的10.4%', 1"
  })
  void shareBehindSeveralFigures_isOfNone(String words, int shares) {
    assertThat(Sentences.claims("收到政府信息公开申请146件。" + words + "。").shares()).hasSize(shares);
  }

  @ParameterizedTest
  @CsvSource({
    "'收到申请146件，占全市总量的8.5%', 0",
    "'收到申请146件，按时回复办结率100%', 0",
    "'答复政府信息公开申请146件，行政复议、行政诉讼案件办结率100%', 0",
    "'县政府办公室收到政府信息公开申请30件，办结30件，办结率100%', 0",
    "'收到政府信息公开申请146件，办结率100%', 1"
  })
  void sharesOfSomethingElse_areNotOfAllRequests(String words, int shares) {
    assertThat(Sentences.claims(words + "。").shares()).hasSize(shares);
  }

  /** What 其中 breaks down, with the parts that it has. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          收到政府信息公开申请3件，其中2起为网上申请，1起为到局里现场申请。其中，1起不属于我局职责范围，另2起均进行了回复 > 3: 1 2
          收到申请11件，其中通过政府网站申请9件、向办公室邮寄纸质版申请2件，全部属自然人申请件，按时办结11件 >
          主动公开政府信息10220条，其中动态更新4792条，目录更新5403条，新开设专栏6个，发布解读信息44条 > 10220: 4792 5403
          不予公开2件，申请公开的信息包含了多方面的意思4件 >
          发布信息1148条，其中政策文件24条，通知公告233条，12333接听咨询热线受理来电44790起 > 1148: 24 233
          收到申请80件，平均每月6.7件，其中最多的月份15件 >
          办理网民留言104条，均在5个工作日内办结。其中，当日回复19条，1个工作日内回复42条 > 104: 19 42
          """)
  void parts_areOfTheirWhole(String words, String list) {
    assertThat(Sentences.claims(words + "。").breakdowns())
        .extracting(ReportWordingsTest::list)
        .filteredOn(one -> list == null || one.startsWith(list.substring(0, 2)))
        .isEqualTo(list == null ? List.of() : List.of(list));
  }

  private static String list(Breakdown breakdown) {
    return breakdown.total().quantity().value()
        + ":"
        + breakdown.parts().stream()
            .map(part -> " " + part.quantity().value())
            .collect(Collectors.joining());
  }

  @Test
  void growthBehindThoseCarriedOver_mayBeOfThoseReceived() {
    Growth growth = Sentences.claims("收到政府信息公开申请195件，结转下年度7件。同比增长53.5%。").growths().get(0);
    assertThat(growth.subjects()).extracting(Claim::subject).contains("requests.received");
  }

  /** 答复 144 件，其中自然人 131 件、法人 15 件 are those who asked, if they are as many. */
  @ParameterizedTest
  @CsvSource({"131, requests.received", "129, requests.handled"})
  void applicantsBehindThoseAnswered_areOfEither(String natural, String total) {
    Claims claims = Sentences.claims("收到政府信息公开申请146件，答复144件，其中自然人" + natural + "件，法人15件。");
    assertThat(claims.breakdowns())
        .singleElement()
        .satisfies(list -> assertThat(list.total().subject()).isEqualTo(total));
    assertThat(claims.figures())
        .filteredOn(claim -> claim.subject().endsWith(".natural"))
        .flatExtracting(Claim::readings)
        .flatExtracting(Reading::cells)
        .extracting(CellRef::row)
        .contains("newReceived", "handledTotal");
  }

  /** 已审结 3 件，均维持 says nothing of those that are pending. */
  @ParameterizedTest
  @CsvSource({"'，均维持', corrected pending", "'，已审结3件，均维持', corrected"})
  void casesUpheld_areThoseThatHaveEnded(String words, String columns) {
    assertThat(Sentences.claims("因政府信息公开被提起行政诉讼5件" + words + "。").figures())
        .filteredOn(claim -> claim.subject().equals("remedies.notUpheld"))
        .flatExtracting(Claim::readings)
        .flatExtracting(Reading::cells)
        .extracting(CellRef::column)
        .hasSizeGreaterThan(0)
        .containsOnly(columns.split(" "));
  }

  /** 较 2023 年的 12 件 is said of the reviews alone. */
  @Test
  void figureOfTheYearBefore_isOfItsOwnRemedy() {
    List<Growth> growths =
        Sentences.claims("因政府信息公开被申请行政复议9件，较2020年的12件下降25%；行政诉讼5件，同比增加2件。").growths();
    assertThat(growths).hasSize(2);
    assertThat(growths.get(0).before()).hasSize(1);
    assertThat(growths.get(1).before()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'发放手册200份，收取信息处理费730元', 0",
    "共有1家单位收取信息处理费730元, 0",
    "向1名申请人收取信息处理费730元, 0",
    "对1件申请收取信息处理费730元, 1"
  })
  void unitsAndApplicants_areNoCasesOfAFee(String sentence, int cases) {
    assertThat(Sentences.claims(sentence + "。").fees())
        .singleElement()
        .satisfies(fee -> assertThat(fee.cases().stream().count()).isEqualTo(cases));
  }
}
