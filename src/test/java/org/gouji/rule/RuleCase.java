package org.gouji.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.check.PriorReports;
import org.gouji.check.Settings;
import org.gouji.model.Report;
import org.gouji.model.ReportResult;
import org.gouji.profile.Profile;
import org.gouji.read.UnreadableException;
import org.gouji.rule.fact.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * One case of a rule: a sound report with a few changes, and what the rule has to say of it. It
 * stands in {@code reports/rules/<RULE>/<kind>-<what>.yaml}.
 *
 * @param file where it stands
 * @param content what it says
 */
record RuleCase(Path file, Content content) {
  static final Path FOLDER = Path.of("reports", "rules");
  private static final Path BASES = Path.of("reports", "base");
  private static final ObjectMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a case is to show. */
  enum Kind {
    PASS,
    FAIL,
    NOTRUN,
    NOTAPPLICABLE
  }

  /**
   * The content of the file.
   *
   * @param base the sound report, a file of {@code reports/base}; none where there is a batch
   * @param replace changes of its text
   * @param set changes of its values by JSON pointer; {@code -} appends to a list
   * @param remove values to be taken out, by JSON pointer
   * @param prior the report of the year before, made likewise; none unless given
   * @param parameters limits that differ from the national profile's
   * @param batch reports that are judged together, in place of one
   * @param source the name of the input, in a batch; empty unless given
   * @param roster the roster of units for them, as CSV; empty where there is none
   * @param only why the case exists in its own format alone; empty where it does in every one
   * @param expect what the rule has to say
   */
  record Content(
      String base,
      List<Replacement> replace,
      Map<String, JsonNode> set,
      List<String> remove,
      @Nullable Content prior,
      Map<String, Integer> parameters,
      List<Content> batch,
      String source,
      String roster,
      String only,
      Expectation expect) {
    @JsonCreator
    Content(
        @JsonProperty("base") String base,
        @JsonProperty("replace") List<Replacement> replace,
        @JsonProperty("set") Map<String, JsonNode> set,
        @JsonProperty("remove") List<String> remove,
        @JsonProperty("prior") @Nullable Content prior,
        @JsonProperty("parameters") Map<String, Integer> parameters,
        @JsonProperty("batch") List<Content> batch,
        @JsonProperty("source") String source,
        @JsonProperty("roster") String roster,
        @JsonProperty("only") String only,
        @JsonProperty("expect") Expectation expect) {
      this.base = Objects.requireNonNullElse(base, "");
      this.batch = Objects.requireNonNullElse(batch, List.of());
      this.source = Objects.requireNonNullElse(source, "");
      this.roster = Objects.requireNonNullElse(roster, "");
      this.only = Objects.requireNonNullElse(only, "");
      this.replace = Objects.requireNonNullElse(replace, List.of());
      this.set = Objects.requireNonNullElse(set, Map.of());
      this.remove = Objects.requireNonNullElse(remove, List.of());
      this.prior = prior;
      this.parameters = Objects.requireNonNullElse(parameters, Map.of());
      this.expect = Objects.requireNonNullElse(expect, Expectation.NOTHING);
    }
  }

  /**
   * A change of the text.
   *
   * @param old what stands there
   * @param by what shall stand there
   * @param times how often it must stand there; once unless given
   */
  record Replacement(String old, String by, int times) {
    @JsonCreator
    Replacement(
        @JsonProperty(value = "old", required = true) String old,
        @JsonProperty(value = "new", required = true) String by,
        @JsonProperty("times") int times) {
      this.old = old;
      this.by = by;
      this.times = Math.max(1, times);
    }
  }

  /** Every case, in the order of rules and names. */
  static List<RuleCase> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(RuleCase::load)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleCase load(Path file) {
    try {
      return new RuleCase(file, YAML.readValue(file.toFile(), Content.class));
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  /** The rule that it is about: the name of its folder. */
  String rule() {
    return Objects.requireNonNull(file.getParent()).getFileName().toString();
  }

  /** What it shows: the first word of its name. */
  Kind kind() {
    String word = file.getFileName().toString().split("-", 2)[0];
    return Stream.of(Kind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(file + " begins with none of pass-, fail-, …"));
  }

  /** Checks the changed report, or judges the changed reports together. */
  ReportResult check() {
    return content.batch().isEmpty()
        ? Gouji.with(settings()).check(input(content))
        : BatchCase.judge(this);
  }

  /** How the changed report is checked. */
  Settings settings() {
    return Settings.standard()
        .withPrior(Optional.ofNullable(content.prior()).map(this::always))
        .withProfile(profile());
  }

  private Profile profile() {
    Profile national = Profile.national();
    Integer characters = content.parameters().get("maxOverviewCharacters");
    if (characters == null) {
      return national;
    }
    Parameters limits = national.parameters();
    Parameters changed =
        new Parameters(
            limits.maxOtherShare(),
            limits.maxReusedShare(),
            OptionalInt.of(characters),
            limits.deadlines());
    return new Profile(
        "case",
        national.origin(),
        changed,
        national.severities(),
        national.off(),
        national.waivers());
  }

  private PriorReports always(Content prior) {
    try {
      Optional<Report> report = Optional.of(Gouji.standard().read(input(prior)));
      return any -> report;
    } catch (UnreadableException e) {
      throw new IllegalArgumentException(file + ": the prior report cannot be read", e);
    }
  }

  private Input input(Content report) {
    byte[] bytes = document(report).getBytes(StandardCharsets.UTF_8);
    return new Input(file.toString(), maxSize -> bytes);
  }

  /** A base with changes. */
  String document(Content report) {
    try {
      String text = Files.readString(BASES.resolve(report.base()));
      for (Replacement replacement : report.replace()) {
        text = replace(text, replacement);
      }
      if (report.set().isEmpty() && report.remove().isEmpty()) {
        return text;
      }
      JsonChanges changes = new JsonChanges(JSON.readTree(text));
      report.remove().forEach(changes::remove);
      report.set().forEach(changes::set);
      return changes.root().toString();
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private static String replace(String text, Replacement replacement) {
    int found = text.split(java.util.regex.Pattern.quote(replacement.old()), -1).length - 1;
    if (found != replacement.times()) {
      throw new IllegalArgumentException(
          "“%s” stands %d times in the base, not %d"
              .formatted(replacement.old(), found, replacement.times()));
    }
    return text.replace(replacement.old(), replacement.by());
  }

  @Override
  public String toString() {
    return FOLDER.relativize(file).toString();
  }
}
