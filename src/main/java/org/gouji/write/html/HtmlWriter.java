package org.gouji.write.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.gouji.model.BatchResult;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.write.Destination;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;
import org.jspecify.annotations.Nullable;

/**
 * Writes results as pages that need nothing but a browser: for one report its page, for several an
 * index and, in the folder beside it, a page for each as it comes.
 */
public final class HtmlWriter implements ResultWriter {
  private final Destination to;
  private final Assets assets;
  private final Bilingual words;
  private final Links links;
  private @Nullable ReportPage page;
  private @Nullable IndexPage index;
  private Optional<BatchResult> batch = Optional.empty();

  /** Makes a writer; the output is flushed at the end, not closed. */
  public HtmlWriter(Destination to, Phrasebook words) throws IOException {
    this.to = to;
    this.words = new Bilingual(words);
    assets = Assets.load();
    links = new Links(to);
  }

  @Override
  public void begin(Run run) {
    page = new ReportPage(assets, words, run);
    index = run.inputs() == 1 ? null : new IndexPage(assets, words, run, links);
  }

  @Override
  public void add(ReportResult result) throws IOException {
    ReportPage report = begun(page);
    if (index == null) {
      write(to.out(), report, result, Optional.empty());
      return;
    }
    UnitRow unit = index.add(result);
    if (links.pages()) {
      try (OutputStream out = to.beside(unit.page())) {
        write(out, report, result, links.index());
      }
    }
  }

  private static void write(
      OutputStream out, ReportPage page, ReportResult result, Optional<String> index)
      throws IOException {
    Html html = new Html(out);
    page.write(html, result, index);
    html.flush();
  }

  @Override
  public void add(BatchResult result) {
    batch = Optional.of(result);
  }

  @Override
  public void end(Summary summary) throws IOException {
    if (index != null) {
      Html html = new Html(to.out());
      index.write(html, batch, summary);
      html.flush();
    }
  }

  private static <T> T begun(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("the run has not begun");
    }
    return part;
  }
}
