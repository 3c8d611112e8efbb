package org.gouji.narrative.claim;

import java.util.List;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Reading;

/**
 * What a figure speaks of.
 *
 * @param name such as {@code requests.received}
 * @param topic its kind
 * @param readings the sums of cells that it may be
 * @param certain whether the words leave no doubt
 */
record Subject(String name, Topic topic, List<Reading> readings, boolean certain) {
  Subject doubtful() {
    return new Subject(name, topic, readings, false);
  }
}
