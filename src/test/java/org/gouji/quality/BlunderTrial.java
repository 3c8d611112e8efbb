package org.gouji.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gouji.model.Candidate;
import org.gouji.model.Finding;
import org.gouji.model.TableName;

/**
 * A table with blunders in it, checked by the whole program, and whether its diagnosis names them.
 *
 * @param report the report with the wrong figures
 * @param wrong the wrong figures by row and column
 * @param right the right ones
 * @param sentence what its prose states; empty for nothing
 */
record BlunderTrial(
    SampleReport report,
    Map<String, BigDecimal> wrong,
    Map<String, String> right,
    String sentence) {

  /** What its prose states of the figures of the table. */
  enum Prose {
    /** Nothing. */
    NOTHING,
    /** The figure that is wrong in the table. */
    FIGURE,
    /** One of the other figures of the block. */
    OTHER,
    /** All figures of the block. */
    ALL
  }

  /** A report with blunders, where they break an identity of the table. */
  static Optional<BlunderTrial> of(
      SampleReport report, TableName table, List<Blunder> blunders, Prose prose, Random random) {
    Map<String, BigDecimal> wrong = new LinkedHashMap<>();
    for (Blunder blunder : blunders) {
      Map<String, BigDecimal> more = blunder.in(report.cells(), table, random);
      if (more.isEmpty() || more.keySet().stream().anyMatch(wrong::containsKey)) {
        return Optional.empty();
      }
      wrong.putAll(more);
    }
    Map<String, String> right = new LinkedHashMap<>();
    wrong.keySet().forEach(cell -> right.put(cell, figure(report.cells(), cell)));
    Map<String, BigDecimal> values = new LinkedHashMap<>(report.cells().values());
    values.putAll(wrong);
    SampleReport changed =
        new SampleReport(
            report.name(),
            report.agency(),
            report.level(),
            report.year(),
            new Cells(report.cells().edition(), Map.copyOf(values)),
            report.prior());
    String sentence =
        RemedyProse.of(report.cells(), wrong.keySet().iterator().next(), prose, random);
    return Optional.of(new BlunderTrial(changed, wrong, right, sentence));
  }

  private static String figure(Cells cells, String name) {
    return cells.value(name).orElseThrow().toPlainString();
  }

  /** What the program finds broken in the table. */
  List<Finding> findings(TableName table) {
    byte[] model = sentence.isEmpty() ? report.plain() : report.with(Setting.REMEDIES, sentence);
    return Judge.standard(model).stream()
        .filter(finding -> !finding.identities().isEmpty())
        .filter(finding -> finding.where().table().equals(Optional.of(table)))
        .toList();
  }

  /** Whether the first candidates together are the right figures, no more and no less. */
  boolean isFirst(List<Finding> findings) {
    Map<String, String> told = new LinkedHashMap<>();
    for (Finding finding : findings) {
      finding.candidates().stream().findFirst().ifPresent(best -> told.putAll(figures(best)));
    }
    return told.equals(right);
  }

  /** Whether the right figures are among the candidates of one finding. */
  boolean isAmong(List<Finding> findings) {
    List<Map<String, String>> told = new ArrayList<>();
    findings.forEach(f -> f.candidates().forEach(candidate -> told.add(figures(candidate))));
    return isFirst(findings) || told.contains(right);
  }

  private static Map<String, String> figures(Candidate candidate) {
    Map<String, String> figures = new LinkedHashMap<>();
    candidate
        .changes()
        .forEach(
            change -> figures.put(change.cell().row() + "." + change.cell().column(), change.to()));
    return figures;
  }

  @Override
  public String toString() {
    return report.name() + " wrong " + wrong + " right " + right + " " + sentence;
  }
}
