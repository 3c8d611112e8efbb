package org.gouji.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.data.DataFile;
import org.gouji.diagnose.Diagnosis;
import org.gouji.edition.Editions;
import org.gouji.model.BatchResult;
import org.gouji.model.CellCount;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Narrative;
import org.gouji.model.Outcome;
import org.gouji.model.Problem;
import org.gouji.model.Report;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.model.ToolInfo;
import org.gouji.model.Verdict;
import org.gouji.narrative.NarrativeReader;
import org.gouji.profile.Profile;
import org.gouji.profile.Subject;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.rule.Catalogue;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.RuleRun;
import org.gouji.rule.Rulebook;
import org.gouji.rule.fact.Dossier;
import org.gouji.rule.fact.batch.BatchDossier;
import org.gouji.rule.fact.batch.ReportSketch;
import org.gouji.rule.fact.batch.UnitFinder;
import org.jspecify.annotations.Nullable;

/**
 * The checker. {@code Gouji.standard().check(path)} checks a file; one checker serves any number of
 * threads.
 */
public final class Gouji {
  private final Settings settings;
  private final @Nullable UnitFinder units;

  private Gouji(Settings settings) {
    this.settings = settings;
    this.units = settings.roster().isPresent() ? new UnitFinder(settings.roster().get()) : null;
  }

  /** A checker with the national profile. */
  public static Gouji standard() {
    return with(Settings.standard());
  }

  /** A checker with settings of one's own. */
  public static Gouji with(Settings settings) {
    return new Gouji(settings);
  }

  /** Checks a file. What cannot be read as a report comes back as such, never as an exception. */
  public ReportResult check(Path path) {
    return check(Input.file(path.toString(), path));
  }

  /** Checks an input. What cannot be read as a report comes back as such, never as an exception. */
  public ReportResult check(Input input) {
    return examine(input, false).result();
  }

  /**
   * Checks an input of a batch.
   *
   * @param sketched whether a sketch is wanted for the judgement of the batch
   */
  Examined examine(Input input, boolean sketched) {
    Optional<String> hash = Optional.empty();
    try {
      Source source = input.source(settings.maxSize());
      hash = settings.hashed() ? Optional.of(hash(source.bytes())) : Optional.empty();
      Report report = levelled(ReportReader.read(source, settings));
      return new Examined(
          check(source.name(), hash, report),
          sketched
              ? Optional.of(ReportSketch.of(source.name(), report, settings.roster().isPresent()))
              : Optional.empty());
    } catch (UnreadableException e) {
      return Examined.unread(ReportResult.unreadable(input.name(), hash, e.problem()));
    } catch (OutOfMemoryError e) {
      return Examined.unread(ReportResult.unreadable(input.name(), hash, Problem.of("memory")));
    } catch (RuntimeException | StackOverflowError e) {
      return Examined.unread(ReportResult.unreadable(input.name(), hash, internal(e)));
    }
  }

  /** The report with the roster's word on its agency's level, where its name does not tell. */
  private Report levelled(Report report) {
    return units == null ? report : units.levelled(report);
  }

  /**
   * Judges the reports of a batch together.
   *
   * @param reports what was kept of them, in the order of the inputs
   * @param unread how many inputs could not be read
   */
  BatchResult judge(List<ReportSketch> reports, int unread) {
    try {
      BatchDossier batch = new BatchDossier(reports, unread, settings.roster());
      RuleRun run =
          settings
              .profile()
              .without(Rulebook.standard().run(batch, settings.profile().parameters()));
      List<Finding> findings =
          settings
              .known()
              .mark(
                  Subject.BATCH,
                  settings.profile().apply(BatchDiagnosis.of(run.findings(), reports)));
      return new BatchResult(findings, run.outcomes(), run.fault());
    } catch (OutOfMemoryError e) {
      return new BatchResult(List.of(), List.of(), Optional.of(Problem.of("memory")));
    } catch (RuntimeException | StackOverflowError e) {
      return new BatchResult(List.of(), List.of(), Optional.of(internal(e)));
    }
  }

  /** What is said of a batch whose reports are not judged together. */
  BatchResult unjudged(Message why) {
    List<Outcome> outcomes = new ArrayList<>();
    for (RuleInfo rule : rules().ofBatch()) {
      outcomes.add(new Outcome(rule.id(), Outcome.Status.NOT_RUN, Optional.of(why)));
    }
    return new BatchResult(List.of(), outcomes, Optional.empty());
  }

  /** Whether several inputs are judged together: there are some, or a roster of what should be. */
  boolean sketches(boolean several) {
    return several || settings.roster().isPresent();
  }

  /** The hash of an input's bytes; nothing where they cannot be had. */
  Optional<String> hash(Input input) {
    try {
      return Optional.of(hash(input.source(settings.maxSize()).bytes()));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads an input without checking it.
   *
   * @throws UnreadableException if it cannot be read as a report
   */
  public Report read(Input input) throws UnreadableException {
    return ReportReader.read(input.source(settings.maxSize()), settings);
  }

  /** What is understood of a report's prose. */
  public Narrative understand(Report report) {
    return NarrativeReader.read(report);
  }

  /**
   * Loads and links what every check needs. It takes as long as reading a first report, so it pays
   * to do both at once, in two threads; nobody has to.
   */
  public void rehearse() {
    Report nothing =
        new Report(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Editions.standard().forYear(OptionalInt.empty()).name(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of(),
            false,
            List.of());
    check("", Optional.empty(), nothing);
  }

  /** The rules that it applies. */
  public Catalogue rules() {
    return Rulebook.standard().catalogue();
  }

  /** What this checker is, for its results. */
  public ToolInfo tool(LocalDate day) {
    return new ToolInfo(
        DataFile.text("version.txt").strip(),
        Rulebook.standard().catalogue().rules().size(),
        rulebook(),
        settings.profile().name(),
        day,
        Optional.empty());
  }

  private ReportResult check(String name, Optional<String> hash, Report report) {
    Narrative narrative = NarrativeReader.read(report);
    Profile profile = settings.profile();
    Dossier dossier = new Dossier(report, narrative, prior(report));
    RuleRun run = profile.without(Rulebook.standard().run(dossier, profile.parameters()));
    Subject subject = new Subject(name, report.agency(), report.year());
    List<Finding> findings = profile.apply(diagnosed(run.findings(), dossier));
    findings = settings.known().mark(subject, findings);
    return new ReportResult(
        name,
        hash,
        report.agency(),
        report.year(),
        Optional.of(report.edition()),
        report.level(),
        // A crash never looks like a pass.
        run.fault().isPresent() ? Verdict.UNREADABLE : verdict(findings),
        run.fault(),
        Optional.of(report),
        Optional.of(cells(report)),
        report.remarks(),
        findings,
        run.outcomes());
  }

  /** The findings with a diagnosis of what does not add up; of a sound report nothing is loaded. */
  private static List<Finding> diagnosed(List<Finding> findings, Dossier dossier) {
    for (Finding finding : findings) {
      if (!finding.identities().isEmpty()) {
        Optional<Report> before =
            dossier.succession().isHolds() ? dossier.prior() : Optional.empty();
        return Diagnosis.of(findings, dossier.report(), dossier.narrative().claims(), before);
      }
    }
    return findings;
  }

  private Optional<Report> prior(Report report) {
    return settings.prior().isPresent() ? settings.prior().get().before(report) : Optional.empty();
  }

  private static Verdict verdict(List<Finding> findings) {
    Verdict verdict = Verdict.PASS;
    for (Finding finding : findings) {
      if (finding.counts() && finding.severity() == Severity.VIOLATION) {
        return Verdict.FAIL;
      }
      boolean warns = finding.counts() && finding.severity() == Severity.WARNING;
      verdict = warns ? Verdict.WARN : verdict;
    }
    return verdict;
  }

  private static CellCount cells(Report report) {
    int[] counts = new int[4];
    int expected = 0;
    for (TableName name : TableName.values()) {
      Optional<Table> table = report.table(name);
      String edition = table.map(Table::edition).orElse(report.edition());
      int size = Editions.standard().named(edition).table(name).cells();
      expected += size;
      if (table.isEmpty()) {
        counts[3] += size;
      }
      for (Table.Row row : table.isEmpty() ? List.<Table.Row>of() : table.get().rows()) {
        for (Figure figure : row.figures().values()) {
          counts[state(figure)]++;
        }
      }
    }
    return new CellCount(expected, counts[0], counts[1], counts[2], counts[3]);
  }

  private static int state(Figure figure) {
    if (figure.isRead()) {
      return 0;
    }
    if (figure.isBlank()) {
      return 1;
    }
    return figure instanceof Figure.Unreadable ? 2 : 3;
  }

  /** A fault of the program itself, with the place that a developer needs. */
  static Problem internal(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String at = trace.length == 0 ? "" : " at " + trace[0];
    return new Problem(
        "internal", Map.of("detail", Term.words(fault.getClass().getSimpleName() + at)));
  }

  /**
   * What decides the results of a batch, as one short text: the program, its rules, its settings,
   * and the files that are read beside the inputs.
   *
   * @param decisive the names of these files, and what else the user chose
   */
  public String key(List<String> decisive) {
    StringBuilder text = new StringBuilder();
    text.append(tool(LocalDate.EPOCH)).append(settings.level()).append(settings.published());
    text.append(settings.maxSize()).append(settings.roster());
    for (String choice : decisive) {
      text.append('\n').append(choice).append(state(choice));
    }
    return hash(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** How a file or folder is now; empty where there is none. */
  private static String state(String name) {
    try (Stream<Path> files = Files.walk(Path.of(name))) {
      StringBuilder state = new StringBuilder();
      for (Path file : files.sorted().toList()) {
        state.append(file).append(Files.size(file)).append(Files.getLastModifiedTime(file));
      }
      return state.toString();
    } catch (IOException | InvalidPathException e) {
      return "";
    }
  }

  /** What decides the verdicts: the rules, and a profile that is not the rulebook's own. */
  private String rulebook() {
    Profile profile = settings.profile();
    return profile.name().equals(Profile.NATIONAL)
        ? Rulebook.hash()
        : hash((Rulebook.hash() + "\n" + profile.canonical()).getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
