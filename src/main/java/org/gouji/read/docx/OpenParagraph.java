package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Block;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.read.ListLabel;

/** A paragraph while it is being read. A line break begins a new line, which is read on its own. */
final class OpenParagraph {
  /** What is anchored in it and read behind it. */
  final List<Block> boxes = new ArrayList<>();

  /** Its properties. */
  ParagraphProperties properties = ParagraphProperties.NONE;

  /** Whether it is not ended yet; one that a deleted mark joins to the next is. */
  boolean open = true;

  private final int number;
  private final StringBuilder text = new StringBuilder();

  OpenParagraph(int number) {
    this.number = number;
  }

  void append(String more) {
    text.append(more);
  }

  boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it ends as an entry of a table of contents does: with a tab and a page number. */
  boolean endsInPageNumber() {
    int end = text.length();
    while (end > 0 && " -—".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int digits = end;
    while (digits > 0 && "0123456789ivxlIVXL".indexOf(text.charAt(digits - 1)) >= 0) {
      digits--;
    }
    while (digits > 0 && " -—".indexOf(text.charAt(digits - 1)) >= 0) {
      digits--;
    }
    return digits < end && digits > 0 && text.charAt(digits - 1) == '\t';
  }

  /** Its lines, without blank ones, the first behind the label that Word shows before it. */
  List<Paragraph> lines(Optional<ListLabel> label) {
    List<Paragraph> lines = new ArrayList<>();
    int line = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf("\n", start);
      end = end < 0 ? text.length() : end;
      line++;
      String words = text.substring(start, end).replace('\t', ' ').strip();
      if (!words.isEmpty()) {
        String shown = lines.isEmpty() && label.isPresent() ? label.get().before(words) : words;
        lines.add(new Paragraph(shown, 0, Place.at(locator(line))));
      }
      start = end + 1;
    }
    return lines;
  }

  private String locator(int line) {
    return "paragraph " + number + (line > 1 ? ", line " + line : "");
  }
}
