package org.gouji.read.html;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Hints;
import org.gouji.model.Lines;
import org.gouji.model.Place;
import org.gouji.model.Problem;
import org.gouji.model.PublicationDay;
import org.gouji.read.Decoder;
import org.gouji.read.DocumentReader;
import org.gouji.read.GridBuilder;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a web page, or a piece of one. */
public final class HtmlReader implements DocumentReader {
  private static final int HEAD = 4096;
  private static final int HUGE = 32 << 20;
  private static final int MOST_TAGS = 1_000_000;

  /** Characters of a tag and the text behind it; pictures written into a tag are shorter. */
  private static final int LONGEST_TAG = 32_000_000;

  /** Characters of a text behind a tag; no report has as many in all. */
  private static final int LONGEST_TEXT = 10_000_000;

  private static final Pattern TAG =
      Pattern.compile(
          "<\\s*(!doctype\\s+html|html|head|body|meta|title|div|table|tbody|tr|p|h[1-6]|span|br|section|article)[\\s>/]",
          Pattern.CASE_INSENSITIVE);

  /** A tag that a whole page has, and a text with tables has not. */
  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype|html|head|body|p)[\\s>]", Pattern.CASE_INSENSITIVE);

  private static final byte[] TABLE = "<table".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  @Override
  public boolean accepts(Source source) {
    return TAG.matcher(head(source)).find() || holdsTable(source.bytes());
  }

  /** Whether a text has a table of HTML somewhere, as converters to Markdown write them. */
  private static boolean holdsTable(byte[] bytes) {
    for (int i = 0; i + TABLE.length < bytes.length; i++) {
      if (bytes[i] == '<'
          && Arrays.equals(bytes, i, i + TABLE.length, TABLE, 0, TABLE.length)
          && (bytes[i + TABLE.length] == '>' || bytes[i + TABLE.length] == ' ')) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    requireFewBrackets(source.bytes());
    Matcher charset = CHARSET.matcher(head(source));
    Optional<String> declared = charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    String text = Decoder.decode(source.bytes(), declared);
    requireFewTags(text);
    org.jsoup.nodes.Document page = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
    boolean lines = !PAGE.matcher(text).find();
    Lines all = Lines.of(text);
    List<Block> blocks = new BlockCollector(text, page.body(), all, lines).collect();
    return new Document(hints(page, all), ShownTwice.once(blocks));
  }

  /** Refuses a huge page of countless tags before its text, twice as large, is made of it. */
  private static void requireFewBrackets(byte[] bytes) throws UnreadableException {
    if (bytes.length < HUGE) {
      return;
    }
    int brackets = 0;
    for (byte b : bytes) {
      brackets += b == '<' ? 1 : 0;
    }
    if (brackets > MOST_TAGS) {
      throw new UnreadableException(Problem.of("tooLong"));
    }
  }

  /** Refuses a page of countless cells or tags before a tree of them fills the memory. */
  private static void requireFewTags(String text) throws UnreadableException {
    int tables = 0;
    int cells = 0;
    int tags = 0;
    int next = 0;
    for (int i = text.indexOf('<'); i >= 0; i = next) {
      next = text.indexOf('<', i + 1);
      int length = (next < 0 ? text.length() : next) - i;
      if (++tags > MOST_TAGS || length > LONGEST_TAG || isLongText(text, i, length)) {
        throw new UnreadableException(Problem.of("tooLong"));
      }
      if (isTag(text, i, 't', 'a')) {
        tables++;
      } else if (isTag(text, i, 't', 'd') || isTag(text, i, 't', 'h')) {
        cells++;
      }
      if (cells > GridBuilder.MOST_POSITIONS) {
        throw new UnreadableException(Problem.of("tableTooLarge", "table", Math.max(1, tables)));
      }
    }
  }

  /** Whether the text behind a tag is too long; a style or a script may hold pictures. */
  private static boolean isLongText(String text, int bracket, int length) {
    if (length <= LONGEST_TEXT
        || isTag(text, bracket, 's', 't')
        || isTag(text, bracket, 's', 'c')) {
      return false;
    }
    int end = text.indexOf('>', bracket);
    return end < 0 || bracket + length - end > LONGEST_TEXT;
  }

  /** Whether a tag's name begins with two letters, in whatever case. */
  private static boolean isTag(String text, int bracket, char first, char second) {
    return bracket + 2 < text.length()
        && (text.charAt(bracket + 1) | ' ') == first
        && (text.charAt(bracket + 2) | ' ') == second;
  }

  private static String head(Source source) {
    int length = Math.min(source.bytes().length, HEAD);
    return new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
  }

  private static Hints hints(org.jsoup.nodes.Document page, Lines all) {
    Optional<String> title = Optional.of(page.title());
    Optional<PublicationDay> published = Optional.empty();
    for (Element meta : page.head().children()) {
      switch (meta.attr("name").toLowerCase(Locale.ROOT)) {
        case "articletitle" -> title = Optional.of(meta.attr("content"));
        case "pubdate" -> published = published(meta, all);
        default -> {}
      }
    }
    return Hints.ofPage(title.filter(text -> !text.isBlank()), published);
  }

  private static Optional<PublicationDay> published(Element meta, Lines all) {
    String content = meta.attr("content");
    Place place = BlockCollector.place(meta, "head/meta " + meta.attr("name"), all);
    return day(content).map(day -> new PublicationDay(day, content, place));
  }

  private static Optional<LocalDate> day(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3))));
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }
}
