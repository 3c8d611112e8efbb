package org.gouji.quality;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gouji.model.Level;

/**
 * What the names in a wording mean: {@code year}, the agency's level ({@code county=1}), the cells
 * of the report, those of the year before as {@code prior.newReceived}, and the form's own figures.
 */
final class Ledger implements Expression.Scope {
  private static final String PRIOR = "prior.";

  private final SampleReport report;
  private final Random random;
  private final Map<String, BigDecimal> own = new HashMap<>();

  private Ledger(SampleReport report, Random random) {
    this.report = report;
    this.random = random;
  }

  /**
   * The ledger of a form in a report.
   *
   * @throws Expression.UndefinedException if the report cannot give a figure of the form
   */
  static Ledger of(Form form, SampleReport report, Random random)
      throws Expression.UndefinedException {
    Ledger ledger = new Ledger(report, random);
    for (Map.Entry<String, String> entry : form.let().entrySet()) {
      ledger.own.put(entry.getKey(), Expression.evaluate(entry.getValue(), ledger));
    }
    return ledger;
  }

  @Override
  public Optional<BigDecimal> value(String name) {
    if (own.containsKey(name)) {
      return Optional.of(own.get(name));
    }
    return switch (name) {
      case "year" -> Optional.of(BigDecimal.valueOf(report.year()));
      case "county" -> is(Level.COUNTY_GOVERNMENT);
      case "department" -> is(Level.COUNTY_DEPARTMENT);
      case "town" -> is(Level.TOWNSHIP_GOVERNMENT);
      case "city" -> is(Level.CITY_GOVERNMENT);
      default ->
          name.startsWith(PRIOR)
              ? report.prior().value(name.substring(PRIOR.length()))
              : report.cells().value(name);
    };
  }

  private Optional<BigDecimal> is(Level level) {
    return Optional.of(report.level() == level ? BigDecimal.ONE : BigDecimal.ZERO);
  }

  @Override
  public Random random() {
    return random;
  }
}
