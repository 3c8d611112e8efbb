package org.gouji.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gouji.read.pdf.PdfReader;

class PdfFuzzTest {
  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest(maxDuration = "5s")
  void pdf(byte[] bytes) {
    Promises.hold(new PdfReader(), bytes);
  }
}
