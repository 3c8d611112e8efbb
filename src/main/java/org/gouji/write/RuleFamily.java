package org.gouji.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.rule.Catalogue;
import org.gouji.rule.RuleInfo;

/**
 * The rules of one file of the rulebook, as they are published.
 *
 * @param code the name of the file, such as {@code requests}
 * @param title what the family is called
 * @param rules its rules, by identifier
 */
public record RuleFamily(String code, String title, List<RuleSheet> rules) {
  private static final String TITLES = "family.";

  public RuleFamily {
    rules = List.copyOf(rules);
  }

  /** All families, in the order in which the words of the program name them. */
  public static List<RuleFamily> all(Catalogue catalogue, Phrasebook words) {
    Map<String, List<RuleSheet>> sheets = new LinkedHashMap<>();
    for (String key : words.keys(TITLES)) {
      sheets.put(key.substring(TITLES.length()), new ArrayList<>());
    }
    for (RuleInfo rule : catalogue.rules()) {
      sheets
          .computeIfAbsent(rule.family(), family -> new ArrayList<>())
          .add(RuleSheet.of(rule, words));
    }
    List<RuleFamily> families = new ArrayList<>();
    sheets.forEach(
        (code, rules) -> {
          if (!rules.isEmpty()) {
            families.add(new RuleFamily(code, words.say(TITLES + code), rules));
          }
        });
    return families;
  }
}
