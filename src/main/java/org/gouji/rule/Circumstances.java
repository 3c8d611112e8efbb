package org.gouji.rule;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.model.Claim;
import org.gouji.model.Claims;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.rule.fact.Dossier;
import org.gouji.rule.fact.Judgement;

/**
 * All of a report that decides which conditions speak of it. Most reports of a batch are alike in
 * this.
 *
 * @param year its year
 * @param edition the edition of its format
 * @param tablesAlone whether it is a workbook of its tables, without prose
 * @param tables the editions of the tables that it has
 * @param succession whether it follows the report of the year before; nothing where there is none
 * @param said what its prose states in figures, by the names that the rules use
 * @param tooManyFigures whether there were so many figures that none was looked at
 */
record Circumstances(
    OptionalInt year,
    String edition,
    boolean tablesAlone,
    Map<TableName, String> tables,
    Optional<Judgement> succession,
    Set<String> said,
    boolean tooManyFigures) {

  static Circumstances of(Dossier dossier) {
    Report report = dossier.report();
    Claims claims = dossier.narrative().claims();
    Map<TableName, String> tables = new EnumMap<>(TableName.class);
    for (Table table : report.tables().values()) {
      tables.put(table.name(), table.edition());
    }
    return new Circumstances(
        report.year(),
        report.edition(),
        report.tablesAlone(),
        tables,
        dossier.prior().isPresent() ? Optional.of(dossier.succession()) : Optional.empty(),
        said(claims),
        claims.tooMany());
  }

  private static Set<String> said(Claims claims) {
    Set<String> said = new HashSet<>();
    for (Claim claim : claims.figures()) {
      said.add("any");
      if (claim.ofThisYear()) {
        said.add(claim.topic().code());
      }
    }
    add(said, "shares", !claims.shares().isEmpty());
    add(said, "breakdowns", !claims.breakdowns().isEmpty());
    add(said, "growths", !claims.growths().isEmpty());
    add(said, "fees", !claims.fees().isEmpty());
    return said;
  }

  private static void add(Set<String> said, String what, boolean isSaid) {
    if (isSaid) {
      said.add(what);
    }
  }
}
