package org.gouji.write.sarif;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What SARIF has behind the results, though it comes with them: kept packed, some dozen bytes an
 * input, so that a batch may be large.
 */
final class Spool {
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final DataOutputStream in = new DataOutputStream(new DeflaterOutputStream(packed));
  private int size;

  /** Takes a record of texts. */
  void add(List<String> texts) throws IOException {
    in.writeInt(texts.size());
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      in.writeInt(bytes.length);
      in.write(bytes);
    }
    size++;
  }

  /** Gives the records back in their order; no more can be added then. */
  void drain(Sink sink) throws IOException {
    in.close();
    try (DataInputStream out =
        new DataInputStream(
            new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray())))) {
      for (int i = 0; i < size; i++) {
        List<String> texts = new ArrayList<>();
        for (int left = out.readInt(); left > 0; left--) {
          texts.add(text(out));
        }
        sink.take(texts);
      }
    }
  }

  private static String text(DataInputStream out) throws IOException {
    return new String(out.readNBytes(out.readInt()), StandardCharsets.UTF_8);
  }

  /** What becomes of a record. */
  interface Sink {
    /** Takes a record. */
    void take(List<String> texts) throws IOException;
  }
}
