package org.gouji.narrative.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.gouji.model.Claim;
import org.gouji.model.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reviews and cases as section four tells of them. A question mark stands for doubt. */
class RemedyWordingsTest {
  private static final int SECTION = 4;

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          收到行政复议申请15件 > review 15?
          收到行政复议申请15件，比上年减少2件，已审结13件，其中维持8件、纠正3件、其他结果2件，尚有2件未审结 > review 15?, review 13?, review.upheld 8?, review.corrected 3?, review.otherResult 2?, review.pending 2?
          收到行政复议申请15件，维持8件。发生行政诉讼案件6件，败诉1件 > review 15?, review.upheld 8?, litigation 6, litigation.corrected 1
          收到政府信息公开类行政复议申请15件，维持8件 > review 15, review.upheld 8
          没有收到行政复议申请 > review 0?
          受理行政复议案件45件，审结40件 >
          因政府信息公开被复议7件，复议机关维持原具体行政行为1件，撤销或者责令重新答复等被纠正4件，申请人撤回等其他结果1件，尚未审结1件 > review 7, review.upheld 1, review.corrected 4, review.otherResult 1, review.pending 1
          """)
  void casesOfTheSection_areAgainstTheBody(String sentence, String figures) {
    assertThat(
            Sentences.claims(sentence + "。", SECTION).figures().stream()
                .map(RemedyWordingsTest::figure)
                .collect(Collectors.joining(", ")))
        .isEqualTo(figures == null ? "" : figures);
  }

  /** In section one such reviews may be those that the body decided. */
  @ParameterizedTest
  @ValueSource(strings = {"收到行政复议申请15件，维持8件。", "今年收到行政复议申请15件，已审结13件。"})
  void reviewsElsewhere_areLeftOpen(String sentence) {
    assertThat(Sentences.claims(sentence).figures()).isEmpty();
  }

  /** The rate of reviews that were corrected: of all of them, or of those that have ended. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          涉及政府信息公开的行政复议案件14宗，维持3宗，纠错率28.6% > 28.6 of 14 or review
          政府信息公开行政复议案件14宗，行政诉讼8宗，纠错率28.6% >
          行政复议纠错率28.6% >
          """)
  void rateOfCorrections_isOfTheReviewsTold(String sentence, String share) {
    assertThat(
            Sentences.claims(sentence + "。", SECTION).shares().stream()
                .map(RemedyWordingsTest::rate)
                .collect(Collectors.joining(", ")))
        .isEqualTo(share == null ? "" : share);
  }

  private static String figure(Claim claim) {
    return claim.subject() + " " + claim.quantity().value() + (claim.certain() ? "" : "?");
  }

  private static String rate(Share share) {
    return share.percent().value()
        + share.wholes().stream()
            .map(whole -> " of " + whole.quantity().value())
            .collect(Collectors.joining())
        + share.wholeReadings().stream()
            .map(reading -> " or " + reading.cells().get(0).row())
            .collect(Collectors.joining());
  }
}
