package org.gouji.write.github;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Severity;

/**
 * The commands of a run, as many of each severity as GitHub shows of one step; of the others it is
 * known how many there are.
 */
final class Annotations {
  /** What GitHub shows of errors, of warnings and of notices in one step. */
  static final int MOST = 10;

  private final Map<Severity, List<String>> kept = new EnumMap<>(Severity.class);
  private int more;

  /** Takes a command. */
  void add(Severity severity, String command) {
    List<String> commands = kept.computeIfAbsent(severity, s -> new ArrayList<>());
    if (commands.size() < MOST) {
      commands.add(command);
    } else {
      more++;
    }
  }

  /** The commands that are shown, gravest first. */
  List<String> shown() {
    return kept.values().stream().flatMap(List::stream).toList();
  }

  /** How many are not shown. */
  int more() {
    return more;
  }
}
