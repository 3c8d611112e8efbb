package org.gouji.read.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A report as people draw it in a spreadsheet program.
 *
 * @param xls whether it is of the old format
 * @param borders whether lines are drawn around the cells of tables
 * @param merges whether heads and labels are merged; if not, their text stands in the first cell
 * @param sheets how the tables are spread
 * @param gaps how many blank rows stand between tables
 * @param row where the drawing begins
 * @param column where the drawing begins
 * @param text whether the report's prose is there as well
 */
public record WorkbookDraft(
    boolean xls,
    boolean borders,
    boolean merges,
    Spread sheets,
    int gaps,
    int row,
    int column,
    boolean text) {
  /** How tables are spread over sheets. */
  public enum Spread {
    ONE,
    THREE,
    TEXT_APART
  }

  private static final int WIDE = 9;

  /** A drawing at random. */
  public static WorkbookDraft random(Random random) {
    return new WorkbookDraft(
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextInt(4) > 0,
        Spread.values()[random.nextInt(3)],
        random.nextInt(3),
        random.nextInt(4),
        random.nextInt(3),
        random.nextBoolean());
  }

  /** Writes a report. */
  public byte[] write(FormRows form, int year, Random random) {
    try (Workbook book = xls ? new HSSFWorkbook() : new XSSFWorkbook()) {
      new Pen(book, random).report(form, year);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws on the sheets of a workbook. */
  private final class Pen {
    private final Workbook book;
    private final Random random;
    private final CellStyle drawn;
    private final CellStyle plain;
    private Sheet sheet;
    private int next = row;

    Pen(Workbook book, Random random) {
      this.book = book;
      this.random = random;
      drawn = book.createCellStyle();
      drawn.setBorderTop(BorderStyle.THIN);
      drawn.setBorderBottom(BorderStyle.THIN);
      drawn.setBorderLeft(BorderStyle.THIN);
      drawn.setBorderRight(BorderStyle.THIN);
      plain = book.createCellStyle();
      sheet = book.createSheet("年报");
    }

    void report(FormRows form, int year) {
      boolean apart = sheets == Spread.TEXT_APART;
      if (text) {
        line(ReportText.title(year));
        line(ReportText.introduction(year));
      } else if (random.nextBoolean()) {
        line(ReportText.title(year));
      }
      if (text && apart) {
        for (int section = 1; section <= 6; section++) {
          heading(section);
          ReportText.prose(section).forEach(this::line);
        }
        turn("统计表");
      }
      for (int section = 1; section <= 6; section++) {
        if (text && !apart) {
          heading(section);
          ReportText.prose(section).forEach(this::line);
        }
        if (section >= 2 && section <= 4) {
          if (!text && random.nextBoolean()) {
            heading(section);
          }
          tables(form, section);
          if (sheets == Spread.THREE && (section < 4 || text)) {
            turn("第" + section + "页");
          }
        }
      }
    }

    private void tables(FormRows form, int section) {
      switch (section) {
        case 2 -> {
          List<List<FormCell>> rows = new ArrayList<>();
          boolean parted = random.nextBoolean();
          for (List<List<FormCell>> block : form.disclosure()) {
            if (parted && !rows.isEmpty()) {
              table(rows, 4);
              rows = new ArrayList<>();
            }
            rows.addAll(block);
          }
          table(rows, 4);
        }
        case 3 -> table(form.requests(), 10);
        default -> table(form.remedies(), 15);
      }
      next += gaps;
    }

    private void turn(String name) {
      sheet = book.createSheet(name);
      next = row;
    }

    private void heading(int section) {
      line(ReportText.headings().get(section - 1));
    }

    private void line(String words) {
      put(next, column, words, plain);
      if (merges) {
        sheet.addMergedRegion(new CellRangeAddress(next, next, column, column + WIDE));
      }
      next++;
    }

    private void table(List<List<FormCell>> rows, int width) {
      Set<Integer> taken = new HashSet<>();
      for (int r = 0; r < rows.size(); r++) {
        int c = 0;
        for (FormCell cell : rows.get(r)) {
          while (taken.contains(r * 100 + c)) {
            c++;
          }
          put(next + r, column + c, cell.text(), borders ? drawn : plain);
          cover(cell, r, c, taken);
          c += cell.columns();
        }
      }
      if (borders) {
        for (int r = 0; r < rows.size(); r++) {
          for (int c = 0; c < width; c++) {
            row(next + r)
                .getCell(column + c, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellStyle(drawn);
          }
        }
      }
      next += rows.size();
    }

    private void cover(FormCell cell, int r, int c, Set<Integer> taken) {
      for (int i = 0; i < cell.rows(); i++) {
        for (int j = 0; j < cell.columns(); j++) {
          taken.add((r + i) * 100 + c + j);
        }
      }
      if (merges && cell.rows() * cell.columns() > 1) {
        sheet.addMergedRegion(
            new CellRangeAddress(
                next + r, next + r + cell.rows() - 1, column + c, column + c + cell.columns() - 1));
      }
    }

    private void put(int r, int c, String words, CellStyle style) {
      if (words.isEmpty() && random.nextBoolean()) {
        return;
      }
      Cell cell = row(r).createCell(c);
      cell.setCellStyle(style);
      String digits = words.replace(",", "");
      if (digits.matches("-?[0-9]+(\\.[0-9]+)?") && random.nextInt(4) > 0) {
        cell.setCellValue(Double.parseDouble(digits));
      } else if (!words.isEmpty()) {
        cell.setCellValue(words);
      }
    }

    private Row row(int number) {
      Row existing = sheet.getRow(number);
      return existing == null ? sheet.createRow(number) : existing;
    }
  }
}
