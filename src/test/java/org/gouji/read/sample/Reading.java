package org.gouji.read.sample;

import java.nio.charset.StandardCharsets;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Report;
import org.gouji.read.UnreadableException;

/** Reads inputs the way the program does. */
public final class Reading {
  private static final Gouji GOUJI = Gouji.standard();

  private Reading() {}

  /** The report in a text. */
  public static Report report(String text) {
    return report(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The report in an input that must be one. */
  public static Report report(byte[] bytes) {
    try {
      return GOUJI.read(new Input("sample", max -> bytes));
    } catch (UnreadableException e) {
      throw new AssertionError("refused: " + e.problem(), e);
    }
  }

  /** The key of the problem for which an input is refused; {@code none} if it is read. */
  public static String problem(byte[] bytes) {
    try {
      GOUJI.read(new Input("sample", max -> bytes));
      return "none";
    } catch (UnreadableException e) {
      return e.problem().key();
    }
  }

  /** The key of the problem for which a text is refused. */
  public static String problem(String text) {
    return problem(text.getBytes(StandardCharsets.UTF_8));
  }
}
