package org.gouji.write.markdown;

import java.util.ArrayList;
import java.util.List;

/** Texts of one kind, as many as have room; of the others it is known how many there are. */
final class Shelf {
  private final int room;
  private final List<String> texts = new ArrayList<>();
  private int length;
  private int all;

  Shelf(int room) {
    this.room = room;
  }

  /** Takes a text, where there is room. */
  void add(String text) {
    all++;
    // Once one had no room, none behind it is taken: what is left out is the end.
    if (texts.size() == all - 1 && length + text.length() <= room) {
      texts.add(text);
      length += text.length();
    }
  }

  /** How many there are, with those that had no room. */
  int all() {
    return all;
  }

  /** The first ones, as many as fit into so many characters. */
  List<String> within(int most) {
    List<String> first = new ArrayList<>();
    int left = most;
    for (String text : texts) {
      left -= text.length();
      if (left < 0) {
        break;
      }
      first.add(text);
    }
    return first;
  }
}
