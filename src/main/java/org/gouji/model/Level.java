package org.gouji.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The level of an agency: whose organ it is, and whether it is a government or a department. */
public enum Level {
  /** 国务院部门: a ministry, commission, administration or bureau of the State Council. */
  STATE_COUNCIL_DEPARTMENT,
  /** 省级政府: the government of a province, autonomous region or municipality. */
  PROVINCE_GOVERNMENT,
  /** 省级部门: a department of a provincial government. */
  PROVINCE_DEPARTMENT,
  /** 市级政府: the government of a prefecture-level city or autonomous prefecture. */
  CITY_GOVERNMENT,
  /** 市级部门: a department of such a government. */
  CITY_DEPARTMENT,
  /** 县级政府: the government of a county, district, banner or county-level city. */
  COUNTY_GOVERNMENT,
  /** 县级部门: a department of such a government. */
  COUNTY_DEPARTMENT,
  /** 乡镇政府: the government of a township or town. */
  TOWNSHIP_GOVERNMENT,
  /** 街道办事处: an organ that a county-level government dispatched, treated as a department. */
  STREET_OFFICE,
  /** Anything else, or unknown: a development zone, a university, a company. */
  OTHER;

  /** The name in output and on the command line, such as {@code county-government}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The level of a name in output and on the command line. */
  public static Optional<Level> ofCode(String code) {
    return Arrays.stream(values()).filter(level -> level.code().equals(code)).findFirst();
  }

  /**
   * Whether bodies of this level may make rules (规章): departments of the State Council, provincial
   * governments, governments of cities with districts and of autonomous prefectures. The few
   * prefecture-level cities without districts have the same power.
   */
  public boolean mayMakeRules() {
    return switch (this) {
      case STATE_COUNCIL_DEPARTMENT, PROVINCE_GOVERNMENT, CITY_GOVERNMENT -> true;
      default -> false;
    };
  }

  /** Whether this is a government, whose report has to tell of assessment and accountability. */
  public boolean isGovernment() {
    return this == TOWNSHIP_GOVERNMENT || countyOrHigherGovernment();
  }

  /** Whether this is a government whose own report is due by 31 March (Article 49). */
  public boolean countyOrHigherGovernment() {
    return switch (this) {
      case PROVINCE_GOVERNMENT, CITY_GOVERNMENT, COUNTY_GOVERNMENT -> true;
      default -> false;
    };
  }

  /** Whether this is a department of county level or above, whose report is due by 31 January. */
  public boolean isDepartment() {
    return switch (this) {
      case STATE_COUNCIL_DEPARTMENT, PROVINCE_DEPARTMENT, CITY_DEPARTMENT, COUNTY_DEPARTMENT ->
          true;
      default -> false;
    };
  }
}
