package org.gouji.write.html;

import java.util.Locale;
import org.gouji.model.Finding;
import org.gouji.model.Severity;

/** How loudly something is marked, loudest first. Each has a sign beside its colour. */
enum Tone {
  VIOLATION("✘"),
  WARNING("▲"),
  NOTE("●"),
  /** Of a finding that does not count. */
  KNOWN("○");

  private final String sign;

  Tone(String sign) {
    this.sign = sign;
  }

  static Tone of(Finding finding) {
    return finding.counts() ? of(finding.severity()) : KNOWN;
  }

  static Tone of(Severity severity) {
    return switch (severity) {
      case VIOLATION -> VIOLATION;
      case WARNING -> WARNING;
      case NOTE -> NOTE;
    };
  }

  String sign() {
    return sign;
  }

  /** Its name in the style sheet. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  Tone louder(Tone other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
