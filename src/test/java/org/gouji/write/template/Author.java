package org.gouji.write.template;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.gouji.model.CellRef;
import org.gouji.model.Figure;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.TableName;
import org.gouji.read.sample.Reading;
import org.gouji.write.FormTable;
import org.gouji.write.OfficialForm;
import org.gouji.write.json.ModelWriter;

/** Fills a template with what a sound report says. */
final class Author {
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  private final Report report;
  private final ReportTemplate template;

  Author(Path sound) throws IOException {
    report = Reading.report(Files.readAllBytes(sound));
    template = new ReportTemplate(report.year().orElseThrow());
  }

  Report report() {
    return report;
  }

  ReportTemplate template() {
    return template;
  }

  /** What writes a template. */
  interface Writer {
    void write(ReportTemplate template, OutputStream out) throws IOException;
  }

  byte[] empty(Writer writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(template, out);
    return out.toByteArray();
  }

  /** Every line of the report's prose with the line of the template that it takes the place of. */
  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(report.title().orElseThrow().text());
    lines.addAll(fitted(report.introduction(), template.introduction().size()));
    for (int section = 1; section <= 6; section++) {
      lines.add(template.heading(section));
      lines.addAll(
          fitted(
              report.section(section).orElseThrow().paragraphs(), template.prose(section).size()));
    }
    return lines;
  }

  private static List<String> fitted(List<Paragraph> paragraphs, int size) {
    if (paragraphs.size() > size) {
      throw new IllegalArgumentException("more paragraphs than prompts");
    }
    return IntStream.range(0, size)
        .mapToObj(i -> i < paragraphs.size() ? paragraphs.get(i).text() : "")
        .toList();
  }

  /** The figure of a cell in the unit of the form. */
  BigDecimal figure(CellRef ref) {
    Figure figure = report.table(ref.table()).orElseThrow().figure(ref.row(), ref.column());
    Figure.Read read = (Figure.Read) figure;
    return read.unit().equals("元") ? read.value().divide(WAN) : read.value();
  }

  byte[] json() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    byte[] empty = empty((t, out) -> ModelWriter.write(EmptyReport.of(t), out));
    ObjectNode root = (ObjectNode) mapper.readTree(empty);
    root.put("title", report.title().orElseThrow().text());
    root.putArray("introduction").add(report.introduction().get(0).text());
    for (int section = 1; section <= 6; section++) {
      ObjectNode node = (ObjectNode) root.get("sections").get(section - 1);
      var paragraphs = node.putArray("paragraphs");
      report.section(section).orElseThrow().paragraphs().forEach(p -> paragraphs.add(p.text()));
    }
    for (TableName name : TableName.values()) {
      for (FormTable.Placed placed : form(name).placed()) {
        placed.cell().figure().ifPresent(ref -> put(root, ref));
      }
    }
    return mapper.writeValueAsBytes(root);
  }

  private void put(ObjectNode root, CellRef ref) {
    ObjectNode row = (ObjectNode) root.get("tables").get(ref.table().code()).get(ref.row());
    boolean unitless = template.edition().table(ref.table()).column(ref.column()).unit().isEmpty();
    if (ref.column().equals("amount") && unitless) {
      row.putObject("amount").put("value", figure(ref)).put("unit", "万元");
    } else {
      row.put(ref.column(), figure(ref));
    }
  }

  byte[] docx() throws IOException {
    try (XWPFDocument document =
            new XWPFDocument(new ByteArrayInputStream(empty(DocxTemplate::write)));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      List<String> lines = lines();
      List<XWPFParagraph> paragraphs = document.getParagraphs();
      for (int i = 0; i < lines.size(); i++) {
        paragraphs.get(i).getRuns().get(0).setText(lines.get(i), 0);
      }
      for (TableName name : TableName.values()) {
        fill(document.getTables().get(name.section() - 2), form(name));
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private void fill(XWPFTable table, FormTable form) {
    for (FormTable.Placed placed : form.placed()) {
      if (placed.cell().figure().isPresent()) {
        int column = 0;
        for (XWPFTableCell cell : table.getRow(placed.row()).getTableCells()) {
          if (column == placed.column()) {
            String text = figure(placed.cell().figure().get()).toPlainString();
            cell.getParagraphs().get(0).createRun().setText(text);
          }
          var span = cell.getCTTc().getTcPr().getGridSpan();
          column += span == null ? 1 : span.getVal().intValue();
        }
      }
    }
  }

  /** The workbook with its formulas as they are, or with their values. */
  byte[] xlsx(boolean calculated) throws IOException {
    try (XSSFWorkbook book =
            new XSSFWorkbook(new ByteArrayInputStream(empty(XlsxTemplate::write)));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      List<String> lines = new ArrayList<>(lines());
      List.of(0, 4).forEach(index -> fill(book.getSheetAt(index), lines, index));
      for (TableName name : TableName.values()) {
        fill(book.getSheetAt(name.section() - 1), form(name));
      }
      if (calculated) {
        XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private void fill(XSSFSheet sheet, List<String> lines, int index) {
    int from = index == 0 ? 0 : lines.indexOf(template.heading(5));
    for (int row = 0; row <= sheet.getLastRowNum(); row++) {
      sheet.getRow(row).getCell(0).setCellValue(lines.get(from + row));
    }
  }

  private void fill(XSSFSheet sheet, FormTable form) {
    for (FormTable.Placed placed : form.placed()) {
      if (placed.cell().figure().isPresent()) {
        Cell cell = sheet.getRow(placed.row() + 1).getCell(placed.column());
        if (cell.getCellType() != CellType.FORMULA) {
          cell.setCellValue(figure(placed.cell().figure().get()).doubleValue());
        }
      }
    }
  }

  private FormTable form(TableName name) {
    return new OfficialForm(template.edition(), template.texts()).table(name);
  }
}
