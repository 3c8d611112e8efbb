package org.gouji.model;

import java.util.Locale;

/** The three statistical tables of a report. */
public enum TableName {
  /** Section 2: proactive disclosure. */
  DISCLOSURE(2),
  /** Section 3: requests received and handled. */
  REQUESTS(3),
  /** Section 4: administrative reconsideration and litigation. */
  REMEDIES(4);

  private final int section;

  TableName(int section) {
    this.section = section;
  }

  /** The section that the table belongs to, 2 to 4. */
  public int section() {
    return section;
  }

  /** The table's name in data files and in output. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The table of a name in data files and in output. */
  public static TableName ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
