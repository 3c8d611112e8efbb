package org.gouji.write.console;

import org.gouji.model.Severity;
import org.gouji.model.Verdict;

/**
 * Colour and weight of text on a terminal.
 *
 * @param colour whether the output understands them
 */
public record Style(boolean colour) {
  private static final String RESET = "\u001b[0m";

  String strong(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  String verdict(Verdict verdict, String text) {
    return paint(
        switch (verdict) {
          case PASS -> "1;32";
          case WARN -> "1;33";
          case FAIL -> "1;31";
          case UNREADABLE -> "1;35";
        },
        text);
  }

  String severity(Severity severity, String text) {
    return paint(
        switch (severity) {
          case VIOLATION -> "31";
          case WARNING -> "33";
          case NOTE -> "36";
        },
        text);
  }

  private String paint(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + RESET : text;
  }
}
