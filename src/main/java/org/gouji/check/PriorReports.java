package org.gouji.check;

import java.util.Optional;
import org.gouji.model.Report;

/** Where the reports of the year before come from. It serves any number of threads. */
public interface PriorReports {
  /** The report of the year before that a report is to be compared with, where there is one. */
  Optional<Report> before(Report report);
}
