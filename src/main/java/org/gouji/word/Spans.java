package org.gouji.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.word.Span.Edge;

/**
 * Finds where marks can stand around what was read. A run is cut where words begin or end in it; an
 * equation, a control, a drawing or a field is taken whole.
 */
final class Spans {
  /** What may hold marks between its runs, as a paragraph may. */
  private static final Set<String> OPEN = Set.of("ins", "moveTo", "hyperlink", "smartTag");

  private final MainPart main;

  Spans(MainPart main) {
    this.main = main;
  }

  /** Around some characters of a stretch; nothing if it has no text in the body. */
  Optional<Span> of(Stretch stretch, Stretch.Range range) {
    List<Stretch.Piece> pieces = stretch.pieces();
    int from = index(pieces, range.first());
    Optional<Element> paragraph =
        pieces.isEmpty() ? Optional.empty() : main.paragraph(pieces.get(from).element());
    if (paragraph.isEmpty()) {
      return Optional.empty();
    }
    int to = index(pieces, range.last());
    while (to > from && !main.paragraph(pieces.get(to).element()).equals(paragraph)) {
      to--;
    }
    Stretch.Piece first = pieces.get(from);
    Stretch.Piece last = pieces.get(to);
    Edge start = edge(first.element(), Math.max(0, range.first() - first.start()), true);
    Edge end = edge(last.element(), range.last() - last.start() + 1, false);
    // The comment itself stands in the paragraph, not in what a link or a tracked change holds.
    Element top = top(last.element(), paragraph.get());
    int reference = top.is(main.prefix, "r") ? end.offset() : top.to;
    return Optional.of(wholeFields(new Span(start, end, reference), paragraph.get()));
  }

  /** Around all of a paragraph. */
  Span of(Element paragraph) {
    if (paragraph.isEmptyTag()) {
      Edge within = new Edge(paragraph.to - 2, paragraph, null);
      return new Span(within, within, paragraph.to - 2);
    }
    int begin = paragraph.child("pPr").map(properties -> properties.to).orElse(paragraph.inner);
    return new Span(Edge.at(begin), Edge.at(paragraph.innerEnd), paragraph.innerEnd);
  }

  private static int index(List<Stretch.Piece> pieces, int character) {
    int found = 0;
    for (int i = 0; i < pieces.size() && pieces.get(i).start() <= character; i++) {
      found = i;
    }
    return found;
  }

  /** The edge before (or behind) so many characters of a text. */
  private Edge edge(Element text, int characters, boolean begins) {
    Element unit = unit(text);
    boolean inRun = unit.is(main.prefix, "r") && unit.equals(text.parent) && isPlain(unit);
    if (inRun) {
      String plain = main.plain(text).orElse("");
      boolean within = characters > 0 && characters < plain.length();
      if (within && canBeCut(text, plain) && isWhole(plain, characters)) {
        int offset = Characters.offset(main.text, text.inner, characters);
        return new Edge(offset, unit, text);
      }
      int offset = begins ? text.from : text.to;
      if (!within && isBetweenContents(unit, offset)) {
        return new Edge(offset, unit, null);
      }
    }
    return Edge.at(begins ? unit.from : unit.to);
  }

  /** Whether the properties of a run can stand twice: a change of them is tracked by a number. */
  private static boolean isPlain(Element run) {
    List<Element> changes = new ArrayList<>();
    for (String change : List.of("rPrChange", "ins", "del", "moveFrom", "moveTo")) {
      run.child("rPr").ifPresent(properties -> properties.collect(change, changes));
    }
    return changes.isEmpty();
  }

  /** Blanks at an end of a text count only where the text says so, and must not come to count. */
  private boolean canBeCut(Element text, String plain) {
    boolean keeps = text.startTag(main.text).contains("preserve");
    boolean tight =
        !Character.isWhitespace(plain.charAt(0))
            && !Character.isWhitespace(plain.charAt(plain.length() - 1));
    return (keeps || tight) && !text.startTag(main.text).contains("xmlns");
  }

  private static boolean isWhole(String plain, int characters) {
    return !Character.isLowSurrogate(plain.charAt(characters));
  }

  private static boolean isBetweenContents(Element run, int offset) {
    boolean before = false;
    boolean behind = false;
    for (Element child : run.children) {
      if (!child.local().equals("rPr")) {
        before |= child.to <= offset;
        behind |= child.from >= offset;
      }
    }
    return before && behind;
  }

  /** The largest element around a text that marks can only stand around. */
  private Element unit(Element text) {
    Element unit = text;
    for (Element e = text; e.parent != null; e = e.parent) {
      if (!isOpen(e)) {
        unit = e;
      }
      if (e.parent.is(main.prefix, "p") && main.paragraph(e.parent).orElse(e).equals(e.parent)) {
        return unit;
      }
    }
    return unit;
  }

  private boolean isOpen(Element element) {
    return element.prefix().equals(main.prefix) && OPEN.contains(element.local());
  }

  /** The child of a paragraph that holds a text. */
  private static Element top(Element text, Element paragraph) {
    Element top = text;
    while (top.parent != null && !top.parent.equals(paragraph)) {
      top = top.parent;
    }
    return top;
  }

  /** A field's result is written anew at each update, with all marks in it. */
  private Span wholeFields(Span span, Element paragraph) {
    List<Element> marks = new ArrayList<>();
    paragraph.collect("fldChar", marks);
    Span widened = span;
    Element begin = paragraph;
    int depth = 0;
    for (Element mark : marks) {
      String type = mark.attribute(main.text, "fldCharType").orElse("");
      Element top = top(mark, paragraph);
      if (type.equals("begin") && ++depth == 1) {
        begin = top;
      } else if (type.equals("end") && depth > 0 && --depth == 0) {
        widened = widened(widened, begin.from, top.to);
      }
    }
    return widened;
  }

  private static Span widened(Span span, int from, int to) {
    boolean starts = span.start().offset() > from && span.start().offset() < to;
    boolean ends = span.end().offset() > from && span.end().offset() < to;
    return new Span(
        starts ? Edge.at(from) : span.start(),
        ends ? Edge.at(to) : span.end(),
        starts || ends ? Math.max(to, span.reference()) : span.reference());
  }
}
