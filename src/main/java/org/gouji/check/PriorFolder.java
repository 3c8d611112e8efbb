package org.gouji.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.model.Report;
import org.gouji.read.UnreadableException;
import org.gouji.rule.fact.Succession;

/**
 * A folder of reports by body and year. It knows where each stands and reads it when it is asked
 * for, so that memory does not grow with what the folder holds.
 */
final class PriorFolder implements PriorReports {
  private final Gouji reader;
  private final PriorSearch.Listener listener;
  private final Map<Key, List<Input>> inputs;
  private final Set<Key> told = ConcurrentHashMap.newKeySet();

  /** What a report is found by. */
  record Key(String body, int year) {
    static Optional<Key> of(Report report) {
      Optional<String> body = Succession.body(report);
      return body.isPresent() && report.year().isPresent()
          ? Optional.of(new Key(body.get(), report.year().getAsInt()))
          : Optional.empty();
    }

    Key yearBefore() {
      return new Key(body, year - 1);
    }
  }

  /**
   * Makes a folder.
   *
   * @param inputs where the reports stand, by what they are found by, in the order of names
   */
  PriorFolder(Gouji reader, PriorSearch.Listener listener, Map<Key, List<Input>> inputs) {
    this.reader = reader;
    this.listener = listener;
    this.inputs = new HashMap<>(inputs);
  }

  @Override
  public Optional<Report> before(Report report) {
    Optional<Key> own = Key.of(report);
    return own.isEmpty() ? Optional.empty() : find(own.get().yearBefore());
  }

  private Optional<Report> find(Key key) {
    List<Input> found = inputs.getOrDefault(key, List.of());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Input first = found.get(0);
    boolean isFirstTime = told.add(key);
    try {
      Report prior = reader.read(first);
      if (found.size() > 1 && isFirstTime) {
        listener.several(prior.agency().orElse(""), key.year(), found.size(), first.name());
      }
      return Optional.of(prior);
    } catch (UnreadableException e) {
      // It could be read a moment ago.
      if (isFirstTime) {
        listener.unusable(first.name(), e.problem());
      }
      return Optional.empty();
    }
  }
}
