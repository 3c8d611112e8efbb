package org.gouji.rule.fact.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.agency.AgencyName;
import org.gouji.model.Roster;
import org.gouji.model.Roster.Unit;

/**
 * Which unit of the roster has filed which reports.
 *
 * @param <R> what is kept of a report
 */
public final class Register<R extends Filed> {
  private final Roster roster;
  private final Map<Unit, Map<Integer, List<R>>> filed = new HashMap<>();
  private final Map<String, List<Unit>> children = new HashMap<>();
  private final List<R> strays = new ArrayList<>();
  private final List<R> unidentified = new ArrayList<>();
  private final Map<Integer, Integer> years = new TreeMap<>();

  /** Finds the unit of each report. */
  public Register(Roster roster, List<R> reports) {
    this.roster = roster;
    UnitFinder finder = new UnitFinder(roster);
    List<R> unmatched = new ArrayList<>();
    for (R report : reports) {
      if (report.agency().isEmpty() || report.year().isEmpty()) {
        unidentified.add(report);
        continue;
      }
      Optional<Unit> unit = finder.exactly(report.agency().get());
      if (unit.isPresent()) {
        file(unit.get(), report);
      } else {
        unmatched.add(report);
      }
    }
    // A shortened name is believed only where no report bears the whole one.
    for (R report : unmatched) {
      Optional<Unit> unit = finder.byEnd(report.agency().orElse(""));
      if (unit.isPresent() && filed(unit.get(), report.year().orElse(0)).isEmpty()) {
        file(unit.get(), report);
      } else {
        strays.add(report);
      }
    }
    for (Unit unit : roster.units()) {
      unit.parent()
          .ifPresent(
              parent ->
                  children
                      .computeIfAbsent(AgencyName.key(parent), key -> new ArrayList<>())
                      .add(unit));
    }
    filed.values().forEach(own -> own.keySet().forEach(year -> years.merge(year, 1, Integer::sum)));
  }

  private void file(Unit unit, R report) {
    filed
        .computeIfAbsent(unit, first -> new TreeMap<>())
        .computeIfAbsent(report.year().orElse(0), first -> new ArrayList<>())
        .add(report);
  }

  /** The units of the roster. */
  public List<Unit> units() {
    return roster.units();
  }

  /** The reports of a unit for a year. */
  public List<R> filed(Unit unit, int year) {
    return filed.getOrDefault(unit, Map.of()).getOrDefault(year, List.of());
  }

  /** The years for which a unit has filed reports. */
  public Set<Integer> years(Unit unit) {
    return new TreeSet<>(filed.getOrDefault(unit, Map.of()).keySet());
  }

  /** How many units have filed reports for each year. */
  public Map<Integer, Integer> years() {
    return years;
  }

  /** Reports of agencies that are not on the roster. */
  public List<R> strays() {
    return strays;
  }

  /** Reports of which agency or year is not known. */
  public List<R> unidentified() {
    return unidentified;
  }

  /**
   * The units whose reports make up the consolidated report of a unit: those below it. One with a
   * consolidated report of its own stands for those below it.
   */
  public List<Unit> partsOf(Unit unit) {
    Map<Unit, Boolean> parts = new LinkedHashMap<>();
    gather(unit, parts);
    return new ArrayList<>(parts.keySet());
  }

  private void gather(Unit unit, Map<Unit, Boolean> parts) {
    for (Unit child : children.getOrDefault(AgencyName.key(unit.agency()), List.of())) {
      if (parts.putIfAbsent(child, true) == null && !child.consolidated()) {
        gather(child, parts);
      }
    }
  }
}
