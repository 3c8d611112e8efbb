package org.gouji.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Where a writer puts what it writes. Nothing of it is seen under its name before the run has ended
 * well; the writer flushes what it wrote and closes nothing of {@link #out()}.
 */
public interface Destination {
  /** The output itself; the same stream each time. */
  OutputStream out() throws IOException;

  /** The name of the output's file, for links from further files back to it. */
  default Optional<String> name() {
    return Optional.empty();
  }

  /**
   * The name of the folder that may stand beside the output for further files, as seen from it;
   * nothing where the output is a stream that has no place.
   */
  Optional<String> folder();

  /**
   * A further file in that folder, to be closed by the writer.
   *
   * @param name its name, without folders
   * @throws IllegalStateException if there is no such folder
   */
  OutputStream beside(String name) throws IOException;
}
