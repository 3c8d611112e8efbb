package org.gouji.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.model.Figure;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.TableName;
import org.gouji.read.sample.FilledForm;
import org.gouji.read.sample.FlatText;
import org.gouji.read.sample.FormLayout;
import org.gouji.read.sample.FormRows;
import org.gouji.read.sample.Noise;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.ReportText;
import org.gouji.read.sample.Tally;
import org.gouji.read.sample.WebPage;
import org.gouji.read.sample.WordDraft;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Forms filled with known figures, rendered in every layout and read again. A figure in a wrong
 * cell is the worst that can happen: no rendering may yield one, and the ordinary ones must yield
 * every cell.
 */
class LayoutsTest {
  private static final Pattern LINE = Pattern.compile("line (\\d+), column (\\d+)");
  private static final int ROUNDS = 48;
  private static final List<String> CELLS =
      List.of("%s", "<p>%s</p>", "<p class=M><span> %s </span><span><o:p></o:p></span></p>");
  private static final List<String> BLANKS = List.of("", "&nbsp;", "<p>&nbsp;</p>", "　");

  @ParameterizedTest
  @EnumSource(FlatText.Style.class)
  void flattenedWithoutBlanks_yieldsEveryCell(FlatText.Style style) {
    Tally tally = flattened(style, true, 0);
    assertEquals(List.of(), tally.wrong());
    assertEquals(0, tally.doubtful());
  }

  @ParameterizedTest
  @EnumSource(
      value = FlatText.Style.class,
      names = {"F", "G", "H"},
      mode = EnumSource.Mode.EXCLUDE)
  void flattenedWithBlanksKept_yieldsNearlyEveryCell(FlatText.Style style) {
    // The ends of a table whose last row has blank cells do not show in every style.
    assertMostCells(style, 10);
  }

  /** A bar behind a figure may be a blank cell or fill up the row: only the latter is harmless. */
  @ParameterizedTest
  @EnumSource(
      value = FlatText.Style.class,
      names = {"G", "H"})
  void filledUpWithBlanksKept_yieldsNoWrongCell(FlatText.Style style) {
    assertMostCells(style, 3);
  }

  /** No cell is wrong, and so many times more are right than in doubt. */
  private static void assertMostCells(FlatText.Style style, int times) {
    Tally tally = flattened(style, true, 20);
    assertEquals(List.of(), tally.wrong());
    assertTrue(tally.doubtful() * times < tally.right(), () -> "in doubt: " + tally.doubtful());
  }

  @ParameterizedTest
  @EnumSource(
      value = FlatText.Style.class,
      names = {"I", "J", "K"},
      mode = EnumSource.Mode.EXCLUDE)
  void flattenedWithBlanksLost_yieldsNoWrongCell(FlatText.Style style) {
    assertEquals(List.of(), flattened(style, false, 20).wrong());
  }

  @Test
  void webPage_yieldsEveryCell() {
    Tally tally = new Tally();
    for (int seed = 0; seed < 2 * ROUNDS; seed++) {
      Random random = new Random(seed);
      FilledForm form = form(seed, random, seed % 3 * 8);
      WebPage page =
          new WebPage(
              CELLS.get(random.nextInt(CELLS.size())),
              BLANKS.get(random.nextInt(BLANKS.size())),
              random.nextBoolean(),
              random.nextBoolean() ? 0 : 1 + random.nextInt(20),
              random.nextBoolean(),
              random.nextBoolean(),
              random.nextBoolean());
      boolean gbk = random.nextBoolean();
      String meta = random.nextBoolean() ? "<meta charset=" + (gbk ? "gb2312" : "utf-8") + ">" : "";
      Charset charset = gbk ? Charset.forName("GBK") : StandardCharsets.UTF_8;
      byte[] bytes = page.write(rows(form, random, false), year(seed), meta).getBytes(charset);
      tally.add(seed + " " + page + " " + charset + meta, form, Reading.report(bytes));
    }
    assertEquals(List.of(), tally.wrong());
    assertEquals(0, tally.doubtful());
  }

  @ParameterizedTest
  @ValueSource(strings = {"科研机构 | 商业企业", "商业企业 | 其他 | 科研机构"})
  void headsOfRequestsInAnotherOrder_leaveItsCellsInDoubt(String heads) {
    Random random = new Random(1);
    FilledForm form = form(1, random, 0);
    String text =
        new FlatText(FlatText.Style.A, true, "\n", "", 0)
            .write(rows(form, random, false), year(1))
            .replace("商业企业 | 科研机构", heads);
    Tally tally = new Tally();
    tally.add(heads, form, Reading.report(text));
    assertEquals(List.of(), tally.wrong());
    int requests = Editions.standard().all().get(1).table(TableName.REQUESTS).cells();
    assertEquals(requests, tally.doubtful());
  }

  @Test
  void reportInOneTable_yieldsEveryCellAndItsText() {
    Random random = new Random(3);
    FilledForm form = form(1, random, 0);
    String page = WebPage.plain().write(rows(form, random, false), year(1), "");
    List<String> tables =
        Pattern.compile("<table[^>]*>(.*?)</table>", Pattern.DOTALL)
            .matcher(page.replaceAll("<script.*</script>", ""))
            .results()
            .map(table -> table.group(1))
            .toList();
    StringBuilder whole = new StringBuilder("<html><body><table>");
    whole.append(row(ReportText.title(year(1)))).append(row(ReportText.introduction(year(1))));
    for (int section = 1; section <= 6; section++) {
      whole.append(row(ReportText.headings().get(section - 1)));
      ReportText.prose(section).forEach(text -> whole.append(row(text)));
      whole.append(section >= 2 && section <= 4 ? tables.get(section - 2) : "");
    }
    Report report = Reading.report(whole.append("</table></body></html>").toString());
    Tally tally = new Tally();
    tally.add("one table", form, report);
    assertEquals(List.of(), tally.wrong());
    assertEquals(0, tally.doubtful());
    assertEquals(
        List.of(1, 2, 3, 4, 5, 6), report.sections().stream().map(s -> s.number()).toList());
    report
        .sections()
        .forEach(
            section ->
                assertEquals(
                    ReportText.prose(section.number()),
                    section.paragraphs().stream().map(Paragraph::text).toList()));
  }

  private static String row(String text) {
    return "<tr><td colspan=15>" + text + "</td></tr>";
  }

  @Test
  void wordDraft_yieldsEveryCell() {
    Tally tally = new Tally();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      FilledForm form = form(seed, random, seed % 3 * 8);
      int split = random.nextBoolean() ? 0 : 1 + random.nextInt(20);
      WordDraft draft = new WordDraft(random.nextBoolean(), random.nextBoolean(), split);
      byte[] bytes = draft.write(rows(form, random, false), year(seed), random);
      tally.add(seed + " " + draft, form, Reading.report(bytes));
    }
    assertEquals(List.of(), tally.wrong());
    assertEquals(0, tally.doubtful());
  }

  @Test
  void flattenedFigures_keepTheirPlaceInTheText() {
    Random random = new Random(1);
    FilledForm form = form(1, random, 0);
    for (FlatText.Style style : FlatText.Style.values()) {
      String text =
          new FlatText(style, true, "\r\n", "　　", 0).write(rows(form, random, false), year(1));
      figures(Reading.report(text))
          .forEach(
              figure -> assertTrue(text.startsWith(figure.text(), offset(figure)), figure.text()));
    }
  }

  @Test
  void figuresOfWebPage_keepThePlaceOfTheirCell() {
    Random random = new Random(1);
    FilledForm form = form(1, random, 0);
    String page = WebPage.plain().write(rows(form, random, false), year(1), "");
    figures(Reading.report(page))
        .forEach(
            figure -> {
              String cell = page.substring(offset(figure));
              assertTrue(cell.matches("(?s)<td[^>]*>\\Q" + figure.text() + "\\E</td>.*"), cell);
            });
  }

  @Test
  void figuresOfWebPage_keepThePathToTheirElement() {
    Random random = new Random(1);
    FilledForm form = form(1, random, 0);
    String page =
        new WebPage("<p><b>%s</b></p>", "", false, 9, true, true, true)
            .write(rows(form, random, false), year(1), "");
    Document parsed = Jsoup.parse(page);
    figures(Reading.report(page))
        .forEach(
            figure -> {
              String path = figure.place().block().replaceFirst(".*, /", "/");
              assertEquals(figure.text(), parsed.selectXpath(path).text(), path);
            });
  }

  @Test
  void paragraphsOfWebPage_keepThePathToTheirElement() {
    Random random = new Random(1);
    String page = WebPage.plain().write(rows(form(1, random, 0), random, false), year(1), "");
    Document parsed = Jsoup.parse(page);
    Paragraph paragraph = Reading.report(page).section(5).orElseThrow().paragraphs().get(1);
    String path = paragraph.place().block().replaceFirst(".*, /", "/");
    assertEquals("改进情况：加强培训2次。", parsed.selectXpath(path).text().strip());
  }

  @Test
  void figuresOfText_keepTheirLineAndColumn() {
    Random random = new Random(1);
    String text =
        new FlatText(FlatText.Style.A, true, "\n", "　　", 0)
            .write(rows(form(1, random, 0), random, false), year(1));
    List<String> lines = text.lines().toList();
    figures(Reading.report(text))
        .forEach(
            figure -> {
              Matcher place = LINE.matcher(figure.place().locator());
              assertTrue(place.matches(), figure.place().locator());
              String line = lines.get(Integer.parseInt(place.group(1)) - 1);
              assertTrue(
                  line.startsWith(figure.text(), Integer.parseInt(place.group(2)) - 1), line);
            });
  }

  private static Tally flattened(FlatText.Style style, boolean keepsBlanks, int blanks) {
    Tally tally = new Tally();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      FilledForm form = form(seed, random, blanks == 0 ? 0 : random.nextInt(blanks));
      FlatText flat =
          new FlatText(
              style,
              keepsBlanks,
              seed % 5 == 0 ? "\r\n" : "\n",
              seed % 7 == 0 ? "　　" : "",
              seed % 6 == 5 ? 8 : 0);
      String text = flat.write(rows(form, random, random.nextInt(3) == 0), year(seed));
      // What a cell spanned is repeated as it is, its noise too; commas of a label are in marks.
      boolean clean = style == FlatText.Style.J || style == FlatText.Style.K;
      boolean noisy = seed % 8 == 6 && !clean;
      tally.add(
          style + " " + seed + " " + flat,
          form,
          Reading.report(noisy ? Noise.traditional(text, random) : text));
    }
    return tally;
  }

  private static List<Figure> figures(Report report) {
    return report.tables().values().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.figures().values().stream())
        .toList();
  }

  private static int offset(Figure figure) {
    return figure.place().offset().orElseThrow();
  }

  private static Edition edition(int seed) {
    return Editions.standard().all().get(seed % 2);
  }

  private static int year(int seed) {
    return edition(seed).name().equals("2019") ? 2020 : 2023;
  }

  private static FilledForm form(int seed, Random random, int blanks) {
    return FilledForm.random(edition(seed), random, blanks, seed % 4 == 3 ? 3 : 0);
  }

  private static FormRows rows(FilledForm form, Random random, boolean cutHeads) {
    return new FormLayout(form, random.nextInt(3) == 0, cutHeads).rows();
  }
}
