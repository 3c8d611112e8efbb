package org.gouji.read.odt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.model.Grid;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose file lists covered cells, and tables whose file does not. */
class OdtTableTest {
  private static final String TALL = "<table-cell number-rows-spanned='3'><p>a</p></table-cell>";
  private static final String WIDE = "<table-cell number-columns-spanned='2'><p>w</p></table-cell>";
  private static final String CELL = "<table-cell><p>x</p></table-cell>";
  private static final String COVERED = "<covered-table-cell/>";

  @ParameterizedTest
  @CsvSource({
    "TX|CX|CX,'a 0,0 3x1; x 0,1 1x1; x 1,1 1x1; x 2,1 1x1'",
    "TX|X|X,'a 0,0 3x1; x 0,1 1x1; x 1,1 1x1; x 2,1 1x1'",
    "TX|CX|XX,'a 0,0 2x1; x 0,1 1x1; x 1,1 1x1; x 2,0 1x1; x 2,1 1x1'",
    "WCX|XXX,'w 0,0 1x2; x 0,2 1x1; x 1,0 1x1; x 1,1 1x1; x 1,2 1x1'",
    "WX|XXX,'w 0,0 1x2; x 0,2 1x1; x 1,0 1x1; x 1,1 1x1; x 1,2 1x1'",
    "TX,'a 0,0 1x1; x 0,1 1x1'"
  })
  void cells_standWhereTheFileSays(String rows, String cells)
      throws IOException, UnreadableException {
    String table =
        rows.chars()
            .mapToObj(
                c ->
                    switch (c) {
                      case 'T' -> TALL;
                      case 'W' -> WIDE;
                      case 'X' -> CELL;
                      case 'C' -> COVERED;
                      default -> "</table-row><table-row>";
                    })
            .collect(Collectors.joining("", "<table><table-row>", "</table-row></table>"));
    assertEquals(cells, cells(table));
  }

  private static String cells(String table) throws IOException, UnreadableException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      String content =
          "<document-content><body><text>" + table + "</text></body></document-content>";
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    Grid grid = (Grid) new OdtReader().read(new Source("odt", bytes.toByteArray())).blocks().get(0);
    return grid.cells().stream()
        .map(
            c ->
                c.text()
                    + " "
                    + c.row()
                    + ","
                    + c.column()
                    + " "
                    + c.rowSpan()
                    + "x"
                    + c.columnSpan())
        .collect(Collectors.joining("; "));
  }
}
