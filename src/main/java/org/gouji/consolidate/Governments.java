package org.gouji.consolidate;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Roster;
import org.gouji.model.Roster.Unit;
import org.gouji.rule.fact.batch.Register;
import org.gouji.rule.fact.batch.UnitFinder;

/** The governments of a roster whose reports are sums of others. */
public final class Governments {
  private final List<Unit> all;

  /** Finds them. */
  public Governments(Roster roster) {
    Register<UnitReport> register = new Register<>(roster, List.of());
    all =
        roster.units().stream()
            .filter(unit -> unit.consolidated() && !register.partsOf(unit).isEmpty())
            .toList();
  }

  /** Their names, in the order of the roster. */
  public List<String> names() {
    return all.stream().map(Unit::agency).toList();
  }

  /** The one of a name; nothing where there is none such. */
  public Optional<Unit> named(String name) {
    return new UnitFinder(new Roster(all)).find(name);
  }

  /** The only one; nothing where there are several or none. */
  public Optional<Unit> only() {
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
