package org.gouji.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gouji.model.Candidate;
import org.gouji.model.Finding;
import org.gouji.model.Identity;

/** What holds of every diagnosis, whatever cells are wrong. */
class DiagnosisPropertiesTest {
  private static final List<String> COLUMNS =
      List.of("natural", "company", "research", "welfare", "legalService", "otherOrg", "total");

  @Property(tries = 300)
  void whatIsToldMendsWhatItSays_andNothingElseBreaks(
      @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 0, max = 174) Integer> cells,
      @ForAll @IntRange(min = 0, max = 300) int figure) {
    Falsified report = falsified(cells, figure);
    List<Finding> findings = report.findings();
    Set<Broken> all = broken(findings);

    Falsified mended = report.copy();
    int changes = 0;
    for (Finding finding : findings) {
      Set<Broken> rest = new HashSet<>(all);
      rest.removeAll(broken(List.of(finding)));
      for (Candidate candidate : finding.candidates()) {
        assertThat(broken(report.copy().make(candidate).findings()))
            .as("what is broken after %s", Falsified.changes(candidate))
            .isEqualTo(rest);
      }
      mended.make(finding.candidates().get(0));
      changes += finding.candidates().get(0).changes().size();
    }

    assertThat(mended.findings()).isEmpty();
    // A larger set is only ever told as one cause that explains it.
    assertThat(findings).allSatisfy(f -> assertThat(f.candidates()).hasSizeBetween(1, 5));
    assertThat(changes).isLessThanOrEqualTo(Math.max(cells.size(), 7));
  }

  @Property(tries = 100)
  void theSameTableHasTheSameDiagnosis(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 174) Integer> cells,
      @ForAll @IntRange(min = 0, max = 9999) int figure) {
    Falsified report = falsified(cells, figure);

    assertThat(report.findings()).isEqualTo(report.findings());
  }

  private static Falsified falsified(List<Integer> cells, int figure) {
    Falsified report = Falsified.base("county-2021.json");
    List<String> rows = new ArrayList<>();
    report.tables().get("requests").fieldNames().forEachRemaining(rows::add);
    for (int i = 0; i < cells.size(); i++) {
      String row = rows.get(cells.get(i) / COLUMNS.size() % rows.size());
      String column = COLUMNS.get(cells.get(i) % COLUMNS.size());
      report.requests(row + "/" + column, String.valueOf(figure + i));
    }
    return report;
  }

  /** A broken identity and by how much: a repair may change both of its sides alike. */
  private record Broken(
      String rule, Optional<String> row, Optional<String> column, BigDecimal difference) {}

  private static Set<Broken> broken(List<Finding> findings) {
    Set<Broken> broken = new HashSet<>();
    for (Finding finding : findings) {
      for (Identity identity : finding.identities()) {
        BigDecimal difference =
            new BigDecimal(identity.left()).subtract(new BigDecimal(identity.right()));
        broken.add(new Broken(identity.rule(), identity.row(), identity.column(), difference));
      }
    }
    return broken;
  }
}
