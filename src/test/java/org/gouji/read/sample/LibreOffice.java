package org.gouji.read.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Converts documents with LibreOffice, where it is installed. */
public final class LibreOffice {
  private static final List<String> PROGRAMS =
      List.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice");

  private LibreOffice() {}

  /**
   * Converts web pages; the test is skipped where LibreOffice is missing.
   *
   * @param pages a folder with nothing but pages, named {@code *.html}
   * @param to the ending of the new files, with the name of the filter
   * @return the folder of the new files
   */
  public static Path convert(Path pages, String to) throws IOException, InterruptedException {
    String program =
        PROGRAMS.stream().filter(p -> Files.isExecutable(Path.of(p))).findFirst().orElse("");
    assumeTrue(!program.isEmpty(), "LibreOffice is not installed");
    Path out = Files.createDirectory(pages.resolveSibling("converted"));
    List<String> command =
        new ArrayList<>(
            List.of(
                program,
                "--headless",
                "-env:UserInstallation=" + pages.resolveSibling("profile").toUri(),
                "--infilter=HTML (StarWriter)",
                "--convert-to",
                to,
                "--outdir",
                out.toString()));
    try (Stream<Path> files = Files.list(pages)) {
      files.sorted().map(Path::toString).forEach(command::add);
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(pages.resolveSibling("log").toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return out;
  }
}
