package org.gouji.rule;

import java.util.List;
import java.util.Map;
import org.gouji.rule.fact.Dossier;
import org.gouji.rule.fact.Facts;
import org.gouji.rule.fact.Judgement;
import org.gouji.rule.fact.Parameters;
import org.kie.api.definition.rule.Rule;

/**
 * A run of checks that are written by hand, in place of the rules: the same facts before, the same
 * findings and outcomes after. What breaks in them is not caught.
 */
public final class HandWritten {
  private HandWritten() {}

  /** Checks that are written by hand. */
  @FunctionalInterface
  public interface Checks {
    /** Judges the facts of a report. */
    void judge(List<Object> facts, Parameters parameters, Found found);
  }

  /**
   * What they found.
   *
   * @param findings where it goes
   */
  public record Found(Findings findings) {
    /**
     * Hands on what came of a condition, unless it holds.
     *
     * @param name the name that the rulebook has for it
     */
    public void unless(Judgement judgement, String name) {
      if (!judgement.isHolds()) {
        findings.add(new Name(name), judgement);
      }
    }
  }

  /** Runs checks on a report, as {@link Rulebook#run(Dossier, Parameters)} runs the rules. */
  public static RuleRun run(Checks checks, Dossier dossier, Parameters parameters) {
    Rulebook rulebook = Rulebook.standard();
    Scope scope = rulebook.scope(dossier);
    Findings findings = new Findings(scope.applicable());
    checks.judge(Facts.of(dossier, parameters), parameters, new Found(findings));
    return Rulebook.result(scope, findings, Map.of(), new ReportOrder());
  }

  /** All that {@link Findings} asks of a rule. */
  private record Name(String name) implements Rule {
    @Override
    public String getName() {
      return name;
    }

    @Override
    public String getId() {
      return name;
    }

    @Override
    public String getPackageName() {
      return "";
    }

    @Override
    public String getNamespace() {
      return "";
    }

    @Override
    public KnowledgeType getKnowledgeType() {
      return KnowledgeType.RULE;
    }

    @Override
    public Map<String, Object> getMetaData() {
      return Map.of();
    }

    @Override
    public int getLoadOrder() {
      return 0;
    }
  }
}
