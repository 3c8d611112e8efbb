package org.gouji.write.html;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.edition.Editions;
import org.gouji.model.CellRef;
import org.gouji.model.Report;

/** What findings can link to: quotes and cells of the page, or pages of other reports. */
final class Anchors {
  private final Optional<Report> report;
  private final Optional<Stretches> stretches;
  private final Function<String, Optional<String>> pages;

  private Anchors(
      Optional<Report> report,
      Optional<Stretches> stretches,
      Function<String, Optional<String>> pages) {
    this.report = report;
    this.stretches = stretches;
    this.pages = pages;
  }

  /** The anchors of a report's page. */
  static Anchors of(Report report, Stretches stretches) {
    return new Anchors(Optional.of(report), Optional.of(stretches), source -> Optional.empty());
  }

  /** The anchors of a page without a report: pages by the inputs that they are about. */
  static Anchors of(Function<String, Optional<String>> pages) {
    return new Anchors(Optional.empty(), Optional.empty(), pages);
  }

  /** Whether the prose shows the quote of a finding. */
  boolean shows(Numbered finding) {
    return stretches.isPresent() && stretches.get().shows(finding);
  }

  /** Whether the tables show a cell. */
  boolean has(CellRef cell) {
    return report
        .flatMap(r -> r.table(cell.table()))
        .map(table -> Editions.standard().named(table.edition()).table(cell.table()))
        .map(
            form ->
                form.rows().stream()
                    .anyMatch(
                        row ->
                            row.key().equals(cell.row()) && row.columns().contains(cell.column())))
        .orElse(false);
  }

  /** Names an input, linked to its page where it has one. */
  void source(Html html, String source) throws IOException {
    Optional<String> page = pages.apply(source);
    if (page.isPresent()) {
      html.element("a", source, "href", page.get());
    } else {
      html.element("span", source);
    }
  }
}
