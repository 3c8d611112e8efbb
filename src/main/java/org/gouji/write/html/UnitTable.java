package org.gouji.write.html;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.model.CellCount;
import org.gouji.model.Verdict;

/** The units of a batch, one row each, which a reader can sort and filter. */
final class UnitTable {
  /** So many rows are shown before the reader asks for more. */
  private static final int FIRST = 200;

  private final Html html;
  private final Bilingual words;
  private final Links links;

  UnitTable(Html html, Bilingual words, Links links) {
    this.html = html;
    this.words = words;
    this.links = links;
  }

  void write(List<UnitRow> units) throws IOException {
    html.open("section", "id", "units", "aria-labelledby", "units-name");
    html.element("h2", words.say("html.units"), "id", "units-name").line();
    filters(units);
    html.open(
        "div", "class", "wide", "tabindex", 0, "role", "region", "aria-labelledby", "units-name");
    html.open("table", "class", "units", "id", "unit-table", "data-first", FIRST);
    heads();
    html.open("tbody");
    for (int i = 0; i < units.size(); i++) {
      if (i == FIRST) {
        html.close().open("tbody", "hidden", "");
      }
      row(units.get(i));
    }
    html.close(3);
    html.open("p", "class", "more").open("button", "type", "button", "id", "more", "hidden", "");
    html.both(words.say("html.units.more")).close(3).line();
  }

  private void filters(List<UnitRow> units) throws IOException {
    Map<Verdict, Integer> verdicts = new TreeMap<>();
    units.forEach(unit -> verdicts.merge(unit.verdict(), 1, Integer::sum));
    html.open("div", "class", "filters", "id", "unit-filters");
    html.open("div", "class", "choices");
    html.open("label", "for", "search", "class", "name").both(words.say("html.units.search"));
    html.close().single("input", "type", "search", "id", "search", "autocomplete", "off").close();
    html.open("div", "class", "choices", "role", "group", "aria-labelledby", "verdicts");
    html.element("span", words.say("html.column.verdict"), "id", "verdicts", "class", "name");
    for (Map.Entry<Verdict, Integer> verdict : verdicts.entrySet()) {
      String code = verdict.getKey().code();
      html.open("button", "type", "button", "data-verdict", code, "aria-pressed", "true");
      html.both(words.say("verdict." + code)).text(" ");
      html.element("span", "" + verdict.getValue(), "class", "count").close();
    }
    html.close().open("p", "class", "shown", "role", "status");
    html.both(words.say("html.units.shown")).text(" ");
    html.element("b", "" + units.size(), "id", "unit-shown").text(" / " + units.size());
    html.close(2).line();
  }

  private void heads() throws IOException {
    html.open("thead").open("tr");
    head("figures", words.say("html.column.number"));
    head("words", words.say("html.column.agency"));
    head("ranks", words.say("html.column.year"));
    head("ranks", words.say("html.column.verdict"));
    head("figures", words.say("severity.violation"));
    head("figures", words.say("severity.warning"));
    head("figures", words.say("severity.note"));
    head("figures", words.say("html.column.cells"));
    head("words", words.say("html.column.source"));
    html.close(2).line();
  }

  /** A head by which rows are sorted: as words, or as figures, which stand to the right. */
  private void head(String kind, Both name) throws IOException {
    html.open("th", "scope", "col", "aria-sort", "none", "data-" + kind, "");
    html.open("button", "type", "button").both(name);
    html.element("span", "", "class", "arrow", "aria-hidden", "true").close(2);
  }

  private void row(UnitRow unit) throws IOException {
    String verdict = unit.verdict().code();
    html.open("tr", "data-verdict", verdict);
    html.element("td", "" + unit.number(), "class", "number");
    html.open("th", "scope", "row");
    links.unit(html, unit);
    html.close();
    html.element("td", unit.year().isPresent() ? "" + unit.year().getAsInt() : "–");
    int grave =
        switch (unit.verdict()) {
          case PASS -> 0;
          case WARN -> 1;
          case FAIL -> 2;
          case UNREADABLE -> 3;
        };
    html.open("td", "class", "v " + verdict, "data-value", grave);
    html.both(words.say("verdict." + verdict)).close();
    count(unit.violations(), Tone.VIOLATION);
    count(unit.warnings(), Tone.WARNING);
    count(unit.notes(), Tone.NOTE);
    int read = unit.cells().map(CellCount::read).orElse(-1);
    String cells = unit.cells().map(c -> c.read() + "/" + c.expected()).orElse("–");
    html.element("td", cells, "class", "number", "data-value", read);
    html.element("td", unit.source(), "class", "source").close().line();
  }

  private void count(int count, Tone tone) throws IOException {
    html.element("td", "" + count, "class", count == 0 ? "number zero" : "number " + tone.code());
  }
}
