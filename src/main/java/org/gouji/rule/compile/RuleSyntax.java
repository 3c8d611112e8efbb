package org.gouji.rule.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Checks what a file of rules must have before it is compiled: the compiler forgets the line of an
 * error, and knows nothing of the rulebook's own demands.
 */
final class RuleSyntax {
  private static final List<String> SEVERITIES = List.of("violation", "warning", "note");

  private final String file;
  private final String drl;

  RuleSyntax(String file, String drl) {
    this.file = file;
    this.drl = drl;
  }

  /**
   * Checks the file.
   *
   * @throws IllegalStateException if it is wrong; the message names file, line and rule
   */
  void check() {
    List<RuleDescr> rules = parse().getRules();
    rules.forEach(this::check);
    for (RuleDescr rule : rules) {
      if (isOfBatch(rule) != isOfBatch(rules.get(0))) {
        throw wrong(
            rule,
            "a file is about reports or about batches: all of its rules have @scope(batch), or none");
      }
    }
  }

  /**
   * The file with one rule at a time, the others blanked out so that lines stay.
   *
   * @return by the place of the rule, as messages name it
   */
  Map<String, String> rulesAlone() {
    Map<String, String> alone = new LinkedHashMap<>();
    List<RuleDescr> rules = parse().getRules();
    for (RuleDescr rule : rules) {
      List<String> lines = new ArrayList<>(drl.lines().toList());
      for (RuleDescr other : rules) {
        boolean same = other.getLine() == rule.getLine();
        for (int line = other.getLine(); !same && line <= other.getEndLine(); line++) {
          lines.set(line - 1, "");
        }
      }
      alone.put(place(rule), String.join("\n", lines));
    }
    return alone;
  }

  private PackageDescr parse() {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr descr;
    try {
      descr = parser.parse(true, drl);
    } catch (DroolsParserException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
    if (parser.hasErrors() || descr == null) {
      DroolsError error = parser.getErrors().get(0);
      int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
      throw new IllegalStateException(file + ", line " + line + ": " + error.getMessage());
    }
    return descr;
  }

  private void check(RuleDescr rule) {
    if (!rule.getName().matches("[A-Z]\\d\\d( .+)?")) {
      throw wrong(rule, "its name must begin with its identifier, such as R01");
    }
    Object severity =
        rule.getAnnotation("severity") == null ? "" : rule.getAnnotation("severity").getValue();
    if (!SEVERITIES.contains(String.valueOf(severity))) {
      throw wrong(rule, "it needs @severity(violation), @severity(warning) or @severity(note)");
    }
    if (isOfBatch(rule) && !"batch".equals(rule.getAnnotation("scope").getValue())) {
      throw wrong(rule, "the only scope is @scope(batch)");
    }
  }

  private static boolean isOfBatch(RuleDescr rule) {
    return rule.getAnnotation("scope") != null;
  }

  private IllegalStateException wrong(RuleDescr rule, String what) {
    return new IllegalStateException(place(rule) + ": " + what);
  }

  private String place(RuleDescr rule) {
    return file + ", line " + rule.getLine() + ", rule \"" + rule.getName() + '"';
  }
}
