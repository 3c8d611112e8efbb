package org.gouji.agency;

import org.gouji.model.Level;

/** The tier of a place in the administrative division. */
enum Tier {
  /** Provinces, autonomous regions, municipalities, special administrative regions. */
  PROVINCE(Level.PROVINCE_GOVERNMENT, Level.PROVINCE_DEPARTMENT),
  /** Prefecture-level cities and autonomous prefectures. */
  CITY(Level.CITY_GOVERNMENT, Level.CITY_DEPARTMENT),
  /**
   * Prefectures (地区) and leagues (盟). Their office is dispatched by the province: it reports like
   * the government of a city but may not make rules.
   */
  PREFECTURE(Level.CITY_GOVERNMENT, Level.CITY_DEPARTMENT),
  /** Counties, banners, districts, county-level cities. */
  COUNTY(Level.COUNTY_GOVERNMENT, Level.COUNTY_DEPARTMENT),
  /** No place, or one outside the administrative division, such as a development zone. */
  NONE(Level.OTHER, Level.OTHER);

  private final Level government;
  private final Level department;

  Tier(Level government, Level department) {
    this.government = government;
    this.department = department;
  }

  /** The level of the government of a place of this tier. */
  Level government() {
    return government;
  }

  /** The level of a department of that government. */
  Level department() {
    return department;
  }
}
