package org.gouji.rule.fact.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.agency.AgencyName;
import org.gouji.model.CellRef;
import org.gouji.model.Identity;
import org.gouji.model.Message;
import org.gouji.model.Place;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.gouji.rule.fact.Amounts;
import org.gouji.rule.fact.Breach;
import org.gouji.rule.fact.Judgement;
import org.jspecify.annotations.Nullable;

/** One table of a consolidated report against the sum of the units' tables. */
final class SummedTable {
  private static final int MOST_SHOWN = 6;
  private static final String RULE = "A01";

  private final ReportSketch whole;
  private final List<ReportSketch> parts;
  private final TableName table;
  private final Sheet stated;
  private final List<Sheet> sheets = new ArrayList<>();

  SummedTable(ReportSketch whole, List<ReportSketch> parts, TableName table) {
    this.whole = whole;
    this.parts = parts;
    this.table = table;
    this.stated = whole.sheet(table);
    parts.forEach(part -> sheets.add(part.sheet(table)));
  }

  /**
   * A cell that is not the sum of the units'.
   *
   * @param index its place in the order of the table
   */
  private record Difference(int index, CellRef cell, BigDecimal stated, BigDecimal summed) {
    BigDecimal amount() {
      return summed.subtract(stated);
    }
  }

  Judgement judge() {
    Optional<Message> obstacle = obstacle();
    if (obstacle.isPresent()) {
      return Judgement.unknown(obstacle.get());
    }
    List<CellRef> cells = stated.cells();
    List<CellRef> unknown = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      BigDecimal own = stated.amount(i);
      BigDecimal summed = sum(i);
      if (own == null || summed == null) {
        unknown.add(cells.get(i));
      } else if (own.compareTo(summed) != 0 && !isRounding(i, cells.get(i), own, summed)) {
        differences.add(new Difference(i, cells.get(i), own, summed));
      }
    }
    List<Message> reasons =
        unknown.isEmpty()
            ? List.of()
            : List.of(
                new Message("reason.cellsNotSummed", Map.of("cells", new Term.Cells(unknown))));
    if (differences.isEmpty()) {
      return reasons.isEmpty() ? Judgement.held() : Judgement.unknown(reasons.get(0));
    }
    return new Judgement.Broken(List.of(breach(differences, cells.size())), reasons);
  }

  private Optional<Message> obstacle() {
    List<String> lacking = new ArrayList<>();
    List<String> other = new ArrayList<>();
    if (stated.isMissing()) {
      lacking.add(whole.name());
    }
    for (int i = 0; i < sheets.size(); i++) {
      if (sheets.get(i).isMissing()) {
        lacking.add(parts.get(i).name());
      } else if (!stated.isMissing() && !sheets.get(i).isLike(stated)) {
        other.add(parts.get(i).name());
      }
    }
    Term name = new Term.Key("table." + table.code());
    if (!lacking.isEmpty()) {
      return Optional.of(
          new Message("reason.lackTable", Map.of("agencies", Names.some(lacking), "table", name)));
    }
    return other.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Message(
                "reason.mixedEditions", Map.of("agencies", Names.some(other), "table", name)));
  }

  private @Nullable BigDecimal sum(int cell) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Sheet sheet : sheets) {
      BigDecimal part = sheet.amount(cell);
      if (part == null) {
        return null;
      }
      sum = sum.add(part);
    }
    return sum;
  }

  private boolean isRounding(int index, CellRef cell, BigDecimal own, BigDecimal summed) {
    List<BigDecimal> parts = new ArrayList<>();
    for (Sheet sheet : sheets) {
      BigDecimal part = sheet.amount(index);
      if (part != null) {
        parts.add(part);
      }
    }
    return Rounding.explains(cell, own, summed, parts);
  }

  private Breach breach(List<Difference> differences, int cells) {
    List<Term> shown = new ArrayList<>();
    List<Difference> worst = new ArrayList<>(differences);
    worst.sort(
        Comparator.comparing((Difference d) -> d.amount().abs())
            .reversed()
            .thenComparingInt(Difference::index));
    for (Difference difference : worst.subList(0, Math.min(MOST_SHOWN, worst.size()))) {
      shown.add(phrase(difference));
    }
    Optional<String> omitted = explained(differences, cells, false);
    Optional<String> doubled = omitted.isPresent() ? omitted : explained(differences, cells, true);
    String key = omitted.isPresent() ? "message.omitted" : "message.doubled";
    Message message =
        new Message(
            doubled.isPresent() ? key : "message",
            Map.of(
                "agency", Term.words(whole.name()),
                "year", Term.words(whole.year().orElse(0)),
                "table", new Term.Key("table." + table.code()),
                "units", Term.words(parts.size()),
                "count", Term.words(differences.size()),
                "unit", Term.words(doubled.orElse("")),
                "cells", new Term.Apart(shown)));
    List<String> sources = new ArrayList<>(List.of(whole.source()));
    parts.forEach(part -> sources.add(part.source()));
    String subject =
        AgencyName.key(whole.name()) + "|" + whole.year().orElse(0) + "|" + table.code();
    List<Identity> sums = differences.stream().map(SummedTable::identity).toList();
    Breach breach =
        Breach.of(message, where(differences), differences.stream().map(Difference::cell).toList())
            .among(new Breach.Among(subject, sources, sums));
    return differences.size() > 1
        ? breach
        : breach.comparing(sums.get(0).right(), sums.get(0).left());
  }

  private Where where(List<Difference> differences) {
    CellRef first = differences.get(0).cell();
    boolean one = differences.size() == 1;
    return Where.table(
        table,
        one ? Optional.of(first.row()) : Optional.empty(),
        one ? Optional.of(first.column()) : Optional.empty(),
        Place.NOWHERE);
  }

  private static Identity identity(Difference difference) {
    return new Identity(
        RULE,
        Optional.of(difference.cell().row()),
        Optional.of(difference.cell().column()),
        Amounts.plain(difference.stated()),
        Amounts.plain(difference.summed()));
  }

  private static Term phrase(Difference difference) {
    return new Term.Phrase(
        "cell.summed",
        Map.of(
            "cell", new Term.Cells(List.of(difference.cell())),
            "stated", Term.words(Amounts.plain(difference.stated())),
            "summed", Term.words(Amounts.plain(difference.summed())),
            "difference", Term.words(signed(difference))));
  }

  private static String signed(Difference difference) {
    BigDecimal more = difference.amount().negate();
    return (more.signum() > 0 ? "+" : "") + Amounts.plain(more);
  }

  /** The only unit whose figures are the differences: it was left out, or counted twice. */
  private Optional<String> explained(List<Difference> differences, int cells, boolean twice) {
    BigDecimal[] missing = new BigDecimal[cells];
    Arrays.fill(missing, BigDecimal.ZERO);
    for (Difference difference : differences) {
      BigDecimal amount = difference.amount();
      missing[difference.index()] = twice ? amount.negate() : amount;
    }
    String found = null;
    for (int i = 0; i < sheets.size(); i++) {
      if (isAll(sheets.get(i), missing)) {
        if (found != null) {
          return Optional.empty();
        }
        found = parts.get(i).name();
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean isAll(Sheet sheet, BigDecimal[] amounts) {
    for (int i = 0; i < amounts.length; i++) {
      BigDecimal part = sheet.amount(i);
      if (part == null || part.compareTo(amounts[i]) != 0) {
        return false;
      }
    }
    return true;
  }
}
