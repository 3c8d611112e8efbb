package org.gouji.model;

/**
 * Something about a file that whoever relies on the result should know: not about the report, but
 * about how it was read.
 *
 * @param kind what
 * @param count how often
 * @param place where first
 */
public record Remark(Kind kind, int count, Place place) {
  /** What there is to say of a file. */
  public enum Kind {
    /** Tracked changes, read as if they were accepted. */
    TRACKED_CHANGES("trackedChanges"),
    /** Text that is hidden from who looks at the document; it is not read. */
    HIDDEN_TEXT("hiddenText"),
    /** Documents embedded in the document, whose text is shown in its place; it is not read. */
    EMBEDDED_DOCUMENT("embeddedDocument"),
    /** Formulas whose value the file does not hold; their cells are unreadable. */
    FORMULA_WITHOUT_VALUE("formulaWithoutValue"),
    /** Pages that are pictures, without any text; they are not read. */
    PAGE_WITHOUT_TEXT("pageWithoutText");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** Its name in machine-readable output. */
    public String code() {
      return code;
    }
  }
}
