package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Report;
import org.gouji.text.NormalText;

/** The names by which a report speaks of its own agency: 青禾县教育局, 县教育局, 柳溪镇, 柳溪镇人民政府. */
final class OwnName {
  private static final String GOVERNMENT = "人民政府";
  private static final String OFFICE = "办事处";
  private static final String PLACES = "省市县区旗州盟";
  private static final String GOVERNED = "县市区镇乡";
  private static final int SHORTEST = 3;

  private OwnName() {}

  /** The names, longest first; none where the agency is unknown. */
  static List<String> of(Report report) {
    List<String> names = new ArrayList<>();
    String agency = NormalText.of(report.agency().orElse("")).normal();
    if (agency.length() == SHORTEST - 1) {
      names.add(agency);
    }
    add(agency, names);
    for (int i = 0; i < agency.length() - 1; i++) {
      if (PLACES.indexOf(agency.charAt(i)) >= 0) {
        add(agency.substring(i), names);
        add(agency.substring(i + 1), names);
      }
    }
    names.sort((a, b) -> Integer.compare(b.length(), a.length()));
    return names;
  }

  private static void add(String name, List<String> names) {
    if (name.length() < SHORTEST || names.contains(name)) {
      return;
    }
    names.add(name);
    if (name.endsWith(GOVERNMENT)) {
      add(name.substring(0, name.length() - GOVERNMENT.length()), names);
    } else if (name.endsWith(OFFICE)) {
      add(name.substring(0, name.length() - OFFICE.length()), names);
    } else if (GOVERNED.indexOf(name.charAt(name.length() - 1)) >= 0) {
      names.add(name + GOVERNMENT);
    }
  }
}
