package org.gouji.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Claims;
import org.gouji.model.FeeStatement;
import org.gouji.model.Narrative;
import org.gouji.model.Report;

/** Empty reports, until the real one is read. */
final class Reports {
  static final Report NONE =
      new Report(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          "2021",
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Map.of(),
          false,
          List.of());
  static final Narrative SILENCE =
      new Narrative(
          List.of(),
          List.of(),
          Claims.NONE,
          Optional.empty(),
          List.of(),
          FeeStatement.NONE,
          Optional.empty(),
          Optional.empty());

  private Reports() {}
}
