package org.gouji.quality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A way of saying something, in several wordings.
 *
 * @param name its name
 * @param row the row of the table of forms that it belongs to; {@code trap} if it states something
 *     that no rule may speak of
 * @param place where such sentences stand
 * @param needs {@code prior} where it can be judged only with the report of the year before
 * @param when the reports in which it can stand, a condition
 * @param let figures that several slots share, in order
 * @param or values besides its own that an exact figure could have under another reading
 * @param templates the wordings
 */
record Form(
    String name,
    String row,
    Setting place,
    String needs,
    String when,
    Map<String, String> let,
    List<String> or,
    List<String> templates) {
  @JsonCreator
  Form(
      @JsonProperty(value = "name", required = true) String name,
      @JsonProperty(value = "row", required = true) String row,
      @JsonProperty(value = "place", required = true) String place,
      @JsonProperty("needs") String needs,
      @JsonProperty("when") String when,
      @JsonProperty("let") Map<String, String> let,
      @JsonProperty("or") List<String> or,
      @JsonProperty(value = "templates", required = true) List<String> templates) {
    this(
        name,
        row,
        Setting.named(place),
        Objects.requireNonNullElse(needs, ""),
        Objects.requireNonNullElse(when, ""),
        Objects.requireNonNullElse(let, Map.of()),
        Objects.requireNonNullElse(or, List.of()),
        List.copyOf(templates));
  }

  @Override
  public String toString() {
    return name;
  }

  /** Whether no rule may speak of it. */
  boolean isTrap() {
    return row.equals("trap");
  }

  /** Whether the report of the year before is needed. */
  boolean needsPrior() {
    return needs.equals("prior");
  }
}
