package org.gouji.assemble;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.agency.AgencyLevel;
import org.gouji.model.Level;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Report.Title;
import org.gouji.text.NormalText;
import org.jspecify.annotations.Nullable;

/** Finds a report's title, and the year in it. */
final class TitleReader {
  private static final int LONGEST_END = 16;
  private static final int MOST_LINES = 2;
  private static final Pattern IN_SENTENCE =
      Pattern.compile(
          "(?:公布|发布|公开|编制|形成|制作|撰写|现将|现就|将|报告)了?的?《?"
              + "([^，。；、《》]{0,40}?(?:19|20)\\d{2}年度?[^，。；、《》]{0,30}?"
              + "(?:政府)?信息公开(?:工作)?(?:年度)?(?:报告|年报))");

  /** A line below the title's own: the year. */
  private static final Pattern LINE_BELOW =
      Pattern.compile("（?(?:(?:19|20)\\d{2}|[一二][〇○零0О一二三四五六七八九]{3})年度?）?");

  /** A title that lacks a word, as 政府: none beside one that has all. */
  private static final Pattern LIKE_IT =
      Pattern.compile(".*(?:19|20)\\d{2}年.*(?<![务企校院])信息公开(?:工作)?(?:年度)?(?:报告|年报)(?:（[^（）]*）)?");

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)\\d{2}|[一二][〇○零0О一二三四五六七八九]{3}(?=\\s*年))\\s*年?");

  /** A line above the title's own: a name, a year or both, and no word of the page's own. */
  private static final Pattern LINE_ABOVE =
      Pattern.compile("(?!.*(?:公开|首页|目录|栏目|年报))[\\p{IsHan}（）○ \\d]{2,30}");

  private static final Pattern LINE_OF_YEAR =
      Pattern.compile(
          "(?:(?!公开)[\\p{IsHan}（） ])*(?:(?:19|20)\\d{2}|[一二][〇○零0О一二三四五六七八九]{3})\\s*年度?");
  private static final Pattern SITE = Pattern.compile("[-_|—–]");

  private TitleReader() {}

  /**
   * What may be the title.
   *
   * @param title the title, with the lines above that belong to it
   * @param isLetter whether a letter is called so
   * @param index the paragraph in which it ends
   * @param isJoined whether it stands on several lines
   */
  private record Candidate(Title title, boolean isLetter, int index, boolean isJoined) {
    OptionalInt year() {
      return TitleReader.year(title.text());
    }

    /**
     * Whether a later line is the title: it has a year, and no other line had one, or another.
     * Other reports' titles are links beside the text, and stand before it; so does a letter.
     */
    boolean isBetterThan(Candidate best) {
      if (isLetter != best.isLetter) {
        return best.isLetter;
      }
      if (best.isMenu() && isFull(title.text())) {
        return true;
      }
      return year().isPresent()
          && !year().equals(best.year())
          && (best.year().isEmpty() || AgencyInTitle.of(title.text()).isPresent());
    }

    /** Whether lines together name no body that is known: 政策文件, 政府信息公开年报, 2023年. */
    boolean isMenu() {
      return isJoined && !isFull(title.text());
    }

    /**
     * Whether the line right above a title is nevertheless the right one: both are one body's, and
     * what the report says of its year holds for this one alone. The other was left from last year.
     */
    boolean isRightBeside(Candidate later, List<Paragraph> before, Supplier<OptionalInt> told) {
      return !isLetter
          && year().isPresent()
          && later.index == index + 1
          && later.index == last(before)
          && AgencyInTitle.of(title.text()).equals(AgencyInTitle.of(later.title.text()))
          && told.get().equals(year());
    }

    private static int last(List<Paragraph> before) {
      int last = before.size() - 1;
      while (last >= 0 && candidate(before, last) == null) {
        last--;
      }
      return last;
    }
  }

  /**
   * The title's own line, or a sentence of the introduction that names the report.
   *
   * @param told the year of which the report says that it speaks, apart from its titles
   */
  static Optional<Title> find(
      List<Paragraph> before, Optional<String> hint, Supplier<OptionalInt> told) {
    Optional<Candidate> line = line(before, told);
    if (line.filter(Candidate::isMenu).isPresent()) {
      Optional<Title> page = hint.map(TitleReader::ofPage).filter(title -> isFull(title.text()));
      if (page.isPresent()) {
        return page;
      }
    }
    return line.map(Candidate::title)
        .or(() -> likeTitle(before))
        .or(() -> sentences(before).findFirst())
        .or(() -> hint.map(TitleReader::ofPage));
  }

  private static Title ofPage(String hint) {
    return new Title(TitleLine.of(withoutSite(hint)).printed(), Place.at("title"));
  }

  /** Whether a text has all of a title: its words, the year, and a body of a known level. */
  private static boolean isFull(String text) {
    return TitleLine.hasWords(NormalText.of(text).normal())
        && year(text).isPresent()
        && AgencyInTitle.of(text)
            .filter(name -> AgencyLevel.standard().of(name) != Level.OTHER)
            .isPresent();
  }

  /** The year in a title. */
  static OptionalInt year(String title) {
    Matcher year = YEAR.matcher(NormalText.of(title).normal());
    if (!year.find()) {
      return OptionalInt.empty();
    }
    StringBuilder digits = new StringBuilder();
    for (char c : year.group(1).toCharArray()) {
      int digit = DIGITS.indexOf(c);
      boolean zero = "○零О".indexOf(c) >= 0;
      digits.append(zero ? '0' : digit < 0 ? c : (char) ('0' + digit));
    }
    return OptionalInt.of(Integer.parseInt(digits.toString()));
  }

  /** The line before the sections that reads like a title; one with a year is better. */
  private static Optional<Candidate> line(List<Paragraph> before, Supplier<OptionalInt> told) {
    Candidate best = null;
    for (int i = 0; i < before.size(); i++) {
      Candidate next = candidate(before, i);
      if (next == null) {
        continue;
      }
      if (best == null || next.isBetterThan(best)) {
        boolean keeps = best != null && best.isRightBeside(next, before, told);
        best = keeps ? best : next;
      }
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable Candidate candidate(List<Paragraph> before, int index) {
    TitleLine line = TitleLine.of(before.get(index).text());
    if (line.reads()) {
      Title title = title(before, index, line);
      return new Candidate(title, line.isLetter(), index, !title.text().equals(line.printed()));
    }
    // The title's words themselves may be broken.
    int end = line.text().length();
    if (end > LONGEST_END) {
      return null;
    }
    String joined = before.get(index).text().strip();
    for (int above = index - 1; above >= Math.max(0, index - MOST_LINES); above--) {
      joined = before.get(above).text().strip() + joined;
      TitleLine whole = TitleLine.of(joined);
      if (!whole.isShort()) {
        return null;
      }
      boolean known = whole.text().contains("政府信息") || year(joined).isPresent();
      boolean goesOn =
          whole.isBrokenAt(whole.text().length() - end)
              || (above == index - 1 && LINE_BELOW.matcher(line.text()).matches());
      if (known && goesOn && whole.reads()) {
        return new Candidate(title(before, above, whole), whole.isLetter(), index, true);
      }
    }
    return null;
  }

  /** A title may be set on several lines: its agency and its year stand on lines above. */
  private static Title title(List<Paragraph> before, int index, TitleLine words) {
    String printed = words.printed();
    Place place = place(before.get(index), words);
    String read = words.text();
    for (int above = index - 1; above >= Math.max(0, index - MOST_LINES); above--) {
      String line = NormalText.of(before.get(above).text()).normal().strip();
      boolean wanted =
          AgencyInTitle.of(read).isEmpty()
              ? LINE_ABOVE.matcher(line).matches()
              : year(read).isEmpty() && LINE_OF_YEAR.matcher(line).matches();
      if (!wanted) {
        break;
      }
      read = line + read;
      printed = before.get(above).text().strip() + printed;
      place = before.get(above).place();
    }
    return new Title(printed, place);
  }

  private static Place place(Paragraph paragraph, TitleLine line) {
    Place place = paragraph.place();
    return line.offset() > 0 ? place.within(line.offset()) : place;
  }

  /** A line that names a year and a body of a known level, and nearly all of a title's words. */
  private static Optional<Title> likeTitle(List<Paragraph> before) {
    for (Paragraph paragraph : before) {
      TitleLine line = TitleLine.of(paragraph.text());
      boolean isNamed =
          line.isShort()
              && LIKE_IT.matcher(line.text()).matches()
              && AgencyInTitle.of(line.text())
                  .filter(name -> AgencyLevel.standard().of(name) != Level.OTHER)
                  .isPresent();
      if (isNamed) {
        return Optional.of(new Title(line.printed(), place(paragraph, line)));
      }
    }
    return Optional.empty();
  }

  /** The report's names in sentences. */
  static Stream<Title> sentences(List<Paragraph> prose) {
    return prose.stream().flatMap(paragraph -> sentence(paragraph).stream());
  }

  private static Optional<Title> sentence(Paragraph paragraph) {
    NormalText text = NormalText.of(paragraph.text());
    Matcher title = IN_SENTENCE.matcher(text.normal());
    return title.find()
        ? Optional.of(
            new Title(
                text.quote(title.start(1), title.end(1)),
                paragraph.place().within(text.origin(title.start(1)))))
        : Optional.empty();
  }

  /** A page's title names its site behind or before what it shows. */
  private static String withoutSite(String title) {
    for (String part : SITE.split(title, -1)) {
      if (TitleLine.hasWords(NormalText.of(part).normal())) {
        return part.strip();
      }
    }
    return title;
  }
}
