package org.gouji.read.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that make PDF files of web pages, where they are installed. */
public enum Producer {
  /** The browser's own print. */
  CHROMIUM("/usr/bin/chromium"),
  /** LibreOffice, which reads the page as a text document. */
  LIBREOFFICE("/usr/bin/soffice");

  private static final long LONGEST = 120;

  private final Path program;

  Producer(String program) {
    this.program = Path.of(program);
  }

  /** Whether the program is there. */
  public boolean isInstalled() {
    return Files.isExecutable(program);
  }

  /** Prints a page to a PDF file; all files are made in a folder that exists. */
  public byte[] print(String html, Path folder) {
    try {
      Path page = Files.writeString(folder.resolve("page.html"), html);
      Path pdf = folder.resolve("page.pdf");
      switch (this) {
        case CHROMIUM ->
            run(
                folder,
                List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--user-data-dir=" + folder.resolve("profile"),
                    "--print-to-pdf=" + pdf,
                    page.toUri().toString()));
        case LIBREOFFICE -> {
          String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
          run(
              folder,
              List.of(
                  "--headless",
                  profile,
                  "--infilter=HTML (StarWriter)",
                  "--convert-to",
                  "odt",
                  page.toString()));
          Path text = folder.resolve("page.odt");
          run(folder, List.of("--headless", profile, "--convert-to", "pdf", text.toString()));
        }
      }
      return Files.readAllBytes(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(Path folder, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(program + " did not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
