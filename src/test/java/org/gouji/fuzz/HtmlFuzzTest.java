package org.gouji.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gouji.read.html.HtmlReader;

class HtmlFuzzTest {
  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest(maxDuration = "5s")
  void html(byte[] bytes) {
    Promises.hold(new HtmlReader(), bytes);
  }
}
