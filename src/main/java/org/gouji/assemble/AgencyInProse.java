package org.gouji.assemble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.gouji.agency.AgencyLevel;
import org.gouji.agency.AgencyName;
import org.gouji.model.Level;
import org.gouji.model.Paragraph;
import org.gouji.model.Report.Title;
import org.gouji.text.NormalText;

/**
 * The agency that an introduction names where the title names none: 特公布2022年青禾县教育局…报告, else
 * 由青禾县教育局编制. Where two are named, none is taken.
 */
final class AgencyInProse {
  private AgencyInProse() {}

  static Optional<String> of(List<Paragraph> introduction) {
    Map<String, String> published = new LinkedHashMap<>();
    Map<String, String> drawnUp = new LinkedHashMap<>();
    TitleReader.sentences(introduction)
        .map(Title::text)
        .flatMap(title -> AgencyInTitle.of(title).stream())
        .forEach(name -> add(name, published));
    for (Paragraph paragraph : introduction) {
      NormalText text = NormalText.of(paragraph.text());
      Matcher names = TitleWords.DRAWN_UP.matcher(text.normal());
      while (names.find()) {
        if (isFull(names.group(1))) {
          add(text.printed(names.start(1), names.end(1)), drawnUp);
        }
      }
    }
    Map<String, String> names = published.isEmpty() ? drawnUp : published;
    return names.size() == 1 ? names.values().stream().findFirst() : Optional.empty();
  }

  /** Whether a name is told from all others: the office of a government may report for it. */
  private static boolean isFull(String name) {
    return !TitleWords.NOT_FULL.matcher(name).find() && !AgencyLevel.standard().generalOffice(name);
  }

  private static void add(String name, Map<String, String> names) {
    if (AgencyLevel.standard().of(name) != Level.OTHER) {
      names.putIfAbsent(AgencyName.key(name), name);
    }
  }
}
