package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.model.Problem;
import org.gouji.model.ReportResult;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the user may name, and the inputs that are behind it. */
class InputsTest {
  private static final Path SOUND = Path.of("reports/town-2023.json");
  private static final InputStream NOTHING = InputStream.nullInputStream();

  @TempDir Path folder;

  @Test
  void archive_isLookedIntoLikeAFolder() throws IOException {
    Path zip =
        zip(
            StandardCharsets.UTF_8,
            Map.of(
                "乙/town.json", Files.readAllBytes(SOUND),
                "甲.json", Files.readAllBytes(SOUND),
                "note.bin", new byte[] {0, 1, 2},
                ".hidden/town.json", Files.readAllBytes(SOUND),
                "__MACOSX/town.json", Files.readAllBytes(SOUND)));

    try (Inputs inputs = Inputs.of(List.of(zip.toString()), NOTHING)) {
      assertThat(names(inputs)).containsExactly(zip + "/乙/town.json", zip + "/甲.json");
      assertThat(inputs.passedOver()).isEqualTo(3);
      assertThat(inputs.count()).isEqualTo(OptionalInt.of(2));
      for (Input input : inputs) {
        assertThat(Gouji.standard().check(input).verdict()).isEqualTo(Verdict.PASS);
      }
    }
  }

  @Test
  void namesInAnArchiveOfWindows_areRead() throws IOException {
    Path zip = zip(Charset.forName("GBK"), Map.of("青禾县\\教育局.json", Files.readAllBytes(SOUND)));

    try (Inputs inputs = Inputs.of(List.of(zip.toString()), NOTHING)) {
      assertThat(names(inputs)).containsExactly(zip + "/青禾县/教育局.json");
      assertThat(Gouji.standard().check(inputs.iterator().next()).verdict())
          .isEqualTo(Verdict.PASS);
    }
  }

  @Test
  void archiveInAFolder_standsWhereItsNameDoes() throws IOException {
    zip(StandardCharsets.UTF_8, Map.of("x.json", Files.readAllBytes(SOUND)));
    Files.copy(SOUND, folder.resolve("a.json"));
    Files.copy(SOUND, folder.resolve("z.json"));

    try (Inputs inputs = Inputs.of(List.of(folder.toString()), NOTHING)) {
      assertThat(names(inputs))
          .containsExactly(folder + "/a.json", folder + "/m.zip/x.json", folder + "/z.json");
    }
  }

  @Test
  void brokenArchive_isOneUnreadableInput() throws IOException {
    Path zip = Files.writeString(folder.resolve("m.zip"), "PK is not enough");

    try (Inputs inputs = Inputs.of(List.of(zip.toString()), NOTHING)) {
      assertThat(results(inputs))
          .singleElement()
          .extracting(result -> result.error().map(Problem::key))
          .isEqualTo(Optional.of("brokenZip"));
    }
  }

  @Test
  void entryThatIsTooLarge_isRefusedAlone() throws IOException {
    Path zip =
        zip(
            StandardCharsets.UTF_8,
            Map.of("bomb.json", new byte[5 << 20], "bomb.txt", new byte[5 << 20]));
    Settings small = Settings.standard();
    Gouji gouji =
        Gouji.with(
            new Settings(
                small.profile(),
                small.level(),
                small.published(),
                1 << 20,
                small.roster(),
                true,
                small.known(),
                small.prior()));

    try (Inputs inputs = Inputs.of(List.of(zip.toString()), NOTHING)) {
      List<ReportResult> results = new ArrayList<>();
      inputs.forEach(input -> results.add(gouji.check(input)));
      assertThat(results)
          .extracting(result -> result.error().map(Problem::key))
          .containsExactly(Optional.of("tooLarge"));
    }
  }

  @Test
  void linesOfAFile_areInputsByNumber() throws IOException {
    String line = Files.readString(SOUND).replaceAll("\\s*\\n\\s*", " ");
    Path lines = folder.resolve("many.jsonl");
    Files.writeString(lines, line + "\n\n{\"broken\n" + line + "\r\n" + line);

    Inputs inputs = Inputs.of(List.of(lines.toString()), NOTHING);

    assertThat(inputs.count()).isEmpty();
    assertThat(inputs.contains(lines)).isTrue();
    assertThat(results(inputs))
        .extracting(ReportResult::source)
        .containsExactly(lines + ":1", lines + ":3", lines + ":4", lines + ":5");
    assertThat(results(inputs))
        .extracting(ReportResult::verdict)
        .containsExactly(Verdict.PASS, Verdict.UNREADABLE, Verdict.PASS, Verdict.PASS);
  }

  @Test
  void linesOfAStream_comeOneByOne() {
    int[] taken = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            taken[0]++;
            return taken[0] % 10 == 0 ? '\n' : '1';
          }

          @Override
          public int read(byte[] to, int from, int length) {
            for (int i = from; i < from + length; i++) {
              to[i] = (byte) read();
            }
            return length;
          }
        };

    Iterator<Input> lines = Inputs.of(List.of("-"), endless, true).iterator();

    assertThat(lines.next().name()).isEqualTo("-:1");
    assertThat(lines.next().name()).isEqualTo("-:2");
    assertThat(taken[0]).isLessThan(1 << 20);
  }

  @Test
  void streamThatIsNoLines_isOneInput() {
    InputStream two = new ByteArrayInputStream("{}\n{}\n".getBytes(StandardCharsets.UTF_8));

    assertThat(names(Inputs.of(List.of("-"), two))).containsExactly("-");
  }

  @Test
  void archiveInAnArchive_isLookedIntoOneLevelDeep() throws IOException {
    byte[] sound = Files.readAllBytes(SOUND);
    byte[] deepest = Files.readAllBytes(zip(StandardCharsets.UTF_8, Map.of("丙.json", sound)));
    byte[] inner =
        Files.readAllBytes(
            zip(
                StandardCharsets.UTF_8,
                Map.of("乙.json", sound, "deep.zip", deepest, "note.bin", new byte[1])));
    Path zip =
        zip(
            StandardCharsets.UTF_8,
            Map.of("甲.json", sound, "教育局.zip", inner, "坏.zip", new byte[] {'P', 'K'}));

    try (Inputs inputs = Inputs.of(List.of(zip.toString()), NOTHING)) {
      assertThat(told(inputs))
          .containsExactly(
              "坏.zip=brokenZip", "教育局.zip/deep.zip=deepZip", "教育局.zip/乙.json=read", "甲.json=read");
      assertThat(inputs.passedOver()).isEqualTo(1);
    }
  }

  @Test
  void archiveInAnArchiveThatBlowsUp_isRefusedAlone() throws IOException {
    byte[] large = new byte[96 << 20];
    Path zip =
        zip(StandardCharsets.UTF_8, Map.of("a.json", Files.readAllBytes(SOUND), "b.zip", large));

    try (Inputs inputs = Inputs.of(List.of(zip.toString()), NOTHING)) {
      assertThat(told(inputs)).containsExactly("a.json=read", "b.zip=tooLarge");
    }
  }

  @Test
  void namesThatLeadOutOfTheArchive_areNamed() throws IOException {
    byte[] sound = Files.readAllBytes(SOUND);
    Path zip =
        zip(
            StandardCharsets.UTF_8,
            Map.of("../甲.json", sound, "a/..\\b.zip", sound, "./乙.json", sound));

    try (Inputs inputs = Inputs.of(List.of(zip.toString()), NOTHING)) {
      assertThat(told(inputs))
          .containsExactly("../甲.json=outsideEntry", "./乙.json=read", "a/../b.zip=outsideEntry");
    }
  }

  @ParameterizedTest
  @CsvSource({
    // the byte of the entry in the directory, what it becomes, what the entry gets
    "8, 1, lockedEntry",
    "10, 14, packedOtherwise",
    "16, -1, brokenZip",
    "42, 1, brokenZip",
  })
  void entryThatCannotBeRead_isUnreadableAlone(int at, int value, String problem)
      throws IOException {
    byte[] sound = Files.readAllBytes(SOUND);
    Path zip = zip(StandardCharsets.UTF_8, Map.of("a.json", sound, "b.json", sound));
    byte[] bytes = Files.readAllBytes(zip);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[text.lastIndexOf("b.json") - 46 + at] += (byte) value;
    Files.write(zip, bytes);

    try (Inputs inputs = Inputs.of(List.of(zip.toString()), NOTHING)) {
      assertThat(told(inputs)).containsExactly("a.json=read", "b.json=" + problem);
    }
  }

  @Test
  void archiveBehindAProgramThatUnpacksIt_isRead() throws IOException {
    Path zip = zip(StandardCharsets.UTF_8, Map.of("a.json", Files.readAllBytes(SOUND)));
    byte[] plain = Files.readAllBytes(zip);
    byte[] behind = new byte[plain.length + 1000];
    System.arraycopy(plain, 0, behind, 1000, plain.length);
    Files.write(zip, behind);

    try (Inputs inputs = Inputs.of(List.of(zip.toString()), NOTHING)) {
      assertThat(told(inputs)).containsExactly("a.json=read");
    }
  }

  @Test
  void archiveOfMoreThanTheOldFormHolds_isRead() throws IOException {
    Path file = folder.resolve("many.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 66_000; i++) {
        zip.putNextEntry(new ZipEntry(i + ".bin"));
      }
      zip.putNextEntry(new ZipEntry("a.json"));
      zip.write(Files.readAllBytes(SOUND));
    }

    try (Inputs inputs = Inputs.of(List.of(file.toString()), NOTHING)) {
      assertThat(names(inputs)).containsExactly(file + "/a.json");
      assertThat(inputs.passedOver()).isEqualTo(66_000);
    }
  }

  /** The names of the inputs below the archive, and what each got. */
  private List<String> told(Inputs inputs) {
    return results(inputs).stream()
        .map(
            result ->
                result.source().substring((folder + "/m.zip/").length())
                    + "="
                    + result.error().map(Problem::key).orElse("read"))
        .toList();
  }

  private Path zip(Charset charset, Map<String, byte[]> files) throws IOException {
    Path file = folder.resolve("m.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), charset)) {
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return file;
  }

  private static List<String> names(Inputs inputs) {
    List<String> names = new ArrayList<>();
    inputs.forEach(input -> names.add(input.name()));
    return names;
  }

  private static List<ReportResult> results(Inputs inputs) {
    List<ReportResult> results = new ArrayList<>();
    inputs.forEach(input -> results.add(Gouji.standard().check(input)));
    return results;
  }
}
