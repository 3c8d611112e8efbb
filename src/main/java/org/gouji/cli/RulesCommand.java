package org.gouji.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gouji.model.Severity;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.Rulebook;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji rules}: the rule catalogue. */
@Command(name = "rules", versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {
  private final Terminal terminal;

  /** How the catalogue is printed. */
  enum Format {
    /** For a terminal. */
    CONSOLE,
    /** As a Markdown table. */
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
    List<RuleInfo> rules = Rulebook.standard().catalogue().rules();
    PrintWriter out = terminal.text();
    switch (format) {
      case CONSOLE -> console(rules, words, out);
      case MARKDOWN -> markdown(rules, words, out);
      case JSON -> json(rules, words, out);
    }
    out.flush();
    return ExitStatus.OK.code();
  }

  private static void console(List<RuleInfo> rules, Phrasebook words, PrintWriter out) {
    String family = "";
    for (RuleInfo rule : rules) {
      if (!rule.family().equals(family)) {
        family = rule.family();
        out.println(words.say("family." + family));
      }
      out.println(
          "  "
              + rule.id()
              + "  "
              + severities(rule, words)
              + "  "
              + words.ofRule(rule.id(), "title")
              + " · "
              + words.ofRule(rule.id(), "basis"));
    }
  }

  private static void markdown(List<RuleInfo> rules, Phrasebook words, PrintWriter out) {
    out.println(words.say("rules.head"));
    out.println("| --- | --- | --- | --- |");
    for (RuleInfo rule : rules) {
      out.println(
          "| "
              + String.join(
                  " | ",
                  rule.id(),
                  severities(rule, words),
                  words.ofRule(rule.id(), "title"),
                  words.ofRule(rule.id(), "basis"))
              + " |");
    }
  }

  private static void json(List<RuleInfo> rules, Phrasebook words, PrintWriter out)
      throws IOException {
    JsonGenerator json =
        new JsonFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .useDefaultPrettyPrinter();
    json.writeStartArray();
    for (RuleInfo rule : rules) {
      json.writeStartObject();
      json.writeStringField("rule", rule.id());
      json.writeStringField("family", rule.family());
      json.writeArrayFieldStart("severities");
      for (Severity severity : rule.severities()) {
        json.writeString(severity.code());
      }
      json.writeEndArray();
      for (String key : ExplainCommand.PARTS) {
        json.writeStringField(key, words.optionalOfRule(rule.id(), key));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }

  static String severities(RuleInfo rule, Phrasebook words) {
    return rule.severities().stream()
        .map(severity -> words.say("severity." + severity.code()))
        .collect(Collectors.joining("/"));
  }
}
