package org.gouji.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.check.Batch;
import org.gouji.check.Gouji;
import org.gouji.check.Inputs;
import org.gouji.check.PriorReports;
import org.gouji.check.Settings;
import org.gouji.model.Finding;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.Summary;
import org.gouji.profile.WrongProfileException;
import org.gouji.roster.RosterReader;
import org.gouji.roster.WrongRosterException;
import org.gouji.write.Phrasebook;
import org.gouji.write.Visible;
import org.gouji.write.notice.Letters;
import org.gouji.write.notice.Sender;
import org.gouji.write.notice.WrongTemplateException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji notice}: writes a letter for each report that is to be corrected. */
@Command(name = "notice", versionProvider = Version.class)
final class NoticeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "check.paths")
  private List<String> paths = List.of();

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "notice.out")
  private Path folder = Path.of("");

  @Option(
      names = "--on",
      paramLabel = "LEVEL",
      descriptionKey = "notice.on",
      converter = CheckCommand.FailOnConverter.class)
  private CheckCommand.FailOn on = new CheckCommand.FailOn(Severity.VIOLATION);

  @Option(names = "--template", paramLabel = "FILE", descriptionKey = "notice.template")
  private @Nullable Path template;

  @Option(names = "--office", paramLabel = "NAME", descriptionKey = "notice.office")
  private @Nullable String office;

  @Option(names = "--deadline", paramLabel = "DATE", descriptionKey = "notice.deadline")
  private @Nullable LocalDate deadline;

  @Option(names = "--prior", paramLabel = "PATH", descriptionKey = "check.prior")
  private @Nullable String prior;

  @Option(names = "--roster", paramLabel = "FILE", descriptionKey = "check.roster")
  private @Nullable Path roster;

  @Mixin private BatchOptions pace = new BatchOptions();

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Spec private @Nullable CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // read by the parser
  @Mixin
  private HelpOptions help = new HelpOptions();

  NoticeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Phrasebook words = Phrasebook.in(reading.language);
    if (pace.mistake().isPresent()) {
      throw wrong(pace.mistake().get());
    }
    if (on.level() == null) {
      throw wrong(words.say("notice.on"));
    }
    try {
      return write(words);
    } catch (WrongTemplateException | WrongOutputException e) {
      throw wrong(e.getMessage());
    }
  }

  private int write(Phrasebook words) throws IOException, InterruptedException {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Sender sender = new Sender(Optional.ofNullable(office), today, Optional.ofNullable(deadline));
    Letters letters = Letters.of(template(words), sender, words);
    Settings settings = settings(words);
    Inputs inputs = Inputs.of(paths, terminal.in());
    boolean several = inputs.count().orElse(Integer.MAX_VALUE) > 1;
    Gouji gouji = Gouji.with(settings);
    boolean comparable = true;
    if (prior != null) {
      PriorOption before = new PriorOption(prior, terminal, words);
      if (before.mistake().isPresent()) {
        throw wrong(before.mistake().get());
      }
      Optional<PriorReports> reports = before.find(gouji, !several, pace.jobs, pace.timeout);
      comparable = reports.isPresent();
      gouji = Gouji.with(settings.withPrior(reports));
    }
    NoticeRun run = new NoticeRun(letters, LetterFolder.open(folder, words), words);
    Summary summary =
        new Batch(gouji, pace.jobs, pace.timeout, several)
            .run(inputs.iterator(), run::add)
            .summary();
    run.end(summary);
    if (inputs.passedOver() > 0) {
      terminal.err().println(words.say("passedOver", Map.of("count", inputs.passedOver())));
    }
    boolean unread = summary.unreadable() > 0 || !comparable;
    return (unread ? ExitStatus.UNREADABLE : ExitStatus.OK).code();
  }

  private Settings settings(Phrasebook words) {
    try {
      Settings settings =
          policy.apply(reading.settings(false), () -> LocalDate.now(ZoneId.systemDefault()));
      return roster == null ? settings : settings.withRoster(RosterReader.read(roster));
    } catch (WrongRosterException e) {
      throw wrong(words.say(e.problem()));
    } catch (WrongProfileException e) {
      throw wrong(words.say(e.problem()));
    }
  }

  private Optional<byte[]> template(Phrasebook words) throws WrongOutputException {
    if (template == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(template));
    } catch (IOException e) {
      throw new WrongOutputException(
          words.say("notice.template.missing", Map.of("file", template.toString())));
    }
  }

  private ParameterException wrong(@Nullable String message) {
    return new ParameterException(
        Objects.requireNonNull(spec).commandLine(), String.valueOf(message));
  }

  /** The letters of one run, as results come. */
  private final class NoticeRun {
    private final Letters letters;
    private final LetterFolder folder;
    private final Phrasebook words;
    private final PrintWriter out = terminal.text();
    private int inputs;
    private int written;

    NoticeRun(Letters letters, LetterFolder folder, Phrasebook words) {
      this.letters = letters;
      this.folder = folder;
      this.words = words;
    }

    void add(ReportResult result) throws IOException {
      inputs++;
      if (result.error().isPresent()) {
        String problem = words.say(result.error().get());
        terminal
            .err()
            .println(
                words.say("unreadable", Map.of("source", result.source(), "problem", problem)));
        return;
      }
      List<Finding> findings =
          result.findings().stream().filter(finding -> on.isMetBy(List.of(finding))).toList();
      if (findings.isEmpty()) {
        return;
      }
      String who = result.agency().orElse(result.source());
      String name = LetterFolder.name(inputs, who, result.year());
      Path file = folder.write(name, to -> letters.write(result, findings, to));
      written++;
      out.println(
          words.say(
              "notice.written",
              Map.of(
                  "agency", Visible.line(who),
                  "count", findings.size(),
                  "file", file.toString())));
      out.flush();
    }

    void end(Summary summary) {
      out.println(
          words.say(
              "notice.summary",
              Map.of(
                  "reports", summary.reports(),
                  "letters", written,
                  "unreadable", summary.unreadable())));
      out.flush();
      if (folder.left() > 0) {
        terminal.err().println(words.say("notice.left", Map.of("count", folder.left())));
      }
    }
  }
}
