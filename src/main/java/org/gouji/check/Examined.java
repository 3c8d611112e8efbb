package org.gouji.check;

import java.util.Optional;
import org.gouji.model.ReportResult;
import org.gouji.rule.fact.batch.ReportSketch;

/**
 * What came of one input of a batch.
 *
 * @param result its result
 * @param sketch what is kept of it for the judgement of the batch, where it was read and is wanted
 */
record Examined(ReportResult result, Optional<ReportSketch> sketch) {
  static Examined unread(ReportResult result) {
    return new Examined(result, Optional.empty());
  }
}
