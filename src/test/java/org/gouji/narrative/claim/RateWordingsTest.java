package org.gouji.narrative.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.model.Claim;
import org.gouji.model.Growth;
import org.gouji.model.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what a percentage is said, and against what a change is told. */
class RateWordingsTest {
  /** What stands before a share is its part only if nothing else is named between. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年新收政府信息公开申请160件，其中网上申请占71.9%，信函申请占28.1%",
        "收到政府信息公开申请160件（其中网络渠道占71.9%）",
        "收到政府信息公开申请160件，主要涉及土地征收领域，占比达45%",
        "收到政府信息公开申请160件，重点集中在土地征收（72件）、社会保障（20件），合计占57.5%",
        "收到政府信息公开申请160件，涉及土地征收（45%）",
        "收到政府信息公开申请160件，占近三年总量的38.8%",
        "上年结转3件，均已办结。网上申请占比71.9%",
        "收到政府信息公开申请160件。占比最高的是网上申请"
      })
  void shareOfWhatNoFigureCounts_isNotRead(String words) {
    assertThat(Sentences.claims(words + "。").shares()).isEmpty();
  }

  /** Part and wholes as the prose states them; a dash stands for a row of the table. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          办结政府信息公开申请150件，予以公开57件，占38% > 57/150
          办结政府信息公开申请150件，其中予以公开57件（占38%），不予公开30件（约占20%） > 57/150 30/150,57
          办结政府信息公开申请150件，予以公开57件，同比增长14%，占38% > 57/150
          办结政府信息公开申请150件，予以公开57件，占办结总数150件的38% > 57/150
          办结政府信息公开申请150件，予以公开57件、不予公开30件，予以公开的占办结总数的38% > 57/150
          办结政府信息公开申请150件，予以公开占38% > -/150
          收到政府信息公开申请160件，占全县申请总量（1600件）的10% > 160/1600
          不予公开30件，其中行政执法案卷6件，占不予公开的20% > 6/30
          无法提供48件，主要是本机关不掌握相关信息36件（占无法提供总数的75%） > 36/48
          法人或其他组织申请20件，其中商业企业15件，占法人或其他组织申请的75% > 15/20
          自然人申请140件，其中通过网络提交70件，占自然人申请的50% > 70/140
          """)
  void share_isOfItsOwnPartAndWhole(String words, String shares) {
    assertThat(shares(words)).isEqualTo(shares);
  }

  /** 占公开总数的: what was published, not the requests that were granted. */
  @Test
  void namedWhole_isOfRequestsOnly() {
    assertThat(shares("主动公开信息4500条，其中财政资金类900条，占公开总数的20%")).isEqualTo("900/4500");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          收到政府信息公开申请160件。提交形式中，网络提交80件，信函提交64件，当面提交16件，分别占50%、40%、10% > 80/160,160 64/160,160 16/160,160
          收到政府信息公开申请160件，自然人和法人或其他组织分别提出140件、20件，分别占87.5%和12.5% > 140/160,160 20/160,160
          答复政府信息公开申请150件，其中予以公开57件、部分公开15件，分别占38%、10% > 57/150,72 15/150,72
          答复政府信息公开申请150件，其中予以公开57件、部分公开15件、不予公开30件，分别占38%、10% >
          答复政府信息公开申请150件，其中予以公开57件、部分公开15件，分别占38%、10%、20% >
          """)
  void sharesInTurn_areOfTheFiguresInTurn(String words, String shares) {
    assertThat(shares(words)).isEqualTo(shares == null ? "" : shares);
  }

  /** 公开率 is that of what was granted, whatever figure stands before it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          办结政府信息公开申请150件，予以公开57件，结转下年3件。公开率为38% > -/
          办结政府信息公开申请150件，结转下年3件，予以公开率38% > -/150
          办结政府信息公开申请150件，予以公开57件、部分公开15件，公开比例为48% > -/150
          办结政府信息公开申请150件，应公开信息公开率100% >
          主动公开信息4500条，财政资金类900条，公开率98% >
          办结政府信息公开申请150件，提前办结率为62% >
          办结政府信息公开申请150件，当年办结率96% >
          公开类答复占48%，不公开类答复占52% >
          """)
  void namedRate_isOfWhatItsNameSays(String words, String shares) {
    assertThat(shares(words)).isEqualTo(shares == null ? "" : shares);
  }

  /** Subjects and the figures of the year before, change by change. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          自然人申请140件，比上年的100件增长40%；法人或其他组织申请20件，比上年的8件增长150% > 140|100 20,140|8
          收到政府信息公开申请160件，比上年的120件增加40件；予以公开57件，比上年的50件增加7件 > 160|120 57,160|50
          收到政府信息公开申请160件，比上年的120件增加40件；不予公开30件，增加3件，增长11.1% > 160|120 30,160|
          收到政府信息公开申请160件，比上年的120件增加40件，其中自然人申请140件，同比增长40% > 160|120 140,160|
          行政复议案件12件，其中纠正1件，较上年的3件减少2件 > 1,12|3
          收到政府信息公开申请160件，比上年增加40件，增长33.3% > 160| 160|120
          收到政府信息公开申请160件，比去年减少40件，降幅为20% > 160| 160|200
          全年公开政府信息4500条，较2020年增加500条，增幅为12.5% > 4500| 4500|4000
          收到政府信息公开申请160件，同比上升33.3%（2020年为120件） > 160|120
          收到政府信息公开申请160件，同比增加40件（上年120件） > 160|120
          收到政府信息公开申请160件，同比增加40件（上年结转3件） > 160|
          收到政府信息公开申请160件，申请量较上年（120件）增长33.3% > 160|120
          收到政府信息公开申请160件，与2020年度120件相比增加40件，升幅达33.3% > 160|120 160|120,120
          收到政府信息公开申请160件，与2020年度的120件相比，增加40件 > 160|120
          予以公开57件（去年50件），增加7件 > 57|50
          自然人申请140件，法人或其他组织申请20件，同比分别增长40%和增长150%（上年分别为100件、8件） >
          收到政府信息公开申请160件，与2019年的120件相比增加40件 >
          收到政府信息公开申请160件，网站浏览量比上年增加40次，增长33.3% >
          """)
  void change_isAgainstTheFigureOfItsOwnSubject(String words, String growths) {
    assertThat(
            Sentences.claims(words + "。").growths().stream()
                .map(RateWordingsTest::growth)
                .collect(Collectors.joining(" ")))
        .isEqualTo(growths == null ? "" : growths);
  }

  /** 较 2019 年的 120 件: not of the year before, whose report has another figure. */
  @Test
  void figureOfAnEarlierYear_isNotOfTheYearBefore() {
    assertThat(Sentences.claims("收到政府信息公开申请160件，较2019年的120件增加40件。").figures())
        .filteredOn(claim -> claim.quantity().value().intValue() == 120)
        .allMatch(claim -> claim.year() == Claim.Year.OTHER);
  }

  private static String shares(String words) {
    return Sentences.claims(words + "。").shares().stream()
        .map(RateWordingsTest::share)
        .collect(Collectors.joining(" "));
  }

  private static String share(Share share) {
    String part = share.part().map(claim -> claim.quantity().value().toPlainString()).orElse("-");
    return part + "/" + values(share.wholes());
  }

  private static String growth(Growth growth) {
    return values(growth.subjects()) + "|" + values(growth.before());
  }

  private static String values(List<Claim> claims) {
    return claims.stream()
        .map(claim -> claim.quantity().value().toPlainString())
        .collect(Collectors.joining(","));
  }
}
