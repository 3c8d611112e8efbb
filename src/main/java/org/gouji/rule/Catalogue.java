package org.gouji.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.model.Severity;
import org.gouji.model.TableName;
import org.gouji.rule.RuleInfo.Variant;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** The rules of the rulebook by identifier, read from the metadata of the compiled rules. */
public final class Catalogue {
  private static final String PRIOR = "prior";

  private final Map<String, RuleInfo> rules = new TreeMap<>();
  private final List<RuleInfo> ordered;

  Catalogue(Collection<KiePackage> packages) {
    Map<String, List<Variant>> byId = new TreeMap<>();
    Map<String, String> families = new HashMap<>();
    for (KiePackage pack : packages) {
      for (Rule rule : pack.getRules()) {
        Variant variant = variant(rule);
        byId.computeIfAbsent(variant.id(), id -> new ArrayList<>()).add(variant);
        families.put(variant.id(), pack.getName().substring(pack.getName().lastIndexOf('.') + 1));
      }
    }
    byId.forEach(
        (id, list) -> {
          list.sort((a, b) -> a.name().compareTo(b.name()));
          rules.put(id, new RuleInfo(id, families.getOrDefault(id, ""), list));
        });
    ordered = List.copyOf(rules.values());
  }

  /** All rules in the order of their identifiers. */
  public List<RuleInfo> rules() {
    return ordered;
  }

  /** The rule of an identifier. */
  public Optional<RuleInfo> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  private static Variant variant(Rule rule) {
    Set<TableName> tables = new HashSet<>();
    boolean prior = false;
    for (String need : words(rule, "needs")) {
      if (need.equals(PRIOR)) {
        prior = true;
      } else {
        tables.add(TableName.ofCode(need));
      }
    }
    List<String> since = words(rule, "since");
    return new Variant(
        rule.getName(),
        Severity.ofCode(words(rule, "severity").get(0)),
        Set.copyOf(tables),
        prior,
        words(rule, "claims").stream().findFirst(),
        words(rule, "edition").stream().findFirst(),
        since.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(since.get(0))));
  }

  private static List<String> words(Rule rule, String key) {
    Object value = rule.getMetaData().get(key);
    if (value == null) {
      return List.of();
    }
    // Quoted values keep their quotes.
    return List.of(value.toString().replace("\"", "").strip().split("\\s*,\\s*"));
  }
}
