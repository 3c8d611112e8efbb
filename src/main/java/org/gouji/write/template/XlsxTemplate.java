package org.gouji.write.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gouji.model.TableName;
import org.gouji.write.OfficialForm;

/**
 * Writes the template as a workbook for A4 paper: a sheet for each of the three tables, since each
 * has columns of its own, and one for the prose before and behind them. Totals are formulas; they
 * have no values until a spreadsheet program calculates them.
 */
public final class XlsxTemplate {
  private static final String FOLDER = "xlsx";
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final List<String> SHEETS =
      List.of("overview", "disclosure", "requests", "remedies", "rest");

  private final ReportTemplate template;
  private final Container container;
  private final XlsxStrings strings = new XlsxStrings();

  private XlsxTemplate(ReportTemplate template, Container container) {
    this.template = template;
    this.container = container;
  }

  /** Writes a template; the stream is flushed, not closed. */
  public static void write(ReportTemplate template, OutputStream out) throws IOException {
    try (Container container = new Container(out)) {
      for (String part :
          List.of(
              "[Content_Types].xml",
              "_rels/.rels",
              "xl/_rels/workbook.xml.rels",
              "xl/styles.xml")) {
        container.copy(FOLDER, part);
      }
      XlsxTemplate workbook = new XlsxTemplate(template, container);
      workbook.names();
      workbook.overview();
      OfficialForm form = new OfficialForm(template.edition(), template.texts());
      for (TableName name : TableName.values()) {
        XmlPart xml = container.part(sheet(SHEETS.indexOf(name.code())));
        new XlsxSheet(xml, template, workbook.strings)
            .table(template.heading(name.section()), form.table(name));
      }
      workbook.rest();
      workbook.strings.write(container.part("xl/sharedStrings.xml"), NAMESPACE);
    }
  }

  private static String sheet(int index) {
    return "xl/worksheets/sheet" + (index + 1) + ".xml";
  }

  private void names() throws IOException {
    XmlPart xml = container.part("xl/workbook.xml");
    xml.open("workbook", "xmlns", NAMESPACE, "xmlns:r", RELATIONSHIPS).open("sheets");
    for (int i = 0; i < SHEETS.size(); i++) {
      String name = template.texts().text("sheets", SHEETS.get(i));
      xml.empty("sheet", "name", name, "sheetId", i + 1, "r:id", "rId" + (i + 1));
    }
    xml.end();
  }

  private void overview() throws IOException {
    XlsxSheet sheet = new XlsxSheet(container.part(sheet(0)), template, strings);
    sheet.line(XlsxSheet.Style.TITLE, template.title());
    prose(sheet, template.introduction());
    section(sheet, 1);
    sheet.prose();
  }

  private void rest() throws IOException {
    XlsxSheet sheet = new XlsxSheet(container.part(sheet(SHEETS.size() - 1)), template, strings);
    section(sheet, 5);
    section(sheet, 6);
    sheet.prose();
  }

  private void section(XlsxSheet sheet, int number) {
    sheet.line(XlsxSheet.Style.HEADING, template.heading(number));
    prose(sheet, template.prose(number));
  }

  private static void prose(XlsxSheet sheet, List<String> texts) {
    texts.forEach(text -> sheet.line(XlsxSheet.Style.PROSE, text));
  }
}
