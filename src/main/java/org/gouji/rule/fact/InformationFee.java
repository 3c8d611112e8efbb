package org.gouji.rule.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellRef;
import org.gouji.model.FeeStatement;
import org.gouji.model.FeeStatement.Kind;
import org.gouji.model.Message;
import org.gouji.model.Narrative;
import org.gouji.model.Place;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.model.Where;

/** The information-processing fee (信息处理费): what section 6 and the table of requests tell of it. */
public final class InformationFee {
  static final int SECTION = 6;
  private static final String UNPAID = "other.feeUnpaid";

  private final Report report;
  private final FeeStatement statement;
  private final Optional<Where> elsewhere;
  private final boolean empty;

  /**
   * Makes the fact.
   *
   * @param empty whether section 6 is missing, or says nothing at all
   */
  InformationFee(Report report, Narrative narrative, boolean empty) {
    this.report = report;
    this.statement = narrative.fee();
    this.elsewhere = narrative.feeElsewhere();
    this.empty = empty;
  }

  /** Section 6 says whether the fee was charged. */
  public Judgement getStatement() {
    Optional<Section> section = report.section(SECTION);
    if (section.isEmpty() || section.get().paragraphs().isEmpty() || empty) {
      return Judgement.notApplicable(Message.of("reason.emptySection6"));
    }
    Place place = section.get().place();
    return statement.kind() == Kind.SILENT
        ? Judgement.broken(Breach.of(silence(), Where.section(SECTION, place)))
        : Judgement.held();
  }

  /** Section 6 is silent; if another one is not, it must not look as if nothing were said. */
  private Message silence() {
    if (elsewhere.isEmpty()) {
      return Message.of("message");
    }
    Where said = elsewhere.get();
    return new Message(
        "message.elsewhere",
        Map.of(
            "number",
            new Term.Key("section." + said.section().orElse(0)),
            "quote",
            Term.words(said.quote().orElse(""))));
  }

  /** No request was given up for an unpaid fee where no fee was charged. */
  public Judgement getUnpaid() {
    Optional<Table> table = report.table(TableName.REQUESTS);
    if (table.isEmpty() || statement.kind() != Kind.NOT_CHARGED) {
      return Judgement.notApplicable(Message.of("reason.noFeeDenied"));
    }
    CellRef cell = new CellRef(TableName.REQUESTS, UNPAID, Amounts.TOTAL);
    Amounts amounts = new Amounts(table.get(), List.of());
    if (amounts.amount(UNPAID, Amounts.TOTAL) == null) {
      return amounts.unknown(List.of(cell));
    }
    if (!amounts.isPositive(UNPAID, Amounts.TOTAL)) {
      return Judgement.held();
    }
    Where where = statement.where().orElse(Where.REPORT);
    Map<String, Term> terms =
        Map.of(
            "row", new Term.RowName(TableName.REQUESTS, UNPAID),
            "value", Term.words(amounts.printed(UNPAID, Amounts.TOTAL)),
            "quote", Term.words(where.quote().orElse("")));
    return Judgement.broken(Breach.of(new Message("message", terms), where, List.of(cell)));
  }
}
