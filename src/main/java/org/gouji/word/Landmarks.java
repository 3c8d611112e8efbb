package org.gouji.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Leads from the places of a reading back to the elements of the file. The document is read once
 * more with a sign before each text and in each cell: so whatever the reader counts, joins or
 * leaves out, it is the reader itself that says what stands where, and no second count can differ
 * from its own.
 */
final class Landmarks {
  /** Signs that mean nothing in any text, but that XML may hold: digits, and what frames them. */
  private static final char ZERO = '\uFDD0';

  private static final char TEXT = '\uFDE0';
  private static final char CELL = '\uFDE1';
  private static final char END = '\uFDE2';
  private static final Pattern SIGN =
      Pattern.compile("([\uFDE0\uFDE1])([\uFDD0-\uFDDF]{1,7})\uFDE2");

  private final List<Element> texts = new ArrayList<>();
  private final List<Element> cells = new ArrayList<>();
  private final Map<String, Stretch> stretches = new HashMap<>();
  private @Nullable Stretch first;
  private @Nullable Stretch last;

  private Landmarks() {}

  /** The landmarks of a document; none, if it cannot be read with signs in it. */
  static Landmarks of(WordDraft draft, MainPart main) {
    Landmarks landmarks = new Landmarks();
    byte[] signed = main.encoded.encode(landmarks.signed(main));
    draft.read(signed).ifPresent(landmarks::learn);
    return landmarks;
  }

  /** What stands at a place; nothing if the place is unknown. */
  Optional<Stretch> at(String locator) {
    return Optional.ofNullable(stretches.get(locator));
  }

  /** What is read first. */
  Optional<Stretch> first() {
    return Optional.ofNullable(first);
  }

  private String signed(MainPart main) {
    Edits edits = new Edits();
    for (Element text : main.all("t")) {
      if (!main.text.substring(text.inner, text.innerEnd).isBlank()) {
        edits.insert(text.inner, sign(TEXT, texts.size()));
        texts.add(text);
      }
    }
    for (Element cell : main.all("tc")) {
      List<Element> paragraphs = new ArrayList<>();
      cell.collect("p", paragraphs);
      if (cell.prefix().equals(main.prefix) && !paragraphs.isEmpty()) {
        sign(paragraphs.get(0), main, edits);
      }
    }
    return edits.apply(main.text);
  }

  private void sign(Element paragraph, MainPart main, Edits edits) {
    String p = main.prefix;
    String run =
        "<" + p + "r><" + p + "t>" + sign(CELL, cells.size()) + "</" + p + "t></" + p + "r>";
    if (paragraph.isEmptyTag()) {
      edits.replace(paragraph.to - 2, paragraph.to, ">" + run + "</" + paragraph.name + ">");
    } else {
      int begin = paragraph.child("pPr").map(properties -> properties.to).orElse(paragraph.inner);
      edits.insert(begin, run);
    }
    cells.add(paragraph);
  }

  private static String sign(char kind, int number) {
    StringBuilder sign = new StringBuilder().append(kind);
    for (char digit : Integer.toHexString(number).toCharArray()) {
      sign.append((char) (ZERO + Character.digit(digit, 16)));
    }
    return sign.append(END).toString();
  }

  private void learn(Document document) {
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        learn(paragraph.place().locator(), paragraph.text());
      } else if (block instanceof Grid grid) {
        for (Grid.Cell cell : grid.cells()) {
          Stretch learnt = learn(cell.place().locator(), cell.text());
          stretches.putIfAbsent(grid.place().locator(), learnt);
        }
      }
    }
  }

  private Stretch learn(String locator, String signed) {
    StringBuilder text = new StringBuilder();
    List<Stretch.Piece> pieces = new ArrayList<>();
    Optional<Element> cell = Optional.empty();
    Matcher sign = SIGN.matcher(signed);
    while (sign.find()) {
      sign.appendReplacement(text, "");
      List<Element> kind = sign.group(1).charAt(0) == TEXT ? texts : cells;
      int number = number(sign.group(2));
      if (number < kind.size()) {
        if (kind.equals(texts)) {
          pieces.add(new Stretch.Piece(text.length(), texts.get(number)));
        } else if (cell.isEmpty()) {
          cell = Optional.of(cells.get(number));
        }
      }
    }
    sign.appendTail(text);
    Stretch learnt = new Stretch(text.toString(), pieces, cell);
    // What shows no sign, such as a note, belongs to what stands before it.
    Stretch before = last;
    if (pieces.isEmpty() && cell.isEmpty() && before != null) {
      learnt = before;
    }
    stretches.putIfAbsent(locator, learnt);
    last = learnt;
    first = first == null ? learnt : first;
    return learnt;
  }

  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      number = number * 16 + digits.charAt(i) - ZERO;
    }
    return number;
  }
}
