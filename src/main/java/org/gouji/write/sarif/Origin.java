package org.gouji.write.sarif;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file that a report is in.
 *
 * @param line the line on which it stands or begins: a file of JSON Lines holds many
 */
record Origin(String file, int line) {
  private static final Pattern OF_LINES =
      Pattern.compile("(.+\\.(?:jsonl|ndjson)):([1-9]\\d{0,8})", Pattern.CASE_INSENSITIVE);

  /** The origin of a report by its name. */
  static Origin of(String source) {
    Matcher name = OF_LINES.matcher(source);
    return name.matches()
        ? new Origin(name.group(1), Integer.parseInt(name.group(2)))
        : new Origin(source, 1);
  }
}
