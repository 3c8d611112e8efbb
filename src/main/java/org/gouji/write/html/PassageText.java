package org.gouji.write.html;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.gouji.write.html.Stretches.Stretch;

/** Writes the text of a passage with the stretches that findings quote marked and linked. */
final class PassageText {
  private static final int MOST_LINKS = 12;

  private final Html html;

  PassageText(Html html) {
    this.html = html;
  }

  void write(String text, List<Stretch> stretches) throws IOException {
    int start = indent(text);
    TreeSet<Integer> bounds = new TreeSet<>();
    for (Stretch stretch : stretches) {
      bounds.add(Math.max(start, stretch.from()));
      bounds.add(Math.max(start, stretch.to()));
    }
    int done = start;
    for (int bound : bounds) {
      piece(text, done, bound, stretches, start);
      done = Math.max(done, bound);
    }
    html.text(text.substring(Math.min(done, text.length())));
  }

  /** How many blanks the text begins with: the page indents paragraphs by itself. */
  private static int indent(String text) {
    int start = 0;
    while (start < text.length()
        && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '\u00a0')) {
      start++;
    }
    return start;
  }

  private void piece(String text, int from, int to, List<Stretch> stretches, int start)
      throws IOException {
    if (from >= to) {
      return;
    }
    List<Stretch> here =
        stretches.stream().filter(s -> Math.max(start, s.from()) <= from && s.to() >= to).toList();
    if (here.isEmpty()) {
      html.text(text.substring(from, to));
      return;
    }
    Tone tone = Tone.KNOWN;
    for (Stretch stretch : here) {
      tone = tone.louder(stretch.finding().tone());
    }
    html.open("mark", "class", tone.code());
    for (Stretch stretch : here) {
      if (Math.max(start, stretch.from()) == from) {
        html.element("span", "", "id", stretch.finding().quoteId());
      }
    }
    html.text(text.substring(from, to)).close();
    links(here.stream().filter(stretch -> stretch.to() == to).toList());
  }

  private void links(List<Stretch> ended) throws IOException {
    if (ended.isEmpty()) {
      return;
    }
    html.open("sup");
    for (Stretch stretch : ended.subList(0, Math.min(MOST_LINKS, ended.size()))) {
      Numbered finding = stretch.finding();
      String sign = finding.tone().sign();
      String link = "#" + finding.id();
      html.open("a", "href", link, "class", "ref " + finding.tone().code());
      html.text(sign + finding.finding().rule()).close();
    }
    if (ended.size() > MOST_LINKS) {
      html.text("+" + (ended.size() - MOST_LINKS));
    }
    html.close();
  }
}
