package org.gouji.write.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.gouji.model.TableName;
import org.gouji.ooxml.Workbook;
import org.gouji.write.OfficialForm;

/**
 * Writes the template as a workbook for A4 paper: a sheet for each of the three tables, since each
 * has columns of its own, and one for the prose before and behind them. Totals are formulas; they
 * have no values until a spreadsheet program calculates them.
 */
public final class XlsxTemplate {
  private static final String FOLDER = "xlsx";

  private final ReportTemplate template;
  private final Workbook book;

  private XlsxTemplate(ReportTemplate template, Workbook book) {
    this.template = template;
    this.book = book;
  }

  /** Writes a template; the stream is flushed, not closed. */
  public static void write(ReportTemplate template, OutputStream out) throws IOException {
    try (Workbook book = open(out)) {
      write(template, book, (cell, style) -> Optional.empty());
    }
  }

  /** Begins a workbook with the styles of the form. */
  static Workbook open(OutputStream out) throws IOException {
    return new Workbook(out, XlsxTemplate.class, FOLDER);
  }

  /** Writes the sheets of a template, with what is known already. */
  static void write(ReportTemplate template, Workbook book, XlsxSheet.Filling filling)
      throws IOException {
    XlsxTemplate sheets = new XlsxTemplate(template, book);
    sheets.overview();
    OfficialForm form = new OfficialForm(template.edition(), template.texts());
    for (TableName name : TableName.values()) {
      String heading = template.heading(name.section());
      sheets.sheet(name.code()).table(heading, form.table(name), filling);
    }
    sheets.rest();
  }

  private XlsxSheet sheet(String key) throws IOException {
    return new XlsxSheet(book.sheet(template.texts().text("sheets", key)), book.texts(), template);
  }

  private void overview() throws IOException {
    XlsxSheet sheet = sheet("overview");
    sheet.line(XlsxSheet.Style.TITLE, template.title());
    prose(sheet, template.introduction());
    section(sheet, 1);
    sheet.prose();
  }

  private void rest() throws IOException {
    XlsxSheet sheet = sheet("rest");
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
