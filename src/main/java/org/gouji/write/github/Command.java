package org.gouji.write.github;

import java.util.Optional;
import org.gouji.model.Severity;
import org.gouji.write.Spot;

/** A workflow command of GitHub that shows a message beside a file. */
final class Command {
  private Command() {}

  /** The command that shows a finding. */
  static String of(
      Severity severity, String file, Optional<Spot> spot, String title, String message) {
    String name =
        switch (severity) {
          case VIOLATION -> "error";
          case WARNING -> "warning";
          case NOTE -> "notice";
        };
    StringBuilder command = new StringBuilder("::").append(name).append(' ');
    if (!file.isEmpty()) {
      command.append("file=").append(property(file)).append(',');
    }
    if (spot.isPresent()) {
      command.append("line=").append(spot.get().line());
      command.append(",col=").append(spot.get().column()).append(',');
    }
    return command
        .append("title=")
        .append(property(title))
        .append("::")
        .append(data(message))
        .toString();
  }

  /** A line that begins a group of lines which can be folded. */
  static String group(String title) {
    return "::group::" + data(title);
  }

  /** The line that ends a group. */
  static String endOfGroup() {
    return "::endgroup::";
  }

  /** A message as a command carries it. */
  static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** A property as a command carries it. */
  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /**
   * A line that is no command, whatever it holds: the runner knows an old form of commands anywhere
   * in a line, and the present one behind blanks.
   */
  static String plain(String text) {
    String line = text.replace("##[", "##\u200b[");
    return line.stripLeading().startsWith("::") ? "\u200b" + line : line;
  }
}
