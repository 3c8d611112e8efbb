package org.gouji.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gouji.check.Inputs;
import org.gouji.model.BatchResult;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.model.ToolInfo;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.console.ConsoleWriter;
import org.gouji.write.console.Style;
import org.gouji.write.json.JsonWriter;

/**
 * The outputs of one run: at most one to standard output, any number to files. A file is written
 * whole or not at all.
 */
final class Outputs implements Closeable {
  private final List<ResultWriter> writers = new ArrayList<>();
  private final List<OutputStream> streams = new ArrayList<>();
  private final Map<Path, Path> files = new LinkedHashMap<>();
  private final Supplier<ToolInfo> tool;
  private boolean begun;

  private Outputs(Supplier<ToolInfo> tool) {
    this.tool = tool;
  }

  /**
   * Opens the outputs that the user asked for; the console where they did not.
   *
   * @param tool what makes the results; asked for when the first one comes, since the rules may
   *     still be loading
   * @throws WrongOutputException if an output cannot be what the user asked for
   */
  static Outputs open(
      List<String> formats,
      Inputs inputs,
      Terminal terminal,
      Phrasebook words,
      Supplier<ToolInfo> tool)
      throws IOException {
    Outputs outputs = new Outputs(tool);
    try {
      for (Target target : Target.all(formats, inputs, words)) {
        outputs.writers.add(
            target.file().isEmpty()
                ? writer(target.format(), terminal.out(), terminal, words)
                : writer(target.format(), outputs.file(target.file().get()), null, words));
      }
      return outputs;
    } catch (IOException e) {
      outputs.close();
      throw e;
    }
  }

  /** A new output format is one line here. */
  private static ResultWriter writer(
      String name,
      OutputStream out,
      @org.jspecify.annotations.Nullable Terminal terminal,
      Phrasebook words)
      throws IOException {
    if (name.equals("json")) {
      return new JsonWriter(out, words);
    }
    PrintWriter text =
        terminal == null
            ? new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))
            : terminal.text();
    return new ConsoleWriter(text, words, new Style(terminal != null && terminal.colour()));
  }

  private OutputStream file(Path path) throws IOException {
    Path temporary = Files.createTempFile(Target.folder(path), ".gouji", ".tmp");
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary));
    files.put(path, temporary);
    streams.add(out);
    return out;
  }

  /** Writes the result of one input. */
  void add(ReportResult result) throws IOException {
    begin();
    for (ResultWriter writer : writers) {
      writer.add(result);
    }
  }

  /** Ends the outputs; only now files appear under their names. */
  void end(Summary summary, BatchResult together) throws IOException {
    begin();
    for (ResultWriter writer : writers) {
      writer.add(together);
      writer.end(summary);
    }
    for (OutputStream stream : streams) {
      stream.close();
    }
    for (Map.Entry<Path, Path> file : files.entrySet()) {
      Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
    }
    files.clear();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      ToolInfo made = tool.get();
      for (ResultWriter writer : writers) {
        writer.begin(made);
      }
    }
  }

  /** Leaves nothing behind that is not whole. */
  @Override
  public void close() throws IOException {
    for (OutputStream stream : streams) {
      stream.close();
    }
    for (Path temporary : files.values()) {
      Files.deleteIfExists(temporary);
    }
  }
}
