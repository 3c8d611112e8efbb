package org.gouji.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gouji.model.Document;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.docx.DocxReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a Word document, and POI's own opening of the same file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DocxBenchmark {
  private byte[] bytes = new byte[0];

  /** Loads the file. */
  @Setup
  public void load() throws IOException {
    try (InputStream in =
        DocxBenchmark.class.getResourceAsStream("/formats/libreoffice-county-2023.docx")) {
      bytes = Objects.requireNonNull(in).readAllBytes();
    }
  }

  /** Reads it into paragraphs and grids. */
  @Benchmark
  public Document read() throws UnreadableException {
    return new DocxReader().read(new Source("sample", bytes));
  }

  /** Opens it with POI, without reading anything of it. */
  @Benchmark
  public int openedByPoi() throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      return document.getBodyElements().size();
    }
  }
}
