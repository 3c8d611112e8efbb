package org.gouji.write.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellRef;
import org.gouji.model.Figure;
import org.gouji.model.Table;
import org.gouji.write.FormCell;
import org.gouji.write.FormTable;

/** Draws a table of a report as the form prints it, its cells marked by what was found in them. */
final class FormDrawing {
  private static final int MOST_FINDINGS = 12;

  private final Html html;
  private final Bilingual words;
  private final CellMarks marks;

  FormDrawing(Html html, Bilingual words, CellMarks marks) {
    this.html = html;
    this.words = words;
    this.marks = marks;
  }

  void draw(FormTable form, Table table) throws IOException {
    String id = "t-" + table.name().code();
    html.open(
        "div", "class", "wide", "tabindex", 0, "role", "region", "aria-labelledby", id + "-name");
    html.open("table", "class", "form " + table.name().code());
    html.open("caption", "id", id + "-name", "class", "unseen");
    html.both(words.say("table." + table.name().code())).close();
    boolean figures = true;
    boolean begun = false;
    for (int row = 0; row < form.rows().size(); row++) {
      List<FormCell> cells = form.rows().get(row);
      boolean heads = cells.stream().allMatch(cell -> cell.figure().isEmpty());
      if (row == 0 && form.heads() > 0) {
        html.open("thead");
        begun = true;
      } else if (row == form.heads() || (form.heads() == 0 && heads && figures)) {
        if (begun) {
          html.close();
        }
        html.open("tbody");
        begun = true;
      }
      row(cells, heads, table);
      figures = !heads;
    }
    html.close(3).line();
  }

  private void row(List<FormCell> cells, boolean heads, Table table) throws IOException {
    html.open("tr");
    for (FormCell cell : cells) {
      if (cell.figure().isPresent()) {
        figure(cell, cell.figure().get(), table);
      } else {
        label(cell, heads);
      }
    }
    html.close().line();
  }

  private void label(FormCell cell, boolean head) throws IOException {
    List<Object> attributes = spans(cell);
    boolean group = head ? cell.columns() > 1 : cell.rows() > 1;
    attributes.add("scope");
    attributes.add((head ? "col" : "row") + (group ? "group" : ""));
    if (!head && cell.rows() > 1) {
      attributes.add("class");
      attributes.add("narrow");
    }
    html.element("th", cell.text(), attributes.toArray());
  }

  private void figure(FormCell cell, CellRef ref, Table table) throws IOException {
    Figure figure = table.figure(ref.row(), ref.column());
    Optional<CellMarks.Mark> mark = marks.of(ref);
    List<Object> attributes = spans(cell);
    attributes.addAll(List.of("id", CellMarks.id(ref), "class", style(figure, mark)));
    html.open("td", attributes.toArray());
    if (mark.isPresent()) {
      button(figure, mark.get());
    } else {
      content(figure);
    }
    html.close();
  }

  private void button(Figure figure, CellMarks.Mark mark) throws IOException {
    List<Numbered> findings = mark.findings();
    List<String> ids = findings.stream().limit(MOST_FINDINGS).map(Numbered::id).toList();
    html.open(
        "button",
        "type",
        "button",
        "aria-expanded",
        "false",
        "data-findings",
        String.join(" ", ids),
        "data-more",
        Math.max(0, findings.size() - MOST_FINDINGS));
    content(figure);
    html.element("span", mark.tone().sign(), "class", "sign", "aria-hidden", "true");
    html.open("span", "class", "unseen").text(" ");
    html.both(words.say("tone." + mark.tone().code()));
    html.both(words.say(mark.chief() ? "html.cell.chief" : "html.cell.related"));
    html.close(2);
  }

  /** The cell as published; what is no figure says so, not by its looks alone. */
  private void content(Figure figure) throws IOException {
    if (figure instanceof Figure.Read read) {
      html.text(read.text());
      return;
    }
    if (figure instanceof Figure.Unreadable unreadable) {
      html.element("span", unreadable.text(), "class", "raw");
    }
    html.element("span", words.say("html.cell." + state(figure)), "class", "state");
  }

  private static String style(Figure figure, Optional<CellMarks.Mark> mark) {
    List<String> classes = new ArrayList<>();
    classes.add(state(figure));
    if (mark.isPresent()) {
      classes.add("marked");
      classes.add(mark.get().tone().code());
      classes.add(mark.get().chief() ? "chief" : "related");
    }
    return String.join(" ", classes);
  }

  private static String state(Figure figure) {
    if (figure.isRead()) {
      return "read";
    }
    return figure.isBlank() ? "blank" : figure instanceof Figure.Absent ? "absent" : "unreadable";
  }

  private static List<Object> spans(FormCell cell) {
    List<Object> attributes = new ArrayList<>();
    Map.of("rowspan", cell.rows(), "colspan", cell.columns()).entrySet().stream()
        .filter(span -> span.getValue() > 1)
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            span -> {
              attributes.add(span.getKey());
              attributes.add(span.getValue());
            });
    return attributes;
  }
}
