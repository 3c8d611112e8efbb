package org.gouji.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.check.Inputs;
import org.gouji.model.BatchResult;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;
import org.gouji.write.json.BaselineWriter;

/**
 * The outputs of one run: at most one to standard output, any number to files. A file is written
 * whole or not at all.
 */
final class Outputs implements Closeable {
  private final List<ResultWriter> writers = new ArrayList<>();
  private final List<Outlet> outlets = new ArrayList<>();
  private final Supplier<Run> run;
  private boolean begun;

  private Outputs(Supplier<Run> run) {
    this.run = run;
  }

  /**
   * Opens the outputs that the user asked for; the console where they did not.
   *
   * @param baseline where the findings go as a baseline, if the user wants one
   * @param inputs what is checked
   * @param taken these and whatever else is read, whose place no output may take
   * @param run what is known of the run; asked for when the first result comes, since the rules may
   *     still be loading
   * @throws WrongOutputException if an output cannot be what the user asked for
   */
  static Outputs open(
      List<String> formats,
      Optional<Path> baseline,
      Inputs inputs,
      Inputs taken,
      Terminal terminal,
      Phrasebook words,
      Supplier<Run> run)
      throws IOException {
    Outputs outputs = new Outputs(run);
    if (formats.isEmpty()) {
      Outlet screen = outputs.outlet(Outlet.open(Optional.empty(), terminal));
      outputs.writers.add(Format.screen(screen, words));
    }
    try {
      if (baseline.isPresent()) {
        Target.requireFree(baseline.get(), taken, words);
        Outlet outlet = outputs.outlet(Outlet.open(baseline, terminal));
        outputs.writers.add(new BaselineWriter(outlet.out(), words));
      }
      for (Target target : Target.all(formats, inputs, taken, terminal, words)) {
        Outlet outlet = outputs.outlet(Outlet.open(target.file(), terminal));
        Format format = Format.of(target.format()).orElseThrow();
        outputs.writers.add(format.maker().writer(outlet, words, inputs));
      }
      return outputs;
    } catch (IOException e) {
      outputs.close();
      throw e;
    }
  }

  private Outlet outlet(Outlet outlet) {
    outlets.add(outlet);
    return outlet;
  }

  /** Writes the result of one input. */
  void add(ReportResult result) throws IOException {
    begin();
    for (ResultWriter writer : writers) {
      writer.add(result);
    }
  }

  /** No result comes for a while. */
  void idle() throws IOException {
    for (ResultWriter writer : writers) {
      writer.idle();
    }
  }

  /** Ends the outputs; only now files appear under their names. */
  void end(Summary summary, BatchResult together) throws IOException {
    begin();
    for (ResultWriter writer : writers) {
      writer.add(together);
      writer.end(summary);
    }
    for (Outlet outlet : outlets) {
      outlet.commit();
    }
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      Run known = run.get();
      for (ResultWriter writer : writers) {
        writer.begin(known);
      }
    }
  }

  /** Leaves nothing behind that is not whole. */
  @Override
  public void close() throws IOException {
    for (Outlet outlet : outlets) {
      outlet.close();
    }
  }
}
