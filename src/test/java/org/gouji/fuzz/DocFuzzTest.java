package org.gouji.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gouji.read.doc.DocReader;

class DocFuzzTest {
  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest(maxDuration = "5s")
  void doc(byte[] bytes) {
    Promises.hold(new DocReader(), bytes);
  }
}
