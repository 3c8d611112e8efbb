package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Report;
import org.gouji.text.NormalText;

/**
 * The names by which a report speaks of its own agency: 青禾县教育局, 县教育局, 柳溪镇, 柳溪镇人民政府; and the usual
 * short forms, which keep some of its characters in their order (发展和改革局: 发改局).
 */
final class OwnName {
  private static final String GOVERNMENT = "人民政府";
  private static final String OFFICE = "办事处";
  private static final String PLACES = "省市县区旗州盟";
  private static final String GOVERNED = "县市区镇乡";
  private static final int SHORTEST = 3;

  private static final String COMMITTEE = "委员会";
  private static final String ADMINISTRATION = "管理委员会";
  private static final String ADMINISTRATION_SHORT = "管委会";
  private static final List<String> ZONES =
      List.of("开发区", "高新区", "经开区", "农高区", "保税区", "度假区", "示范区");
  private static final String STREET = "街道";
  private static final String BUREAU = "管理局";

  private final List<String> names = new ArrayList<>();

  /** What follows each place in the agency's name, its last word short: 县发展和改革委, 发展和改革委. */
  private final List<String> offices = new ArrayList<>();

  private final String agency;

  private OwnName(String agency) {
    this.agency = agency;
  }

  static OwnName of(Report report) {
    return of(NormalText.of(report.agency().orElse("")).normal());
  }

  /**
   * The names of an agency.
   *
   * @param agency its full name; empty where it is unknown
   */
  static OwnName of(String agency) {
    OwnName own = new OwnName(agency);
    if (agency.length() == SHORTEST - 1) {
      own.names.add(agency);
    }
    add(agency, own.names);
    own.office(agency);
    for (int i = 0; i < agency.length() - 1; i++) {
      if (PLACES.indexOf(agency.charAt(i)) >= 0) {
        add(agency.substring(i), own.names);
        add(agency.substring(i + 1), own.names);
        own.office(agency.substring(i + 1));
      }
    }
    own.zone();
    if (agency.endsWith(STREET) || agency.endsWith(STREET + OFFICE)) {
      own.names.add(STREET);
    }
    own.names.sort((a, b) -> Integer.compare(b.length(), a.length()));
    return own;
  }

  /** The names, longest first; none where the agency is unknown. */
  List<String> names() {
    return names;
  }

  /** Whether a name is a short form of the agency's, with its place in front or without. */
  boolean isShortForm(String name) {
    for (int start = 0; start <= name.length() - SHORTEST; start++) {
      boolean behindPlace = start > 0 && PLACES.indexOf(name.charAt(start - 1)) >= 0;
      if ((start == 0 || behindPlace) && agency.contains(name.substring(0, start))) {
        String rest = name.substring(start);
        if (offices.stream().anyMatch(office -> isShortFormOf(office, rest))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a short form begins and ends as the full one, and keeps the order of what it keeps. */
  private static boolean isShortFormOf(String full, String name) {
    int kept = 0;
    for (int i = 0; i < full.length() && kept < name.length(); i++) {
      kept += full.charAt(i) == name.charAt(kept) ? 1 : 0;
    }
    return kept == name.length()
        && full.charAt(0) == name.charAt(0)
        && full.charAt(full.length() - 1) == name.charAt(name.length() - 1);
  }

  private void office(String name) {
    if (name.length() >= SHORTEST) {
      offices.add(
          name.endsWith(COMMITTEE)
              ? name.substring(0, name.length() - COMMITTEE.length() + 1)
              : name);
    }
  }

  /** 开发区管理委员会 speaks of itself as 管委会 or 开发区. */
  private void zone() {
    if (agency.endsWith(ADMINISTRATION) || agency.endsWith(ADMINISTRATION_SHORT)) {
      names.add(ADMINISTRATION_SHORT);
      for (String zone : ZONES) {
        if (agency.contains(zone) || agency.contains(zone.substring(0, 2))) {
          names.add(zone);
          names.add(zone + ADMINISTRATION_SHORT);
        }
      }
    }
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
    } else if (name.endsWith(ADMINISTRATION_SHORT)) {
      add(name.substring(0, name.length() - ADMINISTRATION_SHORT.length()), names);
    } else if (name.endsWith(BUREAU)) {
      // 机关事务管理局: 机关事务局
      add(name.substring(0, name.length() - BUREAU.length()) + "局", names);
    } else if (GOVERNED.indexOf(name.charAt(name.length() - 1)) >= 0) {
      names.add(name + GOVERNMENT);
    }
  }
}
