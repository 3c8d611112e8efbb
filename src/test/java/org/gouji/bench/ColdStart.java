package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One cold check, whole process, against an empty JVM: the two in turn, so that drift hits both.
 */
public final class ColdStart {
  private static final int RUNS = 21;

  private ColdStart() {}

  /** A program that does nothing. */
  static final class Empty {
    private Empty() {}

    public static void main(String[] args) {}
  }

  /**
   * Prints medians in milliseconds and their ratio.
   *
   * @param args the report to check
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> check = List.of("./gouji", "check", args[0]);
    String classes = Path.of("target", "test-classes").toString();
    List<String> empty =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classes,
            Empty.class.getName());
    time(check);
    time(empty);
    List<Double> checks = new ArrayList<>();
    List<Double> empties = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      double a = time(check);
      double b = time(empty);
      checks.add(a);
      empties.add(b);
      ratios.add(a / b);
    }
    System.out.printf(
        "cold check %.0f ms, empty JVM %.0f ms, ratio pair by pair %.1f (medians of %d)%n",
        median(checks), median(empties), median(ratios), RUNS);
  }

  private static double time(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> values) {
    Collections.sort(values);
    return values.get(values.size() / 2);
  }
}
