package org.gouji.write.console;

import java.io.PrintWriter;
import java.util.Map;
import org.gouji.consolidate.Draft;
import org.gouji.consolidate.Gap;
import org.gouji.consolidate.SummedCell;
import org.gouji.edition.Editions;
import org.gouji.model.TableName;
import org.gouji.rule.fact.Amounts;
import org.gouji.write.GapWords;
import org.gouji.write.Phrasebook;
import org.gouji.write.Visible;

/** Prints what a draft lacks, a line each. */
public final class GapsList {
  private final PrintWriter out;
  private final Phrasebook words;

  /** Makes a list; whoever opened the writer flushes it. */
  public GapsList(PrintWriter out, Phrasebook words) {
    this.out = out;
    this.words = words;
  }

  /**
   * Prints the list.
   *
   * @param sums whether each sum that lacks something is named, with what is known of it
   */
  public void print(Draft draft, boolean sums) {
    String edition = Editions.standard().forYear(java.util.OptionalInt.of(draft.year())).name();
    out.println(
        words.say(
            "consolidate.head",
            Map.of(
                "agency", draft.government().agency(),
                "year", draft.year(),
                "units", draft.units().size())));
    for (Gap gap : draft.gaps()) {
      out.println(line(gap, edition));
    }
    for (TableName table : TableName.values()) {
      print(draft, table, edition, sums);
    }
    out.println(words.say(draft.isSound() ? "consolidate.sound" : "consolidate.unsound"));
  }

  private String line(Gap gap, String edition) {
    StringBuilder line = new StringBuilder("  ");
    line.append(GapWords.kind(gap, words));
    if (!gap.agency().isEmpty()) {
      line.append("  ").append(Visible.line(gap.agency()));
    }
    line.append("  ").append(GapWords.text(gap, edition, words));
    if (!gap.source().isEmpty()) {
      line.append("  [").append(Visible.line(gap.source())).append(']');
    }
    return line.toString();
  }

  private void print(Draft draft, TableName table, String edition, boolean sums) {
    int all = 0;
    int incomplete = 0;
    for (SummedCell sum : draft.cells()) {
      if (sum.cell().table() == table) {
        all++;
        incomplete += sum.isComplete() ? 0 : 1;
        if (sums && !sum.isComplete()) {
          out.println(
              "  "
                  + words.say(
                      "consolidate.partial",
                      Map.of(
                          "cell", words.name(sum.cell(), edition),
                          "known", Amounts.plain(sum.known()),
                          "count", sum.lacking())));
        }
      }
    }
    if (incomplete > 0) {
      String name = words.say("table." + table.code());
      out.println(
          words.say(
              "consolidate.incomplete", Map.of("table", name, "count", incomplete, "cells", all)));
    }
  }
}
