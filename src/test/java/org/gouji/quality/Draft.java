package org.gouji.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A wording filled from a report.
 *
 * @param entries its pieces in order
 */
record Draft(List<Entry> entries) {
  /**
   * A piece as it is printed.
   *
   * @param text what is printed
   * @param core the part of it that the quote of a finding has to show; empty where nothing is
   *     stated
   * @param figure the figure, where it is one that can be falsified
   * @param holds whether what it states is true
   */
  record Entry(String text, String core, Optional<Stated> figure, boolean holds) {}

  /**
   * A figure that can be falsified.
   *
   * @param slot its slot
   * @param value its value, before it was printed
   * @param figure as it is printed
   * @param readings what else it could be
   * @param above what it must exceed to be wrong
   * @param neighbours figures that are easily taken for it
   */
  record Stated(
      Template.Slot slot,
      BigDecimal value,
      BigDecimal figure,
      List<BigDecimal> readings,
      Optional<BigDecimal> above,
      List<BigDecimal> neighbours) {}

  /** Fills a wording; empty if it cannot stand in the report. */
  static Optional<Draft> of(Form form, Template template, SampleReport report, Random random) {
    try {
      Ledger ledger = Ledger.of(form, report, random);
      if (!holds(form.when(), ledger) || !holds(template.when(), ledger)) {
        return Optional.empty();
      }
      List<Entry> entries = new ArrayList<>();
      for (Template.Piece piece : template.pieces()) {
        Optional<Entry> entry = entry(piece, form, ledger);
        if (entry.isEmpty()) {
          return Optional.empty();
        }
        entries.add(entry.get());
      }
      return Optional.of(new Draft(List.copyOf(entries)));
    } catch (Expression.UndefinedException e) {
      return Optional.empty();
    }
  }

  /** How many of its statements are false as they stand: words that do not fit the report. */
  long falsehoods() {
    return entries.stream().filter(entry -> !entry.holds()).count();
  }

  /** The whole text. */
  String text() {
    StringBuilder text = new StringBuilder();
    entries.forEach(entry -> text.append(entry.text()));
    return text.toString();
  }

  /** The whole text with another figure in one place. */
  String text(int changed, BigDecimal figure) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean here = i == changed && entry.figure().isPresent();
      text.append(here ? entry.figure().get().slot().print().text(figure) : entry.text());
    }
    return text.toString();
  }

  private static boolean holds(String condition, Ledger ledger) {
    return condition.isEmpty() || Expression.holds(condition, ledger);
  }

  private static Optional<Entry> entry(Template.Piece piece, Form form, Ledger ledger)
      throws Expression.UndefinedException {
    if (piece instanceof Template.Literal literal) {
      return Optional.of(new Entry(literal.text(), "", Optional.empty(), true));
    }
    if (piece instanceof Template.Words words) {
      boolean holds = Expression.evaluate(words.condition(), ledger).signum() != 0;
      return Optional.of(new Entry(words.words(), words.words(), Optional.empty(), holds));
    }
    Template.Slot slot = (Template.Slot) piece;
    BigDecimal value = Expression.evaluate(slot.expression(), ledger);
    Optional<BigDecimal> figure = slot.print().figure(value);
    if (figure.isEmpty()) {
      return Optional.empty();
    }
    Optional<Stated> stated = Optional.empty();
    if (!slot.fixed() && !form.isTrap()) {
      Optional<BigDecimal> above = Optional.empty();
      if (slot.above().isPresent()) {
        above = Optional.of(Expression.evaluate(slot.above().get(), ledger));
      }
      stated =
          Optional.of(
              new Stated(
                  slot,
                  value,
                  figure.get(),
                  Readings.of(slot.expression(), form, ledger),
                  above,
                  Neighbours.of(slot.expression(), ledger)));
    }
    return Optional.of(
        new Entry(slot.print().text(figure.get()), slot.print().core(figure.get()), stated, true));
  }
}
