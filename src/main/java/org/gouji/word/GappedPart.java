package org.gouji.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A part of a template, with its gaps. */
final class GappedPart {
  private final MainPart part;
  private final List<GappedParagraph> paragraphs = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  /**
   * Neighbours that are repeated together.
   *
   * @param units paragraphs or rows
   */
  private record Group(List<Element> units) {
    int from() {
      return units.get(0).from;
    }

    int to() {
      return units.get(units.size() - 1).to;
    }
  }

  GappedPart(MainPart part, Set<String> repeated) {
    this.part = part;
    for (Element paragraph : part.all("p")) {
      GappedParagraph gapped = GappedParagraph.of(paragraph, part, repeated);
      if (!gapped.names().isEmpty()) {
        paragraphs.add(gapped);
        if (gapped.isRepeated()) {
          group(unit(paragraph));
        }
      }
    }
  }

  private static Element unit(Element paragraph) {
    for (Element e = paragraph.parent;
        e != null && !e.local().equals("txbxContent");
        e = e.parent) {
      if (e.local().equals("tr")) {
        return e;
      }
    }
    return paragraph;
  }

  private void group(Element unit) {
    List<Element> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1).units();
    if (!last.isEmpty() && last.get(last.size() - 1).equals(unit)) {
      return;
    }
    if (!last.isEmpty() && areNeighbours(last.get(last.size() - 1), unit)) {
      last.add(unit);
    } else {
      groups.add(new Group(new ArrayList<>(List.of(unit))));
    }
  }

  private static boolean areNeighbours(Element one, Element next) {
    Element parent = one.parent;
    if (parent == null || !parent.equals(next.parent)) {
      return false;
    }
    int index = parent.children.indexOf(one);
    return index + 1 < parent.children.size() && parent.children.get(index + 1).equals(next);
  }

  Set<String> gaps() {
    Set<String> names = new TreeSet<>();
    paragraphs.forEach(paragraph -> names.addAll(paragraph.names()));
    return names;
  }

  /** The part with its gaps filled. */
  byte[] filled(Map<String, String> values, List<Map<String, String>> items) {
    Edits edits = new Edits();
    Set<GappedParagraph> done = new HashSet<>();
    for (Group group : groups) {
      StringBuilder all = new StringBuilder();
      for (Map<String, String> item : items) {
        all.append(filled(group, item));
      }
      edits.replace(group.from(), group.to(), all.toString());
      paragraphs.stream().filter(p -> p.isWithin(group.from(), group.to())).forEach(done::add);
    }
    for (GappedParagraph paragraph : paragraphs) {
      if (!done.contains(paragraph)) {
        paragraph.fill(values, edits);
      }
    }
    return part.encoded.encode(edits.apply(part.text));
  }

  private String filled(Group group, Map<String, String> item) {
    Edits edits = new Edits();
    for (Element unit : group.units()) {
      List<GappedParagraph> own =
          paragraphs.stream().filter(p -> p.isWithin(unit.from, unit.to)).toList();
      if (own.stream().allMatch(paragraph -> paragraph.isEmpty(item))) {
        edits.replace(unit.from, unit.to, "");
      } else {
        own.forEach(paragraph -> paragraph.fill(item, edits));
      }
    }
    return edits.apply(part.text, group.from(), group.to());
  }
}
