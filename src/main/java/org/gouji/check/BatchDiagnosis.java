package org.gouji.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.diagnose.SumDiagnosis;
import org.gouji.diagnose.SumDiagnosis.Member;
import org.gouji.model.Finding;
import org.gouji.model.TableName;
import org.gouji.rule.fact.batch.ReportSketch;

/** Gives the figures of the reports to the diagnosis of sums that do not add up. */
final class BatchDiagnosis {
  private BatchDiagnosis() {}

  /** The findings of a batch, those of sums explained. */
  static List<Finding> of(List<Finding> findings, List<ReportSketch> reports) {
    if (findings.stream().allMatch(finding -> finding.identities().isEmpty())) {
      return findings;
    }
    Map<String, ReportSketch> bySource = new HashMap<>();
    reports.forEach(report -> bySource.put(report.source(), report));
    List<Finding> explained = new ArrayList<>();
    for (Finding finding : findings) {
      explained.add(finding.identities().isEmpty() ? finding : explained(finding, bySource));
    }
    return explained;
  }

  /** Its inputs are the consolidated report and then those that it sums. */
  private static Finding explained(Finding finding, Map<String, ReportSketch> bySource) {
    TableName table = finding.where().table().orElseThrow();
    List<Member> members = new ArrayList<>();
    for (String source : finding.sources()) {
      ReportSketch report = bySource.get(source);
      if (report == null || report.table(table).isEmpty()) {
        return finding;
      }
      members.add(new Member(report.name(), report.table(table).get()));
    }
    return SumDiagnosis.of(finding, members.get(0), members.subList(1, members.size()));
  }
}
