package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.agency.AgencyLevel;
import org.gouji.model.CellRef;
import org.gouji.model.Level;
import org.gouji.model.Message;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.Term;

/** A row of table {@code disclosure} about documents: rules or normative documents. */
public final class DocumentsRow extends DisclosureRow {
  private final Report report;

  DocumentsRow(Table.Row row, Amounts amounts, Report report) {
    super(row, amounts);
    this.report = report;
  }

  /** Whether this is the row of rules (规章). */
  public boolean isRegulations() {
    return getKey().equals("regulations");
  }

  /** Rules are stated only by bodies that can make them. */
  public Judgement getPower() {
    List<CellRef> positive = new ArrayList<>();
    List<CellRef> all = amounts().cells(row());
    for (CellRef cell : all) {
      if (amounts().isPositive(cell.row(), cell.column())) {
        positive.add(cell);
      }
    }
    if (positive.isEmpty()) {
      boolean read = all.stream().allMatch(c -> amounts().amount(c.row(), c.column()) != null);
      return read ? Judgement.held() : amounts().unknown(all);
    }
    Optional<Level> level = report.level().filter(known -> known != Level.OTHER);
    if (level.isEmpty()) {
      return Judgement.unknown(Message.of("reason.noLevel"));
    }
    String agency = report.agency().orElse("");
    if (mayMakeRules(level.get(), agency)) {
      return Judgement.held();
    }
    List<Term> values = positive.stream().map(cell -> value(cell.column())).toList();
    return broken(
        "message",
        positive,
        Map.of(
            "agency", Term.words(agency),
            "level", new Term.Key("level." + level.get().code()),
            "values", new Term.Several(values)));
  }

  /** The name tells more than the level, unless someone said another level. */
  private static boolean mayMakeRules(Level level, String agency) {
    AgencyLevel names = AgencyLevel.standard();
    return names.of(agency) == level ? names.mayMakeRules(agency) : level.mayMakeRules();
  }

  /** 2021: what was made and not repealed again is in force: made − repealed ≤ in force. */
  public Judgement getStock() {
    BigDecimal made = amounts().amount(row(), "made");
    BigDecimal repealed = amounts().amount(row(), "repealed");
    BigDecimal inForce = amounts().amount(row(), "inForce");
    List<CellRef> cells = List.of(cell("inForce"), cell("made"), cell("repealed"));
    if (made == null || repealed == null || inForce == null) {
      return amounts().unknown(cells);
    }
    return made.subtract(repealed).compareTo(inForce) <= 0
        ? Judgement.held()
        : broken(
            "message",
            cells,
            Map.of(
                "made", value("made"),
                "repealed", value("repealed"),
                "inForce", value("inForce"),
                "least", Term.words(Amounts.plain(made.subtract(repealed)))));
  }

  /** 2019: what was published this year is part of all that is public. */
  public Judgement getPublication() {
    return compare("published", "publicTotal", (a, b) -> a.compareTo(b) <= 0);
  }

  /** 2019: as a rule no more is published than was made. */
  public Judgement getProduction() {
    return compare("published", "made", (a, b) -> a.compareTo(b) <= 0);
  }
}
