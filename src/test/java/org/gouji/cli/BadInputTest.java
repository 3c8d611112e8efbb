package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read gets one clear line and status 3, and never stops the others. */
class BadInputTest {
  private static final String SOUND = "reports/town-2023.json";

  @TempDir private Path folder;

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("empty.txt", bytes(""), "空"),
        Arguments.of("picture.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, "图片"),
        Arguments.of("photo.txt", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}, "图片"),
        Arguments.of("report.pdf", bytes("%PDF-1.7\n"), "PDF 文件已损坏"),
        Arguments.of("table.doc", ole(), "旧版 Office"),
        Arguments.of("table.xlsx", zip("xl/workbook.xml", bytes("<workbook/>")), "工作簿已损坏"),
        Arguments.of("report.rtf", bytes("{\\rtf1 a}"), "RTF"),
        Arguments.of("archive.dat", zip("a.txt", bytes("a")), "压缩包"),
        Arguments.of("page.html", bytes("<html><body><p>天气预报</p></body></html>"), "六个部分"),
        Arguments.of("note.txt", bytes("今天开会。"), "六个部分"),
        Arguments.of("binary", new byte[] {1, 2, 0, 4, 5}, "不是文本"),
        Arguments.of(
            "broken.json", bytes("{\"schema\": \"gouji-report/1\",\n  \"year\": }"), "第 2 行第 11 列"),
        Arguments.of(
            "shape.json", bytes("{\"schema\":\"gouji-report/1\",\"year\":\"x\"}"), "/year"),
        Arguments.of(
            "cell.json",
            bytes(
                "{\"schema\":\"gouji-report/1\",\"year\":2023,"
                    + "\"tables\":{\"remedies\":{\"review\":{\"total\":true}}}}"),
            "/tables/remedies/review/total"),
        Arguments.of(
            "entity.docx",
            zip(
                "word/document.xml",
                bytes(
                    "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<w>&x;</w>")),
            "外部实体"),
        Arguments.of("bomb.docx", zip("word/document.xml", new byte[40 << 20]), "压缩炸弹"),
        Arguments.of("cut.docx", cut(zip("word/document.xml", bytes("<a/>".repeat(5000)))), "损坏"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void badFile_isToldInOneLine(String name, byte[] content, String said) throws IOException {
    Path file = Files.write(folder.resolve(name), content);

    Run run = Run.of("check", file.toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("无法读取 " + file).contains(said);
    assertThat(run.err()).doesNotContain("Exception").doesNotContainPattern("\\{[a-zA-Z]+\\}");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void nameThatSteersTheTerminal_isToldInOneHarmlessLine() throws IOException {
    Path file = Files.write(folder.resolve("a\u001b]0;x\u0007\nb\u202e.txt"), bytes(""));

    for (String command : new String[] {"check", "convert"}) {
      String said = Run.of(command, file.toString()).err();

      assertThat(said.lines()).hasSize(1);
      assertThat(said).doesNotContainPattern("[\u001b\u0007\u202e]");
    }
  }

  @Test
  void reportThatSteersTheTerminal_isShownWithoutEffect() throws IOException {
    String sound = Files.readString(Path.of("reports/education-2023.txt"));
    String steering = "\u001b[2J\u009b31m\u202e";
    String title = sound.substring(0, sound.indexOf("年"));
    Path file = folder.resolve("a.txt");
    Files.writeString(file, sound.replace(title, steering + title).replace("0", "0" + steering));

    Run run = Run.of("check", file.toString(), SOUND);

    assertThat(run.out()).doesNotContainPattern("[\u001b\u009b\u202e]").contains("\uFFFD");
  }

  @Test
  void missingFile_isTold() {
    Run run = Run.of("check", folder.resolve("none.txt").toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("文件不存在");
  }

  @Test
  void emptyName_isMissingAndNotTheWholeFolder() {
    assertThat(Run.of("check", "").err()).contains("文件不存在");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void deviceWithoutEnd_isRefused() {
    Run run = Run.of("check", "--max-size", "1M", "/dev/zero");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("文件太大");
  }

  @Test
  void folderWithoutReports_isTold() throws IOException {
    Files.writeString(folder.resolve("style.css"), "p {}");

    Run run = Run.of("check", folder.toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("没有可检查的文档").contains("另有 1 个文件不是文档");
  }

  @Test
  void largeFile_isRefusedUnlessAllowed() throws IOException {
    Path zeros = folder.resolve("zeros.txt");
    try (RandomAccessFile file = new RandomAccessFile(zeros.toFile(), "rw")) {
      file.setLength(200L << 20);
    }

    assertThat(Run.of("check", zeros.toString()).err()).contains("200 MB").contains("--max-size");
    assertThat(Run.of("check", "--max-size", "300M", zeros.toString()).err()).contains("不是文本");
  }

  @Test
  void badFile_doesNotStopTheOthers() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{");

    Run run = Run.of("check", "--format", "json", bad.toString(), SOUND);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).contains("\"unreadable\" : 1".replace(" :", ":"));
    assertThat(run.out()).contains("\"verdict\": \"unreadable\"").contains("\"verdict\": \"pass\"");
  }

  @Test
  void unreadable_countsEvenWhereNothingFails() {
    assertThat(Run.of("check", "--fail-on", "never", "none.txt", SOUND).status()).isEqualTo(3);
  }

  @Test
  void wrongCommandLine_winsOverEverything() {
    assertThat(Run.of("check", "--jobs", "0", "none.txt").status()).isEqualTo(2);
    assertThat(Run.of("check", "--format", "pdf", "none.txt").status()).isEqualTo(2);
    assertThat(Run.of("check", "--format", "json", "--format", "console", SOUND).status())
        .isEqualTo(2);
    assertThat(Run.of("check", "--nonsense", SOUND).status()).isEqualTo(2);
    assertThat(Run.of("check").status()).isEqualTo(2);
    assertThat(Run.of("nonsense").status()).isEqualTo(2);
    assertThat(Run.of().status()).isEqualTo(2);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] ole() {
    return new byte[] {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0
    };
  }

  private static byte[] cut(byte[] whole) {
    return java.util.Arrays.copyOf(whole, whole.length / 2);
  }

  private static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
