package org.gouji.read.odt;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Block;

/** A paragraph while it is being read. */
final class OpenParagraph {
  /** What stands in boxes that are anchored in it. */
  final List<Block> boxes = new ArrayList<>();

  private final StringBuilder text = new StringBuilder();

  /** Adds text of the file, in which runs of white space are one blank. */
  void append(String piece, boolean apart) {
    space(apart);
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!white) {
        text.append(c);
      } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
    space(apart);
  }

  /** Adds a sign that the file has an element for. */
  void sign(String sign) {
    text.append(sign);
  }

  private void space(boolean apart) {
    if (apart) {
      text.append(' ');
    }
  }

  String text() {
    return text.toString();
  }
}
