package org.gouji.diagnose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What hangs together: cells that share identities. */
final class Components {
  private final int[] parent;

  private Components(int size) {
    this.parent = new int[size];
    Arrays.setAll(parent, i -> i);
  }

  /** The parts of a repair that are events of their own: no identity has cells of two of them. */
  static List<Repair> of(Sheet sheet, Repair repair) {
    if (repair.size() == 1) {
      return List.of(repair);
    }
    Components components = new Components(sheet.equations().size());
    repair.changes().forEach(change -> components.joinAround(sheet, change.cell()));
    components.joinExchanged(sheet, repair.changes());
    Map<Integer, List<Repair.Change>> parts = new LinkedHashMap<>();
    for (Repair.Change change : repair.changes()) {
      int root = components.root(sheet.equationOf(change.cell(), 0));
      parts.computeIfAbsent(root, any -> new ArrayList<>()).add(change);
    }
    return parts.values().stream().map(Repair::new).toList();
  }

  /** Two figures that were exchanged are one event, also where no identity has both. */
  private void joinExchanged(Sheet sheet, List<Repair.Change> changes) {
    for (int i = 0; i < changes.size(); i++) {
      for (int j = i + 1; j < changes.size(); j++) {
        Repair.Change one = changes.get(i);
        Repair.Change other = changes.get(j);
        if (Neighbourhood.touch(sheet, one.cell(), other.cell())
            && one.to() == sheet.value(other.cell())
            && other.to() == sheet.value(one.cell())) {
          join(sheet.equationOf(one.cell(), 0), sheet.equationOf(other.cell(), 0));
        }
      }
    }
  }

  private void joinAround(Sheet sheet, int cell) {
    for (int i = 1; i < sheet.degree(cell); i++) {
      join(sheet.equationOf(cell, i), sheet.equationOf(cell, 0));
    }
  }

  private void join(int equation, int other) {
    parent[root(equation)] = root(other);
  }

  private int root(int equation) {
    int root = equation;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
