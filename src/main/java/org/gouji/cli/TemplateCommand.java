package org.gouji.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.gouji.write.json.ModelWriter;
import org.gouji.write.template.DocxTemplate;
import org.gouji.write.template.EmptyReport;
import org.gouji.write.template.ReportTemplate;
import org.gouji.write.template.XlsxTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji template}: writes an empty report in the format of a year. */
@Command(name = "template", versionProvider = Version.class)
final class TemplateCommand implements Callable<Integer> {
  private static final String JSON = "json";
  private static final List<String> FORMATS = List.of(JSON, "docx", "xlsx");

  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "YEAR", descriptionKey = "template.year")
  private String year = "";

  @Option(
      names = "--format",
      paramLabel = "json|docx|xlsx[=FILE]",
      descriptionKey = "template.format")
  private List<String> formats = new ArrayList<>();

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  private Language language = Language.ZH;

  @SuppressWarnings("UnusedVariable") // read by the parser
  @Mixin
  private HelpOptions help = new HelpOptions();

  TemplateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Phrasebook words = Phrasebook.in(language);
    try {
      List<Target> targets = targets(words);
      ReportTemplate template = template(words);
      for (Target target : targets) {
        write(target, bytes(target.format(), template));
      }
      return ExitStatus.OK.code();
    } catch (WrongOutputException e) {
      terminal.err().println(e.getMessage());
      return ExitStatus.USAGE.code();
    }
  }

  private ReportTemplate template(Phrasebook words) throws WrongOutputException {
    int number = year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0;
    if (number < ReportTemplate.FIRST_YEAR || number > ReportTemplate.LAST_YEAR) {
      throw new WrongOutputException(
          words.say(
              "template.year",
              Map.of(
                  "value", year,
                  "first", ReportTemplate.FIRST_YEAR,
                  "last", ReportTemplate.LAST_YEAR)));
    }
    return new ReportTemplate(number);
  }

  private List<Target> targets(Phrasebook words) throws WrongOutputException {
    List<Target> targets = new ArrayList<>();
    Set<Optional<Path>> places = new HashSet<>();
    for (String text : formats.isEmpty() ? List.of(JSON) : formats) {
      Target target = Target.parse(text, FORMATS, words);
      if (!places.add(target.file().map(file -> file.toAbsolutePath().normalize()))) {
        String place = target.file().map(Path::toString).orElse("-");
        throw new WrongOutputException(words.say("output.twice", Map.of("value", place)));
      }
      if (target.file().isPresent()) {
        Target.requireFolder(target.file().get(), words);
      } else if (terminal.interactive() && !target.format().equals(JSON)) {
        throw new WrongOutputException(
            words.say("output.binary", Map.of("value", target.format())));
      }
      targets.add(target);
    }
    return targets;
  }

  private static byte[] bytes(String format, ReportTemplate template) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (format) {
      case "docx" -> DocxTemplate.write(template, out);
      case "xlsx" -> XlsxTemplate.write(template, out);
      default -> ModelWriter.write(EmptyReport.of(template), out);
    }
    return out.toByteArray();
  }

  /** A file is written whole or not at all. */
  private void write(Target target, byte[] bytes) throws IOException {
    if (target.file().isEmpty()) {
      terminal.out().write(bytes);
      terminal.out().flush();
      return;
    }
    if (Unfinished.isStream(target.file().get())) {
      Files.write(target.file().get(), bytes);
      return;
    }
    Path place = Unfinished.real(target.file().get());
    Path temporary = Unfinished.file(Target.folder(place));
    try {
      Files.write(temporary, bytes);
      Unfinished.finish(temporary, place);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
