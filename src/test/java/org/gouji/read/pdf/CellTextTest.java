package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether words fill their cell, so that they may go on in the next page's. */
class CellTextTest {
  /**
   * Ten characters of 12 points; the cell's borders keep 0.7 points from some text of the table.
   */
  @ParameterizedTest
  @CsvSource({"131, true", "133, true", "135.6, true", "136, false", "150, false"})
  void line_isFullIfNoOtherCharacterHadRoom(double width, boolean full) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      glyphs.add(new Glyph("字", 12 * i, 100, 12 * (i + 1), 100, 12, 0));
    }
    assertThat(CellText.of(glyphs, width, 0.7).full()).isEqualTo(full);
  }
}
