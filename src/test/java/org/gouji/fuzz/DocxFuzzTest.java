package org.gouji.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import org.gouji.read.docx.DocxReader;
import org.gouji.read.sample.Container;

class DocxFuzzTest {
  /** The main part of a draft, or a whole container. */
  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest(maxDuration = "5s")
  void docx(byte[] bytes) {
    Promises.hold(new DocxReader(), Container.of(Map.of("word/document.xml", bytes), bytes));
  }
}
