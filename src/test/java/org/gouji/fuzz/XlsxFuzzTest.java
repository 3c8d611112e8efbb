package org.gouji.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gouji.edition.Editions;
import org.gouji.read.excel.XlsxReader;
import org.gouji.read.sample.Workbook;

class XlsxFuzzTest {
  /** A sheet, or a whole container. */
  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest(maxDuration = "5s")
  void xlsx(byte[] bytes) {
    boolean packed = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    Promises.hold(new XlsxReader(Editions.standard()), packed ? bytes : Workbook.of(bytes));
  }
}
