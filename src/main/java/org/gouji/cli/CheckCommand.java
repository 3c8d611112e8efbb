package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.check.Batch;
import org.gouji.check.Gouji;
import org.gouji.check.Inputs;
import org.gouji.check.Journal;
import org.gouji.check.PriorReports;
import org.gouji.check.Settings;
import org.gouji.model.Finding;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.ToolInfo;
import org.gouji.profile.WrongProfileException;
import org.gouji.roster.RosterReader;
import org.gouji.roster.WrongRosterException;
import org.gouji.rule.Rulebook;
import org.gouji.write.Phrasebook;
import org.gouji.write.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code gouji check}: checks reports. */
@Command(name = "check", versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "check.paths")
  private List<String> paths;

  @Option(names = "--prior", paramLabel = "PATH", descriptionKey = "check.prior")
  private @Nullable String prior;

  @Option(names = "--format", paramLabel = "FORMAT[=FILE]", descriptionKey = "check.format")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      descriptionKey = "check.failOn",
      converter = FailOnConverter.class)
  private FailOn failOn = new FailOn(Severity.VIOLATION);

  @Mixin private BatchOptions pace = new BatchOptions();

  @Option(names = "--roster", paramLabel = "FILE", descriptionKey = "check.roster")
  private @Nullable Path roster;

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "check.rules")
  private @Nullable Path rules;

  @Option(names = "--watch", descriptionKey = "check.watch")
  private boolean watching;

  @Option(names = "--write-baseline", paramLabel = "FILE", descriptionKey = "check.writeBaseline")
  private @Nullable Path newBaseline;

  @Option(names = "--resume", descriptionKey = "check.resume")
  private boolean resume;

  @Option(names = "--files-from", paramLabel = "FILE|-", descriptionKey = "check.filesFrom")
  private @Nullable String filesFrom;

  @Option(names = "--json-lines", descriptionKey = "check.jsonLines")
  private boolean jsonLines;

  @Option(names = "--stamp", descriptionKey = "check.stamp")
  private boolean stamp;

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Spec private @Nullable CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // read by the parser
  @Mixin
  private HelpOptions help = new HelpOptions();

  CheckCommand(Terminal terminal) {
    this(terminal, List.of());
  }

  /** A check of some paths without any option. */
  CheckCommand(Terminal terminal, List<String> paths) {
    this.terminal = terminal;
    this.paths = paths;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (pace.mistake().isPresent()) {
      throw wrong(pace.mistake().get());
    }
    Phrasebook words = Phrasebook.in(reading.language);
    if (rules != null) {
      extend(rules, words);
    }
    return watching ? watched(words).run(() -> check(words)) : check(words);
  }

  private int check(Phrasebook words) throws IOException, InterruptedException {
    // The console shows neither hash nor day, and what makes them takes a while to load.
    boolean recorded = resume || formats.stream().anyMatch(format -> !format.startsWith("console"));
    PriorOption before = prior == null ? null : priorOption(prior, words);
    Inputs named = inputs(words);
    Inputs inputs = Format.needOriginals(formats) ? named.readableTwice() : named;
    Inputs guarded = before == null ? inputs : inputs.plus(before.inputs());
    Settings settings = settings(recorded, words);
    Gouji gouji = Gouji.with(settings);
    boolean[] found = {false};
    Batch.Total total;
    boolean comparable = true;
    LocalDate day = recorded ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.EPOCH;
    int count = inputs.count().orElse(Integer.MAX_VALUE);
    try (CutOff cutOff = new CutOff();
        Outputs outputs =
            Outputs.open(
                formats,
                Optional.ofNullable(newBaseline),
                inputs,
                guarded,
                terminal,
                words,
                () ->
                    new Run(
                        tool(gouji, day),
                        count,
                        gouji.rules(),
                        Optional.ofNullable(failOn.level())));
        Progress progress = new Progress(terminal, words, inputs.count(), System.nanoTime());
        Journal journal = journal(gouji, words)) {
      Gouji checker = gouji;
      if (before != null) {
        Optional<PriorReports> reports = before.find(gouji, count == 1, pace.jobs, pace.timeout);
        comparable = reports.isPresent();
        checker = Gouji.with(settings.withPrior(reports));
      }
      Batch batch = new Batch(checker, pace.jobs, pace.timeout, count > 1, journal);
      if (count > 1) {
        cutOff.watch(batch);
      }
      total =
          batch.run(
              inputs.iterator(),
              new Batch.Sink() {
                @Override
                public void add(ReportResult result) throws IOException {
                  found[0] |= failOn.isMetBy(result.findings());
                  progress.clear();
                  complain(result, words);
                  outputs.add(result);
                  progress.step(System.nanoTime());
                }

                @Override
                public void idle() throws IOException {
                  outputs.idle();
                }
              });
      found[0] |= failOn.isMetBy(total.together().findings());
      outputs.end(total.summary(), total.together());
      if (total.complete()) {
        journal.delete();
      } else {
        progress.clear();
        terminal.err().println(words.say("cutOff", Map.of("count", total.summary().reports())));
      }
    } catch (WrongOutputException e) {
      throw wrong(e.getMessage());
    }
    if (inputs.passedOver() > 0) {
      terminal.err().println(words.say("passedOver", Map.of("count", inputs.passedOver())));
    }
    if (total.together().fault().isPresent()) {
      String fault = words.say(total.together().fault().get());
      terminal.err().println(words.say("fault", Map.of("message", fault)));
      return ExitStatus.FAULT.code();
    }
    if (total.summary().unreadable() > 0 || !comparable) {
      return ExitStatus.UNREADABLE.code();
    }
    return (found[0] ? ExitStatus.FOUND : ExitStatus.OK).code();
  }

  /** Adds the rules of the office's own. */
  private void extend(Path folder, Phrasebook words) throws IOException {
    try {
      Rulebook.extend(folder);
    } catch (IllegalArgumentException e) {
      throw wrong(words.say("usage.wrongRules", Map.of("message", String.valueOf(e.getMessage()))));
    } catch (ClassNotFoundException e) {
      throw wrong(words.say("usage.noCompiler"));
    }
  }

  /** What the user named, on the command line or in a list. */
  private Inputs inputs(Phrasebook words) throws IOException {
    List<String> all = new ArrayList<>(paths);
    if (filesFrom != null) {
      try {
        all.addAll(FileList.read(filesFrom, terminal.in(), words));
      } catch (WrongOutputException e) {
        throw wrong(e.getMessage());
      }
    }
    if (all.isEmpty()) {
      throw wrong(words.say("usage.noPath"));
    }
    return Inputs.of(all, terminal.in(), jsonLines);
  }

  /** What an earlier run has left, if this one is to go on with it. */
  private Journal journal(Gouji gouji, Phrasebook words) throws IOException {
    if (!resume) {
      return Journal.NONE;
    }
    List<String> decisive = new ArrayList<>(policy.decisive());
    decisive.add(String.valueOf(prior));
    decisive.add(String.valueOf(roster));
    Journal journal =
        Journal.open(Target.journal(formats), gouji.key(decisive), Format.needReports(formats));
    if (journal.size() > 0) {
      terminal.err().println(words.say("resume.goesOn", Map.of("count", journal.size())));
    }
    return journal;
  }

  private ToolInfo tool(Gouji gouji, LocalDate day) {
    ToolInfo made = gouji.tool(day);
    return stamp
        ? made.stamped(OffsetDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS))
        : made;
  }

  private Watch watched(Phrasebook words) {
    Watch watch = new Watch(paths, terminal, words);
    watch
        .mistake()
        .ifPresent(
            mistake -> {
              throw wrong(mistake);
            });
    return watch;
  }

  private PriorOption priorOption(String path, Phrasebook words) {
    PriorOption option = new PriorOption(path, terminal, words);
    option
        .mistake()
        .ifPresent(
            mistake -> {
              throw wrong(mistake);
            });
    return option;
  }

  private Settings settings(boolean recorded, Phrasebook words) {
    try {
      Settings settings =
          policy.apply(reading.settings(recorded), () -> LocalDate.now(ZoneId.systemDefault()));
      return roster == null ? settings : settings.withRoster(RosterReader.read(roster));
    } catch (WrongRosterException e) {
      throw wrong(words.say(e.problem()));
    } catch (WrongProfileException e) {
      throw wrong(words.say(e.problem()));
    }
  }

  /** One line for an input that could not be read. */
  private void complain(ReportResult result, Phrasebook words) {
    result
        .error()
        .ifPresent(
            problem ->
                terminal
                    .err()
                    .println(
                        words.say(
                            "unreadable",
                            Map.of("source", result.source(), "problem", words.say(problem)))));
  }

  private ParameterException wrong(@Nullable String message) {
    CommandSpec known = java.util.Objects.requireNonNull(spec);
    return new ParameterException(known.commandLine(), String.valueOf(message));
  }

  /**
   * From which severity on a finding fails the run.
   *
   * @param level the severity; never where there is none
   */
  record FailOn(@Nullable Severity level) {
    boolean isMetBy(List<Finding> findings) {
      return level != null
          && findings.stream().anyMatch(f -> f.counts() && f.severity().atLeast(level));
    }
  }

  /** Severities by name, and {@code never}. */
  static final class FailOnConverter implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String value) {
      return switch (value) {
        case "never" -> new FailOn(null);
        case "violation", "warning", "note" -> new FailOn(Severity.ofCode(value));
        default ->
            throw new TypeConversionException(
                "'" + value + "' is none of violation, warning, note, never");
      };
    }
  }
}
