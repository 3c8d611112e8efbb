package org.gouji.rule.fact.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.agency.AgencyName;
import org.gouji.model.Message;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.gouji.rule.fact.Breach;
import org.gouji.rule.fact.Judgement;

/** The prose of all reports of a batch. */
public final class BatchProse {
  private static final int PERCENT = 100;
  private static final double ROUNDING = 1e-9;

  private final Judgement originality;

  BatchProse(List<ReportSketch> reports, double maxReusedShare) {
    this.originality = judge(reports, maxReusedShare);
  }

  /** No agency has taken its prose over from another. */
  public Judgement getOriginality() {
    return originality;
  }

  private static Judgement judge(List<ReportSketch> reports, double maxReusedShare) {
    List<ReportSketch> comparable = new ArrayList<>();
    Set<String> agencies = new HashSet<>();
    for (ReportSketch report : reports) {
      if (report.agency().isPresent() && report.prose().isComparable()) {
        comparable.add(report);
        agencies.add(AgencyName.key(report.name()));
      }
    }
    int left = reports.size() - comparable.size();
    List<Message> unknown = left == 0 ? List.of() : List.of(leftOut(left));
    if (agencies.size() < 2) {
      return left == 0
          ? Judgement.notApplicable(Message.of("reason.oneAgency"))
          : Judgement.unknown(leftOut(left));
    }
    List<Breach> breaches = new ArrayList<>();
    for (DuplicateGroup group : NearDuplicates.among(comparable, maxReusedShare)) {
      breaches.add(breach(group));
    }
    if (breaches.isEmpty()) {
      return unknown.isEmpty() ? Judgement.held() : Judgement.unknown(unknown.get(0));
    }
    return new Judgement.Broken(breaches, unknown);
  }

  private static Message leftOut(int count) {
    return new Message("reason.notCompared", Map.of("count", Term.words(count)));
  }

  private static Breach breach(DuplicateGroup group) {
    List<String> names = group.reports().stream().map(ReportSketch::name).distinct().toList();
    int percent = (int) Math.floor(PERCENT * (group.shared() + ROUNDING));
    Message message =
        new Message(
            "message",
            Map.of(
                "count", Term.words(group.reports().size()),
                "share", Term.words(percent),
                "agencies", Names.some(names)));
    String subject =
        String.join("|", group.reports().stream().map(r -> r.name() + r.year()).sorted().toList());
    return Breach.of(message, quoted(group.reports()))
        .among(
            Breach.Among.of(subject, group.reports().stream().map(ReportSketch::source).toList()));
  }

  /** A sentence that at least two of the group have. */
  private static Where quoted(List<ReportSketch> reports) {
    for (int i = 0; i < reports.size(); i++) {
      ProseSketch prose = reports.get(i).prose();
      ProseSketch other = reports.get(i == 0 ? 1 : 0).prose();
      if (prose.isQuotedFor(other)) {
        return prose.where();
      }
    }
    return Where.REPORT;
  }
}
