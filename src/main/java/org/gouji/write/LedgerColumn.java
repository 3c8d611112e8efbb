package org.gouji.write;

/**
 * A column of the ledger. The order is stable; a new column comes behind the last one, so that who
 * reads columns by their number goes on reading them.
 */
public enum LedgerColumn {
  /** The input as the user named it; several in a finding about a batch. */
  SOURCE("source"),
  /** The agency. */
  AGENCY("agency"),
  /** The report year. */
  YEAR("year", true),
  /** The agency's level. */
  LEVEL("level"),
  /** The edition of the form. */
  EDITION("edition"),
  /** The verdict on the input. */
  VERDICT("verdict"),
  /** The rule's identifier; none in the row of an input without findings. */
  RULE("rule"),
  /** The severity of the finding. */
  SEVERITY("severity"),
  /** What the rule's family is called. */
  FAMILY("family"),
  /** The rule's title. */
  TITLE("title"),
  /** What is wrong; or why the input could not be read. */
  MESSAGE("message"),
  /** The section, 1 to 6. */
  SECTION("section", true),
  /** The table. */
  TABLE("table"),
  /** The name of the row. */
  ROW("row"),
  /** The name of the column. */
  COLUMN("column"),
  /** The name of the cell, where the finding is about one. */
  CELL("cell"),
  /** What stands there. */
  ACTUAL("actual"),
  /** What should stand there. */
  EXPECTED("expected"),
  /** The words of the original. */
  QUOTE("quote"),
  /** The place in the original. */
  LOCATOR("locator"),
  /** The page. */
  PAGE("page", true),
  /** The legal basis. */
  BASIS("basis"),
  /** How to mend it. */
  FIX("fix"),
  /** The finding's fingerprint. */
  FINGERPRINT("fingerprint"),
  /** Why the finding does not count. */
  SUPPRESSION("suppression");

  private final String key;
  private final boolean number;

  LedgerColumn(String key) {
    this(key, false);
  }

  LedgerColumn(String key, boolean number) {
    this.key = key;
    this.number = number;
  }

  /** Its key, the same in every language and the same as in JSON where JSON has it. */
  public String key() {
    return key;
  }

  /** Whether its values are whole numbers. */
  public boolean isNumber() {
    return number;
  }

  /** What stands above it. */
  public String heading(Phrasebook words) {
    return words.say("ledger." + key);
  }
}
