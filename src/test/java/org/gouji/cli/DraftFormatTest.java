package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.read.sample.LibreOffice;
import org.gouji.word.Unmarked;
import org.gouji.word.WordParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --format docx}: the draft with comments, and what comes where there is no draft. */
class DraftFormatTest {
  private static final String MAIN = "word/document.xml";
  private static final String COMMENTS = "word/comments.xml";

  @TempDir private Path folder;
  private Path draft = Path.of("");
  private Path out = Path.of("");

  /** An empty report has a finding for nearly every rule of structure and cells. */
  @BeforeEach
  void draft() {
    draft = folder.resolve("draft.docx");
    out = folder.resolve("out.docx");
    assertThat(Run.of("template", "2023", "--format", "docx=" + draft).status()).isZero();
  }

  @Test
  void everyFinding_isAComment_andNothingElseChanges() throws IOException {
    JsonNode findings = findings(draft);

    Run run = Run.of("check", draft.toString(), "--format", "docx=" + out);
    WordParts before = WordParts.read(Files.readAllBytes(draft));
    WordParts after = WordParts.read(Files.readAllBytes(out));

    assertThat(run.status()).isEqualTo(Run.of("check", draft.toString()).status());
    assertThat(run.err()).isEmpty();
    List<String> said = all("w:author=\"([^\"]*)\"", after.text(COMMENTS));
    assertThat(said).hasSize(findings.size()).hasSizeGreaterThan(10);
    assertThat(said).contains("勾稽·违规", "勾稽·提示");
    assertThat(all("<w:b/>.*?preserve\">([A-Z][0-9]{2}) ", after.text(COMMENTS)))
        .isEqualTo(rules(findings));
    assertThat(after.text(COMMENTS)).contains("依据：", "处理：", "w:initials=\"违\"");
    assertThat(all("commentReference w:id=\"([0-9]+)\"", after.text(MAIN)))
        .hasSize(findings.size())
        .doesNotHaveDuplicates();
    assertThat(Unmarked.of(after.parts().get(MAIN)))
        .isEqualTo(Unmarked.of(before.parts().get(MAIN)));
    assertThat(after.parts().get("word/styles.xml"))
        .isEqualTo(before.parts().get("word/styles.xml"));
    assertThat(after.parts().get("_rels/.rels")).isEqualTo(before.parts().get("_rels/.rels"));
  }

  @Test
  void commentsSpeakTheUsersLanguage() throws IOException {
    Run.of("check", draft.toString(), "--lang", "en", "--format", "docx=" + out);

    assertThat(WordParts.read(Files.readAllBytes(out)).text(COMMENTS))
        .contains("Gouji violation", "basis: ")
        .doesNotContain("勾稽·");
  }

  @Test
  void libreOffice_showsEveryComment() throws IOException, InterruptedException {
    LibreOffice.assumeWriter();
    Run.of("check", draft.toString(), "--format", "docx=" + out);

    String shown = Files.readString(LibreOffice.save(out, "fodt"));

    assertThat(all("<office:annotation (.)", shown)).hasSize(findings(draft).size());
    assertThat(shown).contains("<dc:creator>勾稽·违规</dc:creator>");
  }

  @Test
  void standardInput_isCommentedToo_andAlikeEachTime() throws IOException {
    byte[] bytes = Files.readAllBytes(draft);
    Run.of("check", draft.toString(), "--format", "docx=" + out);
    Path second = folder.resolve("second.docx");

    Run run = Run.with(bytes, "check", "-", "--format", "docx=" + second);

    assertThat(run.err()).isEmpty();
    assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(out));
  }

  @Test
  void severalDrafts_areRefusedBeforeAnyWork() throws IOException {
    Run two = Run.of("check", draft.toString(), draft.toString(), "--format", "docx=" + out);

    assertThat(two.status()).isEqualTo(2);
    assertThat(two.out()).isEmpty();
    assertThat(two.err()).contains("一次只批注一份稿件").contains("2 份");
    assertThat(out).doesNotExist();
  }

  @Test
  void anotherReportOfTheYearBefore_isNoSecondDraft() {
    Run run =
        Run.of(
            "check",
            draft.toString(),
            "--prior",
            "reports/town-2023.json",
            "--format",
            "docx=" + out);

    assertThat(run.status()).isNotEqualTo(2);
    assertThat(out).exists();
  }

  @Test
  void whatIsNoWordDocument_getsAPage_andTheUserIsTold() {
    Path page = Outlet.withEnding(out, DraftOrPage.page().code());

    Run run = Run.of("check", "reports/luojiang-2020.txt", "--format", "docx=" + out);

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("不是 Word 文档").contains(page.toString());
    assertThat(out).doesNotExist();
    assertThat(page).content().contains("洛江区");
  }

  @Test
  void thePage_takesTheirPlaceFromNoInput() throws IOException {
    Path input = folder.resolve("out." + DraftOrPage.page().code());
    Files.copy(Path.of("reports/town-2023.json"), input);

    Run run = Run.of("check", input.toString(), "--format", "docx=" + out);

    assertThat(run.status()).isEqualTo(2);
    assertThat(input).hasSameTextualContentAs(Path.of("reports/town-2023.json"));
  }

  @Test
  void onATerminal_itIsRefused() {
    Run run = Run.interactively("check", draft.toString(), "--format", "docx");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("docx=文件");
  }

  private static JsonNode findings(Path file) throws IOException {
    String json = Run.of("check", file.toString(), "--format", "json").out();
    return new ObjectMapper().readTree(json).at("/reports/0/findings");
  }

  private static List<String> rules(JsonNode findings) {
    List<String> rules = new ArrayList<>();
    findings.forEach(finding -> rules.add(finding.get("rule").asText()));
    return rules;
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }
}
