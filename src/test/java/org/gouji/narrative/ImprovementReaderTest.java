package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.model.Improvement;
import org.gouji.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 in the layouts in which it is written; a slash stands for a new paragraph. */
class ImprovementReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "存在的主要问题：一是更新不及时；二是说理不充分。/改进措施：一是按月抽查；二是印发范本。",
        "一是更新不及时，针对这一问题按月抽查；二是说理不充分，下一步印发范本。",
        "（一）存在的问题/公开内容以通知公告为主/（二）改进情况/起草单位同时提供问答",
        "一、存在的主要问题。更新不及时。二、改进措施。按月抽查。",
        "虽然取得一定成绩，但解读形式单一、人员变动频繁等问题仍然存在。我局将加强培训。",
        "个别栏目内容更新较慢。/办公室逐月核对栏目，缺项限期补齐。",
        "主要问题是人员变动频繁，下一步将加强培训。",
        "公开内容以通知公告为主，下一步增加解读。",
        "2023年，存在的主要问题及改进情况如下：更新不及时，已按月抽查。",
        "问题：答复说理不充分。改进：由法制机构逐件会签。"
      })
  void problemsAndMeasures_areBothSeen(String text) {
    Improvement said = read(text).orElseThrow();
    assertThat(said.problem()).as("problem").isPresent();
    assertThat(said.measure()).as("measure").isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "存在的主要问题：一是更新不够及时；二是说理有待加强。",
        "公开意识还需进一步提高，培训力度不够，解读形式较为单一。",
        "（一）存在的主要问题/更新不及时/（二）改进情况/无",
        "存在问题：缺乏培训，落实不到位。改进措施：无。"
      })
  void problemsAlone_haveNoMeasure(String text) {
    Improvement said = read(text).orElseThrow();
    assertThat(said.problem()).as("problem").isPresent();
    assertThat(said.measure()).as("measure").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"下一步，加强培训，丰富解读形式。", "今后将坚持问题导向，完善流程。", "改进措施：一是加强培训；二是完善流程。"})
  void measuresAlone_haveNoProblem(String text) {
    Improvement said = read(text).orElseThrow();
    assertThat(said.problem()).as("problem").isEmpty();
    assertThat(said.measure()).as("measure").isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"本年度政府信息公开工作不存在问题。", "存在的问题：无。/改进情况：持续加强培训。", "未发现明显问题，继续做好公开。"})
  void noProblem_isDenied(String text) {
    assertThat(read(text).orElseThrow().denied()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "无", "无。", "暂无"})
  void nothing_isNothing(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "存在问题：一是甲不足；二是乙不足；三是丙不足。改进措施：一是丁；二是戊。",
        "（一）存在的问题/1.甲不足。/2.乙不足。/3.丙不足。/（二）下一步打算/1.丁。/2.戊。",
        "一、主要问题/（一）甲不足/（二）乙不足/（三）丙不足/二、改进措施/（一）丁/（二）戊",
        "但仍存在一些不足：①甲；②乙；③丙。下一步将做好以下工作：①丁；②戊。",
        "仍有差距，第一，甲不足；第二，乙不足；第三，丙不足。针对以上问题，将采取以下措施：一要丁；二要戊。"
      })
  void twoLists_areCounted(String text) {
    Improvement.Lists lists = read(text).orElseThrow().lists().orElseThrow();
    assertThat(lists.problems()).isEqualTo(3);
    assertThat(lists.measures()).isEqualTo(2);
    assertThat(lists.last().quote().orElseThrow()).contains("丙");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "存在的问题及改进情况：一是甲不足，已改；二是乙不足，已改。下一步：一是丁；二是戊；三是己。",
        "问题：一是甲不足，下一步改；二是乙不足，下一步改。措施：一是丁；二是戊；三是己。",
        "存在问题：一是甲不足；三是乙不足。改进措施：一是丁；二是戊。",
        "存在问题：一是甲不足。改进措施：一是丁；二是戊。",
        "上年问题整改：一是甲；二是乙。存在问题：一是丙；二是丁；三是戊。改进措施：一是己；二是庚。",
        "存在问题：一是甲不足；二是乙不足。改进措施：一是丁；二是戊；三是己。明年计划：一是庚；二是辛。",
        "存在问题：甲不足，乙不足。改进措施：一是丁；二是戊。"
      })
  void otherLists_areNotCounted(String text) {
    assertThat(read(text).orElseThrow().lists()).isEmpty();
  }

  @Test
  void lastItem_isQuotedFromItsParagraph() {
    Improvement said = read("存在问题：/1.甲不足；/2.乙不足。/改进措施：/1.丁；/2.戊；/3.己。").orElseThrow();
    assertThat(said.lists().orElseThrow().last().quote()).contains("3.己。");
    assertThat(said.lists().orElseThrow().last().place().locator()).isEqualTo("paragraph 7");
  }

  private static Optional<Improvement> read(String text) {
    List<String> lines = Stream.of(text.split("/", -1)).toList();
    List<Passage> passages =
        Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
            .map(i -> Passage.of(OptionalInt.of(5), lines.get(i), place(i + 1)))
            .toList();
    return ImprovementReader.read(passages);
  }

  private static Place place(int number) {
    return Place.at("paragraph " + number);
  }
}
