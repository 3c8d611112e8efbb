package org.gouji.read.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.gouji.read.UnreadableException;

/** The texts of a workbook that its cells refer to by number. */
final class SharedStrings {
  /** No cell of any program holds more characters than a fraction of this. */
  static final int LONGEST = 1 << 20;

  private static final int MOST = 1_000_000;
  private static final long MOST_CHARACTERS = 20_000_000;

  private final List<String> texts = new ArrayList<>();
  private long characters;

  /** Reads the part that holds them. */
  void read(InputStream in) throws UnreadableException {
    Parts.walk(
        in,
        (name, xml) -> {
          if (name.equals("si")) {
            add(Parts.text(xml, true));
          }
        });
  }

  private void add(String text) throws UnreadableException {
    characters += text.length();
    if (texts.size() == MOST || characters > MOST_CHARACTERS) {
      throw Tally.tooLarge();
    }
    texts.add(text);
  }

  /** The text of a number; empty where the workbook has none. */
  String get(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : "";
  }
}
