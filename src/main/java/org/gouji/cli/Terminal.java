package org.gouji.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The streams of the process, and what is known of them.
 *
 * @param in standard input
 * @param out standard output, as bytes
 * @param err standard error, for progress and diagnostics
 * @param charset the encoding of text on standard output
 * @param colour whether standard output understands colour
 * @param interactive whether a person looks at standard output
 * @param watched whether a person looks at standard error
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Charset charset,
    boolean colour,
    boolean interactive,
    boolean watched) {
  /** Set by the launcher to {@code true} where standard output is a terminal. */
  private static final String TERMINAL = "gouji.terminal";

  /** The same for standard error. */
  private static final String PROGRESS = "gouji.progress";

  /** The streams of this process. UTF-8, but on a terminal with an encoding of its own. */
  static Terminal ofProcess() {
    String told = System.getProperty(TERMINAL, "");
    boolean terminal = told.isEmpty() ? hasConsole() : told.equals("true");
    Charset charset = terminal ? encoding() : StandardCharsets.UTF_8;
    boolean colour = terminal && System.getenv("NO_COLOR") == null && !dumb();
    return new Terminal(
        System.in,
        System.out,
        new PrintStream(System.err, true, charset),
        charset,
        colour,
        terminal,
        System.getProperty(PROGRESS, "").equals("true") && !dumb());
  }

  private static boolean dumb() {
    return "dumb".equals(System.getenv("TERM"));
  }

  /** The encoding of the terminal, unless it could not show Chinese at all. */
  private static Charset encoding() {
    String name = System.getProperty("sun.stdout.encoding", "UTF-8");
    Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    return charset.newEncoder().canEncode("勾稽") ? charset : StandardCharsets.UTF_8;
  }

  /** Whether the process has a console; from JDK 22 on it always says so, and is not believed. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    return Runtime.version().feature() < 22 && System.console() != null;
  }

  /** Standard output as text; to be flushed by whoever writes. */
  PrintWriter text() {
    return new PrintWriter(out, false, charset);
  }
}
