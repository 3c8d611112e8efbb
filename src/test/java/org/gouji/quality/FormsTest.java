package org.gouji.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormsTest {
  private static final List<Form> FORMS = Forms.all();
  private static final Map<Form, List<Sentence>> SENTENCES = sentences();

  private static Map<Form, List<Sentence>> sentences() {
    Composer composer = new Composer(SampleReports.all());
    return FORMS.stream()
        .collect(
            Collectors.toMap(form -> form, composer::sentences, (a, b) -> a, LinkedHashMap::new));
  }

  @Test
  void forms_areManyAndNamed() {
    assertThat(FORMS.stream().filter(form -> !form.isTrap())).hasSizeGreaterThanOrEqualTo(60);
    assertThat(wordings(false)).isGreaterThanOrEqualTo(200);
    assertThat(wordings(true)).isGreaterThanOrEqualTo(80);
    assertThat(FORMS.stream().map(Form::name).collect(Collectors.toSet())).hasSameSizeAs(FORMS);
  }

  @Test
  void noWording_standsTwice() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Form form : FORMS) {
      form.templates().stream().filter(text -> !seen.add(text)).forEach(twice::add);
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyWording_isUsedTrueAndFalse() {
    for (Form form : FORMS) {
      List<Sentence> sentences = SENTENCES.get(form);
      for (int i = 0; i < form.templates().size(); i++) {
        int template = i;
        List<Sentence> own = sentences.stream().filter(s -> s.template() == template).toList();
        String wording = form.templates().get(i);

        assertThat(own).as(wording).anyMatch(s -> s.mistake().isEmpty());
        if (!form.isTrap() && Template.parse(wording).canBeWrong()) {
          assertThat(own).as(wording).anyMatch(s -> s.mistake().isPresent());
        }
      }
    }
  }

  @Test
  void falsifiedSentence_showsItsMistakeAndDiffersFromATrueOne() {
    for (Form form : FORMS) {
      List<Sentence> sentences = SENTENCES.get(form);
      Set<String> truths =
          sentences.stream()
              .filter(s -> s.mistake().isEmpty())
              .map(s -> s.report().name() + s.text())
              .collect(Collectors.toSet());
      for (Sentence sentence : sentences) {
        if (sentence.mistake().isPresent()) {
          assertThat(truths.contains(sentence.report().name() + sentence.text()))
              .as(sentence.text())
              .isFalse();
          assertThat(Quotes.shows(sentence.text(), sentence.mistake().get().shown()))
              .as(sentence.text())
              .isTrue();
        }
      }
    }
  }

  @Test
  void sentences_areAlwaysTheSame() {
    Form form = FORMS.get(0);
    List<String> once = SENTENCES.get(form).stream().map(Sentence::text).toList();
    List<String> again =
        new Composer(SampleReports.all()).sentences(form).stream().map(Sentence::text).toList();

    assertThat(once).isEqualTo(again).isNotEmpty();
  }

  private static int wordings(boolean traps) {
    return FORMS.stream()
        .filter(form -> form.isTrap() == traps)
        .mapToInt(form -> form.templates().size())
        .sum();
  }
}
