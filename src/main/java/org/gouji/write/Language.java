package org.gouji.write;

import java.util.Locale;

/** A language of messages. */
public enum Language {
  /** Chinese, simplified. */
  ZH,
  /** English. */
  EN;

  /** The name in data files and on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
