package org.gouji.write.html;

import java.io.IOException;
import java.util.List;

/** The findings of a page by section, those that do not count apart from the others. */
final class FindingsPart {
  /** From so many findings on a list is laid out piece by piece. */
  private static final int LONG = 40;

  private final Html html;
  private final Bilingual words;
  private final Families families;
  private final FindingEntry entry;

  FindingsPart(Html html, Bilingual words, Families families, FindingEntry entry) {
    this.html = html;
    this.words = words;
    this.families = families;
    this.entry = entry;
  }

  /** Writes the findings of a report. */
  void write(List<Numbered> findings) throws IOException {
    List<Numbered> counting = findings.stream().filter(n -> n.finding().counts()).toList();
    List<Numbered> known = findings.stream().filter(n -> !n.finding().counts()).toList();
    html.open("section", "id", "findings", "aria-labelledby", "findings-name");
    html.element("h2", words.say("html.findings"), "id", "findings-name").line();
    new FilterBar(html, words, families).write(counting);
    if (counting.isEmpty()) {
      html.element("p", words.say("html.findings.none"), "class", "hint").line();
    }
    int section = -1;
    for (FindingGroup group : FindingGroup.all(counting)) {
      int next = group.key().section();
      if (next != section) {
        if (section >= 0) {
          html.close();
        }
        section = next;
        html.open("div", "class", "part");
        html.element("h3", words.say("section." + section)).line();
      }
      group(group, "h4");
    }
    if (section >= 0) {
      html.close();
    }
    html.close().line();
    known(known);
  }

  /** Writes findings of several reports together, which stand in no section. */
  void writeTogether(List<Numbered> findings) throws IOException {
    for (FindingGroup group : FindingGroup.all(findings)) {
      group(group, "h3");
    }
  }

  private void known(List<Numbered> known) throws IOException {
    if (known.isEmpty()) {
      return;
    }
    html.open("section", "id", "known", "aria-labelledby", "known-name");
    html.open("h2", "id", "known-name").both(words.say("html.known"));
    html.text(" ").element("span", "" + known.size(), "class", "count").close();
    html.element("p", words.say("html.known.hint"), "class", "hint");
    html.open("div", "class", "part");
    for (FindingGroup group : FindingGroup.all(known)) {
      group(group, "h3");
    }
    html.close(2).line();
  }

  private void group(FindingGroup group, String heading) throws IOException {
    Tone tone = group.key().tone();
    String rule = group.key().rule();
    html.open(
        "article",
        "class",
        "group " + tone.code(),
        "data-tone",
        tone.code(),
        "data-family",
        families.of(rule));
    html.open(heading).open("span", "class", "badge " + tone.code());
    html.open("span", "aria-hidden", "true").text(tone.sign() + " ").close();
    html.both(words.say("tone." + tone.code())).close();
    html.text(" ").element("span", rule, "class", "rule").text(" ");
    html.both(words.ofRule(rule, "title"));
    int size = group.findings().size();
    if (size > 1) {
      html.text(" ").element("span", "×" + size, "class", "count");
    }
    html.close();
    html.open(
        "ol", "class", "items" + (size > LONG ? " several long" : size > 1 ? " several" : ""));
    for (Numbered finding : group.findings()) {
      entry.write(finding);
    }
    html.close();
    html.open("dl", "class", "why");
    said(words.say("explain.basis"), words.ofRule(rule, "basis"));
    said(words.say("explain.fix"), words.ofRule(rule, "fix"));
    html.close(2).line();
  }

  private void said(Both name, Both text) throws IOException {
    if (!text.isEmpty()) {
      html.element("dt", name).element("dd", text);
    }
  }
}
