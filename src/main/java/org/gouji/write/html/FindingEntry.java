package org.gouji.write.html;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.model.Candidate;
import org.gouji.model.CellRef;
import org.gouji.model.Finding;
import org.gouji.model.Identity;
import org.gouji.model.Suppression;
import org.gouji.model.TableName;

/** Writes what one finding says. */
final class FindingEntry {
  private static final int MOST_CELLS = 8;
  private static final int MOST_SOURCES = 50;
  private static final int MOST_IDENTITIES = 30;
  private static final int LONGEST_QUOTE = 200;

  private final Html html;
  private final Bilingual words;
  private final Anchors anchors;
  private final String edition;

  FindingEntry(Html html, Bilingual words, Anchors anchors, String edition) {
    this.html = html;
    this.words = words;
    this.anchors = anchors;
    this.edition = edition;
  }

  void write(Numbered numbered) throws IOException {
    Finding finding = numbered.finding();
    html.open("li", "id", numbered.id(), "tabindex", -1);
    html.open("p", "class", "message");
    html.both(words.message(finding.rule(), finding.message(), edition)).close();
    identities(finding);
    candidates(finding.candidates());
    quote(numbered);
    place(finding);
    cells(finding);
    sources(finding.sources());
    suppression(finding.suppression());
    html.close().line();
  }

  private void identities(Finding finding) throws IOException {
    if (finding.identities().isEmpty()) {
      return;
    }
    html.open("ul", "class", "equations");
    List<Identity> identities = finding.identities();
    for (Identity identity : identities.subList(0, Math.min(MOST_IDENTITIES, identities.size()))) {
      html.open("li").element("span", identity.rule(), "class", "rule").text(" ");
      Optional<Both> line = line(finding, identity);
      if (line.isPresent()) {
        html.both(line.get()).text(" ");
      }
      html.open("span", "class", "sides").text(identity.left() + " ≠ " + identity.right()).close();
      html.text(" ").element("span", words.ofRule(identity.rule(), "formula"), "class", "formula");
      html.close();
    }
    if (identities.size() > MOST_IDENTITIES) {
      html.element("li", "+" + (identities.size() - MOST_IDENTITIES));
    }
    html.close();
  }

  /** The row or column that an identity runs along, where the finding's table has it. */
  private Optional<Both> line(Finding finding, Identity identity) {
    Optional<TableName> table =
        finding
            .where()
            .table()
            .or(() -> finding.related().stream().map(CellRef::table).findFirst());
    if (table.isEmpty()) {
      return Optional.empty();
    }
    TableName name = table.get();
    List<Edition> all = Editions.standard().all();
    Optional<Both> row =
        identity
            .row()
            .filter(r -> all.stream().anyMatch(e -> rows(e, name).anyMatch(r::equals)))
            .map(r -> words.of(book -> book.row(name, r, edition)));
    Optional<Both> column =
        identity
            .column()
            .filter(c -> all.stream().anyMatch(e -> e.table(name).columns().containsKey(c)))
            .map(c -> words.of(book -> book.column(name, c, edition)));
    return row.isPresent() && column.isPresent()
        ? Optional.of(
            new Both(
                row.get().zh() + "·" + column.get().zh(), row.get().en() + "·" + column.get().en()))
        : row.or(() -> column);
  }

  private static Stream<String> rows(Edition edition, TableName table) {
    return edition.table(table).rows().stream().map(row -> row.key());
  }

  private void candidates(List<Candidate> candidates) throws IOException {
    if (candidates.isEmpty()) {
      return;
    }
    html.open("div", "class", "candidates").element("p", words.say("html.candidates"));
    html.open("ol");
    for (Candidate candidate : candidates) {
      html.open("li");
      String parting = "";
      for (Candidate.Change change : candidate.changes()) {
        html.text(parting);
        parting = "; ";
        cell(change.cell());
        html.text(" ").open("del").text(change.from()).close().text(" → ");
        html.open("ins").text(change.to()).close();
      }
      html.text(" ").open("span", "class", "faint").text("(");
      html.both(words.reason(candidate.why(), edition)).text(")").close(2);
    }
    html.close(2);
  }

  private void quote(Numbered numbered) throws IOException {
    String quote = numbered.finding().where().quote().orElse("").strip();
    if (quote.length() < 2 && !anchors.shows(numbered)) {
      return;
    }
    String shown =
        quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + "…";
    html.open("p", "class", "quote").element("span", words.say("label.quote"), "class", "name");
    html.open("q", "lang", "zh-CN");
    if (anchors.shows(numbered)) {
      html.element("a", shown, "href", "#" + numbered.quoteId());
    } else {
      html.text(shown);
    }
    html.close(2);
  }

  private void place(Finding finding) throws IOException {
    String locator = finding.where().place().locator();
    if (locator.isEmpty()) {
      return;
    }
    html.open("p", "class", "place").element("span", words.say("label.place"), "class", "name");
    html.both(words.of(book -> book.place(locator))).close();
  }

  private void cells(Finding finding) throws IOException {
    List<CellRef> cells = finding.related();
    if (cells.isEmpty()) {
      return;
    }
    html.open("p", "class", "cells").element("span", words.say("html.cells"), "class", "name");
    for (CellRef ref : cells.subList(0, Math.min(MOST_CELLS, cells.size()))) {
      cell(ref);
      html.text(" ");
    }
    if (cells.size() > MOST_CELLS) {
      html.both(words.say("html.cells.more", Map.of("count", cells.size())));
    }
    html.close();
  }

  private void cell(CellRef ref) throws IOException {
    Both name = words.of(book -> book.name(ref, edition));
    if (anchors.has(ref)) {
      html.element("a", name, "href", "#" + CellMarks.id(ref), "class", "cell");
    } else {
      html.both(name);
    }
  }

  private void sources(List<String> sources) throws IOException {
    if (sources.isEmpty()) {
      return;
    }
    html.open("p", "class", "cells").element("span", words.say("label.sources"), "class", "name");
    for (String source : sources.subList(0, Math.min(MOST_SOURCES, sources.size()))) {
      anchors.source(html, source);
      html.text(" ");
    }
    if (sources.size() > MOST_SOURCES) {
      html.both(words.say("html.sources.more", Map.of("count", sources.size())));
    }
    html.close();
  }

  private void suppression(Optional<Suppression> known) throws IOException {
    if (known.isEmpty()) {
      return;
    }
    html.open("p", "class", "known");
    html.both(words.say("html.known." + known.get().kind().code()));
    known(words.say("html.known.reason"), known.get().reason());
    known(words.say("html.known.person"), known.get().person());
    known(words.say("html.known.expires"), known.get().expires().map(LocalDate::toString));
    html.close();
  }

  private void known(Both name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      html.text(" · ").both(name).text(value.get());
    }
  }
}
