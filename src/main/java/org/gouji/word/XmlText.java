package org.gouji.word;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML part with the encoding that it came in, so that what is not changed is written
 * byte for byte as it was read.
 */
final class XmlText {
  private static final int HEAD = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private final String text;
  private final Charset charset;

  private XmlText(String text, Charset charset) {
    this.text = text;
    this.charset = charset;
  }

  /**
   * Decodes a part.
   *
   * @throws WrongDraftException if its bytes would not come back the same
   */
  static XmlText of(byte[] bytes) throws WrongDraftException {
    Charset charset = charset(bytes);
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      if (Arrays.equals(text.getBytes(charset), bytes)) {
        return new XmlText(text, charset);
      }
    } catch (CharacterCodingException e) {
      throw new WrongDraftException("a part is not in the encoding that it names");
    }
    throw new WrongDraftException("a part is in an encoding that cannot be kept");
  }

  /** The text, a byte order mark included. */
  String text() {
    return text;
  }

  /** A changed text in the same encoding; what the encoding lacks is written by its number. */
  byte[] encode(String changed) {
    if (charset.newEncoder().canEncode(CharBuffer.wrap(changed))) {
      return changed.getBytes(charset);
    }
    StringBuilder known = new StringBuilder(changed.length());
    changed
        .codePoints()
        .forEach(
            c -> {
              String sign = Character.toString(c);
              if (charset.newEncoder().canEncode(sign)) {
                known.append(sign);
              } else {
                known.append("&#").append(c).append(';');
              }
            });
    return known.toString().getBytes(charset);
  }

  private static Charset charset(byte[] bytes) throws WrongDraftException {
    int first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff) : 0;
    if (first == 0xFEFF || first == '<') {
      return StandardCharsets.UTF_16BE;
    }
    if (first == 0xFFFE || first == '<' << 8) {
      return StandardCharsets.UTF_16LE;
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher named = ENCODING.matcher(head);
    if (!named.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(named.group(1));
    } catch (IllegalArgumentException e) {
      throw new WrongDraftException("a part is in an unknown encoding");
    }
  }
}
