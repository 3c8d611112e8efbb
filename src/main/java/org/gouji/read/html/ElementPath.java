package org.gouji.read.html;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root of a page to one of its elements. Its text is an XPath, as a browser's
 * inspector finds and copies them: {@code /html/body/div[2]/table[1]/tbody[1]/tr[5]/td[3]}.
 */
final class ElementPath {
  private final @Nullable ElementPath parent;
  private final String name;

  /** How many elements of a name the way passed, below this one. */
  private @Nullable Map<String, Integer> below;

  /** Its own text, made when it is first asked for. */
  private @Nullable String text;

  private ElementPath(@Nullable ElementPath parent, String name) {
    this.parent = parent;
    this.name = name;
  }

  /** The way to the page's body. */
  static ElementPath ofBody() {
    return new ElementPath(null, "/html/body");
  }

  /** The next element of a name below; every one of them has to be asked for, in their order. */
  ElementPath next(String element) {
    return new ElementPath(this, step(element));
  }

  /** The step to the next element of a name below, where no way leads on from it. */
  String step(String element) {
    below = below == null ? new HashMap<>(4) : below;
    return element + '[' + below.merge(element, 1, Integer::sum) + ']';
  }

  /** Whether this is the way to the page's body. */
  boolean isBody() {
    return parent == null;
  }

  @Override
  public String toString() {
    if (text == null) {
      text = parent == null ? name : parent + "/" + name;
    }
    return text;
  }
}
