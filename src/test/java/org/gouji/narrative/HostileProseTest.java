package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Finding;
import org.gouji.model.ReportResult;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prose made to be slow, or to flood the reader with findings. */
class HostileProseTest {
  private static final Path SOUND = Path.of("reports/education-2023.txt");

  @ParameterizedTest(name = "{0} repeated")
  @CsvSource({
    "（, T04",
    "》, T04",
    "（》, T04",
    "[ ], S16",
    "'（三）好\n', S21",
    "全年收到申请12件, ''",
    "由总体、, ''",
    "2023年1月1日至2023年1月, ''",
    "布署, T03",
    "'一是', ''",
    "'1 1-', ''",
    "'13800138000 ', T02",
    "'收到申请9件，其中自然人7件、法人2件，', ''",
    "'办结申请1件、上年结转1件、', ''",
    "'未收取', ''",
    "'收费1元', ''",
    "'（一）问题：一是', ''",
    "**, ''",
    "**好, ''",
    "'**好\n', ''",
    "\\., ''"
  })
  @Timeout(60)
  void repeatedStretch_isOneFindingAtMost(String stretch, String rule) throws IOException {
    String sound = Files.readString(SOUND);
    String hostile = sound.replace("六、其他", stretch.repeat(100_000) + "\n六、其他");
    byte[] bytes = hostile.getBytes(StandardCharsets.UTF_8);

    ReportResult result = Gouji.standard().check(new Input("hostile", maxSize -> bytes));

    assertThat(result.error()).isEmpty();
    assertThat(result.findings().stream().map(Finding::rule).toList())
        .isEqualTo(rule.isEmpty() ? java.util.List.of() : java.util.List.of(rule));
  }
}
