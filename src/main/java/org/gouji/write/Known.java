package org.gouji.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.model.Suppression;

/** Why a finding does not count, in words. */
public final class Known {
  private Known() {}

  /** By what it is known, why it may stand, who said so, and how long. */
  public static String say(Suppression known, Phrasebook words) {
    List<String> said = new ArrayList<>();
    said.add(words.say("known." + known.kind().code()));
    known.reason().map(Visible::line).ifPresent(said::add);
    known
        .person()
        .ifPresent(person -> said.add(words.say("known.person", Map.of("person", person))));
    known.expires().ifPresent(day -> said.add(words.say("known.expires", Map.of("day", day))));
    return String.join(words.say("list.apart"), said);
  }
}
