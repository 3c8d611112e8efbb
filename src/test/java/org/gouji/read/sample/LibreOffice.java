package org.gouji.read.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice as another maker of files, where it is installed. */
public final class LibreOffice {
  private static final Path CALC = Path.of("/usr/lib/libreoffice/program/libsclo.so");
  private static final Path PROGRAM = Path.of("/usr/bin/soffice");
  private static final int MOST_SECONDS = 120;

  private LibreOffice() {}

  /** Skips the test where the spreadsheet program is not installed. */
  public static void assumeThatCalcIsHere() {
    assumeTrue(
        Files.exists(CALC) && Files.exists(PROGRAM),
        "LibreOffice Calc is not installed (Debian: libreoffice-calc)");
  }

  /** Converts a file; the new one stands in a folder beside it. */
  public static Path convert(Path file, String format) throws IOException, InterruptedException {
    Path folder = file.resolveSibling("made-" + format);
    Process process =
        new ProcessBuilder(
                List.of(
                    PROGRAM.toString(),
                    "-env:UserInstallation=" + file.resolveSibling("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    format,
                    "--outdir",
                    folder.toString(),
                    file.toString()))
            .redirectErrorStream(true)
            .redirectOutput(new File(file + ".log"))
            .start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice did not end");
    }
    String name = file.getFileName().toString();
    return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
  }
}
