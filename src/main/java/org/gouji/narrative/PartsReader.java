package org.gouji.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.edition.Edition;
import org.gouji.edition.Labels;
import org.gouji.model.PartsList;
import org.gouji.text.Numerals;

/** Finds the list of the report's parts in its introduction. */
final class PartsReader {
  private static final Pattern NUMBER =
      Pattern.compile("([一二三四五六七八九十]|\\d{1,2})\\s*个?\\s*(?:主要|大)?\\s*(?:部分|方面|板块|项内容|项|章)");
  private static final Pattern LIST_BEGIN =
      Pattern.compile("(?:由|包括|包含|分为|涵盖|内容为|内容有|分别为|分别是|部分：|方面：|：)\\s*");
  private static final Pattern FIRST_TITLE = Pattern.compile("(?:政府信息公开(?:工作)?|工作)?总体");
  private static final Pattern LIST_END =
      Pattern.compile(
          "(?:等|这|以上)?\\s*(?:共|总共|共计|合计|共有)?\\s*"
              + "(?:等?(?:几|若干|各)?个?(?:大|主要)?(?:部分|方面|板块|内容)?(?:组成|构成|内容)?)"
              + "(?:，(?:并|同时|具体|现将|其中|详见)[^，]{0,40})?$");

  /** Where the sentence turns to something else: 组成, or a clause on the figures or the reader. */
  private static final Pattern CLOSING =
      Pattern.compile("(?:组成|构成)|，(?=本(?:年度)?(?:报告|年报)|报告|年报|所列|其中|数据|统计|如|现|特|电子|具体|详见|并|同时|以上)");

  private static final Pattern ITEM = Pattern.compile("^[一二三四五六七八九十]是");
  private static final Pattern APPENDIX =
      Pattern.compile("(?:相关|有关)?(?:附件|附表|附录|附图|附注|图表|统计表|统计附表)");
  private static final Pattern CUT =
      Pattern.compile("[、，；]|(?:以及|和|及|与)(?=其[他它]|(?:政府信息公开工作)?存在|(?:相关|有关)?附)");
  private static final int LONGEST_SENTENCE = 1000;
  private static final int LONGEST_TAIL = 64;
  private static final int FEWEST = 4;

  private PartsReader() {}

  static Optional<PartsList> find(List<Passage> introduction, Edition edition) {
    for (Passage passage : introduction) {
      String text = passage.normal();
      int from = 0;
      while (from < text.length()) {
        int stop = text.indexOf('。', from);
        int to = stop < 0 ? text.length() : stop;
        Optional<PartsList> list = inSentence(passage, from, to, edition);
        if (list.isPresent()) {
          return list;
        }
        from = to + 1;
      }
    }
    return Optional.empty();
  }

  private static Optional<PartsList> inSentence(
      Passage passage, int from, int to, Edition edition) {
    if (to - from > LONGEST_SENTENCE) {
      return Optional.empty();
    }
    String sentence = passage.normal().substring(from, to);
    int first = sentence.indexOf("总体");
    if (first < 0) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(sentence);
    OptionalInt stated =
        number.find() ? OptionalInt.of(number(number.group(1))) : OptionalInt.empty();
    int begin = listBegin(sentence, first);
    boolean countBehind = stated.isPresent() && number.start() > first;
    int stop = closing(sentence, first, countBehind ? number.start() : sentence.length());
    Matcher tail = LIST_END.matcher(sentence.substring(0, stop));
    tail.region(Math.max(0, stop - LONGEST_TAIL), stop);
    int end = tail.find() ? tail.start() : sentence.length();
    Set<Integer> sections = new HashSet<>();
    String list = sentence.substring(begin, Math.max(begin, end));
    List<String> titles = titles(list, edition, sections);
    boolean withAppendix = CUT.splitAsStream(list).anyMatch(PartsReader::isAppendix);
    // 附件 may be counted among the parts.
    OptionalInt parts =
        withAppendix && stated.orElse(0) == titles.size() + 1
            ? OptionalInt.of(titles.size())
            : stated;
    // A sentence about the year names one or the other.
    return sections.size() < FEWEST
        ? Optional.empty()
        : Optional.of(
            new PartsList(
                titles,
                parts,
                // 等六个部分 behind six titles closes the list.
                sentence.substring(end, stop).indexOf('等') >= 0
                    && parts.orElse(titles.size() + 1) > titles.size(),
                passage.text().quote(from + begin, from + end),
                passage.place().within(passage.text().origin(from + begin))));
  }

  /** Where the list has ended at the latest. */
  private static int closing(String sentence, int first, int latest) {
    Matcher closing = CLOSING.matcher(sentence);
    if (!closing.find(first)) {
      return latest;
    }
    return Math.min(latest, closing.group().equals("，") ? closing.start() : closing.end());
  }

  private static int listBegin(String sentence, int first) {
    Matcher begin = LIST_BEGIN.matcher(sentence.substring(0, first));
    int place = 0;
    while (begin.find()) {
      place = begin.end();
    }
    Matcher title = FIRST_TITLE.matcher(sentence);
    boolean other =
        sentence.substring(place, first).chars().anyMatch(c -> "，。（）《》".indexOf(c) >= 0);
    return (place == 0 || other) && title.find() ? title.start() : place;
  }

  /** Cuts the list; the cuts inside 行政复议、行政诉讼 belong to one title. */
  private static List<String> titles(String list, Edition edition, Set<Integer> sections) {
    List<String> titles = new ArrayList<>();
    int last = 0;
    for (String piece : CUT.splitAsStream(list).toList()) {
      String title = ITEM.matcher(piece.strip()).replaceFirst("");
      String words = Labels.words(title);
      if (words.length() < 2 || isAppendix(title)) {
        continue;
      }
      int section = edition.sectionOf(words).orElse(0);
      if (section > 0) {
        sections.add(section);
      }
      if (section == last && section > 0) {
        titles.set(titles.size() - 1, titles.get(titles.size() - 1) + "、" + title);
      } else {
        titles.add(title);
      }
      last = section;
    }
    return titles;
  }

  private static boolean isAppendix(String piece) {
    return APPENDIX.matcher(Labels.words(piece)).matches();
  }

  private static int number(String text) {
    int numeral = Numerals.ordinal(text);
    return numeral > 0 ? numeral : Integer.parseInt(text);
  }
}
