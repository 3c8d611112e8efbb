package org.gouji.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.rule.Rulebook;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.gouji.write.RuleFamily;
import org.gouji.write.console.RulesList;
import org.gouji.write.console.Style;
import org.gouji.write.json.RulesWriter;
import org.gouji.write.markdown.RulesPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji rules}: the rule catalogue. */
@Command(name = "rules", versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {
  private final Terminal terminal;

  /** How the catalogue is printed. */
  enum Format {
    /** For a terminal: a line a rule. */
    CONSOLE,
    /** The page {@code docs/RULES.md}. */
    MARKDOWN,
    /** As JSON. */
    JSON
  }

  @Option(names = "--format", paramLabel = "console|markdown|json", descriptionKey = "rules.format")
  private Format format = Format.CONSOLE;

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  private Language language = Language.ZH;

  @SuppressWarnings("UnusedVariable") // read by the parser
  @Mixin
  private HelpOptions help = new HelpOptions();

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Phrasebook words = Phrasebook.in(language);
    List<RuleFamily> families = RuleFamily.all(Rulebook.standard().catalogue(), words);
    switch (format) {
      case CONSOLE -> new RulesList(terminal.text(), new Style(terminal.colour())).all(families);
      case MARKDOWN -> {
        PrintWriter out = terminal.text();
        RulesPage.write(families, words, out);
        out.flush();
      }
      case JSON -> {
        OutputStream out = new BufferedOutputStream(terminal.out());
        RulesWriter.write(families, out);
        out.flush();
      }
    }
    return ExitStatus.OK.code();
  }
}
