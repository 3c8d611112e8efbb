package org.gouji.write.html;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gouji.edition.Editions;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.write.FormTexts;
import org.gouji.write.OfficialForm;

/** The report itself, as published: its prose with the tables in their places. */
final class ReportPart {
  private final Html html;
  private final Bilingual words;
  private final Report report;
  private final FormDrawing drawing;
  private final FormTexts texts = new FormTexts();
  private final Set<TableName> drawn = EnumSet.noneOf(TableName.class);

  ReportPart(Html html, Bilingual words, Report report, CellMarks marks) {
    this.html = html;
    this.words = words;
    this.report = report;
    drawing = new FormDrawing(html, words, marks);
  }

  void write(List<Passage> passages, Stretches stretches) throws IOException {
    html.open("section", "id", "report", "aria-labelledby", "report-name");
    html.element("h2", words.say("html.report"), "id", "report-name").line();
    legend();
    html.open("div", "class", "sheet", "lang", "zh-CN");
    PassageText text = new PassageText(html);
    int section = 0;
    boolean title = true;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.heading()) {
        table(section);
        section = passage.section();
        html.open("h3", "id", "s" + i, "class", "heading");
      } else {
        html.open("p", "class", title && isTitle(passage) ? "title" : "prose");
        title &= !isTitle(passage);
      }
      text.write(passage.text(), stretches.in(i));
      html.close().line();
    }
    table(section);
    for (TableName name : report.tables().keySet()) {
      if (!drawn.contains(name)) {
        html.element("h3", words.say("section." + name.section()), "class", "heading");
        table(name.section());
      }
    }
    html.close(2).line();
  }

  private boolean isTitle(Passage passage) {
    return report.title().isPresent()
        && passage.place().block().equals(report.title().get().place().block())
        && passage.text().contains(report.title().get().text());
  }

  /** The table of a section, the first time that the section ends. */
  private void table(int section) throws IOException {
    for (Table table : report.tables().values()) {
      if (table.name().section() == section && drawn.add(table.name())) {
        html.open("div", "id", "t-" + table.name().code(), "class", "table");
        OfficialForm form = new OfficialForm(Editions.standard().named(table.edition()), texts);
        drawing.draw(form.table(table.name()), table);
        html.close();
      }
    }
  }

  /** How marks and states of cells look. */
  private void legend() throws IOException {
    html.open("ul", "class", "legend");
    for (Tone tone : Tone.values()) {
      html.open("li").open("span", "class", "swatch " + tone.code()).text(tone.sign()).close();
      html.both(words.say("tone." + tone.code())).close();
    }
    html.open("li").element("span", words.say("html.cell.blank"), "class", "swatch blank");
    html.both(words.say("html.legend.blank")).close();
    html.open("li")
        .element("span", words.say("html.cell.unreadable"), "class", "swatch unreadable");
    html.both(words.say("html.legend.unreadable")).close();
    html.open("li").element("span", words.say("html.cell.absent"), "class", "swatch absent");
    html.both(words.say("html.legend.absent")).close();
    html.close().line();
    html.element("p", words.say("html.legend"), "class", "hint").line();
  }
}
