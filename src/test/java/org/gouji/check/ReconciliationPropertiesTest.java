package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gouji.edition.Editions;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Candidate;
import org.gouji.model.CellRef;
import org.gouji.model.Finding;
import org.gouji.model.Outcome;
import org.gouji.model.ReportResult;
import org.gouji.model.TableName;

/** Reconciliation identities on random tables: a consistent one passes, a changed cell is found. */
class ReconciliationPropertiesTest {
  private static final Set<String> IDENTITIES = Set.of("R01", "R02", "R03", "L01");
  private static final Set<String> NO_OUTCOMES =
      Set.of("newReceived", "carriedIn", "handledTotal", "carriedOut");

  @Property(tries = 200)
  void consistentTables_pass(@ForAll("tables") ConsistentTables tables) {
    ReportResult result = check(tables, tables.cells());

    assertThat(result.findings()).filteredOn(f -> IDENTITIES.contains(f.rule())).isEmpty();
    assertThat(result.outcomes())
        .filteredOn(outcome -> IDENTITIES.contains(outcome.rule()))
        .extracting(Outcome::status)
        .containsOnly(Outcome.Status.PASSED);
  }

  @Property(tries = 400)
  void singleChangedCell_isOneFinding_whichNamesIt(
      @ForAll("tables") ConsistentTables tables,
      @ForAll @IntRange(min = 0, max = 10_000) int which,
      @ForAll @IntRange(min = 1, max = 999) int delta) {
    List<CellRef> all = List.copyOf(tables.cells().keySet());
    CellRef changed = all.get(which % all.size());
    Map<CellRef, Long> cells = tables.ordered();
    cells.merge(changed, (long) delta, Long::sum);

    List<Finding> findings =
        check(tables, cells).findings().stream()
            .filter(f -> IDENTITIES.contains(f.rule()))
            .toList();

    // One wrong cell is one finding, however many identities it breaks.
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.related()).contains(changed);
    if (changed.table() == TableName.REQUESTS) {
      assertThat(finding.identities()).hasSizeBetween(2, 3);
      assertThat(finding.candidates().get(0).changes())
          .extracting(Candidate.Change::cell)
          .containsExactly(changed);
    }
  }

  private static ReportResult check(ConsistentTables tables, Map<CellRef, Long> cells) {
    byte[] json = Models.json(tables.edition(), cells);
    return Gouji.standard().check(new Input("model.json", maxSize -> json));
  }

  @Provide
  Arbitrary<ConsistentTables> tables() {
    Arbitrary<String> editions = Arbitraries.of("2019", "2021");
    Arbitrary<List<Integer>> figures =
        Arbitraries.integers().between(0, 5000).list().ofSize(25 * 6 + 12);
    return editions.flatMap(edition -> figures.map(list -> consistent(edition, list)));
  }

  /**
   * Tables whose identities hold.
   *
   * @param edition their edition
   * @param cells every cell of {@code requests} and {@code remedies}
   */
  record ConsistentTables(String edition, Map<CellRef, Long> cells) {
    Map<CellRef, Long> ordered() {
      return new java.util.LinkedHashMap<>(cells);
    }
  }

  private static ConsistentTables consistent(String edition, List<Integer> figures) {
    java.util.Iterator<Integer> next = figures.iterator();
    Map<CellRef, Long> cells = new java.util.LinkedHashMap<>();
    TableTemplate requests = Editions.standard().named(edition).table(TableName.REQUESTS);
    for (String column : requests.columns().keySet()) {
      if (!column.equals("total")) {
        column(requests, column, next, cells);
      }
    }
    requests.rows().forEach(row -> total(TableName.REQUESTS, row, cells));
    TableTemplate remedies = Editions.standard().named(edition).table(TableName.REMEDIES);
    for (TableTemplate.Row row : remedies.rows()) {
      for (String column : row.columns()) {
        if (!column.equals("total")) {
          cells.put(new CellRef(TableName.REMEDIES, row.key(), column), (long) next.next());
        }
      }
      total(TableName.REMEDIES, row, cells);
    }
    return new ConsistentTables(edition, cells);
  }

  /** Outcomes as drawn; what came in is split so that it equals what went out. */
  private static void column(
      TableTemplate template,
      String column,
      java.util.Iterator<Integer> next,
      Map<CellRef, Long> cells) {
    long handled = 0;
    for (TableTemplate.Row row : template.rows()) {
      if (!NO_OUTCOMES.contains(row.key())) {
        long value = next.next();
        handled += value;
        cells.put(new CellRef(TableName.REQUESTS, row.key(), column), value);
      }
    }
    long carriedOut = next.next();
    long carriedIn = Math.min(carriedOut, handled) / 2;
    cells.put(new CellRef(TableName.REQUESTS, "handledTotal", column), handled);
    cells.put(new CellRef(TableName.REQUESTS, "carriedOut", column), carriedOut);
    cells.put(new CellRef(TableName.REQUESTS, "carriedIn", column), carriedIn);
    cells.put(
        new CellRef(TableName.REQUESTS, "newReceived", column), handled + carriedOut - carriedIn);
  }

  private static void total(TableName table, TableTemplate.Row row, Map<CellRef, Long> cells) {
    long sum = 0;
    for (String column : row.columns()) {
      sum += cells.getOrDefault(new CellRef(table, row.key(), column), 0L);
    }
    cells.put(new CellRef(table, row.key(), "total"), sum);
  }

  /** Report models with nothing but the tables in question. */
  private static final class Models {
    private Models() {}

    static byte[] json(String edition, Map<CellRef, Long> cells) {
      Map<String, Map<String, List<String>>> tables = new TreeMap<>();
      cells.forEach(
          (cell, value) ->
              tables
                  .computeIfAbsent(cell.table().code(), name -> new TreeMap<>())
                  .computeIfAbsent(cell.row(), row -> new ArrayList<>())
                  .add("\"" + cell.column() + "\":" + value));
      String text =
          tables.entrySet().stream()
              .map(table -> "\"" + table.getKey() + "\":{" + rows(table.getValue()) + "}")
              .collect(Collectors.joining(","));
      int year = edition.equals("2019") ? 2020 : 2023;
      return ("{\"schema\":\"gouji-report/1\",\"year\":"
              + year
              + ",\"edition\":\""
              + edition
              + "\",\"tables\":{"
              + text
              + "}}")
          .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String rows(Map<String, List<String>> rows) {
      return rows.entrySet().stream()
          .map(row -> "\"" + row.getKey() + "\":{" + String.join(",", row.getValue()) + "}")
          .collect(Collectors.joining(","));
    }
  }
}
