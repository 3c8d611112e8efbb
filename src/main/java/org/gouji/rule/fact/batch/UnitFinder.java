package org.gouji.rule.fact.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.agency.AgencyLevel;
import org.gouji.agency.AgencyName;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.Roster.Unit;

/**
 * Finds an agency on the roster. Names are compared by their keys; a name without its place is that
 * of the only unit whose name ends so.
 */
public final class UnitFinder {
  private static final int SHORTEST = 3;

  private final Map<String, Unit> units = new HashMap<>();

  /** Makes a finder. */
  public UnitFinder(Roster roster) {
    roster.units().forEach(unit -> units.putIfAbsent(AgencyName.key(unit.agency()), unit));
  }

  /** A report with the roster's word on its agency's level, where its name does not tell enough. */
  public Report levelled(Report report) {
    return report
        .agency()
        .filter(agency -> !isTold(agency, report))
        .flatMap(this::find)
        .flatMap(Unit::level)
        .map(report::withLevel)
        .orElse(report);
  }

  /** Whether the level is known, from more than the kind of the place in the name (市教育局). */
  private static boolean isTold(String agency, Report report) {
    AgencyLevel names = AgencyLevel.standard();
    boolean bare =
        names.namesNoPlace(agency) && report.level().equals(Optional.of(names.of(agency)));
    return report.level().isPresent() && !bare;
  }

  /** The unit that an agency is. */
  public Optional<Unit> find(String agency) {
    return exactly(agency).or(() -> byEnd(agency));
  }

  /** The unit of just this name. */
  Optional<Unit> exactly(String agency) {
    return Optional.ofNullable(units.get(AgencyName.key(agency)));
  }

  /** The only unit of which the name ends as this one, or the reverse. */
  Optional<Unit> byEnd(String agency) {
    String key = AgencyName.key(agency);
    Unit found = null;
    for (Map.Entry<String, Unit> unit : units.entrySet()) {
      String other = unit.getKey();
      boolean same = key.endsWith(other) || other.endsWith(key);
      if (same && Math.min(key.length(), other.length()) >= SHORTEST) {
        if (found != null) {
          return Optional.empty();
        }
        found = unit.getValue();
      }
    }
    return Optional.ofNullable(found);
  }
}
