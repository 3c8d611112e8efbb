package org.gouji.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.model.Term;

/**
 * The order of repairs, by the weight of what must have happened if they are right. Cells that hang
 * together by an identity are one event, whose weight is that of a single cause that explains all
 * of them ({@link Causes}), or the sum of one {@link Slip} a cell, whichever is less:
 *
 * <table>
 * <caption>Weights</caption>
 * <tr><td>subtotal in column 其他, wrong sign</td><td>1</td></tr>
 * <tr><td>two digits transposed</td><td>2</td></tr>
 * <tr><td>digit doubled or lost, a nought at the end too many or too few</td><td>2.5</td></tr>
 * <tr><td>blank cell; two figures exchanged in cells that touch</td><td>3</td></tr>
 * <tr><td>one digit mistyped, one too many; figure in the cell beside its own</td><td>3.5</td></tr>
 * <tr><td>row slid by one column</td><td>4</td></tr>
 * <tr><td>figure of a neighbour copied; 0 for a figure; total that does not follow</td><td>4.5</td></tr>
 * <tr><td>two cells of a line exchanged that do not touch</td><td>5.5</td></tr>
 * <tr><td>any other figure</td><td>7</td></tr>
 * <tr><td>a figure of the prose that agrees only then, or no longer</td><td>∓6; ∓4 if in doubt</td></tr>
 * <tr><td>the prior report's figure carried out, likewise</td><td>∓4</td></tr>
 * <tr><td>a set that is larger than the smallest ones</td><td>3</td></tr>
 * </table>
 *
 * <p>Of equal weight, the smaller set comes first, then a total before a part, then what stands
 * first in the table.
 */
final class Ranking {
  private static final double LARGER = 3;

  private final Sheet sheet;
  private final Evidence evidence;
  private final List<Repair> causes;

  Ranking(Sheet sheet, Evidence evidence, List<Repair> causes) {
    this.sheet = sheet;
    this.evidence = evidence;
    this.causes = causes;
  }

  /**
   * A repair and its weight.
   *
   * @param repair the repair
   * @param weight its weight
   * @param why what speaks for it and against it, in words
   */
  record Ranked(Repair repair, double weight, List<Term> why) {}

  /** Repairs, best first. */
  List<Ranked> of(List<Repair> repairs) {
    int smallest = repairs.stream().mapToInt(Repair::size).min().orElse(0);
    List<Ranked> ranked = new ArrayList<>();
    for (Repair repair : repairs) {
      ranked.add(weigh(repair, smallest));
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::weight)
            .thenComparingInt(each -> each.repair().size())
            .thenComparing(each -> !isTotal(each.repair()))
            .thenComparing(Ranked::repair, Ranking::byPlace));
    return ranked;
  }

  private Ranked weigh(Repair repair, int smallest) {
    double weight = repair.size() > smallest ? LARGER : 0;
    List<Term> why = new ArrayList<>();
    for (Repair event : Components.of(sheet, repair)) {
      weight += weigh(event, why);
    }
    Evidence.Verdict verdict = evidence.on(repair);
    why.addAll(verdict.reasons());
    return new Ranked(repair, weight + verdict.weight(), why);
  }

  private double weigh(Repair event, List<Term> why) {
    List<Slip> slips = new ArrayList<>();
    double weight = 0;
    for (Repair.Change change : event.changes()) {
      Slip slip = Slip.of(sheet, change.cell(), change.to());
      weight += slip.weight();
      slips.add(slip);
    }
    Slip single = event.size() == 1 ? Slip.OTHER : cause(event);
    if (event.size() > 1 && single != Slip.OTHER && single.weight() < weight) {
      weight = single.weight();
      slips = List.of(single);
    }
    for (Slip slip : slips) {
      Term name = new Term.Key("slip." + slip.code());
      if (slip != Slip.OTHER && !why.contains(name)) {
        why.add(name);
      }
    }
    return weight;
  }

  private Slip cause(Repair event) {
    if (event.size() == 2) {
      Slip exchange = exchange(event.changes().get(0), event.changes().get(1));
      if (exchange != Slip.OTHER) {
        return exchange;
      }
    }
    if (!causes.contains(event)) {
      return Slip.OTHER;
    }
    boolean subtotals =
        event.changes().stream()
            .allMatch(change -> change.to() == 0 && Neighbourhood.isSubtotal(sheet, change.cell()));
    return subtotals ? Slip.SUBTOTAL : Slip.SHIFTED;
  }

  private Slip exchange(Repair.Change one, Repair.Change other) {
    boolean exchanged =
        one.to() == sheet.value(other.cell()) && other.to() == sheet.value(one.cell());
    if (!exchanged) {
      return Slip.OTHER;
    }
    if (Neighbourhood.touch(sheet, one.cell(), other.cell())) {
      return one.to() == 0 || other.to() == 0 ? Slip.MOVED : Slip.EXCHANGED;
    }
    boolean inLine =
        Neighbourhood.areInRow(sheet, one.cell(), other.cell())
            || Neighbourhood.areInColumn(sheet, one.cell(), other.cell());
    return inLine ? Slip.SWAPPED : Slip.OTHER;
  }

  private boolean isTotal(Repair repair) {
    return repair.size() == 1 && Neighbourhood.isTotal(sheet, repair.changes().get(0).cell());
  }

  private static int byPlace(Repair one, Repair other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      Repair.Change first = one.changes().get(i);
      Repair.Change second = other.changes().get(i);
      int order = Integer.compare(first.cell(), second.cell());
      order = order != 0 ? order : Long.compare(first.to(), second.to());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
