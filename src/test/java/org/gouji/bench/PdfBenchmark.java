package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gouji.model.Document;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.pdf.PdfReader;
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

/** Reading a PDF file against PDFBox's own extraction of its text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PdfBenchmark {
  /** The file, in the folder of kept formats. */
  @Param({"chromium-report.pdf", "libreoffice-report.pdf"})
  public String file = "";

  private Source source = new Source("", new byte[0]);

  /** Fetches the file. */
  @Setup
  public void fetch() throws IOException {
    Path path = Path.of("src/test/resources/formats", file);
    source = new Source(file, Files.readAllBytes(path));
  }

  /** What PDFBox takes for the text alone. */
  @Benchmark
  public String pdfbox() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(source.bytes()), IOUtils.createMemoryOnlyStreamCache())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** From the bytes to paragraphs and tables. */
  @Benchmark
  public Document read() throws UnreadableException {
    return new PdfReader().read(source);
  }
}
