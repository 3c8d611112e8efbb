package org.gouji.write.markdown;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.model.Severity;
import org.gouji.write.Phrasebook;
import org.gouji.write.RuleFamily;
import org.gouji.write.RuleSheet;

/** The page of all rules: {@code docs/RULES.md} and its English counterpart. */
public final class RulesPage {
  private static final String MARKUP = "\\`*_[]<>|~&#";

  private final PrintWriter out;
  private final Phrasebook words;

  private RulesPage(PrintWriter out, Phrasebook words) {
    this.out = out;
    this.words = words;
  }

  /** Writes the page, with line feeds on every system. */
  public static void write(List<RuleFamily> families, Phrasebook words, PrintWriter out) {
    RulesPage page = new RulesPage(out, words);
    page.head(families);
    page.contents(families);
    for (RuleFamily family : families) {
      page.anchored("## ", family.code(), family.title());
      family.rules().forEach(page::rule);
    }
  }

  private void head(List<RuleFamily> families) {
    int count = families.stream().mapToInt(family -> family.rules().size()).sum();
    line("# " + words.say("page.title"));
    line("");
    line(words.say("page.otherLanguage"));
    line("");
    line(words.say("page.intro", Map.of("count", count)));
    line("");
    for (Severity severity : Severity.values()) {
      item(words.say("severity." + severity.code()), words.say("meaning." + severity.code()));
    }
    line("");
    line(words.say("page.outcomes"));
  }

  private void contents(List<RuleFamily> families) {
    line("");
    line("## " + words.say("page.contents"));
    line("");
    line(words.say("page.columns"));
    line("| --- | --- | --- |");
    for (RuleFamily family : families) {
      line("| | **" + link(family.code(), family.title()) + "** | |");
      for (RuleSheet rule : family.rules()) {
        String id = rule.rule().id();
        line(
            "| %s | %s | %s |"
                .formatted(link(id, id), plain(rule.title()), plain(rule.text("severity"))));
      }
    }
  }

  private void rule(RuleSheet sheet) {
    String id = sheet.rule().id();
    anchored("### ", id, id + " " + plain(sheet.title()));
    line("");
    for (RuleSheet.Part part : sheet.parts()) {
      // A break of its own: two blanks at the end of a line would not outlive an editor.
      item(
          part.label(),
          part.text().lines().map(RulesPage::plain).collect(Collectors.joining("<br>")));
    }
  }

  /** A heading under an address of its own: those that sites make of headings differ. */
  private void anchored(String level, String anchor, String heading) {
    line("");
    line("<a id=\"" + anchor + "\"></a>");
    line("");
    line(level + heading);
  }

  private void item(String label, String text) {
    // Chinese marks within the asterisks would keep them from being read as markup.
    line("- **" + label + "**" + words.say("list.because") + text);
  }

  private static String link(String anchor, String text) {
    return "[" + text + "](#" + anchor + ")";
  }

  private static String plain(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (MARKUP.indexOf(text.charAt(i)) >= 0) {
        escaped.append('\\');
      }
      escaped.append(text.charAt(i));
    }
    return escaped.toString();
  }

  private void line(String text) {
    out.print(text);
    out.print('\n');
  }
}
