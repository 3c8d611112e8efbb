package org.gouji.read.pdf;

import org.gouji.read.UnreadableException;

/** Carries a refusal through PDFBox, which would swallow some exceptions of its own. */
final class Interruption extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient UnreadableException refusal;

  Interruption(UnreadableException refusal) {
    super(refusal);
    this.refusal = refusal;
  }

  UnreadableException refusal() {
    return refusal;
  }
}
