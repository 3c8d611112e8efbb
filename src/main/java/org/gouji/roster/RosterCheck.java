package org.gouji.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.agency.AgencyName;
import org.gouji.model.Problem;
import org.gouji.model.Roster.Unit;
import org.gouji.model.Term;

/** Checks that the units of a roster make a tree: each once, each parent there, no circle. */
final class RosterCheck {
  private final Term file;
  private final Map<String, Unit> units = new HashMap<>();

  RosterCheck(Term file) {
    this.file = file;
  }

  void check(List<Unit> all) throws WrongRosterException {
    for (Unit unit : all) {
      Unit before = units.putIfAbsent(AgencyName.key(unit.agency()), unit);
      if (before != null) {
        throw new WrongRosterException(
            new Problem(
                "rosterTwice",
                Map.of(
                    "file", file,
                    "line", Term.words(unit.line()),
                    "value", Term.words(unit.agency()),
                    "first", Term.words(before.line()))));
      }
    }
    Set<String> sound = new HashSet<>();
    for (Unit unit : all) {
      climb(unit, sound);
    }
  }

  private void climb(Unit from, Set<String> sound) throws WrongRosterException {
    Set<String> passed = new HashSet<>();
    Unit unit = from;
    while (passed.add(AgencyName.key(unit.agency()))
        && unit.parent().isPresent()
        && !sound.contains(AgencyName.key(unit.agency()))) {
      Unit parent = units.get(AgencyName.key(unit.parent().get()));
      if (parent == null) {
        throw new WrongRosterException(
            new Problem(
                "rosterParent",
                Map.of(
                    "file", file,
                    "line", Term.words(unit.line()),
                    "value", Term.words(unit.parent().get()))));
      }
      if (passed.contains(AgencyName.key(parent.agency()))) {
        throw new WrongRosterException(
            new Problem(
                "rosterCircle",
                Map.of(
                    "file", file,
                    "line", Term.words(from.line()),
                    "value", Term.words(from.agency()))));
      }
      unit = parent;
    }
    sound.addAll(passed);
  }
}
