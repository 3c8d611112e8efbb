package org.gouji.cli;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.Inputs;
import org.gouji.model.BatchResult;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.read.UnreadableException;
import org.gouji.word.CommentedDraft;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;
import org.gouji.write.docx.DocxWriter;
import org.jspecify.annotations.Nullable;

/**
 * Comments in the draft where it is a Word document; else a page, for which only the first result
 * tells.
 */
final class DraftOrPage implements ResultWriter {
  /** The format of the page; its name is its ending, too. */
  static final String PAGE = "html";

  /** Above this nobody is asked: the bytes have been read once, within the user's own limit. */
  private static final long NO_LIMIT = Integer.MAX_VALUE - 64;

  private final Outlet to;
  private final Phrasebook words;
  private final Inputs inputs;
  private @Nullable Run run;
  private @Nullable ResultWriter chosen;

  DraftOrPage(Outlet to, Phrasebook words, Inputs inputs) {
    this.to = to;
    this.words = words;
    this.inputs = inputs;
  }

  @Override
  public void begin(Run known) {
    run = known;
  }

  @Override
  public void add(ReportResult result) throws IOException {
    if (chosen == null && run != null) {
      chosen = choose(result);
      chosen.begin(run);
    }
    if (chosen != null) {
      chosen.add(result);
    }
  }

  @Override
  public void add(BatchResult batch) throws IOException {
    if (chosen != null) {
      chosen.add(batch);
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    if (chosen != null) {
      chosen.end(summary);
    }
  }

  private ResultWriter choose(ReportResult result) throws IOException {
    if (result.report().isPresent()) {
      byte[] original = original(result);
      if (CommentedDraft.isWord(original)) {
        return new DocxWriter(to.out(), words, same -> original);
      }
    }
    Format page = page();
    String file = to.endIn(page.code());
    to.say(words.say("docx.page", Map.of("source", result.source(), "file", file)));
    return page.maker().writer(to, words, inputs);
  }

  /** The format of what is written where there is no draft. */
  static Format page() {
    return Format.of(PAGE).orElseThrow();
  }

  /** The bytes that were checked, and no others. */
  private byte[] original(ReportResult result) throws IOException {
    try {
      // There is but one.
      byte[] bytes = inputs.iterator().next().content().fetch(NO_LIMIT);
      if (result.inputHash().equals(Optional.of(hash(bytes)))) {
        return bytes;
      }
    } catch (UnreadableException e) {
      // It is gone; that is a change, too.
    }
    throw new IOException(words.say("docx.changed", Map.of("source", result.source())));
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
