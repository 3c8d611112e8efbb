package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a browser, used as a reader would. What is done there stands in {@code
 * src/test/browser/pages.mjs}.
 */
class PagesInBrowserTest {
  private static final Path NODE = Path.of("/usr/bin/node");
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path SCRIPTS = Path.of("src/test/browser");
  private static final int MOST_MINUTES = 8;

  @TempDir private Path folder;

  @Test
  void pagesWorkForMouseKeyboardAndPaper() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(NODE), "Node is not installed (Debian: nodejs)");
    assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not installed (Debian: chromium)");
    assumeTrue(
        Files.isDirectory(SCRIPTS.resolve("node_modules/playwright-core")),
        "playwright-core is not installed (npm ci in src/test/browser)");
    Path report = write("report", PageSamples.broken(folder.resolve("report.json")));
    Path unreadable =
        write("unreadable", Files.writeString(folder.resolve("unreadable.json"), "{"));
    Path index = write("index", batch());
    Path shots = Path.of("target/pages");
    Files.createDirectories(shots);
    Path log = folder.resolve("log");

    Process browser =
        new ProcessBuilder(
                NODE.toString(),
                SCRIPTS.resolve("pages.mjs").toString(),
                CHROMIUM.toString(),
                report.toString(),
                index.toString(),
                unreadable.toString(),
                shots.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = browser.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      browser.destroy();
    }

    assertThat(ended).as(Files.readString(log)).isTrue();
    assertThat(browser.exitValue()).as(Files.readString(log)).isZero();
    assertThat(Files.readString(log)).contains("ok  a file that was not checked says so first");
  }

  private Path batch() throws IOException {
    Path batch = Files.createDirectory(folder.resolve("batch"));
    PageSamples.of("石桥镇人民政府", batch.resolve("1.json"));
    PageSamples.broken(batch.resolve("2.json"));
    PageSamples.of("安宁镇人民政府", batch.resolve("3.json"));
    PageSamples.hostile(batch.resolve("4.json"));
    return batch;
  }

  private Path write(String name, Path input) {
    Path page = folder.resolve(name + ".html");
    Run.of("check", "--format", "html=" + page, input.toString());
    return page;
  }
}
