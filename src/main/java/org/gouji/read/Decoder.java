package org.gouji.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * Turns bytes into text. A byte order mark decides; bytes that are valid UTF-8 are UTF-8, whatever
 * the document says of itself; then the document's own word; then ICU's detector among the
 * encodings of Chinese texts.
 */
public final class Decoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int SAMPLE = 8192;

  private Decoder() {}

  /**
   * Decodes bytes.
   *
   * @param declared the encoding that the document names, where it names one
   */
  public static String decode(byte[] bytes, Optional<String> declared) {
    if (begins(bytes, 0xef, 0xbb, 0xbf)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (begins(bytes, 0xff, 0xfe)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xfe, 0xff)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, declared.flatMap(Decoder::charset).orElseGet(() -> guess(bytes)));
    }
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      // GB18030 holds GB2312 and GBK, and pages that declare these use more than they declare.
      boolean chinese = charset.name().startsWith("GB");
      return charset.equals(StandardCharsets.UTF_8)
          ? Optional.empty()
          : Optional.of(chinese ? GB18030 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Charset guess(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes);
    for (CharsetMatch match : detector.detectAll()) {
      String name = match.getName();
      if (name.startsWith("UTF-16") || name.equals("Big5")) {
        return Charset.forName(name);
      }
      if (name.equals("GB18030")) {
        return GB18030;
      }
      if (name.equals("UTF-8")) {
        // Mostly UTF-8 with a few damaged bytes.
        return StandardCharsets.UTF_8;
      }
    }
    return GB18030;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    return new Source("", bytes).startsWith(mark);
  }
}
