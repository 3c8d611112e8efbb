package org.gouji.write;

import java.io.IOException;
import org.gouji.model.BatchResult;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;

/** Writes the results of a run in one format, as they come. */
public interface ResultWriter {
  /** Begins the output. */
  void begin(Run run) throws IOException;

  /** Writes the result of one input; they come in the order of the inputs. */
  void add(ReportResult result) throws IOException;

  /** No result comes for a while: what reads along should have those that came. */
  default void idle() throws IOException {}

  /** Writes what was found in the inputs together; it comes behind the last input. */
  void add(BatchResult batch) throws IOException;

  /** Ends the output. */
  void end(Summary summary) throws IOException;
}
