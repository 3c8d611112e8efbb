package org.gouji.cli;

import java.io.IOException;

/** An output cannot be what the user asked for; the message is in the user's language. */
final class WrongOutputException extends IOException {
  private static final long serialVersionUID = 1L;

  WrongOutputException(String message) {
    super(message);
  }
}
