package org.gouji.read.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The marks at the ends of rows as Word and WPS write them, which LibreOffice never does. */
class RowShapeTest {
  private static final int[] MERGE_0_TO_1 = {0x24, 0x56, 0, 2};
  private static final int[] SPLIT_0_TO_1 = {0x25, 0x56, 0, 2};
  private static final int[] MERGE_DOWN_FROM_1 = {0x2b, 0xd6, 2, 1, 3};
  private static final int[] MERGED_DOWN_1 = {0x2b, 0xd6, 2, 1, 1};
  private static final int[] WIDTH_OF_0 = {0x23, 0x76, 0, 1, 0xd0, 0x07};

  @ParameterizedTest
  @CsvSource({
    "0 0 0,0-1000 1000-2000 2000-3000",
    "1 2 0,0-2000 2000-3000",
    "2 1 0,0-2000 2000-3000",
    "3 1 1,0-3000",
    "1 2 1,0-2000 2000-3000",
    "0 1 0,0-1000 1000-2000 2000-3000"
  })
  void flagsOfCells_mergeSideways(String flags, String seen) {
    assertEquals(seen, extents(definition(flags, 1000, 2000, 3000)));
  }

  @Test
  void laterOperations_changeTheDefinition() {
    int[] plain = definition("0 0 0", 1000, 2000, 3000);
    assertEquals("0-2000 2000-3000", extents(plain, MERGE_0_TO_1));
    assertEquals("0-1000 1000-2000 2000-3000", extents(plain, MERGE_0_TO_1, SPLIT_0_TO_1));
    assertEquals("0-2000 2000-3000 3000-4000", extents(plain, WIDTH_OF_0));
    assertEquals(RowShape.Merge.BEGINS, shape(plain, MERGE_DOWN_FROM_1).extents().get(1).down());
    assertEquals(RowShape.Merge.GOES_ON, shape(plain, MERGED_DOWN_1).extents().get(1).down());
  }

  @Test
  void flagsOfCells_mergeDown() {
    RowShape shape = shape(definition("32 96 64", 1000, 2000, 3000));
    assertThat(shape.extents())
        .extracting(RowShape.Extent::down)
        .containsExactly(RowShape.Merge.GOES_ON, RowShape.Merge.BEGINS, RowShape.Merge.BEGINS);
  }

  @Test
  void cellsOfWhichNothingIsSaid_areNotMerged() {
    assertEquals("0-1000 1000-2000 2000-3000", extents(definition("0", 1000, 2000, 3000)));
  }

  @Test
  void edgesThatNearlyMeet_areOneLine() {
    Lines lines =
        Lines.of(
            List.of(
                shape(definition("0 0 0", 1000, 2000, 9000)).extents(),
                shape(definition("0 0 0", 1025, 1980, 9010)).extents(),
                shape(definition("0 0", 2020, 9000)).extents()));
    assertEquals(1, lines.column(1025));
    assertEquals(2, lines.column(1980));
    assertEquals(2, lines.column(2020));
    assertEquals(3, lines.column(9010));
  }

  @Test
  void cellNarrowerThanTheTolerance_keepsItsColumn() {
    Lines lines = Lines.of(List.of(shape(definition("0 0 0", 4000, 4030, 9000)).extents()));
    assertEquals(1, lines.column(4000));
    assertEquals(2, lines.column(4030));
    assertEquals(3, lines.column(9000));
  }

  private static String extents(int[]... operations) {
    StringBuilder text = new StringBuilder();
    for (RowShape.Extent extent : shape(operations).extents()) {
      text.append(text.isEmpty() ? "" : " ").append(extent.left()).append('-');
      text.append(extent.right());
    }
    return text.toString();
  }

  private static RowShape shape(int[]... operations) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(0);
    bytes.write(0);
    for (int[] operation : operations) {
      for (int b : operation) {
        bytes.write(b);
      }
    }
    return RowShape.of(new SprmBuffer(bytes.toByteArray(), true, 2));
  }

  /** A definition of cells from 0 to these edges, with the flags of the first ones. */
  private static int[] definition(String flags, int... edges) {
    List<String> words = Pattern.compile(" ").splitAsStream(flags).toList();
    int size = 1 + 2 * (edges.length + 1) + 20 * words.size();
    int[] bytes = new int[4 + size];
    bytes[0] = 0x08;
    bytes[1] = 0xd6;
    bytes[2] = (size + 1) & 0xff;
    bytes[3] = (size + 1) >> 8;
    bytes[4] = edges.length;
    for (int i = 0; i < edges.length; i++) {
      bytes[7 + 2 * i] = edges[i] & 0xff;
      bytes[8 + 2 * i] = edges[i] >> 8;
    }
    for (int i = 0; i < words.size(); i++) {
      bytes[4 + size - 20 * (words.size() - i)] = Integer.parseInt(words.get(i));
    }
    return bytes;
  }
}
