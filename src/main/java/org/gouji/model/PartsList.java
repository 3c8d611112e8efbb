package org.gouji.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * The list of a report's parts in its introduction.
 *
 * @param titles the titles it names, as published, in its order
 * @param stated how many parts it says there are
 * @param isOpen whether it says that it names only some of them: 总体情况、主动公开政府信息情况等部分
 * @param quote the list as published
 * @param place where it begins
 */
public record PartsList(
    List<String> titles, OptionalInt stated, boolean isOpen, String quote, Place place) {
  public PartsList {
    titles = List.copyOf(titles);
  }
}
