package org.gouji.rule;

import java.io.Serializable;
import java.util.Comparator;
import org.gouji.model.Finding;
import org.gouji.model.TableName;
import org.gouji.model.Where;

/**
 * The order of findings: as the report goes; within a section the gravest first; then by names, so
 * that it is the same in every run.
 */
final class ReportOrder implements Comparator<Finding>, Serializable {
  private static final long serialVersionUID = 1L;

  @Override
  public int compare(Finding a, Finding b) {
    int order = Integer.compare(a.where().section().orElse(0), b.where().section().orElse(0));
    order = order != 0 ? order : a.severity().compareTo(b.severity());
    order = order != 0 ? order : a.rule().compareTo(b.rule());
    order = order != 0 ? order : table(a.where()).compareTo(table(b.where()));
    order = order != 0 ? order : Integer.compare(offset(a.where()), offset(b.where()));
    order = order != 0 ? order : a.where().row().orElse("").compareTo(b.where().row().orElse(""));
    order =
        order != 0 ? order : a.where().column().orElse("").compareTo(b.where().column().orElse(""));
    order =
        order != 0 ? order : a.where().quote().orElse("").compareTo(b.where().quote().orElse(""));
    return order != 0 ? order : a.fingerprint().compareTo(b.fingerprint());
  }

  private static String table(Where where) {
    TableName table = where.table().orElse(null);
    return table == null ? "" : table.code();
  }

  private static int offset(Where where) {
    return where.place().offset().orElse(Integer.MAX_VALUE);
  }
}
