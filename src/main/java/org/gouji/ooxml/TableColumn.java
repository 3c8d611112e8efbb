package org.gouji.ooxml;

/**
 * A column of a sheet that is a table.
 *
 * @param heading what stands above it; no two of a table are the same
 * @param width its width in characters, of which a Chinese one takes two
 * @param note what a spreadsheet program says where its heading is chosen; empty for nothing
 */
public record TableColumn(String heading, int width, String note) {
  /** A column without a note. */
  public TableColumn(String heading, int width) {
    this(heading, width, "");
  }
}
