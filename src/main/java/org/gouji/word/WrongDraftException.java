package org.gouji.word;

import java.io.IOException;

/** A document that cannot be changed without the risk of damaging it. */
public final class WrongDraftException extends IOException {
  private static final long serialVersionUID = 1;

  WrongDraftException(String why) {
    super(why);
  }
}
