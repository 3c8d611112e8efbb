package org.gouji.write;

import java.util.ArrayList;
import java.util.List;
import org.gouji.rule.RuleInfo;

/**
 * All that is published of a rule, in one language. The page, the console and the values are made
 * of it, so that they say the same.
 *
 * @param rule the rule
 * @param title its name
 * @param parts what is said of it, in the order in which it is read
 */
public record RuleSheet(RuleInfo rule, String title, List<Part> parts) {
  /** The texts that follow severity and scope; a rule need not have the last words on all. */
  private static final List<String> TEXTS =
      List.of("demand", "reason", "formula", "basis", "example", "fix", "limits");

  public RuleSheet {
    parts = List.copyOf(parts);
  }

  /**
   * A part of what is said of a rule.
   *
   * @param key its key, the same in every language
   * @param label what it is called
   * @param text what it says
   */
  public record Part(String key, String label, String text) {}

  /** The sheet of a rule. */
  public static RuleSheet of(RuleInfo rule, Phrasebook words) {
    List<Part> parts = new ArrayList<>();
    parts.add(part("severity", words.severities(rule.severities()), words));
    parts.add(part("scope", Scope.of(rule, words), words));
    for (String key : TEXTS) {
      String text = words.optionalOfRule(rule.id(), key).strip();
      if (!text.isEmpty()) {
        parts.add(part(key, text, words));
      }
    }
    return new RuleSheet(rule, words.ofRule(rule.id(), "title"), parts);
  }

  private static Part part(String key, String text, Phrasebook words) {
    return new Part(key, words.say("explain." + key), text);
  }

  /** What a part says; empty where the rule has none. */
  public String text(String key) {
    return parts.stream().filter(p -> p.key().equals(key)).map(Part::text).findFirst().orElse("");
  }
}
