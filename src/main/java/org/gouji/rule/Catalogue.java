package org.gouji.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.gouji.model.Severity;
import org.gouji.model.TableName;
import org.gouji.rule.RuleInfo.Variant;

/** The rules of the rulebook by identifier, read from the metadata of the compiled rules. */
public final class Catalogue {
  private static final String PRIOR = "prior";
  private static final String PROSE = "prose";
  private static final String ROSTER = "roster";
  private static final String BATCH = "batch";

  private final Map<String, RuleInfo> rules = new TreeMap<>();
  private final List<RuleInfo> ordered;

  Catalogue(List<Model> models) {
    Map<String, List<Variant>> byId = new TreeMap<>();
    Map<String, String> families = new HashMap<>();
    for (Model model : models) {
      String pack = model.getPackageName();
      for (Rule rule : model.getRules()) {
        Variant variant = variant(rule);
        byId.computeIfAbsent(variant.id(), id -> new ArrayList<>()).add(variant);
        families.put(variant.id(), pack.substring(pack.lastIndexOf('.') + 1));
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

  /** The rules that speak of the reports of a batch together. */
  public List<RuleInfo> ofBatch() {
    return ordered.stream().filter(RuleInfo::ofBatch).toList();
  }

  /** The rule of an identifier. */
  public Optional<RuleInfo> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  private static Variant variant(Rule rule) {
    Set<String> needs = new HashSet<>(words(rule, "needs"));
    boolean prior = needs.remove(PRIOR);
    boolean roster = needs.remove(ROSTER);
    boolean prose = needs.remove(PROSE);
    Set<TableName> tables = new HashSet<>();
    needs.forEach(need -> tables.add(TableName.ofCode(need)));
    List<String> since = words(rule, "since");
    return new Variant(
        rule.getName(),
        Severity.ofCode(words(rule, "severity").get(0)),
        Set.copyOf(tables),
        prior,
        words(rule, "claims").stream().findFirst(),
        words(rule, "edition").stream().findFirst(),
        since.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(since.get(0))),
        words(rule, "scope").contains(BATCH),
        roster,
        prose);
  }

  /** Whether the rules of a file speak of the reports of a batch together. */
  static boolean isOfBatch(Model model) {
    return !model.getRules().isEmpty() && words(model.getRules().get(0), "scope").contains(BATCH);
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
