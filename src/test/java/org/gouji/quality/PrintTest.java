package org.gouji.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "N|3525|3525",
        "COMMA|3525|3,525",
        "WIDE|3525|３５２５",
        "HAN|3525|三千五百二十五",
        "HAN|12|十二",
        "HAN|112|一百一十二",
        "HAN|1005|一千零五",
        "HAN|1050|一千零五十",
        "HAN|20305|二万零三百零五",
        "HAN|40000|四万",
        "LIANG|2|两",
        "WAN2|41377|4.14万",
        "WANYU|143770|14万余",
        "OVER|334|330余",
        "MANY|3345|3300多",
        "NEAR|334|近340",
        "ABOUT|336|约340",
        "THOUSANDS|1205|上千",
        "PCT1|0.3828|38.3%",
        "PCT2|0.3828|38.28%",
        "FEN|0.3828|百分之三十八点三",
        "FEN|0.4|百分之四十"
      })
  void value_isPrintedAsReportsDo(Print print, BigDecimal value, String text) {
    assertThat(print.text(print.figure(value).orElseThrow())).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"COMMA,352", "LIANG,3", "WAN2,9000", "OVER,330", "NEAR,20", "THOUSANDS,900", "N,-1"})
  void whatNobodyWouldPrint_isEmpty(Print print, BigDecimal value) {
    assertThat(print.figure(value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "N,334,335,true",
    "OVER,334,430,true",
    "OVER,334,230,false",
    "NEAR,334,330,true",
    "NEAR,334,400,false",
    "ABOUT,334,370,false",
    "ABOUT,334,430,true",
    "PCT1,0.3828,38.2,false",
    "PCT1,0.3828,38.5,true",
    "WAN2,41377,4.15,false",
    "WAN2,41377,4.41,true",
    "FEE,700,1305,true",
    "FEE,700,720,false",
    "FEE,700,2740,false",
    "FEE,700,2750,true"
  })
  void figure_contradictsAValueWherePrecisionLeavesNoDoubt(
      Print print, BigDecimal value, BigDecimal figure, boolean contradicts) {
    assertThat(print.contradicts(figure, value)).isEqualTo(contradicts);
  }

  @Test
  void quote_showsAFigureByItself() {
    assertThat(Quotes.shows("收到申请27件", "27")).isTrue();
    assertThat(Quotes.shows("收到申请127件", "27")).isFalse();
    assertThat(Quotes.shows("占27.5%", "27")).isFalse();
    assertThat(Quotes.shows("收到申请1,127件", "127")).isFalse();
    assertThat(Quotes.shows("收到申请二十七件", "七")).isFalse();
    assertThat(Quotes.shows("2027年收到27件", "27")).isTrue();
    assertThat(Quotes.shows("结果均获维持", "均获维持")).isTrue();
  }
}
