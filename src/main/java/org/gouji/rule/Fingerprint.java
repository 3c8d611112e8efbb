package org.gouji.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gouji.model.TableName;
import org.gouji.model.Where;
import org.gouji.rule.fact.Breach;

/**
 * The fingerprint of a finding: made of the rule and of what it is about, never of places, so that
 * edits elsewhere in the document leave it alone.
 */
final class Fingerprint {
  private static final int BYTES = 8;

  private Fingerprint() {}

  static String of(String rule, Breach breach) {
    Where where = breach.where();
    String cells = breach.related().toString();
    String text =
        String.join(
            "|",
            rule,
            breach.message().key(),
            where.section().isPresent() ? String.valueOf(where.section().getAsInt()) : "",
            where.table().map(TableName::code).orElse(""),
            where.row().orElse(""),
            where.column().orElse(""),
            where.table().isPresent() ? cells : where.quote().orElse(""));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
