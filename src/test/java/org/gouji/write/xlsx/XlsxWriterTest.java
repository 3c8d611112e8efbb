package org.gouji.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.check.Gouji;
import org.gouji.model.BatchResult;
import org.gouji.model.Finding;
import org.gouji.model.Outcome;
import org.gouji.model.Problem;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.Summary;
import org.gouji.model.Suppression;
import org.gouji.read.sample.LibreOffice;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.gouji.write.Run;
import org.gouji.write.sample.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger as a workbook, read by other programs. */
class XlsxWriterTest {
  private static final Phrasebook WORDS = Phrasebook.in(Language.ZH);
  private static final ReportResult BAD =
      Gouji.standard().check(Path.of("reports/luojiang-2020.txt"));
  private static final ReportResult UNREAD =
      ReportResult.unreadable("no such.pdf", Optional.empty(), Problem.of("missing"));

  @TempDir private Path folder;

  @Test
  void findings_areRowsWithTheirValues() throws IOException {
    ReportResult known = Written.firstKnown(BAD, Suppression.BASELINE);
    try (XSSFWorkbook book = read(ledger(List.of(BAD, UNREAD, known), together()))) {
      XSSFSheet sheet = book.getSheet("问题台账");
      int findings = 2 * BAD.findings().size();

      assertThat(sheet.getLastRowNum()).isEqualTo(findings + 1);
      for (int i = 0; i < BAD.findings().size(); i++) {
        Finding finding = BAD.findings().get(i);
        Row row = sheet.getRow(i + 1);
        assertThat(text(row, sheet, "规则")).isEqualTo(finding.rule());
        assertThat(text(row, sheet, "级别"))
            .isEqualTo(WORDS.say("severity." + finding.severity().code()));
        assertThat(text(row, sheet, "指纹")).isEqualTo(finding.fingerprint());
        assertThat(cell(row, sheet, "年度").getNumericCellValue()).isEqualTo(2020);
      }
      Row first = sheet.getRow(1);
      Row suppressed = sheet.getRow(BAD.findings().size() + 1);
      assertThat(fill(cell(first, sheet, "级别"))).isNotEqualTo(fill(cell(suppressed, sheet, "级别")));
      assertThat(cell(first, sheet, "级别").getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(text(sheet.getRow(findings + 1), sheet, "机关")).isEqualTo("整批报告");
      assertThat(text(sheet.getRow(findings + 1), sheet, "文件")).isEqualTo("a.txt、b.txt");
    }
  }

  @Test
  void units_haveCountsAndAScore() throws IOException {
    ReportResult known = Written.firstKnown(BAD, Suppression.BASELINE);
    try (XSSFWorkbook book = read(ledger(List.of(BAD, UNREAD, known), together()))) {
      XSSFSheet sheet = book.getSheet("单位");
      long violations = BAD.count(Severity.VIOLATION);
      long warnings = BAD.count(Severity.WARNING);

      assertThat(sheet.getLastRowNum()).isEqualTo(3);
      assertThat(number(sheet, 1, "违规")).isEqualTo((double) violations);
      assertThat(number(sheet, 1, "警告")).isEqualTo((double) warnings);
      assertThat(number(sheet, 1, "提示")).isEqualTo((double) BAD.count(Severity.NOTE));
      assertThat(number(sheet, 1, "得分"))
          .isEqualTo((double) Math.max(0, 100 - 10 * violations - 3 * warnings));
      assertThat(number(sheet, 1, "应有格数")).isEqualTo(198);
      assertThat(number(sheet, 1, "已知不计")).isZero();
      assertThat(number(sheet, 3, "已知不计")).isEqualTo(1);
      double families = 0;
      for (String family :
          List.of("结构", "单元格", "主动公开", "依申请公开", "复议诉讼", "跨年", "正文数字", "信息处理费", "文字")) {
        families += number(sheet, 1, family);
      }
      assertThat(families).isEqualTo(BAD.findings().size());
      Row unread = sheet.getRow(2);
      assertThat(text(unread, sheet, "文件")).isEqualTo("no such.pdf");
      assertThat(text(unread, sheet, "未能检查的原因")).isEqualTo(WORDS.say(Problem.of("missing")));
      assertThat(text(unread, sheet, "得分")).isEmpty();
      assertThat(text(unread, sheet, "违规")).isEmpty();
    }
  }

  @Test
  void rules_areCountedOverTheReports() throws IOException {
    String rule = BAD.findings().get(0).rule();
    long findings = BAD.findings().stream().filter(f -> f.rule().equals(rule)).count();
    String idle =
        BAD.outcomes().stream()
            .filter(outcome -> outcome.status() == Outcome.Status.NOT_APPLICABLE)
            .map(Outcome::rule)
            .filter(id -> !Gouji.standard().rules().rule(id).orElseThrow().ofBatch())
            .findFirst()
            .orElseThrow();
    try (XSSFWorkbook book = read(ledger(List.of(BAD, BAD, UNREAD), together()))) {
      XSSFSheet sheet = book.getSheet("规则统计");

      assertThat(sheet.getLastRowNum()).isEqualTo(Gouji.standard().rules().rules().size());
      int row = rowOf(sheet, rule);
      assertThat(number(sheet, row, "问题数")).isEqualTo(2.0 * findings);
      assertThat(number(sheet, row, "有问题的单位")).isEqualTo(2);
      assertThat(number(sheet, row, "占比")).isEqualTo(1);
      assertThat(number(sheet, rowOf(sheet, idle), "不适用")).isEqualTo(2);
      int batch = rowOf(sheet, "Y02");
      assertThat(number(sheet, batch, "问题数")).isEqualTo(1);
      assertThat(number(sheet, batch, "有问题的单位")).isEqualTo(2);
      assertThat(number(sheet, batch, "执行的单位")).isEqualTo(2);
    }
  }

  @Test
  void sheets_areTablesWithFiltersAndFrozenHeads() throws IOException {
    try (XSSFWorkbook book = read(ledger(List.of(BAD), together()))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(4);
      for (int i = 0; i < 4; i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        XSSFTable table = sheet.getTables().get(0);
        assertThat(table.getCTTable().getAutoFilter().getRef())
            .isEqualTo(table.getArea().formatAsString());
        assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
        assertThat(table.getStyleName()).isNotBlank();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        List<String> heads = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> heads.add(cell.getStringCellValue()));
        assertThat(table.getColumns()).extracting(column -> column.getName()).isEqualTo(heads);
        assertThat(heads).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void noFinding_leavesASoundWorkbook() throws IOException {
    BatchResult nothing = new BatchResult(List.of(), List.of(), Optional.empty());
    try (XSSFWorkbook book = read(ledger(List.of(UNREAD), nothing))) {
      assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("问题台账");
      assertThat(book.getSheetAt(0).getLastRowNum()).isZero();
      assertThat(book.getSheetAt(0).getTables().get(0).getEndRowIndex()).isEqualTo(1);
      assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(1);
    }
  }

  @Test
  void sameResults_giveTheSameBytes() throws IOException {
    byte[] first = ledger(List.of(BAD, UNREAD), together());
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(ledger(List.of(BAD, UNREAD), together())).isEqualTo(first);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void libreOffice_readsIt() throws Exception {
    LibreOffice.assumeCalc();
    Path file =
        Files.write(folder.resolve("ledger.xlsx"), ledger(List.of(BAD, UNREAD), together()));

    String csv =
        Files.readString(LibreOffice.save(file, "csv:Text - txt - csv (StarCalc):44,34,76"));

    assertThat(csv).contains(BAD.findings().get(0).fingerprint()).contains("警告").contains("整批报告");
  }

  @Test
  void tenThousandReports_needLittleMemory() throws Exception {
    Path file = folder.resolve("many.xlsx");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx40m",
                "-cp",
                System.getProperty("java.class.path"),
                ManyResults.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();

    assertThat(process.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
    assertThat(file).isNotEmptyFile();
  }

  private static byte[] ledger(List<ReportResult> results, BatchResult together)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxWriter writer = new XlsxWriter(out, WORDS);
    Gouji gouji = Gouji.standard();
    writer.begin(
        new Run(
            gouji.tool(java.time.LocalDate.EPOCH),
            results.size(),
            gouji.rules(),
            java.util.Optional.empty()));
    Summary summary = Summary.NONE;
    for (ReportResult result : results) {
      writer.add(result);
      summary = summary.plus(result.verdict());
    }
    writer.add(together);
    writer.end(summary);
    return out.toByteArray();
  }

  /** A finding about two reports, made of one of the rulebook's. */
  private static BatchResult together() {
    Finding base = BAD.findings().get(0);
    Finding finding =
        new Finding(
            "Y02",
            Severity.WARNING,
            Severity.WARNING,
            org.gouji.model.Message.of("title"),
            Optional.empty(),
            Optional.empty(),
            org.gouji.model.Where.REPORT,
            List.of(),
            List.of(),
            List.of(),
            base.fingerprint(),
            Optional.empty(),
            List.of("a.txt", "b.txt"));
    return new BatchResult(
        List.of(finding),
        List.of(new Outcome("Y02", Outcome.Status.FAILED, Optional.empty())),
        Optional.empty());
  }

  private static XSSFWorkbook read(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static Cell cell(Row row, XSSFSheet sheet, String heading) {
    for (Cell head : sheet.getRow(0)) {
      if (head.getStringCellValue().equals(heading)) {
        return row.getCell(head.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + heading);
  }

  private static String text(Row row, XSSFSheet sheet, String heading) {
    return cell(row, sheet, heading).getStringCellValue();
  }

  private static double number(XSSFSheet sheet, int row, String heading) {
    Cell cell = cell(sheet.getRow(row), sheet, heading);
    assertThat(cell.getCellType()).as(heading).isEqualTo(CellType.NUMERIC);
    return cell.getNumericCellValue();
  }

  private static String fill(Cell cell) {
    return ((org.apache.poi.xssf.usermodel.XSSFCellStyle) cell.getCellStyle())
        .getFillForegroundColorColor()
        .getARGBHex();
  }

  private static int rowOf(XSSFSheet sheet, String rule) {
    for (Row row : sheet) {
      if (row.getCell(0).getStringCellValue().equals(rule)) {
        return row.getRowNum();
      }
    }
    throw new AssertionError("no rule " + rule);
  }
}
