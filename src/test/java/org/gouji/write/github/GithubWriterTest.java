package org.gouji.write.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.write.Spot;
import org.gouji.write.sample.Written;
import org.junit.jupiter.api.Test;

/** Results as workflow commands. */
class GithubWriterTest {
  @Test
  void findingOfATextStandsAtItsLine() throws IOException {
    assertThat(Written.by(GithubWriter::new, Written.seed()).lines())
        .anyMatch(
            line ->
                line.startsWith(
                    "::warning file=reports/luojiang-2020.txt,line=2,col=1,title=S09 政府报告未报告"))
        .filteredOn(line -> line.startsWith("::notice "))
        .hasSize(4);
  }

  @Test
  void signsThatCommandsKnowAreEscaped() {
    assertThat(
            Command.of(
                Severity.VIOLATION, "a,b:c%.txt", Optional.of(new Spot(3, 4)), "t:,%", "m:,%\r\nn"))
        .isEqualTo("::error file=a%2Cb%3Ac%25.txt,line=3,col=4,title=t%3A%2C%25::m:,%25%0D%0An");
  }

  @Test
  void noCommandComesOfAReport() throws IOException {
    List<String> lines =
        Written.by(GithubWriter::new, Written.known(), Written.unreadable()).lines().toList();

    assertThat(lines)
        .filteredOn(line -> !line.startsWith("::"))
        .isNotEmpty()
        .noneMatch(line -> line.contains("##["));
    assertThat(lines)
        .filteredOn(line -> line.startsWith("::"))
        .allMatch(line -> line.matches("::(group::|endgroup::|(error|warning|notice) file=).*"));
    assertThat(Command.plain(" ::error::x")).doesNotStartWith(" ").doesNotStartWith("::");
  }

  @Test
  void knownFindingIsToldAndNotShown() throws IOException {
    List<String> lines = Written.by(GithubWriter::new, Written.known()).lines().toList();

    assertThat(lines).anyMatch(line -> line.contains("R02") && line.contains("经批准保留"));
    assertThat(lines).filteredOn(line -> line.startsWith("::error ")).hasSize(1);
  }

  @Test
  void gravestComeFirstAndTheRestIsCounted() throws IOException {
    ReportResult[] many = Collections.nCopies(6, Written.broken()).toArray(ReportResult[]::new);
    many[0] = Written.seed();

    List<String> lines = Written.by(GithubWriter::new, many).lines().toList();
    List<String> commands =
        lines.stream().filter(line -> line.matches("::(error|warning|notice) .*")).toList();

    assertThat(commands).hasSize(10 + 1 + 4);
    assertThat(commands.subList(0, 10)).allMatch(line -> line.startsWith("::error "));
    assertThat(lines.get(lines.size() - 1)).startsWith("共 6 份").doesNotContain("另有");

    many[0] = Written.broken();
    String more = Written.by(GithubWriter::new, many);
    assertThat(more.lines().filter(line -> line.startsWith("::error "))).hasSize(10);
    assertThat(more).endsWith("全部见上面各组\n").contains("另有 2 条");
  }
}
