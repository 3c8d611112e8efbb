package org.gouji.cli;

import picocli.CommandLine.Option;

/** The options of every command that are about the command itself. */
@SuppressWarnings("UnusedVariable") // read by the parser
final class HelpOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;
}
