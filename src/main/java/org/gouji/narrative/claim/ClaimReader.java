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

  /** Headings are no longer. */
  private static final int SHORT = 20;

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
    String before = "";
    for (Prose prose : paragraphs) {
      context.begin(prose, !prose.section().equals(section));
      before = prose.section().equals(section) ? before : "";
      section = prose.section();
      ParagraphReader reader = new ParagraphReader(prose, context, resolver, cells);
      if (isBrokenOff(before)) {
        reader.goOn();
      }
      before = prose.normal();
      reader.read(lexer.read(prose.normal()));
      Claims read = reader.claims();
      figures.addAll(read.figures());
      if (figures.size() > MOST_FIGURES) {
        return Claims.TOO_MANY;
      }
      breakdowns.addAll(read.breakdowns());
      shares.addAll(read.shares());
      growths.addAll(read.growths());
      fees.addAll(read.fees());
    }
    return new Claims(figures, breakdowns, shares, growths, fees, false);
  }

  /** …不予⏎公开 68 件: a paragraph that ends amid a sentence, since a page or a line was full. */
  private static boolean isBrokenOff(String paragraph) {
    String text = paragraph.stripTrailing();
    return text.length() > SHORT
        && Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && (text.indexOf('，') >= 0 || text.indexOf('。') >= 0);
  }
}
