package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.model.Breakdown;
import org.gouji.model.Claim;
import org.gouji.model.Claims;
import org.gouji.model.Fee;
import org.gouji.model.Growth;
import org.gouji.model.Report;
import org.gouji.model.Share;

/**
 * Understands figures in prose: a small grammar over tokens, whose words stand in {@code
 * rules/lexicon/claims.yaml}. A figure is bound to cells only if its subject, verb and unit fit and
 * no unknown word stands between them.
 */
public final class ClaimReader {
  /** More figures than any report has: only a text made to be slow states so many. */
  static final int MOST_FIGURES = 5000;

  private ClaimReader() {}

  /**
   * Reads the claims of a report.
   *
   * @param report the report, for its year, agency and the form of its tables
   * @param paragraphs its prose in the order of the report
   */
  public static Claims read(Report report, List<? extends Prose> paragraphs) {
    Lexicon lexicon = Lexicon.standard();
    Lexer lexer = new Lexer(lexicon, OwnName.of(report));
    Cells cells = Cells.of(report);
    Resolver resolver = new Resolver(lexicon, cells);
    Context context = new Context(report, lexicon);
    List<Claim> figures = new ArrayList<>();
    List<Breakdown> breakdowns = new ArrayList<>();
    List<Share> shares = new ArrayList<>();
    List<Growth> growths = new ArrayList<>();
    List<Fee> fees = new ArrayList<>();
    OptionalInt section = OptionalInt.empty();
    for (Prose prose : paragraphs) {
      context.begin(prose, !prose.section().equals(section));
      section = prose.section();
      ParagraphReader reader = new ParagraphReader(prose, context, resolver, cells);
      reader.read(lexer.read(prose.normal()));
      figures.addAll(reader.figures());
      if (figures.size() > MOST_FIGURES) {
        return Claims.TOO_MANY;
      }
      breakdowns.addAll(reader.breakdowns());
      shares.addAll(reader.shares());
      growths.addAll(reader.growths());
      fees.addAll(reader.fees());
    }
    return new Claims(figures, breakdowns, shares, growths, fees, false);
  }
}
