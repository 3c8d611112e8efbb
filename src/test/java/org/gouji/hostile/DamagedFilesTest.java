package org.gouji.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Problem;
import org.gouji.read.sample.Container;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A sound file of each format, cut off anywhere or with a wrong byte anywhere, is a report or
 * refused for what it is.
 */
class DamagedFilesTest {
  private static final int KILOBYTE = 1024;

  /** A new format is a line here: a sound file, and what its damaged copies may get. */
  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of("txt", Specimen.sound().textBytes(), Set.of("noReport")),
        Arguments.of("html", Specimen.sound().pageBytes(), Set.of("noReport")),
        Arguments.of("docx", Specimen.sound().draftBytes(), ofZips()),
        Arguments.of("docx, loose", loose(), ofZips()),
        Arguments.of("json", model(), Set.of("brokenJson", "wrongShape", "noReport")),
        Arguments.of("doc", made("libreoffice-county-2023.doc"), ofCompounds()),
        Arguments.of("odt", made("libreoffice-county-2023.odt"), ofZips()),
        Arguments.of("pdf", ruled(), ofPdfs()),
        Arguments.of("xls", made("libreoffice-report-2021.xls"), ofCompounds()),
        Arguments.of("xlsx", made("libreoffice-report-2021.xlsx"), ofZips()),
        Arguments.of(
            "rtf", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), Set.of("rtf", "brokenJson")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void cutFile_yieldsReportOrRefusal(String format, byte[] sound, Set<String> may) {
    for (int length = 0; length <= sound.length; length += step(sound, length)) {
      assertThat(problem(Arrays.copyOf(sound, length)))
          .as(format + " of " + length)
          .isIn(allowed(may));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void wrongByte_yieldsReportOrRefusal(String format, byte[] sound, Set<String> may) {
    Random random = new Random(3);
    for (int i = 0; i < 100; i++) {
      byte[] damaged = sound.clone();
      int at = random.nextInt(damaged.length);
      damaged[at] = (byte) random.nextInt();
      assertThat(problem(damaged)).as(format + " at " + at).isIn(allowed(may));
    }
  }

  /** Near the beginning and the end at every few bytes, else at every kilobyte. */
  private static int step(byte[] sound, int length) {
    boolean edge = length < KILOBYTE || sound.length - length < KILOBYTE;
    return edge ? 13 : KILOBYTE;
  }

  /** Whatever the format: too little to tell it, or the report as it was. */
  private static Set<String> allowed(Set<String> may) {
    Set<String> all = new TreeSet<>(may);
    all.addAll(Set.of("read", "empty", "noReport", "binary"));
    return all;
  }

  private static Set<String> ofCompounds() {
    return Set.of(
        "brokenDoc",
        "brokenWorkbook",
        "encrypted",
        "oldWord",
        "oldOffice",
        "otherOffice",
        "tooDeep");
  }

  private static Set<String> ofPdfs() {
    return Set.of(
        "brokenPdf", "pdfEmpty", "scan", "scanWithText", "pdfTooMuch", "encrypted", "twoColumns");
  }

  private static Set<String> ofZips() {
    return Set.of("zip", "brokenZip", "brokenXml", "noContent", "brokenWorkbook");
  }

  /** A draft whose parts shrink little, so that most of its bytes tell something. */
  private static byte[] loose() {
    byte[] noise = new byte[20 * KILOBYTE];
    new Random(1).nextBytes(noise);
    return Container.of(
        Map.of(
            "word/document.xml",
            XmlAttacks.document(Specimen.sound().draft()),
            "word/media/image1.png",
            noise));
  }

  private static byte[] ruled() {
    return file("org/gouji/fuzz/PdfFuzzTestInputs/pdf/ruled.pdf");
  }

  private static byte[] made(String name) {
    return file("formats/" + name);
  }

  private static byte[] file(String name) {
    try {
      return Files.readAllBytes(Path.of("src/test/resources", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] model() {
    String cells = "{\"requests\":{\"granted\":{\"natural\":1,\"total\":1}}}";
    return ("{\"schema\":\"gouji-report/1\",\"year\":2023,\"tables\":" + cells + "}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String problem(byte[] bytes) {
    return Gouji.standard()
        .check(new Input("damaged", maxSize -> bytes))
        .error()
        .map(Problem::key)
        .orElse("read");
  }
}
