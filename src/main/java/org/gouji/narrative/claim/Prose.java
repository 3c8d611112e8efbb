package org.gouji.narrative.claim;

import java.util.OptionalInt;
import org.gouji.model.Where;

/** A paragraph in which claims are looked for. */
public interface Prose {
  /** Its text in the normal form. */
  String normal();

  /** The section it stands in; none in title and introduction. */
  OptionalInt section();

  /** A stretch of the normal form as the place of a finding. */
  Where where(int start, int end);
}
