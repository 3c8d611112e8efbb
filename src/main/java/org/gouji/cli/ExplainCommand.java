package org.gouji.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.Rulebook;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji explain}: one rule at length. */
@Command(name = "explain", versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
  /** The parts of a rule's text, in the order in which they are read. */
  static final List<String> PARTS =
      List.of("title", "demand", "reason", "formula", "basis", "example", "fix", "limits");

  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "RULE", descriptionKey = "explain.rule")
  private String id = "";

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  private Language language = Language.ZH;

  @SuppressWarnings("UnusedVariable") // read by the parser
  @Mixin
  private HelpOptions help = new HelpOptions();

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Phrasebook words = Phrasebook.in(language);
    Optional<RuleInfo> rule = Rulebook.standard().catalogue().rule(id.toUpperCase(Locale.ROOT));
    if (rule.isEmpty()) {
      String known =
          Rulebook.standard().catalogue().rules().stream()
              .map(RuleInfo::id)
              .collect(Collectors.joining(" "));
      terminal.err().println(words.say("unknownRule", Map.of("rule", id, "known", known)));
      return ExitStatus.USAGE.code();
    }
    PrintWriter out = terminal.text();
    explain(rule.get(), words, out);
    out.flush();
    return ExitStatus.OK.code();
  }

  private static void explain(RuleInfo rule, Phrasebook words, PrintWriter out) {
    out.println(
        rule.id()
            + " "
            + words.ofRule(rule.id(), "title")
            + " · "
            + RulesCommand.severities(rule, words));
    for (String part : PARTS.subList(1, PARTS.size())) {
      String text = words.optionalOfRule(rule.id(), part);
      if (!text.isEmpty()) {
        out.println();
        out.println(words.say("explain." + part));
        text.strip().lines().forEach(line -> out.println("  " + line));
      }
    }
  }
}
