package org.gouji.cli;

import java.util.List;
import java.util.Map;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line. */
@Command(
    name = "gouji",
    subcommands = {
      CheckCommand.class,
      RulesCommand.class,
      ExplainCommand.class,
      ConvertCommand.class
    },
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private static final String HELP = "org.gouji.cli.help";

  @SuppressWarnings("UnusedVariable") // read by the parser
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT,
      descriptionKey = "help")
  private boolean help;

  @SuppressWarnings("UnusedVariable") // read by the parser
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  /**
   * Runs a command and ends the process with its status.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  /** Runs a command. */
  static int run(Terminal terminal, String... args) {
    CommandLine commands =
        new CommandLine(new Main(), new Commands(terminal))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setAbbreviatedSubcommandsAllowed(false)
            .setUsageHelpAutoWidth(false)
            .setUsageHelpWidth(100);
    commands.setOut(terminal.text());
    Language language = language(args);
    if (args.length == 0
        || List.of(args).stream().anyMatch(a -> a.equals("-h") || a.equals("--help"))) {
      // The words of the help are loaded only for those who read it.
      commands.setResourceBundle(
          java.util.ResourceBundle.getBundle(
              HELP, language == Language.ZH ? java.util.Locale.CHINESE : java.util.Locale.ENGLISH));
    }
    commands.setParameterExceptionHandler(
        (e, arguments) -> {
          String command = e.getCommandLine().getCommandSpec().qualifiedName();
          String said =
              Phrasebook.in(language)
                  .say(
                      "usage.wrong",
                      Map.of("message", String.valueOf(e.getMessage()), "command", command));
          terminal.err().println(said);
          return ExitStatus.USAGE.code();
        });
    commands.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          terminal.err().println(Phrasebook.in(language).say("fault", Map.of("detail", e)));
          return ExitStatus.FAULT.code();
        });
    if (args.length == 0) {
      commands.usage(commands.getOut());
      return ExitStatus.USAGE.code();
    }
    return commands.execute(args);
  }

  /** The language of messages about the command line itself, which cannot be parsed yet. */
  private static Language language(String... args) {
    for (int i = 0; i < args.length; i++) {
      boolean next = args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equals("en");
      if (next || args[i].equals("--lang=en")) {
        return Language.EN;
      }
    }
    return Language.ZH;
  }
}
