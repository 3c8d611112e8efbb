package org.gouji.read.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.model.HSSFFormulaParser;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Reads the records of an XLS file one by one: first those of the workbook, then each sheet's. */
final class XlsRecords {
  private final Tally tally;
  private final XlsStyles styles = new XlsStyles();

  /** The sheets of the workbook; nothing for one that is hidden. */
  private final List<Optional<Sheet>> sheets = new ArrayList<>();

  private @Nullable SSTRecord strings;
  private boolean since1904;

  /** How many beginnings stand open, and which of the sheets is being read. */
  private int depth;

  private int current = -2;
  private Optional<Sheet> sheet = Optional.empty();

  /** A formula whose text comes in a later record. */
  private @Nullable FormulaRecord pending;

  XlsRecords(Tally tally) {
    this.tally = tally;
  }

  List<Sheet> read(RecordFactoryInputStream records) throws UnreadableException {
    for (Record next = records.nextRecord(); next != null; next = records.nextRecord()) {
      if (next instanceof BOFRecord begin) {
        begin(begin);
      } else if (next instanceof EOFRecord) {
        depth--;
      } else if (depth == 1 && current < 0) {
        ofWorkbook(next);
      } else if (depth == 1 && sheet.isPresent()) {
        ofSheet(next, sheet.get());
      }
    }
    return sheets.stream().flatMap(Optional::stream).toList();
  }

  private void begin(BOFRecord record) {
    depth++;
    if (depth == 1) {
      current++;
      boolean cells = record.getType() == BOFRecord.TYPE_WORKSHEET;
      boolean known = cells && current >= 0 && current < sheets.size();
      sheet = known ? sheets.get(current) : Optional.empty();
    }
  }

  private void ofWorkbook(Record next) throws UnreadableException {
    if (next instanceof BoundSheetRecord bound) {
      boolean seen = !bound.isHidden() && !bound.isVeryHidden();
      sheets.add(seen ? Optional.of(new Sheet(bound.getSheetname(), tally)) : Optional.empty());
    } else if (next instanceof SSTRecord sst) {
      strings = sst;
    } else if (next instanceof FormatRecord format) {
      styles.format(format.getIndexCode(), format.getFormatString());
    } else if (next instanceof ExtendedFormatRecord style) {
      styles.style(style);
    } else if (next instanceof DateWindow1904Record window) {
      since1904 = window.getWindowing() == 1;
    }
  }

  private void ofSheet(Record next, Sheet to) throws UnreadableException {
    if (next instanceof CellValueRecordInterface cell) {
      pending = null;
      cell(cell, to);
    } else if (next instanceof StringRecord text && pending != null) {
      add(to, pending, text.getString());
      pending = null;
    } else if (next instanceof MulBlankRecord blanks) {
      for (int i = 0; i < blanks.getNumColumns(); i++) {
        boolean bordered = styles.get(blanks.getXFAt(i)).bordered();
        to.cell(blanks.getRow(), blanks.getFirstColumn() + i, "", bordered);
      }
    } else if (next instanceof MergeCellsRecord merges) {
      for (int i = 0; i < merges.getNumAreas(); i++) {
        CellRangeAddress area = merges.getAreaAt(i);
        to.merge(
            new Area(
                area.getFirstRow(),
                area.getFirstColumn(),
                area.getLastRow(),
                area.getLastColumn()));
      }
    } else if (next instanceof RowRecord row && row.getZeroHeight()) {
      to.hideRow(row.getRowNumber());
    } else if (next instanceof ColumnInfoRecord column
        && (column.getHidden() || column.getColumnWidth() == 0)
        && column.getFirstColumn() <= column.getLastColumn()) {
      to.hideColumns(column.getFirstColumn(), column.getLastColumn());
    }
  }

  private void cell(CellValueRecordInterface cell, Sheet to) throws UnreadableException {
    if (cell instanceof FormulaRecord formula) {
      formula(formula, to);
    } else if (cell instanceof NumberRecord number) {
      add(to, cell, number(cell, number.getValue()));
    } else if (cell instanceof LabelSSTRecord label) {
      add(to, cell, shared(label.getSSTIndex()));
    } else if (cell instanceof LabelRecord label) {
      add(to, cell, label.getValue());
    } else if (cell instanceof BoolErrRecord value) {
      add(
          to,
          cell,
          value.isBoolean() ? truth(value.getBooleanValue()) : error(value.getErrorValue()));
    } else if (cell instanceof BlankRecord) {
      add(to, cell, "");
    }
  }

  /** A value of 0 that is to be calculated when the file is opened was never calculated. */
  private void formula(FormulaRecord formula, Sheet to) throws UnreadableException {
    if (formula.hasCachedResultString()) {
      pending = formula;
      return;
    }
    CellType type = formula.getCachedResultTypeEnum();
    if (type == CellType.BOOLEAN) {
      add(to, formula, truth(formula.getCachedBooleanValue()));
    } else if (type == CellType.ERROR) {
      add(to, formula, error(formula.getCachedErrorValue()));
    } else if (formula.isCalcOnLoad() && formula.getValue() == 0) {
      boolean bordered = styles.get(formula.getXFIndex()).bordered();
      to.formula(formula.getRow(), formula.getColumn(), written(formula), bordered);
    } else {
      add(to, formula, number(formula, formula.getValue()));
    }
  }

  private static String written(FormulaRecord formula) {
    try {
      return HSSFFormulaParser.toFormulaString(null, formula.getParsedExpression());
    } catch (RuntimeException e) {
      // It speaks of other sheets or of names.
      return "";
    }
  }

  private void add(Sheet to, CellValueRecordInterface cell, String text)
      throws UnreadableException {
    to.cell(cell.getRow(), cell.getColumn(), text, styles.get(cell.getXFIndex()).bordered());
  }

  private String number(CellValueRecordInterface cell, double value) {
    return styles.get(cell.getXFIndex()).format().text(Double.toString(value), since1904);
  }

  private String shared(int index) {
    boolean known = strings != null && index >= 0 && index < strings.getNumUniqueStrings();
    return known && strings != null ? strings.getString(index).getString() : "";
  }

  private static String truth(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  private static String error(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
  }
}
