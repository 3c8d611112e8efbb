package org.gouji.rule.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.edition.SectionTemplate;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Narrative;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;

/** Prepares the facts of a report: what an auditor would name, with its arithmetic as accessors. */
public final class Facts {
  private static final Set<String> NO_OUTCOMES =
      Set.of("newReceived", "carriedIn", Amounts.HANDLED, "carriedOut");
  private static final Set<String> DOCUMENTS = Set.of("regulations", "normativeDocuments");

  private final Report report;
  private final Narrative narrative;
  private final List<Object> facts = new ArrayList<>();

  private Facts(Dossier dossier) {
    this.report = dossier.report();
    this.narrative = dossier.narrative();
  }

  /** The facts of a report. */
  public static List<Object> of(Dossier dossier, Parameters parameters) {
    Facts facts = new Facts(dossier);
    facts.facts.add(parameters);
    facts.prose();
    facts.tables();
    return facts.facts;
  }

  private void prose() {
    ReportFact whole = new ReportFact(report, narrative.parts().orElse(null));
    facts.add(whole);
    facts.add(new TitleFact(report));
    facts.add(new Prose(narrative, report.year()));
    facts.add(new Figures(report, narrative));
    for (SectionTemplate template : ReportFact.templates(report)) {
      facts.add(new SectionFact(template, report.section(template.number()).orElse(null)));
    }
    facts.add(new Overview(report.section(1).orElse(null), narrative));
    Edition edition = Editions.standard().named(report.edition());
    for (TableName name : TableName.values()) {
      Table table = report.table(name).orElse(null);
      TableTemplate template =
          table == null
              ? edition.table(name)
              : Editions.standard().named(table.edition()).table(name);
      facts.add(new TableFact(name, table, template, whole.isTrialYear()));
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

  private void disclosure(Table table) {
    Amounts amounts = new Amounts(table, List.of());
    for (Table.Row row : table.rows()) {
      if (DOCUMENTS.contains(row.key())) {
        facts.add(new DocumentsRow(row, amounts, report));
      } else if (row.figures().containsKey("lastYear")) {
        facts.add(new ItemsRow(row, amounts));
      } else if (row.key().equals("procurement")) {
        facts.add(new Procurement(row, amounts));
      }
    }
  }

  private void requests(Table table) {
    TableTemplate template = Editions.standard().named(table.edition()).table(TableName.REQUESTS);
    Amounts amounts = new Amounts(table, outcomes(template));
    for (String column : template.columns().keySet()) {
      facts.add(new Column(column, amounts));
    }
    for (Table.Row row : table.rows()) {
      facts.add(new Row(row, amounts));
    }
    facts.add(new RequestsTable(table, amounts));
  }

  private void remedies(Table table) {
    Amounts amounts = new Amounts(table, List.of());
    for (Table.Row row : table.rows()) {
      facts.add(new RemedyBlock(row, amounts));
    }
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
