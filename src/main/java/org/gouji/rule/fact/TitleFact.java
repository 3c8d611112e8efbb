package org.gouji.rule.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gouji.model.Message;
import org.gouji.model.Report;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.gouji.text.NormalText;

/** The report's title, whether it has one or not. */
public final class TitleFact {
  private static final String NUMERALS = "〇一二三四五六七八九○";
  private static final String TITLE_WORDS = "政府信息公开工作年度报告";

  /** All that a title says beside the agency. */
  private static final Pattern NO_NAME =
      Pattern.compile("(19|20)\\d{2}年?度?|政府信息公开|工作|年度|年报|报告|关于|[的《》]");

  private static final Pattern YEAR_SAID = Pattern.compile("\\d年度");
  private static final Pattern TERM_TWICE = Pattern.compile("政府信息公开(工作|情况)?政府信息公开");

  private final Report report;

  TitleFact(Report report) {
    this.report = report;
  }

  /** It names agency, year and kind of report, and doubles no word. */
  public Judgement getWording() {
    if (report.title().isEmpty()) {
      return Judgement.broken(Breach.of(Message.of("message.missing"), Where.REPORT));
    }
    Report.Title title = report.title().get();
    String text = NormalText.of(title.text()).normal().replace(" ", "");
    List<Term> faults = new ArrayList<>();
    if (namesNobody(text)) {
      faults.add(new Term.Key("title.noAgency"));
    }
    if (report.year().isEmpty()
        || !inDigits(text).contains(String.valueOf(report.year().getAsInt()))) {
      faults.add(new Term.Key("title.noYear"));
    }
    if (!text.contains(TITLE_WORDS)) {
      faults.add(new Term.Key("title.noWords"));
    }
    if (doubled(text)) {
      faults.add(new Term.Key("title.doubled"));
    }
    return faults.isEmpty()
        ? Judgement.held()
        : Judgement.broken(
            Breach.of(
                new Message(
                    "message",
                    Map.of("title", Term.words(title.text()), "faults", new Term.Several(faults))),
                Where.quote(OptionalInt.empty(), title.text(), title.place())));
  }

  /** Whether nothing is left of a title once year and kind of report are taken away. */
  private static boolean namesNobody(String title) {
    return NO_NAME.matcher(inDigits(title)).replaceAll("").isBlank();
  }

  /** A title with its numerals as digits: 二〇二一 is 2021. */
  private static String inDigits(String title) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      int digit = NUMERALS.indexOf(c);
      digits.append(digit < 0 ? c : (char) ('0' + digit % 10));
    }
    return digits.toString();
  }

  /** 年度 said of the year and again of the report, or a term that stands twice. */
  private static boolean doubled(String title) {
    String end = "年度报告";
    int last = title.lastIndexOf(end);
    boolean year = last > 0 && YEAR_SAID.matcher(title.substring(0, last)).find();
    return year
        || title.contains("年度年度")
        || title.contains("工作工作")
        || title.contains("报告报告")
        || title.contains("年年")
        || TERM_TWICE.matcher(title).find();
  }
}
