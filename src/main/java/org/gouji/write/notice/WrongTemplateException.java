package org.gouji.write.notice;

import java.io.IOException;

/** A template that no letter can be made of; the message is in the user's language. */
public final class WrongTemplateException extends IOException {
  private static final long serialVersionUID = 1;

  WrongTemplateException(String message) {
    super(message);
  }
}
