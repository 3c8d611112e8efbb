package org.gouji.write.console;

import java.io.PrintWriter;
import java.util.List;
import org.gouji.write.RuleFamily;
import org.gouji.write.RuleSheet;

/** Rules for a person at a terminal: all of them in short, or one at length. */
public final class RulesList {
  private final PrintWriter out;
  private final Style style;

  /** Makes a list; the output is flushed, not closed. */
  public RulesList(PrintWriter out, Style style) {
    this.out = out;
    this.style = style;
  }

  /** A line a rule: identifier, severities, title and legal basis. */
  public void all(List<RuleFamily> families) {
    for (RuleFamily family : families) {
      out.println(style.strong(family.title()));
      for (RuleSheet sheet : family.rules()) {
        out.println(
            "  "
                + sheet.rule().id()
                + "  "
                + sheet.text("severity")
                + "  "
                + sheet.title()
                + style.faint(" · " + sheet.text("basis")));
      }
    }
    out.flush();
  }

  /** All parts of what is said of a rule, each below its label. */
  public void one(RuleSheet sheet) {
    out.println(style.strong(sheet.rule().id() + " " + sheet.title()));
    for (RuleSheet.Part part : sheet.parts()) {
      out.println();
      out.println(style.strong(part.label()));
      part.text().lines().forEach(line -> out.println("  " + line));
    }
    out.flush();
  }
}
