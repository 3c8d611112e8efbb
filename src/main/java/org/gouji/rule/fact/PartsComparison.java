package org.gouji.rule.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.edition.Labels;
import org.gouji.edition.SectionTemplate;
import org.gouji.model.Message;
import org.gouji.model.PartsList;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Term;
import org.gouji.model.Where;

/**
 * The parts that the introduction lists, beside the headings of the report. Two titles are the same
 * if the format accepts both for one section; their order is another rule's matter.
 */
final class PartsComparison {
  private static final String SMALL_WORDS = "的和及与";
  private static final String NOTHING = "—";
  private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d{2}年度?");

  private final PartsList parts;
  private final List<Section> sections;
  private final Edition edition;

  PartsComparison(PartsList parts, Report report) {
    this.parts = parts;
    this.sections = report.sections();
    this.edition = Editions.standard().forYear(report.year());
  }

  /** The list has the headings' titles, all of them, and says how many they are. */
  Judgement judgement() {
    List<String> titles = new ArrayList<>(parts.titles());
    titles.removeIf(title -> sections.stream().anyMatch(section -> isSame(title, section)));
    List<Section> missing = new ArrayList<>(sections);
    missing.removeIf(section -> parts.titles().stream().anyMatch(title -> isSame(title, section)));
    List<Term> pairs = pairs(titles, missing);
    missing.removeIf(this::isLeftOpen);
    if (!pairs.isEmpty() || !(titles.isEmpty() || missing.isEmpty())) {
      titles.forEach(title -> pairs.add(Term.words(title + " ≠ " + NOTHING)));
      missing.forEach(section -> pairs.add(Term.words(NOTHING + " ≠ " + section.heading())));
      return broken(new Message("message", Map.of("differing", new Term.Apart(pairs))));
    }
    if (!titles.isEmpty()) {
      List<Term> words = titles.stream().map(Term::words).toList();
      return broken(new Message("message.extra", Map.of("titles", new Term.Apart(words))));
    }
    if (!missing.isEmpty()) {
      List<Term> words = missing.stream().map(section -> Term.words(section.heading())).toList();
      return broken(new Message("message.missing", Map.of("headings", new Term.Apart(words))));
    }
    return number();
  }

  /** Takes out titles and headings that name one section in different words, as pairs. */
  private List<Term> pairs(List<String> titles, List<Section> missing) {
    List<Term> pairs = new ArrayList<>();
    for (String title : List.copyOf(titles)) {
      int number = number(title);
      for (Section section : List.copyOf(missing)) {
        if (section.number() == number && titles.contains(title)) {
          pairs.add(Term.words(title + " ≠ " + section.heading()));
          titles.remove(title);
          missing.remove(section);
        }
      }
    }
    return pairs;
  }

  /**
   * Whether a list that ends in 等 may leave a section out. If it says how many parts there are, it
   * leaves out those behind its last one, and none before.
   */
  private boolean isLeftOpen(Section section) {
    int last = parts.titles().stream().mapToInt(this::number).max().orElse(0);
    return parts.isOpen() && (parts.stated().isEmpty() || section.number() > last);
  }

  private Judgement number() {
    int headings = sections.size();
    int stated = parts.stated().orElse(headings);
    // A section in two, 五、存在的主要问题 and 六、改进情况, is two parts.
    int numbered = headings == 0 ? 0 : sections.get(headings - 1).printed().orElse(0);
    return stated == headings || stated == numbered
        ? Judgement.held()
        : broken(
            new Message(
                "message.number",
                Map.of("stated", Term.words(stated), "headings", Term.words(headings))));
  }

  private Judgement broken(Message message) {
    return Judgement.broken(
        Breach.of(message, Where.quote(OptionalInt.empty(), parts.quote(), parts.place())));
  }

  private int number(String title) {
    return edition.sectionOf(Labels.words(title)).orElse(0);
  }

  private boolean isSame(String title, Section section) {
    String listed = essence(title);
    String heading = essence(section.heading());
    if (listed.equals(heading) || (isInTwo(section) && listed.startsWith(heading))) {
      return true;
    }
    return edition.sections().stream()
        .anyMatch(template -> accepts(template, listed) && accepts(template, heading));
  }

  /** Whether the numbers say that a part of a section has a heading of its own behind it. */
  private boolean isInTwo(Section section) {
    int next = sections.indexOf(section) + 1;
    if (next >= sections.size() || section.printed().isEmpty()) {
      return false;
    }
    int step = sections.get(next).printed().orElse(0) - section.printed().getAsInt();
    return step > sections.get(next).number() - section.number();
  }

  private static boolean accepts(SectionTemplate section, String essence) {
    return accepts(section, essence, "")
        || SectionTemplate.OFFICES.stream().anyMatch(office -> accepts(section, essence, office));
  }

  private static boolean accepts(SectionTemplate section, String essence, String office) {
    return essence.equals(office + essence(section.words()))
        || section.variants().stream().anyMatch(v -> essence.equals(office + essence(v)));
  }

  /** A title without its year and the small words that change nothing: 的, 和, 及, 与. */
  private static String essence(String title) {
    String words = YEAR.matcher(Labels.words(title)).replaceFirst("");
    StringBuilder essence = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (SMALL_WORDS.indexOf(words.charAt(i)) < 0) {
        essence.append(words.charAt(i));
      }
    }
    return essence.toString();
  }
}
