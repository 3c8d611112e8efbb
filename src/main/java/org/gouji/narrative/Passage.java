package org.gouji.narrative;

import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Mark;
import org.gouji.model.Place;
import org.gouji.model.Where;
import org.gouji.narrative.claim.Prose;
import org.gouji.text.NormalText;

/**
 * A paragraph of prose in its normal form, with its place in the report.
 *
 * @param section the section it stands in; none in title and introduction
 * @param text its text
 * @param place where it begins
 */
record Passage(OptionalInt section, NormalText text, Place place) implements Prose {
  static Passage of(OptionalInt section, String text, Place place) {
    return new Passage(section, NormalText.of(text), place);
  }

  @Override
  public String normal() {
    return text.normal();
  }

  /** A mark on a stretch of the normal form. */
  Mark mark(Mark.Kind kind, int start, int end) {
    return new Mark(kind, section, text.quote(start, end), at(text.origin(start)));
  }

  /** A mark on a stretch of the normal form, with what should stand there. */
  Mark mark(Mark.Kind kind, int start, int end, String instead) {
    return new Mark(
        kind, section, text.quote(start, end), at(text.origin(start)), Optional.of(instead));
  }

  /** A mark on a stretch of the original. */
  Mark markOriginal(Mark.Kind kind, int start, int end) {
    return new Mark(kind, section, text.original().substring(start, end), at(start));
  }

  @Override
  public Where where(int start, int end) {
    return Where.quote(section, text.quote(start, end), at(text.origin(start)));
  }

  private Place at(int offset) {
    return place.within(offset);
  }
}
