package org.gouji.write.template;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.gouji.edition.TableTemplate;
import org.gouji.model.CellRef;
import org.gouji.ooxml.CellName;
import org.gouji.ooxml.XmlPart;
import org.gouji.write.FormTable;

/** What a spreadsheet program lets an author write into the cells of a table. */
final class XlsxValidations {
  private static final int LARGEST = 999_999_999;

  private final XmlPart xml;
  private final FormTable table;
  private final ReportTemplate template;
  private final Totals totals;

  XlsxValidations(XmlPart xml, FormTable table, ReportTemplate template, Totals totals) {
    this.xml = xml;
    this.table = table;
    this.template = template;
    this.totals = totals;
  }

  /** Writes one rule for the cells of each kind of figure. */
  void write() throws IOException {
    Map<String, StringJoiner> cells = new LinkedHashMap<>();
    for (FormTable.Placed placed : table.placed()) {
      Optional<CellRef> ref = placed.cell().figure();
      if (ref.isPresent() && totals.formula(ref.get()).isEmpty()) {
        cells
            .computeIfAbsent(kind(ref.get()), kind -> new StringJoiner(" "))
            .add(CellName.of(placed.row() + 1, placed.column()));
      }
    }
    xml.open("dataValidations", "count", cells.size());
    for (Map.Entry<String, StringJoiner> kind : cells.entrySet()) {
      boolean signed = kind.getKey().equals("signed");
      xml.open(
          "dataValidation",
          "type",
          kind.getKey().equals("money") ? "decimal" : "whole",
          "operator",
          signed ? "between" : "greaterThanOrEqual",
          "allowBlank",
          1,
          "showErrorMessage",
          1,
          "error",
          template.texts().text("wrongFigure", kind.getKey()),
          "sqref",
          kind.getValue());
      xml.open("formula1").text(signed ? "-" + LARGEST : "0").close();
      if (signed) {
        xml.open("formula2").text("" + LARGEST).close();
      }
      xml.close();
    }
    xml.close();
  }

  private String kind(CellRef ref) {
    TableTemplate.Column column = table.template().column(ref.column());
    return column.money() ? "money" : column.signed() ? "signed" : "count";
  }
}
