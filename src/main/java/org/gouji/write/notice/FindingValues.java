package org.gouji.write.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Candidate;
import org.gouji.model.CellRef;
import org.gouji.model.Finding;
import org.gouji.model.Where;
import org.gouji.write.Phrasebook;
import org.gouji.write.Visible;

/** What fills the gaps of a letter that stand for each finding. */
final class FindingValues {
  private static final String ALL = "findings";
  private static final int MOST_CANDIDATES = 3;
  private static final int LONGEST_QUOTE = 60;

  static final Set<String> GAPS =
      Set.of(
          ALL,
          "finding.number",
          "finding.rule",
          "finding.severity",
          "finding.title",
          "finding.message",
          "finding.place",
          "finding.stated",
          "finding.expected",
          "finding.figures",
          "finding.candidates",
          "finding.basis",
          "finding.mend");

  private final Phrasebook words;

  FindingValues(Phrasebook words) {
    this.words = words;
  }

  Map<String, String> of(Finding finding, int number, String edition) {
    Map<String, String> values = new HashMap<>();
    String title = words.ofRule(finding.rule(), "title");
    String message = open(words.message(finding.rule(), finding.message(), edition));
    String place = place(finding.where(), edition);
    String basis = open(words.ofRule(finding.rule(), "basis"));
    String mend = words.ofRule(finding.rule(), "fix");
    values.put("finding.number", "" + number);
    values.put("finding.rule", finding.rule());
    values.put("finding.severity", words.say("severity." + finding.severity().code()));
    values.put("finding.title", title);
    values.put("finding.message", message);
    values.put("finding.place", place);
    values.put("finding.stated", finding.actual().orElse(""));
    values.put("finding.expected", finding.expected().orElse(""));
    values.put("finding.figures", figures(finding));
    values.put("finding.candidates", candidates(finding, edition));
    values.put("finding.basis", basis);
    values.put("finding.mend", mend);
    values.put(
        ALL,
        words.say(
            "notice.finding",
            Map.of(
                "number", number,
                "title", title,
                "message", message,
                "place", place,
                "basis", basis,
                "mend", mend)));
    values.replaceAll((name, value) -> Visible.line(value.strip()));
    return values;
  }

  /** A text to which the template adds what ends a sentence. */
  private static String open(String text) {
    return text.strip().replaceAll("[。.]$", "");
  }

  private String figures(Finding finding) {
    return finding.actual().isPresent() && finding.expected().isPresent()
        ? words.say(
            "comment.figures",
            Map.of("actual", finding.actual().get(), "expected", finding.expected().get()))
        : "";
  }

  private String candidates(Finding finding, String edition) {
    List<String> candidates = new ArrayList<>();
    for (Candidate candidate : finding.candidates()) {
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
      if (candidates.size() < MOST_CANDIDATES) {
        candidates.add(String.join(words.say("list.comma"), changes));
      }
    }
    return String.join(words.say("list.apart"), candidates);
  }

  /** Where it is, for somebody who has the report before them on paper. */
  private String place(Where where, String edition) {
    List<String> parts = new ArrayList<>();
    parts.add(words.say("section." + where.section().orElse(0)));
    if (where.table().isPresent() && where.row().isPresent() && where.column().isPresent()) {
      CellRef cell = new CellRef(where.table().get(), where.row().get(), where.column().get());
      parts.add(words.name(cell, edition));
    } else if (where.table().isPresent() && where.column().isPresent()) {
      parts.add(words.column(where.table().get(), where.column().get(), edition));
    } else if (where.table().isPresent() && where.row().isPresent()) {
      parts.add(words.row(where.table().get(), where.row().get(), edition));
    } else if (where.quote().isPresent() && where.quote().get().length() <= LONGEST_QUOTE) {
      parts.add(words.say("notice.quote", Map.of("quote", where.quote().get().strip())));
    }
    String locator = where.place().locator();
    String text = String.join(words.say("list.comma"), parts);
    return locator.isEmpty()
        ? text
        : words.say("notice.place", Map.of("text", text, "locator", words.place(locator)));
  }
}
