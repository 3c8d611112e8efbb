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
 * Turns bytes into text. A byte order mark decides; bytes that are valid UTF-8, but for a few, are
 * UTF-8, whatever the document says of itself; then the document's own word, if the bytes bear it
 * out; then ICU's detector among the encodings of Chinese texts.
 */
public final class Decoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char DAMAGED = '\uFFFD';
  private static final int SAMPLE = 8192;
  private static final int MANY_TIMES = 10;

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
    return nearlyUtf8(bytes)
        .or(() -> strictly(bytes, StandardCharsets.UTF_8))
        .or(() -> declared.flatMap(Decoder::charset).flatMap(c -> strictly(bytes, c)))
        .orElseGet(() -> new String(bytes, guess(bytes)));
  }

  /** Few bytes are damaged, if any: read in a wrong encoding, hardly a character would be whole. */
  private static Optional<String> nearlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean whole = text.indexOf(DAMAGED) < 0;
    return whole || isMostlyChinese(text) ? Optional.of(text) : Optional.empty();
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isMostlyChinese(String text) {
    long damaged = text.chars().filter(c -> c == DAMAGED).count();
    long chinese = text.chars().filter(c -> c >= 0x4e00 && c < 0xa000).count();
    return chinese > MANY_TIMES * damaged;
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      // GB18030 holds GB2312 and GBK, and pages that declare these use more than they declare.
      boolean chinese = charset.name().startsWith("GB");
      // No Chinese text is in a Western encoding; such a word is the server's default.
      return chinese || charset.name().startsWith("Big5")
          ? Optional.of(chinese ? GB18030 : charset)
          : Optional.empty();
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
