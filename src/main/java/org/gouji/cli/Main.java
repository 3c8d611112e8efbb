package org.gouji.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command line. */
@Command(name = "gouji", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private static final String HELP = "org.gouji.cli.help";
  static final List<String> COMMANDS =
      List.of("check", "rules", "explain", "convert", "template", "notice", "consolidate");
  private static final int WIDTH = 100;

  @SuppressWarnings("UnusedVariable") // read by the parser
  @Mixin
  private final HelpOptions help = new HelpOptions();

  private final Terminal terminal;
  private final Language language;

  private Main(Terminal terminal, Language language) {
    this.terminal = terminal;
    this.language = language;
  }

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
    List<String> words = List.of(args);
    Main main = new Main(terminal, language(words));
    try {
      return main.run(words);
    } catch (LinkageError e) {
      // The program was not built, or not packed, whole.
      main.complain("fault", e.toString(), "gouji");
      return ExitStatus.FAULT.code();
    }
  }

  private @Nullable Callable<Integer> command(String name) {
    return switch (name) {
      case "check" -> new CheckCommand(terminal);
      case "rules" -> new RulesCommand(terminal);
      case "explain" -> new ExplainCommand(terminal);
      case "convert" -> new ConvertCommand(terminal);
      case "consolidate" -> new ConsolidateCommand(terminal);
      case "template" -> new TemplateCommand(terminal);
      case "notice" -> new NoticeCommand(terminal);
      default -> null;
    };
  }

  private int run(List<String> args) {
    Callable<Integer> command = args.isEmpty() ? null : command(args.get(0));
    if (command == null) {
      boolean unknown = !args.isEmpty() && !isOption(args.get(0));
      if (unknown) {
        complain("usage.noCommand", args.get(0), "gouji");
        return ExitStatus.USAGE.code();
      }
      return runWhole(args);
    }
    boolean own =
        args.stream().anyMatch(arg -> arg.equals("--rules") || arg.startsWith("--rules="));
    if (args.get(0).equals("check") && !args.contains("--help") && !own) {
      new Rehearsal().start();
    }
    if (args.get(0).equals("check") && args.size() > 1 && args.stream().noneMatch(Main::isOption)) {
      // Nothing to parse: the parser alone would take as long as the whole check.
      return withoutOptions(args.subList(1, args.size()));
    }
    return prepare(new CommandLine(command).setCommandName("gouji " + args.get(0)), args)
        .execute(args.subList(1, args.size()).toArray(String[]::new));
  }

  private int withoutOptions(List<String> paths) {
    try {
      return new CheckCommand(terminal, paths).call();
    } catch (IOException | InterruptedException | RuntimeException e) {
      complain(e, "gouji check");
      return ExitStatus.FAULT.code();
    }
  }

  private static boolean isOption(String arg) {
    return arg.startsWith("@") || (arg.startsWith("-") && arg.length() > 1);
  }

  /** Help, the version, or a command that there is not: only these need all commands. */
  private int runWhole(List<String> args) {
    CommandLine whole = new CommandLine(this);
    for (String name : COMMANDS) {
      whole.addSubcommand(name, new CommandLine(Objects.requireNonNull(command(name))));
    }
    prepare(whole, args.isEmpty() ? List.of("--help") : args);
    int status = whole.execute((args.isEmpty() ? List.of("--help") : args).toArray(String[]::new));
    return args.isEmpty() ? ExitStatus.USAGE.code() : status;
  }

  private CommandLine prepare(CommandLine line, List<String> args) {
    line.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(WIDTH)
        .setOut(terminal.text())
        .setParameterExceptionHandler(
            (e, arguments) -> {
              complain("usage.wrong", e.getMessage(), name(e.getCommandLine()));
              return ExitStatus.USAGE.code();
            })
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              complain(e, name(command));
              return ExitStatus.FAULT.code();
            });
    if (args.contains("-h") || args.contains("--help")) {
      // The words of the help are loaded only for those who read it.
      Locale locale = language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
      ResourceBundle words = ResourceBundle.getBundle(HELP, locale);
      line.setResourceBundle(words);
      describe(line, words);
      line.getSubcommands().values().forEach(command -> describe(command, words));
    }
    return line;
  }

  private static void describe(CommandLine command, ResourceBundle words) {
    String name = command.getCommandName();
    String key = name.substring(name.indexOf(' ') + 1);
    command.getCommandSpec().usageMessage().description(words.getString("command." + key));
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }

  private void complain(Exception e, String command) {
    boolean output = e instanceof IOException;
    complain(output ? "output" : "fault", output ? e.getMessage() : e.toString(), command);
  }

  private void complain(String key, @Nullable String message, String command) {
    terminal
        .err()
        .println(
            Phrasebook.in(language)
                .say(key, Map.of("message", String.valueOf(message), "command", command)));
  }

  /** The language of messages about the command line itself, which cannot be parsed yet. */
  private static Language language(List<String> args) {
    int option = args.indexOf("--lang");
    boolean english =
        args.contains("--lang=en")
            || (option >= 0 && option + 1 < args.size() && args.get(option + 1).equals("en"));
    return english ? Language.EN : Language.ZH;
  }
}
