package org.gouji.write;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;

/**
 * A row of the ledger: a finding, or an input that has none.
 *
 * @param values its texts, without a key where there is none
 * @param severity how grave the finding is; nothing for an input without finding
 * @param verdict the verdict on the input; nothing for a finding about a batch
 * @param counts whether the finding counts; what the office knows already does not
 */
public record LedgerRow(
    Map<LedgerColumn, String> values,
    Optional<Severity> severity,
    Optional<Verdict> verdict,
    boolean counts) {
  public LedgerRow {
    Map<LedgerColumn, String> ordered = new EnumMap<>(LedgerColumn.class);
    ordered.putAll(values);
    values = java.util.Collections.unmodifiableMap(ordered);
  }

  /** The text in a column; empty where there is none. */
  public String value(LedgerColumn column) {
    return values.getOrDefault(column, "");
  }
}
