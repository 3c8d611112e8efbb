package org.gouji.write.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Candidate;
import org.gouji.model.Finding;
import org.gouji.write.Phrasebook;

/** A finding as an item of a comment. */
final class Comment {
  private static final int LONGEST = 300;

  private final Phrasebook words;

  Comment(Phrasebook words) {
    this.words = words;
  }

  /**
   * The item of a finding.
   *
   * @param whose what it is found in; empty where there is only one report
   */
  String of(Finding finding, String whose, String edition) {
    StringBuilder item = new StringBuilder();
    String rule = finding.rule();
    item.append("- **").append(rule).append("** ").append(plain(words.ofRule(rule, "title")));
    if (!whose.isEmpty()) {
      item.append(" · ").append(plain(whose));
    }
    item.append(words.say("list.because"))
        .append(plain(words.message(rule, finding.message(), edition)))
        .append('\n');
    line(item, "label.place", words.place(finding.where().place().locator()));
    line(item, "label.quote", quote(finding));
    figures(item, finding, edition);
    if (!finding.sources().isEmpty()) {
      line(item, "label.sources", String.join(words.say("list.separator"), finding.sources()));
    }
    finding.suppression().ifPresent(why -> line(item, "markdown.known", words.say(why)));
    item.append("  <details><summary>").append(words.say("markdown.mend"));
    item.append("</summary>\n\n  ");
    item.append(plain(words.ofRule(rule, "fix"))).append("<br>");
    item.append(words.say("label.basis")).append(plain(words.ofRule(rule, "basis")));
    return item.append("\n\n  </details>\n").toString();
  }

  private void figures(StringBuilder item, Finding finding, String edition) {
    Optional<String> expected = finding.expected();
    Optional<String> actual = finding.actual();
    if (expected.isPresent() && actual.isPresent()) {
      item.append("  <br>");
      item.append(
          words.say(
              "markdown.figures",
              Map.of("actual", plain(actual.get()), "expected", plain(expected.get()))));
      item.append('\n');
    }
    List<Candidate> candidates = finding.candidates();
    if (!candidates.isEmpty()) {
      for (Candidate.Change change : candidates.get(0).changes()) {
        String cell = words.name(change.cell(), edition);
        line(item, "markdown.candidate", cell + " " + change.from() + " → " + change.to());
      }
    }
  }

  /** The quote; a figure alone says no more than the message. */
  private static String quote(Finding finding) {
    String quote = finding.where().quote().orElse("").strip();
    return quote.length() < 2 || quote.chars().allMatch(c -> c >= '0' && c <= '9') ? "" : quote;
  }

  private void line(StringBuilder item, String label, String text) {
    if (!text.isEmpty()) {
      item.append("  <br>").append(words.say(label)).append(plain(text)).append('\n');
    }
  }

  private static String plain(String text) {
    return Plain.of(text.length() <= LONGEST ? text : cut(text) + "…");
  }

  private static String cut(String text) {
    boolean half = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, half ? LONGEST - 1 : LONGEST);
  }
}
