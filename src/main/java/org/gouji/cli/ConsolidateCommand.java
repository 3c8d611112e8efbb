package org.gouji.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gouji.check.Batch;
import org.gouji.check.Gouji;
import org.gouji.check.Inputs;
import org.gouji.consolidate.Consolidator;
import org.gouji.consolidate.Draft;
import org.gouji.consolidate.Gap;
import org.gouji.consolidate.Governments;
import org.gouji.consolidate.UnitReport;
import org.gouji.model.ReportResult;
import org.gouji.model.Roster;
import org.gouji.model.Roster.Unit;
import org.gouji.roster.RosterReader;
import org.gouji.roster.WrongRosterException;
import org.gouji.write.Phrasebook;
import org.gouji.write.console.GapsList;
import org.gouji.write.json.ModelWriter;
import org.gouji.write.template.DraftReport;
import org.gouji.write.template.ReportTemplate;
import org.gouji.write.template.XlsxDraft;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji consolidate}: sums the units' tables into a draft of the government's report. */
@Command(name = "consolidate", versionProvider = Version.class)
final class ConsolidateCommand implements Callable<Integer> {
  private static final String JSON = "json";
  private static final String XLSX = "xlsx";

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "consolidate.paths")
  private List<String> paths = List.of();

  @Option(
      names = "--roster",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "consolidate.roster")
  private Path roster = Path.of("");

  @Option(names = "--agency", paramLabel = "NAME", descriptionKey = "consolidate.agency")
  private @Nullable String agency;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "consolidate.year")
  private @Nullable Integer year;

  @Option(names = "--blank-as-zero", descriptionKey = "consolidate.blankAsZero")
  private boolean blankAsZero;

  @Option(
      names = "--format",
      paramLabel = "json|xlsx[=FILE]",
      descriptionKey = "consolidate.format")
  private List<String> formats = new ArrayList<>();

  @Option(names = "--list", paramLabel = "FILE", descriptionKey = "consolidate.list")
  private @Nullable Path list;

  @Mixin private BatchOptions pace = new BatchOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @SuppressWarnings("UnusedVariable") // read by the parser
  @Mixin
  private HelpOptions help = new HelpOptions();

  ConsolidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Phrasebook words = Phrasebook.in(reading.language);
    try {
      if (pace.mistake().isPresent()) {
        throw new WrongOutputException(pace.mistake().get());
      }
      Inputs inputs = Inputs.of(paths, terminal.in());
      List<Target> targets = targets(inputs, words);
      Roster units = RosterReader.read(roster);
      Unit government = government(units, words);
      Draft draft = draft(units, government, inputs, words);
      for (Target target : targets) {
        write(draft, target, words);
      }
      report(draft, words);
      if (inputs.passedOver() > 0) {
        terminal.err().println(words.say("passedOver", Map.of("count", inputs.passedOver())));
      }
      boolean unread = draft.gaps().stream().anyMatch(gap -> gap.kind() == Gap.Kind.UNREADABLE);
      ExitStatus status = draft.isSound() ? ExitStatus.OK : ExitStatus.FOUND;
      return (unread ? ExitStatus.UNREADABLE : status).code();
    } catch (WrongRosterException e) {
      terminal.err().println(words.say(e.problem()));
      return ExitStatus.USAGE.code();
    } catch (WrongOutputException e) {
      terminal.err().println(e.getMessage());
      return ExitStatus.USAGE.code();
    }
  }

  /** Which government is meant; the command line is wrong if that cannot be told. */
  private Unit government(Roster units, Phrasebook words) throws WrongOutputException {
    Governments governments = new Governments(units);
    Optional<Unit> chosen = agency == null ? governments.only() : governments.named(agency);
    if (chosen.isPresent()) {
      return chosen.get();
    }
    String names = String.join(words.say("list.separator"), governments.names());
    if (names.isEmpty()) {
      throw new WrongOutputException(
          words.say("consolidate.noGovernment", Map.of("roster", roster)));
    }
    throw new WrongOutputException(
        agency == null
            ? words.say("consolidate.several", Map.of("names", names))
            : words.say("consolidate.unknown", Map.of("name", agency, "names", names)));
  }

  private Draft draft(Roster units, Unit government, Inputs inputs, Phrasebook words)
      throws IOException, InterruptedException {
    Gouji gouji = Gouji.with(reading.settings(false).withRoster(units));
    List<UnitReport> reports = new ArrayList<>();
    List<ReportResult> unread = new ArrayList<>();
    new Batch(gouji, pace.jobs, pace.timeout, false)
        .run(
            inputs.iterator(),
            result -> {
              if (result.error().isPresent() || result.report().isEmpty()) {
                unread.add(result);
              } else {
                reports.add(UnitReport.of(result, result.report().get(), blankAsZero));
              }
            });
    Consolidator consolidator = new Consolidator(units, government, reports);
    for (ReportResult result : unread) {
      consolidator.unread(result.source(), result.error().orElseThrow());
    }
    return consolidator.draft(year(consolidator, words));
  }

  private int year(Consolidator consolidator, Phrasebook words) throws WrongOutputException {
    if (year != null) {
      if (year < ReportTemplate.FIRST_YEAR || year > ReportTemplate.LAST_YEAR) {
        throw noFormat(year, words);
      }
      return year;
    }
    Set<Integer> years = consolidator.years();
    if (years.isEmpty()) {
      throw new WrongOutputException(words.say("consolidate.noYear"));
    }
    if (years.size() > 1) {
      String known =
          years.stream()
              .map(String::valueOf)
              .collect(Collectors.joining(words.say("list.separator")));
      throw new WrongOutputException(words.say("consolidate.years", Map.of("years", known)));
    }
    int only = years.iterator().next();
    if (only < ReportTemplate.FIRST_YEAR || only > ReportTemplate.LAST_YEAR) {
      throw noFormat(only, words);
    }
    return only;
  }

  private static WrongOutputException noFormat(int year, Phrasebook words) {
    return new WrongOutputException(
        words.say(
            "template.year",
            Map.of(
                "value", year,
                "first", ReportTemplate.FIRST_YEAR,
                "last", ReportTemplate.LAST_YEAR)));
  }

  private List<Target> targets(Inputs inputs, Phrasebook words) throws IOException {
    List<Target> targets = new ArrayList<>();
    Set<Optional<Path>> places = new HashSet<>();
    for (String text : formats.isEmpty() ? List.of(JSON) : formats) {
      Target target = Target.parse(text, List.of(JSON, XLSX), words);
      if (!places.add(target.file().map(ConsolidateCommand::place))) {
        throw wrong(words, "output.twice", target.file().map(Path::toString).orElse("-"));
      }
      if (target.file().isPresent()) {
        requireFree(target.file().get(), inputs, words);
      } else if (terminal.interactive() && target.format().equals(XLSX)) {
        throw wrong(words, "output.binary", target.format());
      }
      targets.add(target);
    }
    if (list != null) {
      if (!places.add(Optional.of(place(list)))) {
        throw wrong(words, "output.twice", list.toString());
      }
      requireFree(list, inputs, words);
    }
    return targets;
  }

  private static Path place(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private void requireFree(Path file, Inputs inputs, Phrasebook words) throws IOException {
    Target.requireFolder(file, words);
    if (!Files.exists(file)) {
      return;
    }
    boolean isRoster = Files.exists(roster) && Files.isSameFile(roster, file);
    if (isRoster || inputs.contains(file)) {
      throw wrong(words, "output.input", file.toString());
    }
  }

  private void write(Draft draft, Target target, Phrasebook words) throws IOException {
    try (Outlet outlet = Outlet.open(target.file(), terminal)) {
      if (target.format().equals(JSON)) {
        ModelWriter.write(DraftReport.of(draft), outlet.out());
      } else {
        XlsxDraft.write(draft, words, outlet.out());
      }
      outlet.out().flush();
      outlet.commit();
    }
  }

  private void report(Draft draft, Phrasebook words) throws IOException {
    PrintWriter err = new PrintWriter(new OutputStreamWriter(terminal.err(), terminal.charset()));
    new GapsList(err, words).print(draft, false);
    err.flush();
    if (list != null) {
      try (Outlet outlet = Outlet.open(Optional.of(list), terminal)) {
        PrintWriter text =
            new PrintWriter(new OutputStreamWriter(outlet.out(), StandardCharsets.UTF_8));
        new GapsList(text, words).print(draft, true);
        text.flush();
        outlet.commit();
      }
    }
  }

  private static WrongOutputException wrong(Phrasebook words, String key, String value) {
    return new WrongOutputException(words.say(key, Map.of("value", value)));
  }
}
