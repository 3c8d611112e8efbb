package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.read.html.HtmlReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in a page something stands: its element, its characters, its line. */
class HtmlPlacesTest {
  private static final String WORDS = "全年新收申请5件";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<font>%s</font>",
        "<p>青禾</p><span><b>%s</b></span>",
        "<ucapcontent>%s</ucapcontent>",
        "<zoom><div><a>%s</a></div></zoom>",
        "<object><p>o</p></object>%s",
        "<video><p>no</p></video><span>青</span><span>禾</span><span>%s</span>",
        "<div hidden>青</div><label>青</label><em><div>禾</div></em><em>%s</em>"
      })
  void elementOfAPlace_isFoundByItsPath(String around) throws UnreadableException {
    String page =
        "<!DOCTYPE html><body>"
            + around.formatted("<p>" + WORDS + "</p><table><tr><td>1<td>23</table>");
    Element body = Jsoup.parse(page).body();

    List<Element> prose = body.selectXpath(path(find(page).place()));
    assertThat(prose).singleElement().matches(p -> p.text().equals(WORDS));
    Grid grid =
        (Grid)
            read(page).blocks().stream().filter(Grid.class::isInstance).findFirst().orElseThrow();
    List<Element> cells = body.selectXpath(path(grid.cells().get(1).place()));
    assertThat(cells).singleElement().matches(cell -> cell.text().equals("23"));
  }

  @Test
  void nameThatNoPathCanSay_isCountedAmongAll() throws UnreadableException {
    String page = "<body><b>青</b><o:p>禾</o:p><o:p><p>" + WORDS + "</p></o:p>";
    assertThat(path(find(page).place())).isEqualTo("/html/body/*[3]/p[1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>全年新收申请5件</p>",
        "<p><span style='a'>全年</span><span>新收<!-- 青 --></span>申请5件</p>",
        "<p>&nbsp;&nbsp;&#x3000;全年新收&#30003;请5件</p>",
        "<p>&nbsp 青禾&amp;amp;&middot;&青;&copy全年新收申请5件</p>",
        "<p>青禾县   政府\n\n  印发,全年新收申请5件</p>",
        "<p>𠮷禾&#x20BB7;县\r\n<b> 政府</b> <i> 印发</i>\n全年新收申请5件</p>",
        "<div>青禾<br>　　<u>全年</u>新收申请5件</div>",
        "<b><p>青禾</b>全年新收申请5件</p>",
        "<table><tr><td>1</td>青&lt;禾全年新收申请5件<td>2</td></tr></table>"
      })
  void offsetOfProse_isWhereItStandsInTheFile(String html) throws UnreadableException {
    String page = "\n<html><body>\n" + html;
    Paragraph paragraph = find(page);
    int start = paragraph.text().indexOf(WORDS.substring(0, 2));
    for (int i = 0; i < WORDS.length(); i++) {
      Place place = paragraph.place().within(start + i);
      int offset = place.offset().orElseThrow();
      char there = page.charAt(offset) == '&' ? '申' : page.charAt(offset);
      assertThat(there).isEqualTo(WORDS.charAt(i));
      assertThat(offset).isGreaterThanOrEqualTo(page.length() - html.length());
    }
  }

  @Test
  void charactersThatTheParserLeavesOut_makeTheOffsetUnknown() throws UnreadableException {
    Place place = find("<body><p>青\0禾" + WORDS + "</p>").place().within(3);
    assertThat(place.offset()).isEmpty();
    assertThat(place.locator()).isEqualTo("paragraph 1, /html/body/p[1], character 4");
  }

  @Test
  void proseBetweenTablesInMarkdown_hasLineAndColumn() throws UnreadableException {
    String text =
        "## 青禾县\r\n\r\n**青禾**&nbsp;<b>" + WORDS + "</b>\r\n<table><tr><td>1<td>2</table>\r\n";
    Paragraph paragraph = find(text);
    Place place = paragraph.place().within(paragraph.text().indexOf(WORDS) + 2);
    assertThat(paragraph.place().locator()).isEqualTo("line 3, column 1");
    assertThat(place.locator()).isEqualTo("line 3, column 18");
    assertThat(text.substring(place.offset().orElseThrow())).startsWith("新收");
    assertThat(((Paragraph) read(text).blocks().get(0)).place().locator())
        .isEqualTo("line 1, column 4");
  }

  private static Paragraph find(String page) throws UnreadableException {
    return read(page).blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .filter(p -> p.text().endsWith(WORDS))
        .findFirst()
        .orElseThrow();
  }

  private static org.gouji.model.Document read(String page) throws UnreadableException {
    return new HtmlReader().read(new Source("page", page.getBytes(StandardCharsets.UTF_8)));
  }

  private static String path(Place place) {
    return place.block().substring(place.block().indexOf('/'));
  }
}
