package org.gouji.assemble;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.Paragraph;
import org.gouji.model.Period;
import org.gouji.model.Report.StatedPeriod;
import org.gouji.text.NormalText;

/**
 * The year of which a report's prose says that it speaks: the stated period, 现将2022年…报告如下 in the
 * introduction, 2022年， at the head of a paragraph of section 1. One year, or none is taken.
 */
final class YearInProse {
  private final TreeSet<Integer> years = new TreeSet<>();

  private YearInProse() {}

  /** The year that all of these name. */
  static OptionalInt of(
      Optional<StatedPeriod> period, List<Paragraph> introduction, Stream<Paragraph> overview) {
    YearInProse found = new YearInProse();
    period
        .map(StatedPeriod::period)
        .map(Period::from)
        .ifPresent(day -> found.years.add(day.getYear()));
    introduction.forEach(paragraph -> found.add(TitleWords.PRESENTED_YEAR, paragraph));
    overview.forEach(paragraph -> found.add(TitleWords.OPENING_YEAR, paragraph));
    return found.years.size() == 1 ? OptionalInt.of(found.years.first()) : OptionalInt.empty();
  }

  private void add(Pattern pattern, Paragraph paragraph) {
    Matcher year = pattern.matcher(NormalText.of(paragraph.text()).normal());
    while (year.find()) {
      years.add(Integer.parseInt(year.group(1)));
    }
  }
}
