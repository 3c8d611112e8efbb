package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/**
 * Rules that were compiled while the program runs.
 *
 * @param models what the rulebook takes in
 */
public record CompiledRules(List<Model> models) {
  public CompiledRules {
    models = List.copyOf(models);
  }

  /** The identifiers of the rules. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Model model : models) {
      model.getRules().forEach(rule -> ids.add(RuleInfo.idOf(rule.getName())));
    }
    return ids;
  }
}
