package org.gouji.write.html;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The buttons by which a reader chooses findings by severity and family. */
final class FilterBar {
  private final Html html;
  private final Bilingual words;
  private final Families families;

  FilterBar(Html html, Bilingual words, Families families) {
    this.html = html;
    this.words = words;
    this.families = families;
  }

  void write(List<Numbered> findings) throws IOException {
    Map<Tone, Integer> tones = new TreeMap<>();
    Map<String, Integer> kinds = new TreeMap<>();
    for (Numbered finding : findings) {
      tones.merge(finding.tone(), 1, Integer::sum);
      kinds.merge(families.of(finding.finding().rule()), 1, Integer::sum);
    }
    if (findings.isEmpty()) {
      return;
    }
    html.open("div", "class", "filters", "id", "filters");
    begin("severities", words.say("html.filter.severity"));
    for (Map.Entry<Tone, Integer> tone : tones.entrySet()) {
      Both name = words.say("tone." + tone.getKey().code());
      button("tone", tone.getKey().code(), tone.getKey().sign(), name, tone.getValue());
    }
    html.close();
    begin("families", words.say("html.filter.family"));
    for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
      button("family", kind.getKey(), "", families.title(kind.getKey()), kind.getValue());
    }
    html.close();
    html.open("p", "class", "shown", "role", "status");
    html.both(words.say("html.filter.shown")).text(" ");
    html.element("b", "" + findings.size(), "id", "shown").text(" / " + findings.size() + " ");
    html.open("button", "type", "button", "id", "all", "hidden", "");
    html.both(words.say("html.filter.all")).close();
    html.close(2).line();
  }

  private void begin(String id, Both name) throws IOException {
    html.open("div", "class", "choices", "role", "group", "aria-labelledby", id);
    html.element("span", name, "id", id, "class", "name");
  }

  private void button(String kind, String value, String sign, Both name, int count)
      throws IOException {
    html.open("button", "type", "button", "data-" + kind, value, "aria-pressed", "true");
    if (!sign.isEmpty()) {
      html.open("span", "class", "sign " + value, "aria-hidden", "true").text(sign).close();
    }
    html.both(name).text(" ").element("span", "" + count, "class", "count").close();
  }
}
