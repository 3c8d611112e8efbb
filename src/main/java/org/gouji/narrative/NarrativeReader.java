package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.edition.Editions;
import org.gouji.model.Mark;
import org.gouji.model.Narrative;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.narrative.claim.ClaimReader;

/** Reads the prose of a report. What it looks for lies in the data files of the lexicon. */
public final class NarrativeReader {
  private static final int OVERVIEW = 1;
  private static final int PROBLEMS = 5;
  private static final int OTHER_MATTERS = 6;

  private NarrativeReader() {}

  /** Reads the prose of a report. */
  public static Narrative read(Report report) {
    List<Passage> introduction = new ArrayList<>();
    report
        .title()
        .filter(title -> !isQuotedFrom(report.introduction(), title))
        .ifPresent(t -> introduction.add(Passage.of(OptionalInt.empty(), t.text(), t.place())));
    add(introduction, OptionalInt.empty(), report.introduction());
    List<Passage> all = new ArrayList<>(introduction);
    for (Section section : report.sections()) {
      add(all, OptionalInt.of(section.number()), section.paragraphs());
    }
    return new Narrative(
        marks(report, all),
        missingAspects(report, all),
        ClaimReader.read(report, all),
        PartsReader.find(introduction, Editions.standard().forYear(report.year())),
        Aspects.oversight().missing(all.subList(introduction.size(), all.size())),
        FeeReader.standard().read(section(all, OTHER_MATTERS)),
        FeeReader.standard().elsewhere(section(all, OVERVIEW)),
        ImprovementReader.read(section(all, PROBLEMS)));
  }

  /** Whether the title has no line of its own, but was found in a sentence. */
  private static boolean isQuotedFrom(List<Paragraph> introduction, Report.Title title) {
    return introduction.stream().anyMatch(p -> p.text().contains(title.text()));
  }

  private static void add(List<Passage> passages, OptionalInt section, List<Paragraph> prose) {
    for (Paragraph paragraph : prose) {
      passages.add(Passage.of(section, paragraph.text(), paragraph.place()));
    }
  }

  private static List<Mark> marks(Report report, List<Passage> passages) {
    List<Mark> marks = new ArrayList<>();
    Phrases phrases = Phrases.standard();
    for (Passage passage : passages) {
      List<Mark> damage = DamageFinder.marks(passage);
      marks.addAll(damage);
      phrases.mark(passage, marks);
      Misspellings.mark(passage, marks);
      PersonalDataFinder.mark(passage, marks);
      // Lost bytes take brackets and quotation marks along.
      if (damage.stream().noneMatch(mark -> mark.kind() == Mark.Kind.DAMAGE)) {
        marks.addAll(Pairs.marks(passage));
      }
    }
    marks.addAll(Numbering.marks(report, passages));
    marks.addAll(PunctuationWidths.marks(passages));
    PersonalDataFinder.mark(report, marks);
    marks.addAll(YearFinder.marks(report, passages));
    return marks;
  }

  private static List<String> missingAspects(Report report, List<Passage> passages) {
    if (report.section(OVERVIEW).isEmpty()) {
      return List.of();
    }
    return Aspects.standard().missing(section(passages, OVERVIEW));
  }

  private static List<Passage> section(List<Passage> passages, int number) {
    List<Passage> section = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.section().orElse(0) == number) {
        section.add(passage);
      }
    }
    return section;
  }
}
