package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a stand-in for Java that prints the arguments it gets, one a line. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "gouji.cmd is the launcher there")
class LauncherTest {
  @TempDir private Path folder;

  @Test
  void argumentsAndFolders_mayHoldBlanksAndChinese() throws Exception {
    Path home = home("我的 程序");

    List<String> said = run(home, "check", "名 字.txt", "");

    assertThat(said).containsSubsequence("-jar", home.resolve("target/gouji.jar").toString());
    assertThat(said).endsWith("check", "名 字.txt", "");
    assertThat(said)
        .contains("-XX:SharedArchiveFile=" + home.resolve("target/gouji.jsa"))
        .contains("-Dgouji.terminal=false");
  }

  @Test
  void archiveOlderThanTheProgram_isMadeAnew() throws Exception {
    Path home = home("home");
    run(home, "check", "a");
    Path archive = home.resolve("target/gouji.jsa");
    Files.writeString(archive, "old");
    Files.setLastModifiedTime(archive, java.nio.file.attribute.FileTime.fromMillis(0));

    run(home, "check", "a");

    assertThat(archive).hasContent("archive");
  }

  @Test
  void streamOfReports_getsTheOptimisingCompiler() throws Exception {
    Path home = home("home");

    assertThat(run(home, "check", "--json-lines", "-"))
        .containsSubsequence("-XX:TieredStopAtLevel=1", "-XX:TieredStopAtLevel=4");
    assertThat(run(home, "check", "a.txt")).doesNotContain("-XX:TieredStopAtLevel=4");
  }

  @Test
  void tenThousandFiles_getTheOptimisingCompiler() throws Exception {
    Path home = home("home");
    Path top = folder.resolve("files");
    Path files = Files.createDirectories(top.resolve("below"));
    for (int i = 1; i < 10_000; i++) {
      Files.createFile(files.resolve(i + ".json"));
    }

    assertThat(run(home, "check", top.toString())).doesNotContain("-XX:TieredStopAtLevel=4");
    Files.createFile(files.resolve("last.json"));
    assertThat(run(home, "check", top.toString()))
        .containsSubsequence("-XX:TieredStopAtLevel=1", "-XX:TieredStopAtLevel=4");
  }

  @Test
  void laterJava_getsAnArchiveOfItsOwnKind() throws Exception {
    Path home = home("home");
    run(home, "check", "a");
    Path java = home.resolve("jdk/bin/java");
    Path later = Files.createDirectories(home.resolve("later/bin")).resolve("java");
    Files.writeString(
        later,
        Files.readString(java)
            .replace(
                "for argument",
                "[ \"$1\" = -version ] && echo 'openjdk version \"25.0.3\"'\nfor argument")
            .replace("ArchiveClassesAtExit", "AOTCacheOutput"));
    assertThat(later.toFile().setExecutable(true)).isTrue();

    List<String> said = run("later", home, "check", "a");

    assertThat(said)
        .contains("-XX:AOTCache=" + home.resolve("target/gouji.jsa"))
        .noneMatch(option -> option.contains("SharedArchiveFile"));
    assertThat(run(home, "check", "a"))
        .as("the first one again")
        .contains("-XX:SharedArchiveFile=" + home.resolve("target/gouji.jsa"));
  }

  @Test
  void javaThatMakesNoArchive_isRunWithoutAndAskedOnce() throws Exception {
    Path home = home("home");
    Path java = home.resolve("jdk/bin/java");
    Files.writeString(
        java, Files.readString(java).replace("printf archive >\"${argument#*=}\"", "true"));

    assertThat(run(home, "check", "a")).noneMatch(option -> option.contains("gouji.jsa"));
    assertThat(home.resolve("target/gouji.jsa")).isEmptyFile();
    assertThat(run(home, "check", "a")).endsWith("check", "a");
  }

  /** A folder with the launcher, a program that is built, and a Java that makes archives. */
  private Path home(String name) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(home.resolve("rules"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.createDirectories(home.resolve("target"));
    Files.copy(Path.of("gouji"), home.resolve("gouji"));
    assertThat(home.resolve("gouji").toFile().setExecutable(true)).isTrue();
    Files.writeString(home.resolve("target/gouji.jar"), "jar");
    Path java = Files.createDirectories(home.resolve("jdk/bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        for argument; do
          case $argument in
            -XX:ArchiveClassesAtExit=*) printf archive >"${argument#*=}"; exit 0 ;;
          esac
        done
        printf '%s\\n' "$@"
        """);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return home;
  }

  private static List<String> run(Path home, String... arguments) throws Exception {
    return run("jdk", home, arguments);
  }

  private static List<String> run(String jdk, Path home, String... arguments) throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of(home.resolve("gouji").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", home.resolve(jdk).toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return List.of(said.split("\n", -1)).subList(0, said.split("\n", -1).length - 1);
  }
}
