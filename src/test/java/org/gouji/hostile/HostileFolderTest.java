package org.gouji.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program on a folder of attack files, in 512 MB: every file gets what the table says,
 * standard error has a line for each that cannot be read and no other, nothing is written, and
 * nobody is called.
 */
class HostileFolderTest {
  private static final int LONGEST_RUN_MINUTES = 5;
  private static final int UNREADABLE = 3;

  @TempDir private Path place;

  @Test
  void folderOfAttacks_yieldsALineForEachThatIsRefused() throws Exception {
    Path folder = Files.createDirectory(place.resolve("in"));
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Map<String, String> expected = write(folder, listener.getLocalPort());

      Run run = run(folder, "zh");

      assertThat(run.err())
          .noneMatch(line -> line.matches(".*(Exception|\tat |" + Offline.TRIED + ").*"));
      assertThat(verdicts(run)).isEqualTo(expected);
      assertThat(run.status()).isEqualTo(UNREADABLE);
      long refused = expected.values().stream().filter(key -> !key.equals("read")).count();
      // A long run tells every ten seconds how far it is.
      assertThat(run.err().stream().filter(line -> !line.matches("\\d+/\\d+ 份，.*")))
          .hasSize((int) refused)
          .allMatch(line -> line.startsWith("无法读取 "));
      assertThat(run.left()).isEmpty();
      listener.setSoTimeout(1);
      assertThat(isCalled(listener)).isFalse();
    }
  }

  private static boolean isCalled(ServerSocket listener) throws IOException {
    try {
      listener.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  /** Writes the attacks, with the address of someone who listens in those that are plain text. */
  private static Map<String, String> write(Path folder, int port) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    expected.putAll(AttackTable.part("kept"));
    // In a folder these are documents only if they speak of a report.
    expected.keySet().removeIf(name -> name.matches(".*\\.(json|xml|svg)"));
    expected.putAll(AttackTable.part("large"));
    for (String name : expected.keySet()) {
      Files.write(folder.resolve(name), AttackTable.file(name));
    }
    for (Map.Entry<String, byte[]> caller :
        Callers.to("http://127.0.0.1:" + port + "/").entrySet()) {
      Files.write(folder.resolve(caller.getKey()), caller.getValue());
      expected.put(caller.getKey(), AttackTable.part("callers").get(caller.getKey()));
    }
    return expected;
  }

  /** What each file got: the key of the problem whose words the result has. */
  private static Map<String, String> verdicts(Run run) throws IOException {
    Map<String, String> verdicts = new TreeMap<>();
    for (JsonNode report : new ObjectMapper().readTree(run.out().toFile()).get("reports")) {
      String source = report.get("source").textValue();
      String error = report.get("error").isNull() ? null : report.get("error").textValue();
      verdicts.put(
          source.substring(source.lastIndexOf('/') + 1), error == null ? "read" : key(error));
    }
    return verdicts;
  }

  private static String key(String error) {
    Phrasebook words = Phrasebook.in(Language.ZH);
    return AttackTable.keys().stream()
        .filter(key -> !key.equals("read"))
        .filter(key -> pattern(words.say("problem." + key)).matcher(error).matches())
        .findFirst()
        .orElse(error);
  }

  private static Pattern pattern(String words) {
    String quoted = Pattern.quote(words).replaceAll("\\{[a-z]+\\}", "\\\\E.*\\\\Q");
    return Pattern.compile(quoted, Pattern.DOTALL);
  }

  /**
   * What a run gave.
   *
   * @param out where standard output went
   * @param err the lines of standard error
   * @param left the files that it left behind
   */
  private record Run(int status, Path out, List<String> err, List<String> left) {}

  private Run run(Path folder, String language) throws IOException, InterruptedException {
    Path home = Files.createDirectory(place.resolve("home"));
    Path work = Files.createDirectory(place.resolve("work"));
    Path temporary = Files.createDirectory(place.resolve("tmp"));
    Path out = place.resolve("out");
    Path err = place.resolve("err");
    List<String> before = files();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + home,
                "-Djava.nio.channels.spi.SelectorProvider=" + ClosedChannels.class.getName(),
                "-cp",
                absolute(System.getProperty("java.class.path")),
                Offline.class.getName(),
                "check",
                folder.toString(),
                "--format",
                "json",
                "--jobs",
                "1",
                "--timeout",
                "60s",
                "--lang",
                language)
            .directory(work.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(LONGEST_RUN_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    List<String> left = files();
    left.removeAll(before);
    left.removeAll(List.of("out", "err"));
    return new Run(process.exitValue(), out, Files.readAllLines(err), left);
  }

  private static String absolute(String classPath) {
    return Pattern.compile(java.io.File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(classPath)
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  private List<String> files() {
    try (Stream<Path> files = Files.walk(place)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> place.relativize(file).toString())
          .sorted()
          .collect(Collectors.toCollection(java.util.ArrayList::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
