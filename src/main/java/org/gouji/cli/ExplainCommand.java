package org.gouji.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.rule.Catalogue;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.Rulebook;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.gouji.write.RuleSheet;
import org.gouji.write.console.RulesList;
import org.gouji.write.console.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji explain}: one rule at length. */
@Command(name = "explain", versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
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
    Catalogue catalogue = Rulebook.standard().catalogue();
    Optional<RuleInfo> rule = catalogue.rule(id.toUpperCase(Locale.ROOT));
    if (rule.isEmpty()) {
      terminal.err().println(unknown(NearRules.of(id, catalogue), words));
      return ExitStatus.USAGE.code();
    }
    new RulesList(terminal.text(), new Style(terminal.colour()))
        .one(RuleSheet.of(rule.get(), words));
    return ExitStatus.OK.code();
  }

  private String unknown(List<String> near, Phrasebook words) {
    return near.isEmpty()
        ? words.say("unknownRule", Map.of("rule", id))
        : words.say(
            "unknownRule.near",
            Map.of("rule", id, "near", String.join(words.say("list.separator"), near)));
  }
}
