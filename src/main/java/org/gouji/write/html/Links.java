package org.gouji.write.html;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.write.Destination;

/** The ways between the index of a batch and the pages of its units. */
final class Links {
  private final Optional<String> folder;
  private final Optional<String> index;
  private final Map<String, String> pages = new HashMap<>();

  Links(Destination destination) {
    folder = destination.folder();
    index = destination.name();
  }

  /** The way from a unit's page to the index, where it is known. */
  Optional<String> index() {
    return index.map(name -> way("../" + name));
  }

  /** Whether units have pages. */
  boolean pages() {
    return folder.isPresent();
  }

  /** Makes the page of an input known. */
  void add(UnitRow unit) {
    if (folder.isPresent()) {
      pages.putIfAbsent(unit.source(), unit.page());
    }
  }

  /** The way from the index to the page of an input. */
  Optional<String> page(String source) {
    return Optional.ofNullable(pages.get(source)).flatMap(this::pageNamed);
  }

  private Optional<String> pageNamed(String page) {
    return folder.map(name -> way("./" + name + "/" + page));
  }

  /** Names a unit, linked to its page where it has one. */
  void unit(Html html, UnitRow unit) throws IOException {
    Optional<String> page = pageNamed(unit.page());
    if (page.isPresent()) {
      html.element("a", unit.name(), "href", page.get());
    } else {
      html.text(unit.name());
    }
  }

  /** A relative path as an address: a file's name may hold signs that addresses use otherwise. */
  private static String way(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
