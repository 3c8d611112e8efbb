package org.gouji.read.docx;

import org.jspecify.annotations.Nullable;

/** Whether a property is switched on, switched off, or not spoken of. */
enum Toggle {
  ON,
  OFF,
  UNSET;

  /** What an element of this value says; one without a value switches on. */
  static Toggle of(@Nullable String value) {
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"))
        ? ON
        : OFF;
  }

  /** This word, or the other where there is none. */
  Toggle or(Toggle other) {
    return this == UNSET ? other : this;
  }
}
