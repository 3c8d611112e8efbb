package org.gouji.model;

import java.time.LocalDate;

/**
 * The day on which a report was published, as somebody says it.
 *
 * @param day the day
 * @param quote the words as published; empty where the user says it
 * @param place where they stand
 */
public record PublicationDay(LocalDate day, String quote, Place place) {
  /** A day that the user says, and not the file. */
  public static PublicationDay told(LocalDate day) {
    return new PublicationDay(day, "", Place.NOWHERE);
  }
}
