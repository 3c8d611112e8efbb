package org.gouji.write.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.BatchResult;
import org.gouji.model.Finding;
import org.gouji.model.Place;
import org.gouji.model.Report;
import org.gouji.model.ReportResult;
import org.gouji.model.Section;
import org.gouji.model.Summary;
import org.gouji.model.Where;
import org.gouji.word.Comment;
import org.gouji.word.CommentedDraft;
import org.gouji.word.Spot;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;

/**
 * Gives the draft back with a comment at each finding: at its words or its cell, at the heading of
 * its section, or at the title. What the office knows already gets none.
 */
public final class DocxWriter implements ResultWriter {
  private final OutputStream out;
  private final Originals originals;
  private final FindingComment comments;
  private LocalDate day = LocalDate.EPOCH;
  private Optional<CommentedDraft> draft = Optional.empty();
  private Optional<ReportResult> commented = Optional.empty();

  /** Gives the bytes that a result was read from. */
  public interface Originals {
    /**
     * The bytes of an input.
     *
     * @throws IOException if they cannot be had any more
     */
    byte[] of(ReportResult result) throws IOException;
  }

  /** Makes a writer for one draft; the output is flushed at the end, not closed. */
  public DocxWriter(OutputStream out, Phrasebook words, Originals originals) {
    this.out = out;
    this.originals = originals;
    this.comments = new FindingComment(words);
  }

  @Override
  public void begin(Run run) {
    day = run.tool().day();
  }

  @Override
  public void add(ReportResult result) throws IOException {
    if (draft.isPresent()) {
      throw new IllegalStateException("one draft at a time");
    }
    draft = Optional.of(CommentedDraft.open(originals.of(result)));
    commented = Optional.of(result);
    comment(result, result.findings());
  }

  /** What was found in several reports together concerns this one if it is among them. */
  @Override
  public void add(BatchResult batch) throws IOException {
    if (commented.isPresent()) {
      String source = commented.get().source();
      comment(
          commented.get(),
          batch.findings().stream().filter(f -> f.sources().contains(source)).toList());
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    if (draft.isPresent()) {
      draft.get().write(out);
    }
  }

  private void comment(ReportResult result, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      if (finding.counts() && draft.isPresent()) {
        Comment comment = comments.of(finding, result.edition().orElse(""), day);
        draft.get().add(comment, spots(finding.where(), result.report()));
      }
    }
  }

  /** Where a finding may be, the nearest first. */
  private static List<Spot> spots(Where where, Optional<Report> report) {
    List<Spot> spots = new ArrayList<>();
    Place place = where.place();
    spots.add(new Spot(place.block(), place.character(), where.quote()));
    if (report.isPresent()) {
      if (where.section().isPresent()) {
        report
            .get()
            .section(where.section().getAsInt())
            .map(Section::place)
            .ifPresent(heading -> spots.add(Spot.whole(heading.block())));
      }
      report.get().title().ifPresent(title -> spots.add(Spot.whole(title.place().block())));
    }
    return spots;
  }
}
