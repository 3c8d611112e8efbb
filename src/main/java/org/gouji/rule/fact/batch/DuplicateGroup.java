package org.gouji.rule.fact.batch;

import java.util.List;

/**
 * Reports of several agencies whose prose is nearly the same.
 *
 * @param reports in the order of the inputs
 * @param shared the share of sentences that each has in common with another of the group, at least
 */
record DuplicateGroup(List<ReportSketch> reports, double shared) {
  DuplicateGroup {
    reports = List.copyOf(reports);
  }
}
