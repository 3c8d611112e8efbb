package org.gouji.rule.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.edition.SectionTemplate;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Breakdown;
import org.gouji.model.Claim;
import org.gouji.model.Claims;
import org.gouji.model.Fee;
import org.gouji.model.Figure;
import org.gouji.model.Growth;
import org.gouji.model.Narrative;
import org.gouji.model.Report;
import org.gouji.model.Share;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.jspecify.annotations.Nullable;

/** Prepares the facts of a report: what an auditor would name, with its arithmetic as accessors. */
public final class Facts {
  private static final Set<String> NO_OUTCOMES =
      Set.of("newReceived", "carriedIn", Amounts.HANDLED, "carriedOut");
  private static final Set<String> DOCUMENTS = Set.of("regulations", "normativeDocuments");

  private final Report report;
  private final Narrative narrative;
  private final @Nullable Report prior;
  private final Tables tables;
  private final List<Object> facts = new ArrayList<>();

  private Facts(Dossier dossier) {
    this.report = dossier.report();
    this.narrative = dossier.narrative();
    this.prior = dossier.comparable();
    this.tables = new Tables(report);
  }

  /** The facts of a report. */
  public static List<Object> of(Dossier dossier, Parameters parameters) {
    Facts facts = new Facts(dossier);
    facts.facts.add(parameters);
    facts.prose(dossier, parameters);
    facts.tables();
    facts.years();
    facts.claims();
    return facts.facts;
  }

  private void prose(Dossier dossier, Parameters parameters) {
    Marks marks = new Marks(narrative.marks());
    ReportFact whole =
        new ReportFact(report, narrative.parts().orElse(null), marks, dossier.succession());
    facts.add(whole);
    facts.add(new TitleFact(report));
    facts.add(new Prose(marks, report.year()));
    facts.add(new Figures(report, narrative));
    facts.add(new Wording(marks));
    facts.add(new PersonalData(marks));
    facts.add(new Oversight(report, narrative));
    facts.add(new Publication(report, parameters.deadlines()));
    facts.add(new ImprovementFact(narrative.improvement()));
    for (SectionTemplate template : ReportFact.templates(report)) {
      SectionFact section =
          new SectionFact(template, report.section(template.number()).orElse(null));
      facts.add(section);
      if (template.number() == InformationFee.SECTION) {
        facts.add(new InformationFee(report, narrative, !section.getContent().isHolds()));
      }
    }
    facts.add(new Overview(report.section(1).orElse(null), narrative));
    Edition edition = Editions.standard().named(report.edition());
    boolean anyRead = report.tables().values().stream().anyMatch(Facts::isAnyRead);
    for (TableName name : TableName.values()) {
      Table table = report.table(name).orElse(null);
      TableTemplate template =
          table == null
              ? edition.table(name)
              : Editions.standard().named(table.edition()).table(name);
      facts.add(new TableFact(name, table, template, whole.isTrialYear(), anyRead));
    }
  }

  private static boolean isAnyRead(Table table) {
    for (Table.Row row : table.rows()) {
      for (Figure figure : row.figures().values()) {
        if (figure.isRead() || figure.isBlank()) {
          return true;
        }
      }
    }
    return false;
  }

  private void claims() {
    Claims claims = narrative.claims();
    for (Share share : claims.shares()) {
      facts.add(new ShareFact(share, tables));
    }
    for (Breakdown breakdown : claims.breakdowns()) {
      facts.add(new BreakdownFact(breakdown, tables));
    }
    Tables priorTables = prior == null ? null : new Tables(prior);
    for (Growth growth : claims.growths()) {
      facts.add(new GrowthFact(growth, tables, priorTables));
    }
    for (Fee fee : claims.fees()) {
      facts.add(new FeeFact(fee));
    }
    facts.add(new ChargedFees(claims.fees(), tables));
    facts.add(new Account(claims.figures(), tables));
    facts.add(new LeftOverFigures(claims.figures(), tables, priorTables));
    for (Claim claim : claims.figures()) {
      if (claim.isBound() && claim.ofThisYear()) {
        facts.add(new ClaimFact(claim, tables));
      }
      if (priorTables != null && claim.isBound() && isOfPriorYear(claim)) {
        facts.add(new EarlierFigure(claim, priorTables));
      }
    }
  }

  private void tables() {
    for (Table table : report.tables().values()) {
      switch (table.name()) {
        case DISCLOSURE -> disclosure(table);
        case REQUESTS -> requests(table);
        case REMEDIES -> remedies(table);
      }
    }
  }

  private static boolean isOfPriorYear(Claim claim) {
    return claim.year() == Claim.Year.PRIOR
        && claim.certain()
        && claim.scope() == Claim.Scope.WHOLE;
  }

  private Amounts amounts(Table table) {
    return java.util.Objects.requireNonNull(tables.of(table.name()));
  }

  private void disclosure(Table table) {
    Amounts amounts = amounts(table);
    for (Table.Row row : table.rows()) {
      if (DOCUMENTS.contains(row.key())) {
        facts.add(new DocumentsRow(row, amounts, report));
      } else if (row.figures().containsKey("lastYear")) {
        facts.add(new ItemsRow(row, amounts));
      } else if (row.key().equals("procurement")) {
        facts.add(new Procurement(row, amounts));
      } else if (row.key().equals(FeesRow.KEY)) {
        facts.add(new FeesRow(row, report, priorFee()));
      }
    }
  }

  private @Nullable Figure priorFee() {
    Table table = prior == null ? null : prior.table(TableName.DISCLOSURE).orElse(null);
    return table == null ? null : table.row(FeesRow.KEY).figures().get(FeesRow.AMOUNT);
  }

  private void requests(Table table) {
    TableTemplate template = Editions.standard().named(table.edition()).table(TableName.REQUESTS);
    Amounts amounts = amounts(table);
    for (String column : template.columns().keySet()) {
      facts.add(new Column(column, amounts));
    }
    for (Table.Row row : table.rows()) {
      facts.add(new Row(row, amounts));
    }
    facts.add(new RequestsTable(table, amounts));
  }

  private void remedies(Table table) {
    Amounts amounts = amounts(table);
    for (Table.Row row : table.rows()) {
      facts.add(new RemedyBlock(row, amounts));
    }
    facts.add(new CorrectedCases(table, amounts, narrative.improvement()));
  }

  /** What there is to compare with the report of the year before. */
  private void years() {
    if (prior == null) {
      return;
    }
    facts.add(new Reuse(report, prior));
    TwoYears disclosure = twoYears(TableName.DISCLOSURE, prior);
    if (disclosure != null) {
      facts.add(new DisclosureOverYears(disclosure));
    }
    TwoYears requests = twoYears(TableName.REQUESTS, prior);
    if (requests != null) {
      facts.add(new RequestsOverYears(requests));
    }
    TwoYears remedies = twoYears(TableName.REMEDIES, prior);
    if (remedies != null) {
      facts.add(new RemediesOverYears(remedies, requests));
    }
  }

  private @Nullable TwoYears twoYears(TableName name, Report before) {
    Table table = report.table(name).orElse(null);
    return table == null ? null : new TwoYears(table, before);
  }

  /** The rows of a template that sum to the handled total. */
  static List<String> outcomes(TableTemplate template) {
    List<String> outcomes = new ArrayList<>();
    for (TableTemplate.Row row : template.rows()) {
      if (template.name() == TableName.REQUESTS && !NO_OUTCOMES.contains(row.key())) {
        outcomes.add(row.key());
      }
    }
    return outcomes;
  }
}
