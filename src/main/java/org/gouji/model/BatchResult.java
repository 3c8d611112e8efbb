package org.gouji.model;

import java.util.List;
import java.util.Optional;

/**
 * What came of judging the reports of a batch together.
 *
 * @param findings gravest first
 * @param outcomes how every rule about batches ended, in the order of identifiers
 * @param fault what broke in the program itself, where something did
 */
public record BatchResult(List<Finding> findings, List<Outcome> outcomes, Optional<Problem> fault) {
  public BatchResult {
    findings = List.copyOf(findings);
    outcomes = List.copyOf(outcomes);
  }
}
