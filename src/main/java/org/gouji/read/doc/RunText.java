package org.gouji.read.doc;

import org.apache.poi.hwpf.usermodel.CharacterRun;

/** The text of a paragraph, joined from its runs. */
final class RunText {
  static final char NOTE = 0x02;
  static final char SHAPE = 0x08;
  private static final char PICTURE = 0x01;
  private static final char LINE_BREAK = 0x0b;
  private static final char PAGE_BREAK = 0x0c;
  private static final char COLUMN_BREAK = 0x0e;
  private static final char HYPHEN = 0x1e;
  private static final char SYMBOL = 0x28;

  private final Fields fields;
  private final StringBuilder text = new StringBuilder();
  private State state = State.SHOWN;
  private int start;
  private boolean apart;
  private boolean symbol;

  RunText(Fields fields) {
    this.fields = fields;
  }

  /** Whether a run is read. */
  enum State {
    SHOWN,
    INSERTED,
    DELETED,
    HIDDEN;

    static State of(CharacterRun run) {
      if (run.isMarkedDeleted()) {
        return DELETED;
      }
      return run.isVanished() ? HIDDEN : run.isMarkedInserted() ? INSERTED : SHOWN;
    }

    boolean isShown() {
      return this == SHOWN || this == INSERTED;
    }
  }

  /** Begins a run. */
  void begin(CharacterRun run, State as) {
    state = as;
    // What is raised, lowered or struck out is no part of the figure it stands beside.
    apart =
        run.getSubSuperScriptIndex() != 0 || run.isStrikeThrough() || run.isDoubleStrikeThrough();
    symbol = run.isSymbol();
    start = text.length();
  }

  /** Ends a run. */
  void end() {
    if (apart && text.length() > start) {
      text.insert(start, ' ').append(' ');
    }
    apart = false;
  }

  /** Adds a character; answers whether it is the mark of something that stands elsewhere. */
  boolean append(char c) {
    if (c >= Fields.BEGIN && c <= Fields.END) {
      show(fields.mark(c));
      return false;
    }
    if (fields.takes(c)) {
      return false;
    }
    switch (c) {
      case PICTURE, SHAPE, NOTE -> {
        return true;
      }
      case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK, '\r' -> show("\n");
      case '\t' -> show(" ");
      case HYPHEN -> show("-");
      case SYMBOL -> show(symbol ? "\uFFFD" : "(");
      default -> show(c < ' ' ? "" : String.valueOf(c));
    }
    return false;
  }

  private void show(String words) {
    if (state.isShown()) {
      text.append(words);
    }
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  /** The text so far, which is then empty. */
  String take() {
    String words = text.toString();
    text.setLength(0);
    return words;
  }
}
