package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Fee;

/** The amounts that were charged, each with the number of cases that stands before it. */
final class FeeFigures {
  private final Prose prose;
  private final Context context;
  private final List<Fee> told = new ArrayList<>();

  FeeFigures(Prose prose, Context context) {
    this.prose = prose;
    this.context = context;
  }

  /** The fees that were told. */
  List<Fee> told() {
    return told;
  }

  /** Takes a figure that may be an amount. */
  void take(Counted amount, boolean listed, List<Counted> sentence) {
    boolean ofFee = isFee(amount) || (listed && context.lists().isOfFee());
    if (!ofFee || !isMoney(amount)) {
      return;
    }
    Counted before = sentence.isEmpty() ? null : sentence.get(sentence.size() - 1);
    // 1 家单位, 1 名申请人: no requests.
    boolean counted =
        before != null
            && !(before.slots().foreign && before.slots().dirty)
            && Units.countCharges(before.claim().quantity().unit());
    told.add(
        new Fee(
            counted && before != null ? Optional.of(before.claim()) : Optional.empty(),
            amount.claim(),
            listed,
            context.hasSign("byItem", prose.normal())));
  }

  static boolean isFee(Counted counted) {
    return counted.claim().topic() == Topic.PROCESSING_FEE;
  }

  static boolean isMoney(Counted counted) {
    return Units.isMoney(counted.claim().quantity().unit());
  }
}
