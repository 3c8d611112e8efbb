package org.gouji.word;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.word.Span.Edge;
import org.jspecify.annotations.Nullable;

/** The marks of comments in the body, gathered by offset so that each run is cut once there. */
final class CommentMarks {
  private static final String KEEP = " xml:space=\"preserve\"";

  private final Namespace namespace;
  private final Map<Integer, Place> places = new TreeMap<>();

  CommentMarks(Namespace namespace) {
    this.namespace = namespace;
  }

  /** What stands at one offset: what ends there, what is all there, what begins there. */
  private static final class Place {
    final Edge edge;
    final StringBuilder ends = new StringBuilder();
    final StringBuilder references = new StringBuilder();
    final StringBuilder points = new StringBuilder();
    final StringBuilder starts = new StringBuilder();

    Place(Edge edge) {
      this.edge = edge;
    }
  }

  /** Adds the marks of a comment. */
  void add(int id, Span span) {
    String start = namespace.mark("commentRangeStart", id);
    String end = namespace.mark("commentRangeEnd", id);
    String reference =
        "<"
            + namespace.prefix()
            + "r"
            + namespace.declaration()
            + ">"
            + namespace.mark("commentReference", id)
            + "</"
            + namespace.prefix()
            + "r>";
    if (span.start().offset() == span.end().offset()) {
      at(span.start()).points.append(start).append(end).append(reference);
    } else {
      at(span.start()).starts.append(start);
      at(span.end()).ends.append(end);
      at(Edge.at(span.reference())).references.append(reference);
    }
  }

  private Place at(Edge edge) {
    return places.computeIfAbsent(edge.offset(), offset -> new Place(edge));
  }

  /** The marks as changes of a text. */
  Edits edits(MainPart main) {
    Edits edits = new Edits();
    Set<Element> cut = new HashSet<>();
    for (Place place : places.values()) {
      Element run = place.edge.run();
      Element text = place.edge.text();
      int offset = place.edge.offset();
      String marks = place.ends.toString() + place.references + place.points + place.starts;
      if (text != null && cut.add(text) && !text.startTag(main.text).contains("preserve")) {
        edits.insert(text.inner - 1, KEEP);
      }
      if (run == null) {
        edits.insert(offset, marks);
      } else if (run.isEmptyTag()) {
        edits.replace(offset, run.to, ">" + marks + "</" + run.name + ">");
      } else {
        edits.insert(offset, cut(main.text, run, text, marks));
      }
    }
    return edits;
  }

  /** Ends a run, and goes on with another of the same properties behind the marks. */
  private static String cut(String written, Element run, @Nullable Element text, String marks) {
    String ends = "</" + run.name + ">";
    String begins =
        run.startTag(written)
            + run.child("rPr").map(properties -> properties.written(written)).orElse("");
    return text == null
        ? ends + marks + begins
        : "</" + text.name + ">" + ends + marks + begins + "<" + text.name + KEEP + ">";
  }
}
