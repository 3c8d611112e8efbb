package org.gouji.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes sentences of forms: always the same of the same forms and reports. */
final class Composer {
  /** In how many reports a wording is put. */
  static final int REPORTS = 4;

  private final List<SampleReport> reports;

  Composer(List<SampleReport> reports) {
    this.reports = reports;
  }

  /** All sentences of a form. */
  List<Sentence> sentences(Form form) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < form.templates().size(); i++) {
      sentences.addAll(sentences(form, i));
    }
    return List.copyOf(sentences);
  }

  private List<Sentence> sentences(Form form, int index) {
    String source = form.templates().get(index);
    Template template = Template.parse(source);
    Random random = new Random(31L * form.name().hashCode() + source.hashCode());
    List<SampleReport> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);
    List<Sentence> sentences = new ArrayList<>();
    int truths = 0;
    int lies = 0;
    boolean lying = template.pieces().stream().anyMatch(Template.Words.class::isInstance);
    for (SampleReport report : shuffled) {
      if (truths == REPORTS && (!lying || form.isTrap() || lies == REPORTS)) {
        break;
      }
      Optional<Draft> draft = Draft.of(form, template, report, random);
      if (draft.isEmpty()) {
        continue;
      }
      if (draft.get().falsehoods() == 0 && truths < REPORTS) {
        truths++;
        sentences.add(new Sentence(form, index, report, draft.get().text(), Optional.empty()));
        sentences.addAll(falsified(form, index, report, draft.get(), random));
      } else if (draft.get().falsehoods() == 1 && lies < REPORTS && !form.isTrap()) {
        lies++;
        String words =
            draft.get().entries().stream()
                .filter(entry -> !entry.holds())
                .findFirst()
                .orElseThrow()
                .core();
        Sentence.Wrong wrong = new Sentence.Wrong(words, "");
        sentences.add(new Sentence(form, index, report, draft.get().text(), Optional.of(wrong)));
      }
    }
    return sentences;
  }

  private static List<Sentence> falsified(
      Form form, int index, SampleReport report, Draft draft, Random random) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < draft.entries().size(); i++) {
      Draft.Entry entry = draft.entries().get(i);
      if (entry.figure().isEmpty()) {
        continue;
      }
      Draft.Stated stated = entry.figure().get();
      Optional<BigDecimal> figure = Mistake.in(stated, draft.text(), random);
      if (figure.isPresent()) {
        String shown = stated.slot().print().core(figure.get());
        sentences.add(
            new Sentence(
                form,
                index,
                report,
                draft.text(i, figure.get()),
                Optional.of(new Sentence.Wrong(shown, entry.text()))));
      }
    }
    return sentences;
  }
}
