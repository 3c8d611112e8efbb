package org.gouji.rule;

import java.util.HexFormat;
import org.gouji.model.TableName;
import org.gouji.model.Where;
import org.gouji.rule.fact.Breach;

/**
 * The fingerprint of a finding: made of the rule and of what it is about, never of places, so that
 * edits elsewhere in the document leave it alone. It tells the findings of a report apart and
 * protects nothing, so a plain hash does (FNV-1a, 64 bits; Fowler, Noll, Vo 1991).
 */
final class Fingerprint {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  static String of(String rule, Breach breach) {
    Where where = breach.where();
    String text =
        String.join(
            "|",
            rule,
            breach.message().key(),
            where.section().isPresent() ? String.valueOf(where.section().getAsInt()) : "",
            where.table().map(TableName::code).orElse(""),
            where.row().orElse(""),
            where.column().orElse(""),
            breach.among().isPresent()
                ? breach.among().get().subject()
                : where.table().isPresent() ? cells(breach) : where.quote().orElse(""));
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return HexFormat.of().toHexDigits(hash);
  }

  private static String cells(Breach breach) {
    StringBuilder cells = new StringBuilder();
    breach.related().forEach(c -> cells.append(c.row()).append('/').append(c.column()).append(' '));
    return cells.toString();
  }
}
