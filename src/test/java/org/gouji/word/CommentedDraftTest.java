package org.gouji.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.gouji.edition.Editions;
import org.gouji.model.Block;
import org.gouji.model.Grid;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.docx.DocxReader;
import org.gouji.read.sample.FilledForm;
import org.gouji.read.sample.FormLayout;
import org.gouji.read.sample.PoiDraft;
import org.gouji.read.sample.WordDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where comments stand in a draft, and that nothing else in it changes. */
class CommentedDraftTest {
  private static final Comment COMMENT =
      new Comment("勾稽·违规", "违", LocalDate.of(2024, 1, 31), List.of("R01 标题", "1 < 2 & \"3\""));

  @Test
  void words_areMarkedWithinTheirRun_whichKeepsItsProperties() {
    String run = "<w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t>收到3511件，其中3402件</w:t></w:r>";

    assertThat(marked("<w:p>" + run + "</w:p>", words("paragraph 1", "3511件")))
        .isEqualTo("收到[3511件]*，其中3402件");
    assertThat(xml("<w:p>" + run + "</w:p>", words("paragraph 1", "3511件")))
        .contains(
            "<w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">，其中3402件</w:t>");
  }

  @Test
  void wordsThatStandSeveralTimes_areMarkedWhereTheyWereFound() {
    Spot second = new Spot("paragraph 1", 6, Optional.of("8件"));

    assertThat(marked(p("收到8件，办8件，8件"), second)).isEqualTo("收到8件，办[8件]*，8件");
  }

  @Test
  void wordsInSeveralRuns_areMarkedFromTheFirstToTheLast() {
    String body =
        "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>"
            + r("共收")
            + "<w:ins w:id=\"5\" w:author=\"甲\">"
            + r("到35")
            + "</w:ins><w:del w:id=\"6\"><w:r><w:delText>99</w:delText></w:r></w:del>"
            + "<w:hyperlink>"
            + r("11件申请")
            + "</w:hyperlink>"
            + r("。")
            + "</w:p>";

    assertThat(marked(body, words("paragraph 1", "到3511件"))).isEqualTo("共收[到359911件]申请*。");
  }

  @Test
  void wordsBetweenOtherContents_areMarkedBetweenThem() {
    String body = "<w:p><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t></w:r></w:p>";

    assertThat(marked(body, words("paragraph 1", "二"))).isEqualTo("一[二]*三");
    assertThat(marked(body, words("paragraph 1, line 2", "三"))).isEqualTo("一二[三]*");
  }

  @Test
  void fieldsAndControls_areMarkedWhole() {
    String field =
        "<w:p>"
            + r("共")
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=1</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("12")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + r("件")
            + "</w:p>";
    String control =
        "<w:p>" + r("共") + "<w:sdt><w:sdtContent>" + r("12") + "</w:sdtContent></w:sdt></w:p>";

    assertThat(marked(field, words("paragraph 1", "2"))).isEqualTo("共[=112]*件");
    assertThat(marked(control, words("paragraph 1", "2"))).isEqualTo("共[12]*");
  }

  @Test
  void textBoxesAndNotes_areMarkedAtTheParagraphThatHoldsThem() {
    String box =
        p("上")
            + "<w:p>"
            + r("前")
            + "<w:r><w:pict><w:txbxContent>"
            + p("框里8件")
            + "</w:txbxContent></w:pict></w:r>"
            + r("后")
            + "</w:p>";

    assertThat(marked(box, words("text box 1, paragraph 1", "8件"))).isEqualTo("上前[框里8件]*后");
  }

  @Test
  void cells_areFoundByTheReadersOwnCount() {
    String body =
        "<w:tbl><w:tr>"
            + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
            + p("甲")
            + "</w:tc><w:tc>"
            + p("乙")
            + "</w:tc></w:tr><w:tr><w:tc>"
            + p("丙")
            + "</w:tc><w:tc><w:p w:rsidR=\"7\"/></w:tc><w:tc><w:p><w:pPr><w:jc/></w:pPr></w:p></w:tc>"
            + "</w:tr></w:tbl>";

    assertThat(marked(body, Spot.whole("table 1, row 1, column 3"))).isEqualTo("甲[乙]*丙");
    assertThat(marked(body, Spot.whole("table 1, row 2, column 1"))).isEqualTo("甲乙[丙]*");
    assertThat(marked(body, Spot.whole("table 1"))).isEqualTo("[甲]*乙丙");
    assertThat(xml(body, Spot.whole("table 1, row 2, column 2")))
        .contains("<w:p w:rsidR=\"7\"><w:commentRangeStart w:id=\"0\"/><w:commentRangeEnd");
    assertThat(xml(body, Spot.whole("table 1, row 2, column 3")))
        .contains("</w:pPr><w:commentRangeStart w:id=\"0\"/><w:commentRangeEnd");
  }

  @Test
  void whatIsNotFound_isMarkedAtTheNextSpot_andElseAtTheBeginning() {
    assertThat(marked(p("题") + p("文"), Spot.whole("paragraph 9"), Spot.whole("paragraph 2")))
        .isEqualTo("题[文]*");
    assertThat(marked(p("") + p("题") + p("文"), Spot.whole(""))).isEqualTo("[题]*文");
    assertThat(marked(p("收到8件"), words("paragraph 1", "9件"))).isEqualTo("[收到8件]*");
  }

  @Test
  void blanksThatDidNotCount_doNotComeToCount() {
    String loose = "<w:p><w:r><w:t> 收到8件</w:t></w:r></w:p>";
    String inner = "<w:p><w:r><w:t>收到 8件 &amp; 9件</w:t></w:r></w:p>";

    assertThat(xml(loose, words("paragraph 1", "8件"))).contains("<w:t> 收到8件</w:t>");
    assertThat(xml(inner, words("paragraph 1", "8件")))
        .contains(
            "<w:t xml:space=\"preserve\">收到 </w:t>",
            ">8件</w:t>",
            "<w:t xml:space=\"preserve\"> &amp; 9件</w:t>");
  }

  @Test
  void runsWhosePropertiesAreTracked_areNotCut() {
    String body =
        "<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id=\"3\"><w:rPr/></w:rPrChange></w:rPr>"
            + "<w:t>收到8件</w:t></w:r></w:p>";

    assertThat(marked(body, words("paragraph 1", "8件"))).isEqualTo("[收到8件]*");
  }

  @Test
  void manyCommentsOnTheSameWords_standInOrder() throws IOException {
    WordParts draft = WordParts.of(p("收到8件，办8件"));
    CommentedDraft commented = CommentedDraft.open(draft.bytes());
    commented.add(COMMENT, List.of(words("paragraph 1", "8件")));
    commented.add(COMMENT, List.of(words("paragraph 1", "8件")));
    commented.add(COMMENT, List.of(words("paragraph 1", "到8")));
    commented.add(COMMENT, List.of(Spot.whole("paragraph 1")));

    WordParts done = WordParts.read(bytes(commented));

    assertThat(signs(done.text(WordParts.MAIN))).isEqualTo("[收[到[[8]*件]]**，办8件]*");
    assertThat(Unmarked.of(done.parts().get(WordParts.MAIN)))
        .isEqualTo(Unmarked.of(draft.parts().get(WordParts.MAIN)));
  }

  @Test
  void commentsThatAreThere_stay() throws IOException {
    String known =
        "<x:comments xmlns:x=\""
            + WordParts.TRANSITIONAL
            + "\"><x:comment x:id=\"7\" x:author=\"甲\"><x:p/></x:comment></x:comments>";
    WordParts draft =
        WordParts.of(p("收到8件"))
            .with("word/_rels/document.xml.rels", WordParts.relations("comments", "comments.xml"))
            .with(WordParts.COMMENTS, known)
            .with("word/commentsExtended.xml", "<e/>");

    WordParts done = commented(draft, words("paragraph 1", "8件"));

    assertThat(done.text(WordParts.COMMENTS))
        .startsWith(known.substring(0, known.length() - "</x:comments>".length()))
        .contains("<x:comment x:id=\"8\" x:author=\"勾稽·违规\"")
        .contains("1 &lt; 2 &amp; &quot;3&quot;");
    assertThat(done.text(WordParts.MAIN)).contains("commentRangeStart w:id=\"8\"");
    assertOthersAreUntouched(draft, done, WordParts.COMMENTS);
  }

  @Test
  void marksWithoutAComment_doNotComeToMeanOurs() {
    String body = "<w:p><w:commentRangeStart w:id=\"4\"/>" + r("收到8件") + "</w:p>";

    assertThat(xml(body, words("paragraph 1", "8件"))).contains("<w:commentRangeEnd w:id=\"5\"/>");
  }

  @Test
  void theFirstComments_areRelatedAndDeclared() {
    WordParts draft = WordParts.of(p("收到8件")).with("word/comments.xml", "<stray/>");

    WordParts done = commented(draft, words("paragraph 1", "8件"));

    assertThat(done.text("[Content_Types].xml"))
        .contains("PartName=\"/word/comments2.xml\"", "wordprocessingml.comments+xml");
    assertThat(done.text("word/_rels/document.xml.rels"))
        .contains("officeDocument/2006/relationships/comments\" Target=\"comments2.xml\"");
    assertThat(done.text("word/comments.xml")).isEqualTo("<stray/>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
  void encodingsAndPrefixes_areKept(String name) {
    Charset encoding = Charset.forName(name);
    String mark = name.startsWith("UTF-16") ? "\uFEFF" : "";
    String declared = name.startsWith("UTF-16") ? "UTF-16" : name;
    String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    String part =
        mark
            + "<?xml version='1.0' encoding='"
            + declared
            + "'?><!-- 甲 --><document xmlns='"
            + strict
            + "'><body><p><r><t>收到8件</t></r></p></body></document>";

    WordParts done = commented(WordParts.main(part, encoding), words("paragraph 1", "8件"));
    String text = new String(done.parts().get(WordParts.MAIN), encoding);

    assertThat(text)
        .startsWith(part.substring(0, part.indexOf("<p>")))
        .contains("<gouji:commentRangeStart xmlns:gouji=\"" + strict + "\" gouji:id=\"0\"/>");
    assertThat(signs(text)).isEqualTo("收到[8件]*");
    assertThat(done.text("word/_rels/document.xml.rels"))
        .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
    assertThat(done.text(WordParts.COMMENTS)).contains(strict);
  }

  @Test
  void draftsOfAllKinds_areUntouchedApartFromTheMarks() throws IOException, UnreadableException {
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      FormLayout layout =
          new FormLayout(
              FilledForm.random(Editions.standard().all().get(0), random, 5, 3),
              random.nextBoolean(),
              random.nextBoolean());
      assertUntouched(
          new WordDraft(true, true, seed % 2 * 9).write(layout.rows(), 2023, random), random);
      assertUntouched(PoiDraft.write(layout.rows(), 2023), random);
    }
  }

  /** Comments on every cell and every paragraph, on a few of its characters. */
  private static void assertUntouched(byte[] bytes, Random random)
      throws IOException, UnreadableException {
    CommentedDraft commented = CommentedDraft.open(bytes);
    int count = 0;
    for (Block block : new DocxReader().read(new Source("", bytes)).blocks()) {
      if (block instanceof Grid grid) {
        for (Grid.Cell cell : grid.cells()) {
          commented.add(COMMENT, List.of(Spot.whole(cell.place().locator())));
          count++;
        }
      } else if (block instanceof org.gouji.model.Paragraph paragraph) {
        int from = random.nextInt(paragraph.text().length());
        int to = from + 1 + random.nextInt(paragraph.text().length() - from);
        String words = paragraph.text().substring(from, to);
        commented.add(
            COMMENT, List.of(new Spot(paragraph.place().locator(), from + 1, Optional.of(words))));
        count++;
      }
    }

    WordParts before = WordParts.read(bytes);
    WordParts after = WordParts.read(bytes(commented));

    assertThat(Unmarked.of(after.parts().get(WordParts.MAIN)))
        .isEqualTo(Unmarked.of(before.parts().get(WordParts.MAIN)));
    for (String mark : List.of("commentRangeStart ", "commentRangeEnd ", "commentReference ")) {
      assertThat(Pattern.compile(mark).matcher(after.text(WordParts.MAIN)).results())
          .hasSize(count);
    }
    assertOthersAreUntouched(
        before, after, WordParts.COMMENTS, "[Content_Types].xml", "word/_rels/document.xml.rels");
  }

  @Test
  void withoutComments_everyPartIsTheSame() throws IOException {
    WordParts draft = WordParts.of(p("收到8件"));

    WordParts done = WordParts.read(bytes(CommentedDraft.open(draft.bytes())));

    assertThat(done.parts().keySet()).isEqualTo(draft.parts().keySet());
    draft.parts().forEach((name, part) -> assertThat(done.parts().get(name)).isEqualTo(part));
  }

  @Test
  void damagedDrafts_areRefused() {
    byte[] wrong =
        WordParts.main("<w:document xmlns:w='w'><w:body>", StandardCharsets.UTF_8).bytes();

    assertThatThrownBy(() -> CommentedDraft.open(wrong)).isInstanceOf(WrongDraftException.class);
    assertThat(CommentedDraft.isWord("政府信息公开".getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  private static void assertOthersAreUntouched(WordParts before, WordParts after, String... but) {
    before
        .parts()
        .forEach(
            (name, part) -> {
              if (!name.equals(WordParts.MAIN) && !List.of(but).contains(name)) {
                assertThat(after.parts().get(name)).as(name).isEqualTo(part);
              }
            });
  }

  private static Spot words(String locator, String words) {
    return new Spot(locator, 1, Optional.of(words));
  }

  private static WordParts commented(WordParts draft, Spot... spots) {
    try {
      CommentedDraft commented = CommentedDraft.open(draft.bytes());
      commented.add(COMMENT, List.of(spots));
      return WordParts.read(bytes(commented));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] bytes(CommentedDraft commented) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    commented.write(out);
    return out.toByteArray();
  }

  /** The main part of a commented draft, which differs in nothing but the marks. */
  private static String xml(String body, Spot... spots) {
    WordParts draft = WordParts.of(body);
    WordParts done = commented(draft, spots);
    assertThat(Unmarked.of(done.parts().get(WordParts.MAIN)))
        .isEqualTo(Unmarked.of(draft.parts().get(WordParts.MAIN)));
    return done.text(WordParts.MAIN);
  }

  private static String marked(String body, Spot... spots) {
    return signs(xml(body, spots));
  }

  /** A main part as its text, with {@code [} and {@code ]} for marks and * for comments. */
  private static String signs(String part) {
    return part.replaceAll("<[^>]*commentRangeStart[^>]*>", "[")
        .replaceAll("<[^>]*commentRangeEnd[^>]*>", "]")
        .replaceAll("<[^>]*commentReference[^>]*>", "*")
        .replaceAll("<[^>]*>", "")
        .replaceAll("[\uFEFF\\r\\n]", "");
  }

  private static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }
}
