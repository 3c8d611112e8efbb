package org.gouji.assemble;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.text.NormalText;

/** Reads the agency's name out of a title, in the characters that were printed. */
final class AgencyInTitle {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final String BEFORE_YEAR = "《?(.*?)(?:关于)?[【〔\\[（]?";
  private static final String YEAR =
      "(?:(?:19|20)\\d{2}|[一二][〇○零0О一二三四五六七八九]{3}(?=[】〕\\]]?年))[】〕\\]]?年?度?";

  /** Before the year or behind it; the title's words, and, in want of them, what is like them. */
  private static final Pattern PARTS =
      Pattern.compile(BEFORE_YEAR + YEAR + "(.*?)的?(?:政府信息公开|年度政府信息公开).*");

  private static final Pattern WITHOUT_YEAR = Pattern.compile("《?(.*?)(?:关于)?政府信息公开.*");
  private static final Pattern LIKE_IT =
      Pattern.compile(BEFORE_YEAR + YEAR + "(.*?)(?:年度)?(?<![务企校院])信息公开.*");

  /** What may stand before the agency's name: 标题：, 【年度报告】, 关于印发《. */
  private static final Pattern BEFORE_NAME =
      Pattern.compile("(?:[^（）]*(?:[：丨]|(?<![省市州盟县区旗镇乡局委厅办院])】)|附件\\d*)+");

  private static final Pattern BEGIN = Pattern.compile("[《）【】—-]*(?:关于)?");
  private static final Pattern END = Pattern.compile("(?:关于|（以下简称[^（）]*）)?[》（【】—-]*$");

  private AgencyInTitle() {}

  /** The agency that a title names; of a letter's title the one whose report it carries. */
  static Optional<String> of(String title) {
    NormalText text = NormalText.of(BLANKS.matcher(title).replaceAll(""));
    Matcher letter = TitleWords.LETTER.matcher(text.normal());
    if (letter.matches()) {
      int carried = letter.group(2) == null ? 3 : 2;
      return within(text, letter.start(carried), letter.end(carried))
          .or(() -> name(text, letter, 1));
    }
    return within(text, 0, text.normal().length());
  }

  private static Optional<String> within(NormalText text, int start, int end) {
    Matcher parts = PARTS.matcher(text.normal()).region(start, end);
    if (parts.matches()) {
      return name(text, parts, 1).or(() -> name(text, parts, 2));
    }
    Matcher rest = WITHOUT_YEAR.matcher(text.normal()).region(start, end);
    if (rest.matches()) {
      return name(text, rest, 1);
    }
    Matcher like = LIKE_IT.matcher(text.normal()).region(start, end);
    return like.matches() ? name(text, like, 1).or(() -> name(text, like, 2)) : Optional.empty();
  }

  /** The name within a group of what was matched, without what stands around it. */
  private static Optional<String> name(NormalText text, Matcher found, int group) {
    int end = found.end(group);
    int start = skip(BEGIN, text, skip(BEFORE_NAME, text, found.start(group), end), end);
    Matcher tail = END.matcher(text.normal()).region(start, end);
    int stop = tail.find() ? tail.start() : end;
    return start < stop && !TitleWords.NOBODY.matcher(text.normal()).region(start, stop).matches()
        ? Optional.of(text.printed(start, stop))
        : Optional.empty();
  }

  private static int skip(Pattern pattern, NormalText text, int start, int end) {
    Matcher matcher = pattern.matcher(text.normal()).region(start, end);
    return matcher.lookingAt() ? matcher.end() : start;
  }
}
