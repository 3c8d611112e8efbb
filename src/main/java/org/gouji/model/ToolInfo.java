package org.gouji.model;

import java.time.LocalDate;

/**
 * What made a result: enough to get the same verdict again anywhere.
 *
 * @param version the program's version
 * @param rules how many rules the rulebook has
 * @param rulebook the hash of rules and profile
 * @param profile the profile's name
 * @param day the day of the run
 */
public record ToolInfo(String version, int rules, String rulebook, String profile, LocalDate day) {}
