package org.gouji.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.model.TableName;

/** The part of docs/QUALITY.md on the diagnosis of broken identities. */
final class DiagnosisPage {
  private static final String INTRODUCTION =
      """

      # Which cell is wrong

      Where the identities of a table are broken (R01–R03, L01), the checker names the smallest sets of cells
      that, changed, make all of them hold, the likeliest first. This part says how often the first one named is the
      cell that was really falsified, and to its right figure.

      Tables of the same made-up reports, with many noughts, small numbers and a few large ones, are falsified: a cell
      or a row is drawn at random, and a slip of a given kind is made in it. Draws in which the slip changes nothing,
      or breaks no identity, are left out. The whole program checks the report. **First**: the first candidates of
      all findings together are the right figures, all of them and no others. **Among**: they are among the at most
      five candidates of a finding, or first.

      In table `requests` each cell stands in the identity of its row and in one or two of its column, so that a single
      wrong cell is determined. Two figures exchanged are not: any row in which the same difference is possible explains
      as much, and only the slip that it would take tells them apart. A block of table `remedies` has a single identity,
      so that each of its five cells can mend it, and without the prose the kind of slip is all there is.

      The method is error localisation after I. P. Fellegi and D. Holt, A Systematic Approach to Automatic Edit and
      Imputation, *Journal of the American Statistical Association* 71 (1976). The R packages `validate` and
      `errorlocate` of M. van der Loo and E. de Jonge do the same for edit rules of any kind: linear, conditional and
      categorical ones together, with weights for each field and record, solved as a mixed-integer program. This does
      equations of sums alone, by a search made for them, whose limit is a number of steps and not a time, so that a
      report has the same result everywhere. In return it tells all sets of the smallest size, with figures,
      and not a single one; it ranks them by how each figure may have come about, by what the prose states and by the report
      of the year before; it knows two cells exchanged or a row that has slid as one error; and it keeps errors that have
      nothing to do with each other apart. It does not find sets of more than eight cells, imputes nothing, and weighs
      no field above another.
      """;

  private DiagnosisPage() {}

  /**
   * What the part is made of.
   *
   * @param requests one blunder in table {@code requests}, by kind
   * @param pairs two slips in table {@code requests}
   * @param remedies one blunder in table {@code remedies}, by what prose states
   */
  record Trials(
      List<Diagnoses> requests,
      List<Diagnoses> pairs,
      Map<BlunderTrial.Prose, List<Diagnoses>> remedies) {
    /** All of them, drawn and judged. */
    static Trials all() {
      Map<BlunderTrial.Prose, List<Diagnoses>> remedies = new EnumMap<>(BlunderTrial.Prose.class);
      for (BlunderTrial.Prose prose : BlunderTrial.Prose.values()) {
        remedies.put(prose, Diagnoses.singles(TableName.REMEDIES, prose));
      }
      return new Trials(
          Diagnoses.singles(TableName.REQUESTS, BlunderTrial.Prose.NOTHING),
          Diagnoses.pairs(TableName.REQUESTS),
          remedies);
    }
  }

  /** The part, as Markdown. */
  static String of(Trials trials) {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    table("Table `requests`, one error", trials.requests(), page);
    table("Table `requests`, two wrong cells", trials.pairs(), page);
    trials.remedies().forEach((prose, all) -> table(title(prose), all, page));
    return page.toString();
  }

  private static String title(BlunderTrial.Prose prose) {
    return "Table `remedies`, one error, where prose states "
        + switch (prose) {
          case NOTHING -> "nothing";
          case FIGURE -> "the right figure of the cell";
          case OTHER -> "another figure of the block";
          case ALL -> "all figures of the block";
        };
  }

  private static void table(String title, List<Diagnoses> all, StringBuilder page) {
    page.append("\n## ").append(title);
    page.append("\n\n| what is wrong | tables | first | among |\n| --- | ---: | ---: | ---: |\n");
    List<Diagnoses> lines = new ArrayList<>(all);
    lines.add(Diagnoses.together("**together**", all));
    for (Diagnoses line : lines) {
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.1f %% | %.1f %% |\n",
              line.title(),
              line.trials(),
              line.firstShare(),
              line.amongShare()));
    }
  }
}
