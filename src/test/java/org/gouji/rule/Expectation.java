package org.gouji.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouji.model.CellRef;
import org.gouji.model.Finding;
import org.gouji.model.TableName;

/**
 * What a rule has to say of a case. What is left empty is not looked at.
 *
 * @param severity the severity of the finding
 * @param message the key of its message
 * @param findings how many findings the rule makes; one unless given
 * @param section the section of the finding
 * @param table its table
 * @param row its row
 * @param column its column
 * @param cells cells that must be among those it names, as row/column
 * @param quote what its quote must contain
 * @param expected what should stand there
 * @param actual what stands there
 * @param candidate what its first candidate changes, as row/column from → to
 * @param sources the inputs that a finding about a batch concerns
 * @param reason the key of the reason why the rule did not run
 * @param also all other rules that fail on the case
 */
record Expectation(
    String severity,
    String message,
    int findings,
    int section,
    String table,
    String row,
    String column,
    List<String> cells,
    String quote,
    String expected,
    String actual,
    List<String> candidate,
    List<String> sources,
    String reason,
    List<String> also) {
  static final Expectation NOTHING =
      new Expectation(
          "", "", 0, 0, "", "", "", List.of(), "", "", "", List.of(), List.of(), "", List.of());

  @JsonCreator
  Expectation(
      @JsonProperty("severity") String severity,
      @JsonProperty("message") String message,
      @JsonProperty("findings") int findings,
      @JsonProperty("section") int section,
      @JsonProperty("table") String table,
      @JsonProperty("row") String row,
      @JsonProperty("column") String column,
      @JsonProperty("cells") List<String> cells,
      @JsonProperty("quote") String quote,
      @JsonProperty("expected") String expected,
      @JsonProperty("actual") String actual,
      @JsonProperty("candidate") List<String> candidate,
      @JsonProperty("sources") List<String> sources,
      @JsonProperty("reason") String reason,
      @JsonProperty("also") List<String> also) {
    this.severity = Objects.requireNonNullElse(severity, "");
    this.message = Objects.requireNonNullElse(message, "");
    this.findings = Math.max(1, findings);
    this.section = section;
    this.table = Objects.requireNonNullElse(table, "");
    this.row = Objects.requireNonNullElse(row, "");
    this.column = Objects.requireNonNullElse(column, "");
    this.cells = Objects.requireNonNullElse(cells, List.of());
    this.quote = Objects.requireNonNullElse(quote, "");
    this.expected = Objects.requireNonNullElse(expected, "");
    this.actual = Objects.requireNonNullElse(actual, "");
    this.candidate = Objects.requireNonNullElse(candidate, List.of());
    this.sources = Objects.requireNonNullElse(sources, List.of());
    this.reason = Objects.requireNonNullElse(reason, "");
    this.also = Objects.requireNonNullElse(also, List.of());
  }

  /** How a finding differs from what is expected; empty if it does not. */
  List<String> differences(Finding finding) {
    List<String> differences = new ArrayList<>();
    compare("severity", severity, finding.severity().code(), differences);
    compare("message", message, finding.message().key(), differences);
    if (section > 0 && finding.where().section().orElse(0) != section) {
      differences.add("section is " + finding.where().section());
    }
    compare("table", table, finding.where().table().map(TableName::code).orElse(""), differences);
    compare("row", row, finding.where().row().orElse(""), differences);
    compare("column", column, finding.where().column().orElse(""), differences);
    List<String> related = finding.related().stream().map(Expectation::name).toList();
    if (!related.containsAll(cells)) {
      differences.add("cells are " + related);
    }
    String actualQuote = finding.where().quote().orElse("");
    if (!actualQuote.contains(quote)) {
      differences.add("quote is " + actualQuote);
    }
    compare("expected", expected, finding.expected().orElse(""), differences);
    compare("actual", actual, finding.actual().orElse(""), differences);
    List<String> first =
        finding.candidates().stream()
            .limit(1)
            .flatMap(best -> best.changes().stream())
            .map(change -> name(change.cell()) + " " + change.from() + " → " + change.to())
            .toList();
    if (!candidate.isEmpty() && !candidate.equals(first)) {
      differences.add("candidate is " + first);
    }
    if (!sources.isEmpty() && !finding.sources().equals(sources)) {
      differences.add("sources are " + finding.sources());
    }
    return differences;
  }

  private static String name(CellRef cell) {
    return cell.row() + "/" + cell.column();
  }

  private static void compare(String what, String wanted, String found, List<String> differences) {
    if (!wanted.isEmpty() && !wanted.equals(found)) {
      differences.add(what + " is " + found);
    }
  }
}
