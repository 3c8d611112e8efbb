package org.gouji.write.docx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.model.Candidate;
import org.gouji.model.Finding;
import org.gouji.word.Comment;
import org.gouji.write.Phrasebook;

/** What a comment says of a finding. */
final class FindingComment {
  private static final int MOST_CANDIDATES = 3;

  private final Phrasebook words;

  FindingComment(Phrasebook words) {
    this.words = words;
  }

  /** The comment of a finding. */
  Comment of(Finding finding, String edition, LocalDate day) {
    String severity = words.say("severity." + finding.severity().code());
    List<String> lines = new ArrayList<>();
    lines.add(finding.rule() + " " + words.ofRule(finding.rule(), "title"));
    lines.add(words.message(finding.rule(), finding.message(), edition));
    if (finding.actual().isPresent() && finding.expected().isPresent()) {
      lines.add(
          words.say(
              "comment.figures",
              Map.of("actual", finding.actual().get(), "expected", finding.expected().get())));
    }
    List<Candidate> candidates = finding.candidates();
    for (Candidate candidate :
        candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()))) {
      lines.add(
          words.say(
              "comment.candidate",
              Map.of(
                  "changes", changes(candidate, edition),
                  "why", words.reason(candidate.why(), edition))));
    }
    lines.add(words.say("label.basis") + words.ofRule(finding.rule(), "basis").strip());
    lines.add(words.say("label.fix") + words.ofRule(finding.rule(), "fix").strip());
    return new Comment(
        words.say("comment.author", Map.of("severity", severity)),
        words.say("comment.initials." + finding.severity().code()),
        day,
        lines);
  }

  private String changes(Candidate candidate, String edition) {
    List<String> changes = new ArrayList<>();
    for (Candidate.Change change : candidate.changes()) {
      changes.add(
          words.say(
              "comment.change",
              Map.of(
                  "cell", words.name(change.cell(), edition),
                  "from", change.from(),
                  "to", change.to())));
    }
    return String.join(words.say("list.apart"), changes);
  }
}
