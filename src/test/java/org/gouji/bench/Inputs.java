package org.gouji.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes made-up reports to be measured with. */
public final class Inputs {
  private Inputs() {}

  /**
   * Writes them.
   *
   * @param args how many, and where to: a file {@code .jsonl}, or a folder for web pages
   */
  public static void main(String[] args) throws IOException {
    int reports = Integer.parseInt(args[0]);
    Path to = Path.of(args[1]);
    if (to.toString().endsWith(".jsonl")) {
      try (Writer out = Files.newBufferedWriter(to)) {
        for (int i = 0; i < reports; i++) {
          out.append(MadeUpReport.of(i).json()).append('\n');
        }
      }
      return;
    }
    Files.createDirectories(to);
    for (int i = 0; i < reports; i++) {
      Files.writeString(to.resolve(i + ".html"), MadeUpReport.of(i).html());
    }
  }
}
