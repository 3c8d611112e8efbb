package org.gouji.write.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.gouji.model.Place;
import org.gouji.write.Spot;

/**
 * The stretch of a file in which something stands. All that is said of it must agree: it has an end
 * only where that is known, and shows a text only where it holds nothing else.
 *
 * @param start where it begins; nothing where the format has no lines
 * @param end its last character
 * @param first the place where it begins
 * @param quote what stands there
 */
record Region(Optional<Spot> start, Optional<Place> end, Place first, String quote) {
  /** The region of a quote that begins at a place; an empty one says where it begins alone. */
  static Region of(Place place, String quote) {
    Optional<Spot> start = Spot.of(place);
    boolean hasEnd =
        start.isPresent()
            && place.offset().isPresent()
            && !quote.isEmpty()
            && quote.indexOf('\n') < 0
            && !place.trail().isBlind();
    Optional<Place> end =
        Optional.of(place)
            .filter(p -> hasEnd)
            .map(p -> p.within(quote.length() - 1))
            .filter(last -> last.offset().isPresent());
    return new Region(start, end, place, quote);
  }

  /**
   * Writes it.
   *
   * @param line the line where the report begins, for a format without lines: GitHub shows nothing
   *     that has none
   */
  void write(JsonGenerator json, int line) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", start.map(Spot::line).orElse(line));
    if (start.isPresent()) {
      json.writeNumberField("startColumn", start.get().column());
    }
    Optional<Spot> last = end.flatMap(Spot::of);
    if (last.isPresent()) {
      json.writeNumberField("endLine", last.get().line());
      json.writeNumberField("endColumn", last.get().column() + 1);
      json.writeNumberField("charOffset", first.offset().orElse(0));
      json.writeNumberField("charLength", length());
    }
    // Tags or a line end between its words make the quote another text than the region's, and a
    // blank may stand for any white space.
    boolean shown = start.isEmpty() || (length() == quote.length() && quote.indexOf(' ') < 0);
    if (shown && !quote.isEmpty()) {
      json.writeObjectFieldStart("snippet");
      json.writeStringField("text", quote);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** How many characters of the file it takes; 0 where its end is not known. */
  private int length() {
    return end.isEmpty() ? 0 : end.get().offset().orElse(0) - first.offset().orElse(0) + 1;
  }
}
