package org.gouji.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gouji.edition.Editions;
import org.gouji.read.json.JsonReader;

class JsonFuzzTest {
  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest(maxDuration = "5s")
  void json(byte[] bytes) {
    Promises.hold(new JsonReader(Editions.standard()), bytes);
  }
}
