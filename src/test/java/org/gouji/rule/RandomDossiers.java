package org.gouji.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Report;
import org.gouji.narrative.NarrativeReader;
import org.gouji.read.UnreadableException;
import org.gouji.rule.RuleCase.Content;
import org.gouji.rule.fact.Dossier;

/**
 * Reports at random: one of a rule case, with prose and tables of others, and anything in it
 * changed, alone or with one of the year before. The same number gives the same report.
 */
final class RandomDossiers {
  private final List<Case> pool = new ArrayList<>();

  /** A report to start from, and the one of the year before, where there is one. */
  private record Case(Report report, Optional<Report> prior) {}

  RandomDossiers(List<RuleCase> cases) {
    for (RuleCase example : cases) {
      Content content = example.content();
      for (Content one : content.batch().isEmpty() ? List.of(content) : content.batch()) {
        Content before = one.prior();
        pool.add(
            new Case(
                read(example, one),
                before == null ? Optional.empty() : Optional.of(read(example, before))));
      }
    }
  }

  private static Report read(RuleCase example, Content content) {
    byte[] bytes = example.document(content).getBytes(StandardCharsets.UTF_8);
    try {
      return Gouji.standard().read(new Input(example.toString(), maxSize -> bytes));
    } catch (UnreadableException e) {
      throw new IllegalArgumentException(example + ": " + e.problem(), e);
    }
  }

  /** The report of a number. */
  Dossier dossier(int number) {
    Random random = new Random(31L * number + 7);
    RandomChanges changes = new RandomChanges(random, () -> some(random).report());
    Case base = some(random);
    Report report = changes.of(base.report());
    return new Dossier(report, NarrativeReader.read(report), prior(base, report, changes, random));
  }

  private Optional<Report> prior(Case base, Report report, RandomChanges changes, Random random) {
    if (base.prior().isPresent() && random.nextInt(4) > 0) {
      return random.nextBoolean() ? base.prior() : base.prior().map(changes::of);
    }
    return switch (random.nextInt(6)) {
      case 0 -> Optional.of(before(report, changes.of(base.report())));
      case 1 -> Optional.of(before(report, some(random).report()));
      case 2 -> Optional.of(some(random).report());
      default -> Optional.empty();
    };
  }

  /** A report, made one of the same body a year before another. */
  private static Report before(Report later, Report report) {
    OptionalInt year =
        later.year().isEmpty() ? OptionalInt.empty() : OptionalInt.of(later.year().getAsInt() - 1);
    return new Report(
        report.title(),
        later.agency(),
        later.level(),
        year,
        report.edition(),
        report.period(),
        report.published(),
        report.introduction(),
        report.sections(),
        report.tables(),
        report.tablesAlone(),
        report.remarks());
  }

  private Case some(Random random) {
    return pool.get(random.nextInt(pool.size()));
  }
}
