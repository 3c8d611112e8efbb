package org.gouji.rule.fact.batch;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Roster;

/**
 * All that a batch is judged by.
 *
 * @param reports what was kept of its reports, in the order of the inputs
 * @param unread how many inputs could not be read as a report
 * @param roster the units that have to report, where the user gives them
 */
public record BatchDossier(List<ReportSketch> reports, int unread, Optional<Roster> roster) {
  public BatchDossier {
    reports = List.copyOf(reports);
  }

  /** The names of the inputs that were read, in their order. */
  public List<String> sources() {
    return reports.stream().map(ReportSketch::source).toList();
  }
}
