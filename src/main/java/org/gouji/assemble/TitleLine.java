package org.gouji.assemble;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.text.NormalText;

/**
 * A line that may be a report's title, without what the page puts around it: 标题：, 【年报】, the site's
 * name. Of a letter that quotes the report's title in full, that title.
 *
 * @param text the title's words in their normal form
 * @param printed the same as printed
 * @param offset where they begin in the printed line
 * @param isLetter whether a letter is called so, not the report itself
 */
record TitleLine(String text, String printed, int offset, boolean isLetter) {
  private static final int LONGEST = 80;

  /** No title, whatever a page puts around it. */
  private static final int LONGEST_LINE = 240;

  private static final Pattern WORDS =
      Pattern.compile("政府信息公开(?:.{0,6}|工作情况的?年度|(?:工作)?(?:19|20)\\d{2}年度?.{0,4})(?:报告|年报)");
  private static final Pattern QUOTED = Pattern.compile("《([^《》]+)》");

  static TitleLine of(String line) {
    NormalText text = NormalText.of(line);
    String normal = text.normal();
    int end = normal.stripTrailing().length();
    if (end > LONGEST_LINE) {
      return cut(text, 0, end, false);
    }
    Matcher labels = TitleWords.LABELS.matcher(normal).region(0, end);
    int start = labels.lookingAt() ? labels.end() : 0;
    Matcher site = TitleWords.SITE.matcher(normal).region(start, end);
    if (site.find() && hasWords(normal.substring(start, site.start()))) {
      end = site.start();
    }
    Matcher letter = TitleWords.LETTER.matcher(normal).region(start, end);
    boolean isLetter = letter.matches();
    if (isLetter && letter.group(2) != null && namesAgency(letter.group(2))) {
      return cut(text, letter.start(2), letter.end(2), true);
    }
    Matcher quoted = QUOTED.matcher(normal).region(start, end);
    return quoted.matches()
        ? cut(text, quoted.start(1), quoted.end(1), false)
        : cut(text, start, end, isLetter);
  }

  private static TitleLine cut(NormalText text, int start, int end, boolean isLetter) {
    return new TitleLine(
        text.normal().substring(start, end),
        text.quote(start, end),
        start < end ? text.origin(start) : 0,
        isLetter);
  }

  private static boolean namesAgency(String quoted) {
    Optional<String> agency = AgencyInTitle.of(quoted);
    return hasWords(quoted) && agency.isPresent();
  }

  /** Whether a text has the words of a report's title. */
  static boolean hasWords(String text) {
    return WORDS.matcher(text).find();
  }

  /** Whether a report may be called so. */
  boolean reads() {
    return hasWords(text) && isShort() && (isLetter || !TitleWords.PAPER.matcher(text).matches());
  }

  /** Whether the line is no sentence, no trail of links and no row of cells. */
  boolean isShort() {
    return text.length() <= LONGEST
        && !text.contains("首页")
        && "。，；>›»/|〈〉".chars().noneMatch(mark -> text.indexOf(mark) >= 0);
  }

  /** Whether the title's words begin before a place and end behind it. */
  boolean isBrokenAt(int place) {
    Matcher words = WORDS.matcher(text);
    return words.find() && words.start() < place && words.end() > place;
  }
}
