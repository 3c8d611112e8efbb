package org.gouji.narrative.claim;

import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Topic;

/**
 * Tells which figures may be parts of one list: things of one kind, and of the kind of the total.
 */
final class PartKinds {
  private PartKinds() {}

  /** Whether a figure may go on with a list. */
  static boolean fits(Claim claim, Slots slots, Lists.Parts list) {
    return isSameKind(claim, list) || isReason(claim, slots, list);
  }

  /** 不予公开 19 件，其中执法案卷 5 件，无法提供 40 件: an outcome beside the one that is broken down. */
  static boolean isBesideTotal(Claim claim, Lists.Parts list) {
    String whole = list.total().claim().subject();
    return claim.topic() == Topic.OUTCOME
        && list.total().claim().topic() == Topic.OUTCOME
        && !isWithin(claim, whole)
        && list.parts().stream().anyMatch(part -> isWithin(part.claim(), whole));
  }

  /** 不予公开 19 件，其中内部资料 5 件、执法案卷 4 件: reasons with a name of the form, and without. */
  private static boolean isReason(Claim claim, Slots slots, Lists.Parts list) {
    Claim total = list.total().claim();
    return total.topic() == Topic.OUTCOME
        && (isUnknown(claim, slots) || isWithin(claim, total.subject()))
        && list.parts().stream()
            .allMatch(
                part ->
                    isUnknown(part.claim(), part.slots())
                        || isWithin(part.claim(), total.subject()));
  }

  private static boolean isUnknown(Claim claim, Slots slots) {
    return claim.topic() == Topic.OTHER && !slots.foreign && slots.acts.isEmpty();
  }

  private static boolean isWithin(Claim part, String whole) {
    return part.subject().startsWith(whole + ".");
  }

  /** Parts are of one kind: outcomes, applicants, channels, acts, or things without a name here. */
  private static boolean isSameKind(Claim claim, Lists.Parts list) {
    if (list.parts().isEmpty()) {
      return claim.topic() == Topic.OTHER
          || claim.topic() == Topic.INFORMATION
          || (isPartOf(claim.topic(), list.total().claim().topic())
              && isOfRemedies(claim, list.total().claim()));
    }
    Topic first = list.parts().get(0).claim().topic();
    Topic topic = claim.topic();
    return (topic == first && (topic != Topic.REMEDY || isResult(claim) == isResult(first(list))))
        || (isAct(topic) && isAct(first))
        || (isUncounted(topic) && isUncounted(first));
  }

  /** 复议 6 件和诉讼 4 件，其中复议维持 5 件: no part of the 4. */
  private static boolean isOfRemedies(Claim part, Claim total) {
    return part.topic() != Topic.REMEDY
        || List.of(matter(total).split("[+]", -1))
            .containsAll(List.of(matter(part).split("[+]", -1)));
  }

  private static String matter(Claim remedy) {
    int result = remedy.subject().indexOf('.');
    return result < 0 ? remedy.subject() : remedy.subject().substring(0, result);
  }

  private static boolean isPartOf(Topic part, Topic total) {
    return switch (part) {
      case OUTCOME -> total != Topic.INFORMATION && total != Topic.DOCUMENT;
      case APPLICANT, CHANNEL ->
          total == Topic.RECEIVED
              || total == Topic.HANDLED
              || total == Topic.OUTCOME
              || total == Topic.APPLICANT;
      case CARRIED, HANDLED, RECEIVED ->
          total == Topic.RECEIVED || total == Topic.HANDLED || total == Topic.CARRIED;
      default -> part == total;
    };
  }

  static Claim first(Lists.Parts list) {
    return list.parts().get(0).claim();
  }

  /** Whether a figure tells how reviews or cases ended, not how many there were. */
  private static boolean isResult(Claim claim) {
    return claim.subject().indexOf('.') >= 0;
  }

  /** Things that no cell counts, with a known name or without. */
  static boolean isUncounted(Topic topic) {
    return topic == Topic.OTHER || topic == Topic.INFORMATION;
  }

  private static boolean isAct(Topic topic) {
    return topic == Topic.CARRIED || topic == Topic.HANDLED || topic == Topic.RECEIVED;
  }
}
