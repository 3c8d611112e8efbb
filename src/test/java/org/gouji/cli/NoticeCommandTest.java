package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.read.sample.LibreOffice;
import org.gouji.read.sample.WordDraft;
import org.gouji.word.WordParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gouji notice}: who gets a letter, what it says, and what is left alone. */
class NoticeCommandTest {
  private static final String SOUND = "reports/town-2023.json";
  private static final String MAIN = "word/document.xml";

  @TempDir private Path folder;
  private Path failing = Path.of("");
  private Path letters = Path.of("");

  @BeforeEach
  void failing() throws IOException {
    failing = folder.resolve("failing.json");
    letters = folder.resolve("deep/letters");
    // Any figure of the first row but its total breaks the row.
    String sound = Files.readString(Path.of(SOUND));
    String broken =
        sound.replaceFirst("(\"newReceived\"\\s*:\\s*\\{[^}]*\"natural\"\\s*:\\s*)\\d+", "$199999");
    assertThat(broken).isNotEqualTo(sound);
    Files.writeString(failing, broken);
  }

  @Test
  void onlyFailingReports_getALetter() throws IOException {
    Run run = notice(SOUND, failing.toString());

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out()).contains("共 2 份报告，写出通知 1 份");
    assertThat(files()).hasSize(1);
    assertThat(files().get(0)).startsWith("002-").endsWith("-2023.docx");
  }

  @Test
  void letter_saysWhoWhatWhyAndHow() throws IOException {
    notice(failing.toString(), "--office", "青禾县<办公室>", "--deadline", "2024-02-05");
    String letter = letter();

    assertThat(letter)
        .contains("关于退回修改政府信息公开", "青禾县<办公室>", "2024年2月5日前", "1．", "99999")
        .contains("依据：", "改正：", "位置：三、收到和处理政府信息公开申请情况")
        .doesNotContain("${");
  }

  @Test
  void withoutOfficeAndDeadline_bothAreLeftToFillIn() throws IOException {
    notice(failing.toString());

    assertThat(letter()).contains("（单位名称、印章）", "于　　年　　月　　日前");
  }

  @Test
  void english_isEnglish() throws IOException {
    notice(failing.toString(), "--lang", "en");

    assertThat(letter()).contains("Return for Correction", "Basis: ").doesNotContain("依据：");
  }

  @Test
  void sameInput_givesTheSameBytes_andReplacesOurLetter() throws IOException {
    notice(failing.toString());
    byte[] first = Files.readAllBytes(letters.resolve(files().get(0)));

    Run again = notice(failing.toString());

    assertThat(again.status()).isZero();
    assertThat(Files.readAllBytes(letters.resolve(files().get(0)))).isEqualTo(first);
  }

  @Test
  void filesOfOthers_areNeverReplaced() throws IOException {
    notice(failing.toString());
    String name = files().get(0);
    Path other = folder.resolve("other");
    Files.createDirectories(other);
    Files.writeString(other.resolve(name), "mine");

    Run run = Run.of("notice", failing.toString(), "--out", other.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(name);
    assertThat(other.resolve(name)).hasContent("mine");
  }

  @Test
  void lettersThatAreNoLongerDue_areTold() throws IOException {
    notice(failing.toString());

    Run run = notice(SOUND);

    assertThat(run.err()).contains("以前写的通知 1 份");
    assertThat(files()).hasSize(1);
  }

  @Test
  void unreadableInputs_areListed_andTheOthersGetTheirs() throws IOException {
    Run run = notice(folder.resolve("missing.docx").toString(), failing.toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("missing.docx");
    assertThat(files()).hasSize(1);
  }

  @Test
  void on_saysFromWhichSeverityOn() throws IOException {
    Run notes = notice("reports/luojiang-2020.txt", "--on", "note");

    assertThat(notes.out()).contains("写出通知 1 份");
    assertThat(Run.of("notice", SOUND, "--out", "x", "--on", "never").status()).isEqualTo(2);
    assertThat(Path.of("x")).doesNotExist();
  }

  @Test
  void ownTemplate_isFilledThoughWordCutItsGaps_andRowsAreRepeated() throws IOException {
    Path template =
        template(
            "<w:p><w:r><w:t>致$</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t>{age</w:t></w:r>"
                + "<w:r><w:t>ncy}（${ year }）</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r>"
                + "<w:t>序号</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r>"
                + "<w:t>第${finding.number}项</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><w:t>共${count}项</w:t></w:r></w:p>");

    Run run = notice(failing.toString(), "--template", template.toString());
    String letter = letter();
    int count = Integer.parseInt(letter.replaceAll("(?s).*共(\\d+)项.*", "$1"));

    assertThat(run.status()).isZero();
    assertThat(letter).startsWith("致" + agency() + "（2023）序号第1项").contains("第" + count + "项共");
    assertThat(letter.replaceAll("[^项]", "")).hasSize(count + 1);
  }

  @ParameterizedTest
  @CsvSource({"${agency} ${findingz}, ${findingz}", "${agency}, ${findings}", "'', ${findings}"})
  void wrongTemplates_areRefusedBeforeAnyLetter(String gaps, String named) throws IOException {
    Path template = template("<w:p><w:r><w:t>" + gaps + "</w:t></w:r></w:p>");

    Run run = notice(failing.toString(), "--template", template.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(named);
    assertThat(letters).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports/town-2023.json", "missing.docx"})
  void whatIsNoTemplate_isRefused(String file) {
    assertThat(notice(failing.toString(), "--template", file).status()).isEqualTo(2);
  }

  @Test
  void names_areSafe() {
    assertThat(LetterFolder.name(7, "a/../b:c\u0000 局", java.util.OptionalInt.of(2023)))
        .isEqualTo("007-a____b_c__局-2023.docx");
    assertThat(LetterFolder.name(1234, "县".repeat(99), java.util.OptionalInt.empty()))
        .isEqualTo("1234-" + "县".repeat(60) + ".docx");
  }

  @Test
  void libreOffice_opensTheLetter() throws IOException, InterruptedException {
    LibreOffice.assumeWriter();
    notice(failing.toString());

    Path text = LibreOffice.save(letters.resolve(files().get(0)), "txt:Text (encoded):UTF8");

    assertThat(Files.readString(text)).contains("工作年度报告的通知", "特此通知。");
  }

  private String agency() throws IOException {
    String name = files().get(0);
    return name.substring("001-".length(), name.length() - "-2023.docx".length());
  }

  private Path template(String body) throws IOException {
    Path file = folder.resolve("template.docx");
    return Files.write(file, WordDraft.zip(body));
  }

  private Run notice(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "notice";
    all[1] = "--out";
    all[2] = letters.toString();
    System.arraycopy(args, 0, all, 3, args.length);
    return Run.of(all);
  }

  private List<String> files() throws IOException {
    try (var all = Files.list(letters)) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  /** The text of the only letter. */
  private String letter() throws IOException {
    WordParts letter = WordParts.read(Files.readAllBytes(letters.resolve(files().get(0))));
    return letter
        .text(MAIN)
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s*\\n\\s*", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">");
  }
}
