package org.gouji.narrative.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.gouji.model.Breakdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists within lists, as reports write them: a total, its items, and what one of them holds. */
class ListWordingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          办结申请144件：予以公开55件；部分公开15件；不予公开19件，其中行政执法案卷5件，行政查询4件；无法提供40件，其中不掌握31件；不予处理10件，其中信访5件，重复3件；其他处理5件 > 19=5+4, 10=5+3, 144=55+15+19+40+10+5 all
          办结申请144件：予以公开55件；不予公开19件，包括行政执法案卷15件、内部资料4件；无法提供70件 > 19=15+4 all, 144=55+19+70 all
          办结申请144件，其中予以公开55件，不予公开19件，其中行政执法案卷5件，无法提供40件，不予处理10件 > 144=55+19+40+10
          不予公开19件，其中行政执法案卷5件、第三方权益2件；无法提供40件，其中不掌握31件、需加工9件；不予处理10件，其中信访8件、重复2件；其他处理5件 > 19=5+2, 40=31+9, 10=8+2
          不予公开19件，其中行政执法案卷15件；无法提供40件，其中不掌握31件 > 19=15, 40=31
          予以公开申请55件；部分公开15件；不予公开19件（其中，行政执法案卷5件；行政查询4件）；无法提供40件；合计129件 > 19=5+4, 129=55+15+19+40 all
          本年度办理结果：（1）予以公开55件；（2）部分公开15件；（3）不予公开19件，其中第三方权益5件、执法案卷5件；（4）无法提供40件；共计129件 > 19=5+5, 129=55+15+19+40 all
          发布信息4538条，其中政策588条；财政912条，其中预决算150条、采购762条；民生3038条 > 912=150+762, 4538=588+912+3038
          发布信息4538条，其中：网站4000条，包括政策588条；微信400条；微博138条 > 4538=4000+400+138
          办结申请89件，其中予以公开55件、不予公开19件（其中行政执法案卷5件）、无法提供15件 > 89=55+19+15
          收到申请146件，其中自然人131件；法人15件 > 146=131+15
          新收政府信息公开申请156件，上年度结转4件。按申请方式分：网上申请85件，邮寄申请36件，现场申请41件 > 156=85+36+41
          收到政府信息公开申请156件，上年度结转4件，网上申请75件，邮寄申请81件 > 156=75+81
          未予公开74件，其中不予公开19件、无法提供40件、不予处理15件 > 74=19+40+15
          """)
  void itemsOfALevel_areAddedUp(String sentence, String lists) {
    assertThat(Sentences.claims(sentence + "。").breakdowns().stream().map(ListWordingsTest::list))
        .containsExactlyInAnyOrder(lists.split(", "));
  }

  /** What came in and what was carried in may both be told by their ways. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "新收政府信息公开申请156件，上年度结转4件，网上申请75件，邮寄申请85件",
        "新收政府信息公开申请156件，上年度结转4件。按申请方式分：网上申请75件，邮寄申请83件"
      })
  void waysOfAllThatWasToHandle_areNoParts(String sentence) {
    assertThat(Sentences.claims(sentence + "。").breakdowns()).isEmpty();
  }

  private static String list(Breakdown list) {
    return list.total().quantity().value()
        + "="
        + list.parts().stream()
            .map(part -> part.quantity().value().toString())
            .collect(Collectors.joining("+"))
        + (list.exhaustive() ? " all" : "");
  }
}
