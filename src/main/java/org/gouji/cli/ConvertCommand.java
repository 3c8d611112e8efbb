package org.gouji.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Problem;
import org.gouji.model.Report;
import org.gouji.read.UnreadableException;
import org.gouji.write.Phrasebook;
import org.gouji.write.json.ModelWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji convert}: prints a report as the canonical report model. */
@Command(name = "convert", versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "PATH", descriptionKey = "convert.path")
  private String path = "";

  @Option(names = "--claims", descriptionKey = "convert.claims")
  private boolean claims;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @SuppressWarnings("UnusedVariable") // read by the parser
  @Mixin
  private HelpOptions help = new HelpOptions();

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Phrasebook words = Phrasebook.in(reading.language);
    try {
      Gouji gouji = Gouji.with(reading.settings(false));
      Report report = gouji.read(input());
      OutputStream out = new BufferedOutputStream(terminal.out());
      if (claims) {
        ModelWriter.write(report, gouji.understand(report).claims(), out);
      } else {
        ModelWriter.write(report, out);
      }
      out.flush();
      return ExitStatus.OK.code();
    } catch (UnreadableException e) {
      terminal
          .err()
          .println(
              words.say("unreadable", Map.of("source", path, "problem", words.say(e.problem()))));
      return ExitStatus.UNREADABLE.code();
    }
  }

  private Input input() throws UnreadableException {
    if (path.equals("-")) {
      return Input.stream(path, terminal.in());
    }
    if (Files.isDirectory(Path.of(path))) {
      throw new UnreadableException(Problem.of("folder"));
    }
    return Input.file(path, Path.of(path));
  }
}
