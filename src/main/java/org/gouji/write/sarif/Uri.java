package org.gouji.write.sarif;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The name of an input as a URI reference. */
final class Uri {
  private static final String PLAIN = "/-._~";
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");

  private Uri() {}

  /**
   * The URI of a file: relative where its name is, else of scheme {@code file}. All but plain
   * letters, figures and a few marks is percent-encoded, so that no name can be taken for another
   * scheme, a query or a fragment.
   */
  static String of(String name) {
    String path = name.replace('\\', '/');
    boolean drive = DRIVE.matcher(path).matches();
    StringBuilder uri = new StringBuilder();
    if (drive) {
      uri.append("file:///").append(path, 0, 2);
    } else if (path.startsWith("/")) {
      // Two slashes at the beginning would name another machine.
      uri.append("file://");
    }
    for (byte b : path.substring(drive ? 2 : 0).getBytes(StandardCharsets.UTF_8)) {
      if (isPlain((char) (b & 0xff))) {
        uri.append((char) b);
      } else {
        uri.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN.indexOf(c) >= 0;
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit & 0xf, 16));
  }
}
