package org.gouji.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.gouji.model.Document;
import org.gouji.model.Hints;
import org.gouji.model.Place;
import org.gouji.model.Problem;
import org.gouji.model.Remark;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/** A PDF file while it is read. */
final class PdfFile {
  private static final int MOST_PAGES = 500;

  /** A page that shows a picture and fewer characters than this was scanned. */
  private static final int FEW = 16;

  private static final int TAIL = 4096;

  private final PDDocument document;
  private final Deadline deadline;
  private final GlyphText texts = new GlyphText();
  private final List<PageLayout> pages = new ArrayList<>();
  private final List<Integer> withoutText = new ArrayList<>();
  private int pictured;
  private int glyphs;
  private int invisible;

  private PdfFile(PDDocument document, Deadline deadline) {
    this.document = document;
    this.deadline = deadline;
  }

  /** Reads a file. */
  static Document read(Source source) throws UnreadableException {
    Deadline deadline = new Deadline();
    Streams.checkBombs(source, deadline);
    QuietFonts.reading(true);
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(source.bytes()),
            "",
            null,
            null,
            IOUtils.createMemoryOnlyStreamCache())) {
      if (!hasEnd(source.bytes())) {
        throw new UnreadableException(Problem.of("brokenPdf"));
      }
      return new PdfFile(document, deadline).read();
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(Problem.of("encrypted"));
    } catch (Interruption e) {
      throw e.refusal();
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      boolean locked = source.contains("/Encrypt") && source.contains("/Adobe.PubSec");
      throw new UnreadableException(Problem.of(locked ? "encrypted" : "brokenPdf"));
    } finally {
      QuietFonts.reading(false);
    }
  }

  /** A file that was cut short lacks its end, and perhaps pages. */
  private static boolean hasEnd(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    Source tail = new Source("", java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    return tail.contains("startxref");
  }

  private Document read() throws IOException, UnreadableException {
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      if (number > MOST_PAGES) {
        throw new UnreadableException(Problem.of("pdfTooMuch"));
      }
      read(page, number);
    }
    if (number != document.getNumberOfPages()) {
      throw new UnreadableException(Problem.of("brokenPdf"));
    }
    Optional<Problem> unread = unread(number);
    if (unread.isPresent()) {
      throw new UnreadableException(unread.get());
    }
    List<Remark> remarks = new ArrayList<>();
    if (!withoutText.isEmpty()) {
      int first = withoutText.get(0);
      Place place = Place.onPage("page " + first, first);
      remarks.add(new Remark(Remark.Kind.PAGE_WITHOUT_TEXT, withoutText.size(), place));
    }
    return new Document(Hints.NONE, DocumentFlow.of(Furniture.without(pages)), remarks);
  }

  private void read(PDPage page, int number) throws IOException, UnreadableException {
    Streams.demandWhole(page);
    Layers layers = new Layers(document);
    PageEngine engine = new PageEngine(page, deadline, texts, layers);
    engine.processPage(page);
    FormFields.read(page, engine, layers);
    PageContent content = engine.content(number);
    pictured += content.pictures() ? 1 : 0;
    glyphs += (int) content.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
    invisible += content.invisible();
    if (!content.hasText() && (content.pictures() || content.invisible() > 0)) {
      withoutText.add(number);
    }
    pages.add(new LayoutReader(content, deadline).read());
  }

  /** Why there is nothing to read. */
  private Optional<Problem> unread(int count) {
    boolean scanned = pictured == count && glyphs < FEW * count;
    if (count > 0 && glyphs > 0 && !scanned) {
      return Optional.empty();
    }
    if (isDynamicForm()) {
      return Optional.of(Problem.of("dynamicForm"));
    }
    if (invisible > glyphs) {
      return Optional.of(Problem.of("scanWithText"));
    }
    return Optional.of(Problem.of(pictured > 0 ? "scan" : "pdfEmpty"));
  }

  /** A form that only certain programs can show, since it is no page but a program for one. */
  private boolean isDynamicForm() {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    return form != null && form.getCOSObject().containsKey(COSName.XFA);
  }
}
