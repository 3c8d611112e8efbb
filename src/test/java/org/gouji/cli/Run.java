package org.gouji.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a run of the command line gave.
 *
 * @param status the exit status
 * @param out standard output
 * @param err standard error
 */
record Run(int status, String out, String err) {
  /** Runs the command line without standard input. */
  static Run of(String... args) {
    return with(new byte[0], args);
  }

  /** Runs the command line with bytes on standard input. */
  static Run with(byte[] input, String... args) {
    return with(input, false, args);
  }

  /** Runs the command line before a person. */
  static Run interactively(String... args) {
    return with(new byte[0], true, args);
  }

  private static Run with(byte[] input, boolean interactive, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            StandardCharsets.UTF_8,
            false,
            interactive,
            false);
    int status = Main.run(terminal, args);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
