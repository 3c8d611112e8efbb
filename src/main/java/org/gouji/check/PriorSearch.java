package org.gouji.check;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Problem;
import org.gouji.model.Report;
import org.gouji.read.UnreadableException;

/**
 * Finds the reports of the year before in files: that of one file, or those of a folder, each of
 * whose files is read once.
 */
public final class PriorSearch {
  private final Gouji reader;
  private final Listener listener;
  private final Pool<Input, Read> pool;

  /** Is told what a user should know of prior reports; by any thread. */
  public interface Listener {
    /** A file is no report, or one that does not say whose or of which year. */
    void unusable(String source, Problem problem);

    /** Several reports are of the same agency and year; that of one source is taken. */
    void several(String agency, int year, int count, String source);
  }

  /**
   * Makes a search.
   *
   * @param reader reads the reports
   * @param jobs how many files are read at once
   * @param timeout how long one file may take
   * @param listener is told what cannot be used
   */
  public PriorSearch(Gouji reader, int jobs, Duration timeout, Listener listener) {
    this.reader = reader;
    this.listener = listener;
    this.pool = new Pool<>(jobs, timeout, new Reading(reader));
  }

  /**
   * The prior report in a file.
   *
   * @param alone whether it is meant for the one report that is checked, whatever it says; else it
   *     is for the reports of the same agency
   * @return nothing if it is no report
   */
  public Optional<PriorReports> file(Iterable<Input> inputs, boolean alone)
      throws IOException, InterruptedException {
    List<PriorReports> found = new ArrayList<>();
    pool.run(
        inputs.iterator(),
        read -> {
          read.report().ifPresent(report -> found.add(new PriorFile(report, alone)));
          complain(read.input(), read.problem());
        });
    return found.stream().findFirst();
  }

  /**
   * The prior reports of a folder, to be found by agency and year.
   *
   * @return nothing if there is not a single one
   */
  public Optional<PriorReports> folder(Iterable<Input> inputs)
      throws IOException, InterruptedException {
    Map<PriorFolder.Key, List<Input>> found = new HashMap<>();
    pool.run(
        inputs.iterator(),
        read -> {
          Optional<PriorFolder.Key> key = read.report().flatMap(PriorFolder.Key::of);
          key.ifPresent(k -> found.computeIfAbsent(k, any -> new ArrayList<>(1)).add(read.input()));
          boolean unnamed = read.report().isPresent() && key.isEmpty();
          complain(read.input(), unnamed ? Optional.of(Problem.of("unnamed")) : read.problem());
        });
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new PriorFolder(reader, listener, found));
  }

  private void complain(Input input, Optional<Problem> problem) {
    problem.ifPresent(why -> listener.unusable(input.name(), why));
  }

  /**
   * What came of reading a file.
   *
   * @param input the file
   * @param report the report, if it is one
   * @param problem why it is none
   */
  private record Read(Input input, Optional<Report> report, Optional<Problem> problem) {}

  private record Reading(Gouji reader) implements Pool.Work<Input, Read> {
    @Override
    public Read of(Input input) {
      try {
        return new Read(input, Optional.of(reader.read(input)), Optional.empty());
      } catch (UnreadableException e) {
        return failed(input, e.problem());
      } catch (OutOfMemoryError e) {
        return failed(input, Problem.of("memory"));
      }
    }

    @Override
    public Read failed(Input input, Problem problem) {
      return new Read(input, Optional.empty(), Optional.of(problem));
    }
  }
}
