package org.gouji.read.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.gouji.read.UnreadableException;

/** The styles of an XLS file, as far as they tell what a cell says. */
final class XlsStyles {
  /** More than the file can number. */
  private static final int MOST = 1 << 16;

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Styles.Style> styles = new ArrayList<>();

  void format(int id, String code) {
    codes.put(id, code);
  }

  void style(ExtendedFormatRecord record) throws UnreadableException {
    boolean beside = record.getBorderLeft() != 0 || record.getBorderRight() != 0;
    boolean around = record.getBorderTop() != 0 && record.getBorderBottom() != 0;
    int id = record.getFormatIndex();
    styles.add(new Styles.Style(CellFormat.of(id, codes.getOrDefault(id, "")), beside || around));
    if (styles.size() > MOST) {
      throw Tally.tooLarge();
    }
  }

  Styles.Style get(int index) {
    return index >= 0 && index < styles.size() ? styles.get(index) : Styles.PLAIN;
  }
}
