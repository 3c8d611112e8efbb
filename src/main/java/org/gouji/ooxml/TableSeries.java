package org.gouji.ooxml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of any length: where a sheet is full it goes on, with its head, on a further one. Either
 * it is written straight into the workbook, or, while another part is, into a file that is gone
 * with the program.
 */
public final class TableSeries implements Closeable {
  private static final int MOST_ROWS = 1_048_576;

  private final Workbook book;
  private final Layout layout;
  private final boolean straight;
  private final int mostRows;
  private int sheets;
  private @Nullable TableSheet sheet;
  private @Nullable FileChannel spool;

  /**
   * What a table looks like.
   *
   * @param key the name of the table in formulas, in Latin letters
   * @param name the name of its sheets
   * @param columns its columns
   * @param frozenColumns how many columns stay in sight
   * @param headStyle the style of its head
   */
  public record Layout(
      String key, String name, List<TableColumn> columns, int frozenColumns, int headStyle) {
    public Layout {
      columns = List.copyOf(columns);
    }
  }

  TableSeries(Workbook book, Layout layout, boolean straight, int mostRows) {
    this.book = book;
    this.layout = layout;
    this.straight = straight;
    this.mostRows = mostRows;
  }

  /** A table that is written at once. */
  public static TableSeries straight(Workbook book, Layout layout) {
    return new TableSeries(book, layout, true, MOST_ROWS);
  }

  /** A table that waits in a file until it is closed. */
  public static TableSeries spooled(Workbook book, Layout layout) {
    return new TableSeries(book, layout, false, MOST_ROWS);
  }

  /** Writes a row. */
  public void row(List<SheetCell> cells) throws IOException {
    TableSheet current = sheet;
    if (current == null || current.rows() == mostRows) {
      current = next();
    }
    current.row(cells);
  }

  private TableSheet next() throws IOException {
    end();
    sheets++;
    TableSheet next =
        new TableSheet(
            straight ? book.sheet(name()) : new XmlPart(spool()),
            layout.columns(),
            layout.frozenColumns(),
            layout.headStyle());
    sheet = next;
    return next;
  }

  private String name() {
    return sheets == 1 ? layout.name() : layout.name() + " " + sheets;
  }

  private void end() throws IOException {
    if (sheet == null) {
      return;
    }
    String cells = sheet.end();
    sheet = null;
    if (spool != null) {
      spool.position(0);
      try (InputStream in = Channels.newInputStream(spool)) {
        book.sheet(name(), in);
      } finally {
        spool = null;
      }
    }
    book.table(layout.key() + sheets, cells, layout.columns());
  }

  /** A file that the system deletes, however the program ends. */
  private OutputStream spool() throws IOException {
    Path file = Files.createTempFile("gouji", ".xml");
    spool =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    return new java.io.BufferedOutputStream(Channels.newOutputStream(spool));
  }

  /** Ends the table; one without rows has its head. */
  @Override
  public void close() throws IOException {
    if (sheets == 0) {
      next();
    }
    end();
  }
}
