package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Mark;
import org.gouji.text.CharSet;

/** Finds characters that were damaged on their way from the author to the file. */
final class DamageFinder {
  /**
   * Replacement characters; private-use characters; a lost byte shown as a question mark before a
   * mark that cannot follow one; UTF-8 read as GBK (锟斤拷, 鈥) or as Latin-1 (â€, Ã©).
   */
  private static final Pattern LOST =
      Pattern.compile(
          "[\\uFFFD\\uE000-\\uF8FF]+"
              + "|\\p{IsHan}\\?[!！？]+(?=\\p{IsHan})"
              + "|\\p{IsHan}?\\?(?=[，。；：、！])"
              + "|\\p{IsHan}\\?(?=[a-zà-ǜ])"
              + "|(?:锟斤拷|锟斤|烫烫烫|屯屯屯)+"
              + "|鈥[\\p{IsHan}\\p{P}]?"
              + "|[ÂÃâåäæçèé][\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]");

  private static final CharSet LATIN = CharSet.of("ÂÃâåäæçèé");
  private static final CharSet SIGNS = CharSet.of("锟烫屯鈥");

  private static final Pattern HALF_PINYIN =
      Pattern.compile("\\p{IsHan}\\([a-zü]{0,3}[à-ǜ]?[a-zü]{0,4}\\)");

  private DamageFinder() {}

  /** Whether a character occurs with which every damaged stretch has to do. */
  private static boolean mayBeDamaged(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean suspicious =
          (c >= '\u3000' && c < '\ue000')
              ? SIGNS.has(c)
              : c == '?' || isOutside(c) || (LATIN.has(c) && isLatin(text, i + 1));
      if (suspicious) {
        return true;
      }
    }
    return false;
  }

  /** Private use, or the replacement character. */
  private static boolean isOutside(char c) {
    return (c >= '\ue000' && c < '\uf900') || c == '\ufffd';
  }

  /** Whether the second half of a letter read as Latin-1 stands at a place. */
  private static boolean isLatin(String text, int place) {
    char c = place < text.length() ? text.charAt(place) : ' ';
    return (c >= '\u0080' && c <= '\u00bf') || (c >= '\u0152' && c <= '\u2122');
  }

  static List<Mark> marks(Passage passage) {
    List<Mark> marks = new ArrayList<>();
    String original = passage.text().original();
    Matcher lost = mayBeDamaged(original) ? LOST.matcher(original) : null;
    while (lost != null && lost.find()) {
      marks.add(passage.markOriginal(Mark.Kind.DAMAGE, lost.start(), lost.end()));
    }
    if (passage.text().noise() > 0) {
      Matcher pinyin = HALF_PINYIN.matcher(original);
      while (pinyin.find()) {
        marks.add(passage.markOriginal(Mark.Kind.HALF_PINYIN, pinyin.start(), pinyin.end()));
      }
    }
    return marks;
  }
}
