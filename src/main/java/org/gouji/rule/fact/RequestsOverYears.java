package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.model.CellRef;
import org.gouji.model.Message;
import org.gouji.model.TableName;
import org.gouji.model.Term;

/** Table {@code requests} beside that of the year before. */
public final class RequestsOverYears {
  private static final String CARRIED_IN = "carriedIn";
  private static final String CARRIED_OUT = "carriedOut";
  private static final List<String> APPLICANTS =
      List.of("natural", "company", "research", "welfare", "legalService", "otherOrg");

  private final TwoYears years;

  RequestsOverYears(TwoYears years) {
    this.years = years;
  }

  /** As many requests are carried in as were carried out. */
  public Judgement getCarryOver() {
    return years.compare(
        both -> {
          Carried total = Carried.of(both, Amounts.TOTAL);
          if (total.differs()) {
            List<Carried> columns = new ArrayList<>(List.of(total));
            columns.addAll(differing(both));
            tell(both, "message", columns);
          }
        });
  }

  /** Where the totals agree, the same applicants' requests are carried in as were carried out. */
  public Judgement getApplicantsCarriedOver() {
    return years.compare(
        both -> {
          List<Carried> columns = differing(both);
          if (!columns.isEmpty() && Carried.of(both, Amounts.TOTAL).agrees()) {
            tell(both, "message.applicants", columns);
          }
        });
  }

  private static List<Carried> differing(Comparison both) {
    List<Carried> differing = new ArrayList<>();
    for (String column : APPLICANTS) {
      Carried carried = Carried.of(both, column);
      if (carried.differs()) {
        differing.add(carried);
      }
    }
    return differing;
  }

  private static void tell(Comparison both, String key, List<Carried> columns) {
    List<CellRef> cells = new ArrayList<>();
    List<Term> differences = new ArrayList<>();
    for (Carried column : columns) {
      cells.add(both.cell(CARRIED_IN, column.column()));
      differences.add(column.term());
    }
    both.add(
        new Message(key, Map.of("differences", new Term.Several(differences))),
        cells,
        columns.get(0).out(),
        columns.get(0).in());
  }

  /**
   * What a column carries from year to year, as it is printed.
   *
   * @param column its key
   * @param in carried in by this report, empty where that is unknown
   * @param out carried out by the prior report, empty where that is unknown
   */
  private record Carried(String column, String in, String out) {
    static Carried of(Comparison both, String column) {
      BigDecimal in = both.now(CARRIED_IN, column);
      BigDecimal out = both.before(CARRIED_OUT, column);
      return new Carried(
          column, in == null ? "" : Amounts.plain(in), out == null ? "" : Amounts.plain(out));
    }

    private boolean known() {
      return !in.isEmpty() && !out.isEmpty();
    }

    boolean differs() {
      return known() && !in.equals(out);
    }

    boolean agrees() {
      return known() && in.equals(out);
    }

    Term term() {
      return new Term.Phrase(
          "carriedOver",
          Map.of(
              "column", new Term.ColumnName(TableName.REQUESTS, column),
              "in", Term.words(in),
              "out", Term.words(out)));
    }
  }
}
