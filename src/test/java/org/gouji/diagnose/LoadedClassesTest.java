package org.gouji.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diagnosis costs nothing where there is nothing to diagnose: not a class of it is loaded. */
class LoadedClassesTest {
  private static final String BASE = "county-2021.json";

  @TempDir private Path place;

  @Test
  void soundReport_loadsNothingOfTheDiagnosis() throws Exception {
    assertThat(loadedFor(Falsified.base(BASE))).isEmpty();
  }

  @Test
  void brokenIdentity_loadsIt() throws Exception {
    assertThat(loadedFor(Falsified.base(BASE).requests("newReceived/natural", "121")))
        .contains(Localizer.class.getName());
  }

  /** The classes of the diagnosis that a process of its own loads when it checks a report. */
  private List<String> loadedFor(Falsified report) throws IOException, InterruptedException {
    Path file = place.resolve("report.json");
    Files.writeString(file, report.written());
    Path loaded = place.resolve("loaded");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + loaded + "::filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(place.resolve("out").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    List<String> lines = Files.readAllLines(loaded);
    // The program did run.
    assertThat(lines).anyMatch(line -> line.contains("org.gouji.rule.Rulebook"));
    Pattern name = Pattern.compile("\\s(" + getClass().getPackageName() + "\\.\\w+)\\S*\\ssource");
    return lines.stream()
        .map(name::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .toList();
  }
}
