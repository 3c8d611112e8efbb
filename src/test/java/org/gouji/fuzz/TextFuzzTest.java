package org.gouji.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gouji.read.text.TextReader;

class TextFuzzTest {
  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest(maxDuration = "5s")
  void text(byte[] bytes) {
    Promises.hold(new TextReader(), bytes);
  }
}
