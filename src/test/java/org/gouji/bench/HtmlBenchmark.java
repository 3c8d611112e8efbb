package org.gouji.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Document;
import org.gouji.model.Report;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.html.HtmlReader;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a web page against jsoup's own parse of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HtmlBenchmark {
  /** The page. */
  @Param({"reports/county-2023.html"})
  public String file = "";

  private final Gouji gouji = Gouji.standard();
  private Source source = new Source("", new byte[0]);

  /** Fetches the page. */
  @Setup
  public void fetch() throws IOException {
    source = new Source(file, Files.readAllBytes(Path.of(file)));
  }

  /** What jsoup takes alone. */
  @Benchmark
  public org.jsoup.nodes.Document jsoup() {
    return Jsoup.parse(new String(source.bytes(), StandardCharsets.UTF_8));
  }

  /** From the bytes to the document. */
  @Benchmark
  public Document read() throws UnreadableException {
    return new HtmlReader().read(source);
  }

  /** From the bytes to the report. */
  @Benchmark
  public Report report() throws UnreadableException {
    return gouji.read(new Input(file, maxSize -> source.bytes()));
  }
}
