package org.gouji.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * The list of a report's parts in its introduction.
 *
 * @param titles the titles it names, as published, in its order
 * @param stated how many parts it says there are
 * @param quote the list as published
 * @param place where it begins
 */
public record PartsList(List<String> titles, OptionalInt stated, String quote, Place place) {
  public PartsList {
    titles = List.copyOf(titles);
  }
}
