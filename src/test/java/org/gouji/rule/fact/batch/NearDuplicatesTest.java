package org.gouji.rule.fact.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.junit.jupiter.api.Test;

/**
 * Nearly equal prose of two agencies is found, whatever else is in the batch; other prose is not.
 */
class NearDuplicatesTest {
  private static final String WORDS = "公开信息网站群众政策文件审核发布登记归档查阅流程补贴土地救助名单通报培训监督反馈";
  private static final double LIMIT = 0.8;

  @Property(tries = 200)
  void nineTenthsOfTheSentences_areFound(
      @ForAll long seed, @ForAll @IntRange(min = 10, max = 60) int size) {
    Random random = new Random(seed);
    List<String> text = text(random, size);
    List<String> copy = new ArrayList<>(text);
    for (int i = 0; i < size / 10; i++) {
      copy.set(i, sentence(random));
    }
    List<ReportSketch> reports = strangers(random, 20);
    reports.add(3, sketch("甲县青石镇", text));
    reports.add(9, sketch("乙县白水乡", copy));

    List<DuplicateGroup> groups = NearDuplicates.among(reports, LIMIT);

    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).reports())
        .extracting(ReportSketch::name)
        .containsExactly("甲县青石镇", "乙县白水乡");
    assertThat(groups.get(0).shared()).isGreaterThanOrEqualTo(0.9);
  }

  @Property(tries = 50)
  void strangers_areNotReported(@ForAll long seed) {
    assertThat(NearDuplicates.among(strangers(new Random(seed), 100), LIMIT)).isEmpty();
  }

  @Property(tries = 100)
  void halfOfTheSentences_areNotEnough(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> text = text(random, 20);
    List<String> half = new ArrayList<>(text(random, 10));
    half.addAll(text.subList(0, 10));

    assertThat(NearDuplicates.among(List.of(sketch("甲县", text), sketch("乙县", half)), LIMIT))
        .isEmpty();
  }

  @Property(tries = 20)
  void whatIsFound_isWhatComparingEachWithEachFinds(
      @ForAll long seed,
      @ForAll @IntRange(min = 15, max = 60) int sentences,
      @ForAll @IntRange(min = 4, max = 10) int tenths) {
    Random random = new Random(seed);
    List<String> pool = text(random, sentences);
    List<ReportSketch> reports = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      List<String> text = new ArrayList<>();
      for (int j = 5 + random.nextInt(8); j > 0; j--) {
        text.add(pool.get(Math.min(random.nextInt(sentences), random.nextInt(sentences))));
      }
      reports.add(sketch("甲县第" + i / 2 + "镇", text));
    }
    List<ReportSketch> comparable =
        reports.stream().filter(report -> report.prose().isComparable()).toList();

    assertThat(NearDuplicates.among(comparable, tenths / 10.0))
        .extracting(DuplicateGroup::reports)
        .isEqualTo(eachWithEach(comparable, tenths));
  }

  /** Groups by comparing each text with each. */
  private static List<List<ReportSketch>> eachWithEach(List<ReportSketch> reports, int tenths) {
    RankedTexts texts = RankedTexts.of(reports.stream().map(ReportSketch::prose).toList());
    int[] group = new int[reports.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      for (int j = 0; j < i; j++) {
        boolean strangers = !reports.get(i).name().equals(reports.get(j).name());
        if (strangers && 10 * texts.shared(i, j) >= tenths - 1e-6) {
          int old = Math.max(group[i], group[j]);
          int kept = Math.min(group[i], group[j]);
          for (int k = 0; k <= i; k++) {
            group[k] = group[k] == old ? kept : group[k];
          }
        }
      }
    }
    Map<Integer, List<ReportSketch>> groups = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(group[i], first -> new ArrayList<>()).add(reports.get(i));
    }
    return groups.values().stream().filter(members -> members.size() > 1).toList();
  }

  @Test
  void fiveHundredEqualReports_areOneGroup() {
    List<String> text = text(new Random(1), 20);
    List<ReportSketch> reports = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      reports.add(sketch("甲县第" + i + "镇", text));
    }

    List<DuplicateGroup> groups = NearDuplicates.among(reports, LIMIT);

    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).reports()).isEqualTo(reports);
  }

  @Test
  void yearsOfOneAgency_areNotCompared() {
    List<String> text = text(new Random(1), 20);

    assertThat(
            NearDuplicates.among(List.of(sketch("甲县青石镇", text), sketch("甲县青石镇人民政府", text)), LIMIT))
        .isEmpty();
  }

  @Test
  void yearsFiguresAndOwnNames_doNotCount() {
    ReportSketch one =
        sketch(
            "甲县青石镇人民政府", List.of("2023年，青石镇人民政府公开各类信息1,286条，青石镇便民中心接待群众十二次", "甲县青石镇的公开专栏按月更新内容"));
    ReportSketch other =
        sketch("乙市丙区白水乡人民政府", List.of("2022年，白水乡人民政府公开各类信息97条，白水乡便民中心接待群众３５次", "丙区白水乡的公开专栏按月更新内容"));

    assertThat(shared(one, other)).isEqualTo(1);
    assertThat(one.prose().where().quote().orElseThrow()).containsAnyOf("1,286条", "按月更新");
  }

  @Test
  void otherWords_count() {
    ReportSketch one = sketch("甲县", List.of("便民中心全年接待群众查阅政府信息三次"));
    ReportSketch other = sketch("乙县", List.of("便民中心全年接待企业查阅政府信息三次"));

    assertThat(shared(one, other)).isZero();
  }

  private static double shared(ReportSketch one, ReportSketch other) {
    return RankedTexts.of(List.of(one.prose(), other.prose())).shared(0, 1);
  }

  private static List<ReportSketch> strangers(Random random, int count) {
    List<ReportSketch> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(sketch("丁县第" + i + "镇", text(random, 20)));
    }
    return reports;
  }

  private static List<String> text(Random random, int sentences) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      text.add(sentence(random));
    }
    return text;
  }

  private static String sentence(Random random) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      sentence.append(WORDS.charAt(random.nextInt(WORDS.length())));
    }
    return sentence.toString();
  }

  private static ReportSketch sketch(String agency, List<String> sentences) {
    Paragraph paragraph = new Paragraph(String.join("。", sentences) + "。", 1, Place.NOWHERE);
    Section section =
        new Section(
            1,
            OptionalInt.of(1),
            "一、总体情况",
            Section.Wording.STANDARD,
            List.of(paragraph),
            Place.NOWHERE);
    Report report =
        new Report(
            Optional.empty(),
            Optional.of(agency),
            Optional.empty(),
            OptionalInt.of(2023),
            "2021",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(section),
            Map.of(),
            false,
            List.of());
    return ReportSketch.of(agency, report, false);
  }
}
