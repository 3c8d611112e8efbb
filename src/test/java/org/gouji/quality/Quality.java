package org.gouji.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Judges all forms. Without arguments writes docs/QUALITY.md. With {@code forms} prints a line a
 * form, with {@code failures} every sentence judged wrongly, with {@code sentences} every sentence,
 * with {@code diagnoses} every table whose wrong cells were not named first; a further argument is
 * part of the names of the forms that are looked at.
 */
public final class Quality {
  private Quality() {}

  /** Runs the trial. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String part = args.length > 1 ? args[1] : "";
    List<Form> forms = Forms.all().stream().filter(form -> form.name().contains(part)).toList();
    switch (args.length == 0 ? "page" : args[0]) {
      case "page" ->
          write(
              Path.of(QualityPage.FILE),
              QualityPage.of(Trial.of(forms), DiagnosisPage.Trials.all()));
      case "sentences" -> {
        Composer composer = new Composer(SampleReports.all());
        forms.stream()
            .flatMap(form -> composer.sentences(form).stream())
            .forEach(sentence -> print(sentence, out));
      }
      case "failures" -> {
        Trial trial = Trial.of(forms);
        trial.failures().forEach(out::println);
        print(trial, out);
      }
      case "diagnoses" -> {
        DiagnosisPage.Trials trials = DiagnosisPage.Trials.all();
        Stream.of(Stream.of(trials.requests(), trials.pairs()), trials.remedies().values().stream())
            .flatMap(all -> all)
            .flatMap(List::stream)
            .flatMap(kind -> kind.missed().stream())
            .forEach(out::println);
      }
      case "forms" -> print(Trial.of(forms), out);
      default -> throw new IllegalArgumentException("forms, failures, sentences or diagnoses");
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  private static void print(Sentence sentence, PrintStream out) {
    String mistake =
        sentence.mistake().map(wrong -> wrong.shown() + " for " + wrong.right()).orElse("true");
    out.println(
        sentence.form().name()
            + '#'
            + (sentence.template() + 1)
            + " ["
            + mistake
            + "] "
            + sentence.text());
  }

  private static void print(Trial trial, PrintStream out) {
    trial.scores().forEach((form, score) -> print(form.name(), score, out));
    print("TOTAL without prior", trial.total(form -> !form.needsPrior()), out);
    print("TOTAL with prior", trial.total(Form::needsPrior), out);
  }

  private static void print(String name, Score score, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-34s %2d wordings  found %4d of %4d %5.1f %%  alarms %3d of %4d %5.1f %%%n",
        name,
        score.templates(),
        score.found(),
        score.falsified(),
        score.foundShare(),
        score.alarms(),
        score.sound(),
        score.alarmShare());
  }
}
