package org.gouji.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import org.gouji.read.odt.OdtReader;
import org.gouji.read.sample.Container;

class OdtFuzzTest {
  /** The content of a text, or a whole container. */
  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest(maxDuration = "5s")
  void odt(byte[] bytes) {
    Promises.hold(
        new OdtReader(),
        Container.of(Map.of("content.xml", bytes, "META-INF/manifest.xml", new byte[0]), bytes));
  }
}
