package org.gouji.write.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gouji.model.TableName;
import org.gouji.ooxml.Container;
import org.gouji.ooxml.XmlPart;
import org.gouji.write.OfficialForm;

/** Writes the template as a Word document for A4 paper. */
public final class DocxTemplate {
  private static final String FOLDER = "docx";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** A4, and the margins of official documents, in twentieths of a point. */
  private static final int PAGE_WIDTH = 11906;

  private static final int PAGE_HEIGHT = 16838;
  private static final int MARGIN = 1418;

  private final ReportTemplate template;
  private final XmlPart xml;

  private DocxTemplate(ReportTemplate template, XmlPart xml) {
    this.template = template;
    this.xml = xml;
  }

  /** Writes a template; the stream is flushed, not closed. */
  public static void write(ReportTemplate template, OutputStream out) throws IOException {
    try (Container container = new Container(out)) {
      for (String part :
          List.of(
              "[Content_Types].xml",
              "_rels/.rels",
              "word/_rels/document.xml.rels",
              "word/styles.xml")) {
        container.copy(DocxTemplate.class, FOLDER, part);
      }
      new DocxTemplate(template, container.part("word/document.xml")).body();
    }
  }

  private void body() throws IOException {
    xml.open("w:document", "xmlns:w", WORD).open("w:body");
    paragraph("Title", template.title());
    for (String text : template.introduction()) {
      paragraph("Prose", text);
    }
    OfficialForm form = new OfficialForm(template.edition(), template.texts());
    for (int section = 1; section <= template.edition().sections().size(); section++) {
      paragraph("Heading1", template.heading(section));
      for (String text : template.prose(section)) {
        paragraph("Prose", text);
      }
      for (TableName name : TableName.values()) {
        if (name.section() == section) {
          new DocxTable(xml, form.table(name), PAGE_WIDTH - 2 * MARGIN).write();
        }
      }
    }
    xml.open("w:sectPr")
        .empty("w:pgSz", "w:w", PAGE_WIDTH, "w:h", PAGE_HEIGHT)
        .empty(
            "w:pgMar",
            "w:top",
            MARGIN,
            "w:right",
            MARGIN,
            "w:bottom",
            MARGIN,
            "w:left",
            MARGIN,
            "w:header",
            MARGIN / 2,
            "w:footer",
            MARGIN / 2,
            "w:gutter",
            0)
        .close();
    xml.end();
  }

  private void paragraph(String style, String text) throws IOException {
    paragraph(xml, style, text);
  }

  static void paragraph(XmlPart xml, String style, String text) throws IOException {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    if (!text.isEmpty()) {
      xml.open("w:r").open("w:t").text(text).close().close();
    }
    xml.close();
  }
}
