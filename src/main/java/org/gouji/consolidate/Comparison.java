package org.gouji.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.edition.Edition;
import org.gouji.model.CellRef;
import org.gouji.model.Message;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.rule.fact.Amounts;
import org.gouji.rule.fact.batch.Rounding;

/** A consolidated report that exists already, against the sums. */
final class Comparison {
  private final Edition edition;
  private final List<SummedCell> sums;

  Comparison(Edition edition, List<SummedCell> sums) {
    this.edition = edition;
    this.sums = sums;
  }

  /** Notes where a report differs; a sum that lacks something is compared with nothing. */
  void with(List<UnitReport> reports, List<Gap> gaps) {
    for (UnitReport report : reports) {
      for (TableName name : TableName.values()) {
        List<CellRef> cells = UnitTable.cells(edition.table(name));
        Optional<UnitTable> table = report.table(name).filter(own -> TableSum.isLike(own, cells));
        if (table.isPresent()) {
          compare(report, table.get(), gaps);
        } else {
          Message message =
              new Message(
                  "consolidate.notCompared", Map.of("table", new Term.Key("table." + name.code())));
          gaps.add(Gap.of(Gap.Kind.TABLE, report.name(), report.source(), message));
        }
      }
    }
  }

  private void compare(UnitReport report, UnitTable table, List<Gap> gaps) {
    List<SummedCell> own = sums.stream().filter(sum -> sum.cell().table() == table.name()).toList();
    for (int i = 0; i < own.size(); i++) {
      SummedCell sum = own.get(i);
      Optional<BigDecimal> stated = table.figures().get(i).amount();
      if (sum.isComplete() && stated.isPresent() && differs(sum, stated.get())) {
        Message message =
            new Message(
                "consolidate.difference",
                Map.of(
                    "cell", new Term.Cells(List.of(sum.cell())),
                    "stated", Term.words(Amounts.plain(stated.get())),
                    "summed", Term.words(Amounts.plain(sum.known()))));
        gaps.add(Gap.of(Gap.Kind.DIFFERENCE, report.name(), report.source(), message));
      }
    }
  }

  private static boolean differs(SummedCell sum, BigDecimal stated) {
    List<BigDecimal> parts = new ArrayList<>();
    sum.figures().forEach(figure -> figure.amount().ifPresent(parts::add));
    return stated.compareTo(sum.known()) != 0
        && !Rounding.explains(sum.cell(), stated, sum.known(), parts);
  }
}
