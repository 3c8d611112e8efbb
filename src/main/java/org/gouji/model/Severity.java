package org.gouji.model;

import java.util.Locale;

/** How grave a finding is, gravest first. */
public enum Severity {
  /** 违规: the law, the format or arithmetic is broken beyond doubt. */
  VIOLATION,
  /** 警告: very likely wrong, or wrong unless the scope explains it. */
  WARNING,
  /** 提示: worth a look. */
  NOTE;

  /** The name in rules, profiles and output. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The severity of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Severity ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether this is as grave as another or graver. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
