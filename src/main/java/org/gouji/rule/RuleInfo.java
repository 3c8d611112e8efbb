package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.model.Severity;
import org.gouji.model.TableName;

/**
 * A rule of the rulebook, as its file declares it.
 *
 * @param id its identifier, stable for ever
 * @param family the file it stands in, such as {@code requests}
 * @param variants its conditions; several where the severity depends on what is found
 */
public record RuleInfo(String id, String family, List<Variant> variants) {
  public RuleInfo {
    variants = List.copyOf(variants);
  }

  /** Whether it speaks of the reports of a batch together, not of one. */
  public boolean ofBatch() {
    return variants.get(0).batch();
  }

  /** The severities that its findings can have, gravest first. */
  public List<Severity> severities() {
    return variants.stream().map(Variant::severity).distinct().sorted().toList();
  }

  /**
   * One condition of a rule.
   *
   * @param name the name in the file: the identifier, and words that tell it from its siblings
   * @param severity the severity of its findings
   * @param tables the tables that it speaks of
   * @param prior whether it compares with the report of the year before
   * @param claims what the prose must state, where it speaks of prose: a topic of claims, {@code
   *     shares}, {@code breakdowns}, {@code growths} or {@code any}
   * @param edition the edition that it speaks of; both where there is none
   * @param since the first report year that it speaks of
   * @param batch whether it speaks of the reports of a batch together, not of one
   * @param roster whether it needs the roster of units
   * @param prose whether it needs a report with its prose, not a workbook of its tables alone
   */
  public record Variant(
      String name,
      Severity severity,
      Set<TableName> tables,
      boolean prior,
      Optional<String> claims,
      Optional<String> edition,
      OptionalInt since,
      boolean batch,
      boolean roster,
      boolean prose) {
    /** The identifier of the rule. */
    public String id() {
      return idOf(name);
    }

    /** What it needs, by the names that its file uses: tables in their order, then the rest. */
    public List<String> needs() {
      List<String> needs = new ArrayList<>();
      tables.stream().sorted().map(TableName::code).forEach(needs::add);
      if (prior) {
        needs.add("prior");
      }
      if (claims.isPresent()) {
        needs.add("claims");
      }
      if (roster) {
        needs.add("roster");
      }
      if (prose) {
        needs.add("prose");
      }
      return needs;
    }
  }

  /** The identifier in the name of a rule. */
  static String idOf(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }
}
