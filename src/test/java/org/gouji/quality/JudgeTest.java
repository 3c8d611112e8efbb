package org.gouji.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Finding;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final SampleReport SOUND = SampleReports.all().get(4);
  private final Judge judge = new Judge();

  @Test
  void sentenceThatStatesNothing_bringsAboutNothing() {
    assertThat(judge.findings(sentence(SOUND, "申请办理渠道保持畅通。"))).isEmpty();
  }

  @Test
  void whatIsSaidOfTheReportAnyway_doesNotCount() {
    Map<String, BigDecimal> cells = new HashMap<>(SOUND.cells().values());
    cells.put("handledTotal.total", BigDecimal.valueOf(4711));
    SampleReport broken =
        new SampleReport(
            "broken",
            SOUND.agency(),
            SOUND.level(),
            SOUND.year(),
            new Cells(SOUND.cells().edition(), cells),
            SOUND.prior());

    assertThat(judge.findings(sentence(broken, "申请办理渠道保持畅通。"))).isEmpty();
  }

  @Test
  void mistakeInASentence_isFoundByItsQuoteAlone() {
    List<Finding> findings = judge.findings(sentence(SOUND, "全年召开会议XX次，发布信息58条。"));

    assertThat(findings).extracting(Finding::rule).containsExactly("S16");
    assertThat(Judge.isAlarm(findings)).isTrue();
    assertThat(Judge.isFound(new Sentence.Wrong("XX", ""), findings)).isTrue();
    assertThat(Judge.isFound(new Sentence.Wrong("58", ""), findings)).isFalse();
  }

  private static Sentence sentence(SampleReport report, String text) {
    Form form = new Form("f", "r", Setting.REQUESTS, "", "", Map.of(), List.of(), List.of());
    return new Sentence(form, 0, report, text, Optional.empty());
  }
}
