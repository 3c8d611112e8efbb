package org.gouji.read.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Saves files in other formats with LibreOffice, where it is installed. */
public final class LibreOffice {
  /** How a web page is opened as a text. */
  public static final String PAGE = "--infilter=HTML (StarWriter)";

  private static final Path PROGRAM = Path.of("/usr/bin/soffice");
  private static final Path MODULES = Path.of("/usr/lib/libreoffice/program");
  private static final int MOST_MINUTES = 5;

  private LibreOffice() {}

  /** Skips the test where the word processor is missing. */
  public static void assumeWriter() {
    assumeTrue(
        Files.isExecutable(PROGRAM) && Files.exists(MODULES.resolve("libswlo.so")),
        "LibreOffice Writer is not installed (Debian: libreoffice-writer)");
  }

  /** Skips the test where the spreadsheet program is missing. */
  public static void assumeCalc() {
    assumeTrue(
        Files.isExecutable(PROGRAM) && Files.exists(MODULES.resolve("libsclo.so")),
        "LibreOffice Calc is not installed (Debian: libreoffice-calc)");
  }

  /**
   * Saves a file in another format.
   *
   * @param to the ending of the new file, with the name of a filter behind a colon where need be
   */
  public static Path save(Path file, String to, String... options)
      throws IOException, InterruptedException {
    return save(List.of(file), to, options).get(0);
  }

  /** Saves files of one folder in another format; the new ones stand in a folder beside them. */
  public static List<Path> save(List<Path> files, String to, String... options)
      throws IOException, InterruptedException {
    String ending = to.contains(":") ? to.substring(0, to.indexOf(':')) : to;
    Path folder = files.get(0).resolveSibling("as-" + ending);
    List<String> command = new ArrayList<>();
    command.add(PROGRAM.toString());
    command.add("--headless");
    command.add("-env:UserInstallation=" + files.get(0).resolveSibling("profile").toUri());
    command.addAll(List.of(options));
    command.addAll(List.of("--convert-to", to, "--outdir", folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(files.get(0).resolveSibling("log").toFile())
            .start();
    if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice did not end");
    }
    List<Path> saved = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      saved.add(folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + ending));
    }
    return saved;
  }
}
