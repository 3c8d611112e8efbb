package org.gouji.read.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root of a page to one of its elements. Its text is an XPath, as a browser's
 * inspector finds and copies them: {@code /html/body/div[2]/table[1]/tbody[1]/tr[5]/td[3]}. It is
 * made when it is asked for, and nothing is counted for what nobody asks for.
 */
final class ElementPath {
  /** What stands for an element whose name an XPath cannot say: its number among all elements. */
  private static final String ANY = "*";

  private final @Nullable ElementPath parent;
  private final Element element;

  /** How many elements of a name were counted among the children, up to the one counted last. */
  private @Nullable Map<String, Integer> counts;

  private int all;
  private @Nullable Element counted;

  /** Its own text, made when it is first asked for. */
  private @Nullable String text;

  private ElementPath(@Nullable ElementPath parent, Element element) {
    this.parent = parent;
    this.element = element;
  }

  /** The way to the page's body. */
  static ElementPath ofBody(Element body) {
    return new ElementPath(null, body);
  }

  /** The way to an element below. */
  ElementPath to(Element child) {
    return new ElementPath(this, child);
  }

  /** The step to an element below, where no way leads on from it. */
  String step(Element child) {
    String name = name(child);
    return name + '[' + number(child, name) + ']';
  }

  /** Whether this is the way to the page's body. */
  boolean isBody() {
    return parent == null;
  }

  /** The element it leads to. */
  Element element() {
    return element;
  }

  /** Counts on from the child that was counted last: they are asked for in their order. */
  private int number(Element child, String name) {
    Map<String, Integer> known = counts == null ? new HashMap<>(4) : counts;
    counts = known;
    Element next = counted == null ? null : counted.nextElementSibling();
    while (!child.equals(counted)) {
      if (next == null) {
        known.clear();
        all = 0;
        next = Objects.requireNonNull(element.firstElementChild());
      }
      counted = next;
      all++;
      known.merge(name(next), 1, Integer::sum);
      next = next.nextElementSibling();
    }
    return name.equals(ANY) ? all : known.getOrDefault(name, 0);
  }

  private static String name(Element element) {
    String name = element.normalName();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || c == '_' || Character.isIdeographic(c);
      boolean further = (c >= '0' && c <= '9') || c == '-' || c == '.';
      if (!letter && (i == 0 || !further)) {
        return ANY;
      }
    }
    return name;
  }

  @Override
  public String toString() {
    if (text == null) {
      text = parent == null ? "/html/body" : parent + "/" + parent.step(element);
    }
    return text;
  }
}
