package org.gouji.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gouji.edition.Editions;
import org.gouji.read.excel.XlsReader;

class XlsFuzzTest {
  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest(maxDuration = "5s")
  void xls(byte[] bytes) {
    Promises.hold(new XlsReader(Editions.standard()), bytes);
  }
}
