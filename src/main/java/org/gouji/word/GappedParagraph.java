package org.gouji.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph of a template: its text as one, whatever runs it is cut into. */
final class GappedParagraph {
  private static final Pattern GAP = Pattern.compile("\\$\\{\\s*([^{}$]{0,60}?)\\s*\\}");

  private final Element paragraph;
  private final MainPart part;
  private final Set<String> repeated;
  private final List<Element> texts = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final String text;

  private GappedParagraph(Element paragraph, MainPart part, Set<String> repeated) {
    this.paragraph = paragraph;
    this.part = part;
    this.repeated = repeated;
    StringBuilder all = new StringBuilder();
    List<Element> found = new ArrayList<>();
    paragraph.collect("t", found);
    for (Element element : found) {
      if (isOwn(element)) {
        texts.add(element);
        starts.add(all.length());
        all.append(part.plain(element).orElse(""));
      }
    }
    starts.add(all.length());
    text = all.toString();
  }

  static GappedParagraph of(Element paragraph, MainPart part, Set<String> repeated) {
    return new GappedParagraph(paragraph, part, repeated);
  }

  /** Whether a text stands in the paragraph itself, and in no box that it holds. */
  private boolean isOwn(Element element) {
    for (Element e = element.parent; e != null; e = e.parent) {
      if (e.local().equals("p")) {
        return e.equals(paragraph);
      }
    }
    return false;
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Matcher gap = GAP.matcher(text); gap.find(); ) {
      names.add(gap.group(1));
    }
    return names;
  }

  boolean isRepeated() {
    return names().stream().anyMatch(repeated::contains);
  }

  boolean isWithin(int from, int to) {
    return from <= paragraph.from && paragraph.to <= to;
  }

  /** Whether it would say nothing of an item: all its repeated gaps stay empty. */
  boolean isEmpty(Map<String, String> item) {
    return names().stream()
        .filter(repeated::contains)
        .allMatch(name -> item.getOrDefault(name, "").isEmpty());
  }

  /** Fills the gaps; what fills one takes the looks of the run in which it begins. */
  void fill(Map<String, String> values, Edits edits) {
    for (int i = 0; i < texts.size(); i++) {
      int from = starts.get(i);
      int to = starts.get(i + 1);
      StringBuilder filled = new StringBuilder();
      int at = from;
      boolean touched = false;
      for (Matcher gap = GAP.matcher(text); gap.find(); ) {
        if (gap.end() <= from || gap.start() >= to) {
          continue;
        }
        touched = true;
        filled.append(text, at, Math.max(at, gap.start()));
        if (gap.start() >= from) {
          filled.append(values.getOrDefault(gap.group(1), ""));
        }
        at = Math.min(to, gap.end());
      }
      if (touched) {
        replace(texts.get(i), filled.append(text, at, to).toString(), edits);
      }
    }
  }

  private void replace(Element element, String filled, Edits edits) {
    if (!element.startTag(part.text).contains("preserve")) {
      edits.insert(element.inner - 1, " xml:space=\"preserve\"");
    }
    edits.replace(element.inner, element.innerEnd, Characters.written(filled));
  }
}
