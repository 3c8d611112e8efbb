package org.gouji.narrative.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.model.Claim;
import org.gouji.model.Claims;

/** Whatever words and figures stand side by side, something or nothing is understood of them. */
class AnyProsePropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "，",
          "。",
          "；",
          "、",
          "：",
          "（",
          "）",
          "其中",
          "包括",
          "分别为",
          "分别",
          "共",
          "合计",
          "等",
          "和",
          "及",
          "含",
          "占",
          "约",
          "余",
          "近",
          "同比",
          "较上年",
          "增长",
          "下降",
          "增至",
          "由",
          "均",
          "未",
          "无",
          "全年",
          "2023年",
          "2022年",
          "上年",
          "截至",
          "累计",
          "市本级",
          "全市",
          "县教育局",
          "收到",
          "新收",
          "办结",
          "答复",
          "办理",
          "上年结转",
          "结转",
          "结转下年度",
          "至",
          "政府信息公开申请",
          "申请",
          "行政复议",
          "行政诉讼",
          "复议后起诉",
          "维持",
          "纠正",
          "尚未审结",
          "予以公开",
          "部分公开",
          "不予公开",
          "无法提供",
          "本机关不掌握",
          "其他",
          "自然人",
          "法人或其他组织",
          "网络",
          "信函",
          "规范性文件",
          "制发",
          "废止",
          "现行有效",
          "行政许可",
          "行政事业性收费",
          "信息处理费",
          "收取",
          "公开信息",
          "热线",
          "低保",
          "某种",
          "12件",
          "3,525件",
          "4.14万件",
          "330余件",
          "十二件",
          "38.3%",
          "5.5个百分点",
          "1200元",
          "258.5亿元",
          "0件",
          "7",
          " ",
          "——",
          "第二十条",
          "〔2021〕30号");

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40);
  }

  @Property(tries = 2000)
  void claims_quoteWhatStandsThere(@ForAll("pieces") List<String> pieces) {
    String text = String.join("", pieces);

    Claims claims = Sentences.claims(text);

    for (Claim claim : claims.figures()) {
      assertThat(text.replace(" ", ""))
          .contains(claim.where().quote().orElseThrow().replace(" ", ""));
    }
    claims.breakdowns().forEach(list -> assertThat(list.parts()).isNotEmpty());
  }
}
