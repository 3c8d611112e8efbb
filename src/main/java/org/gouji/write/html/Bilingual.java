package org.gouji.write.html;

import java.util.Map;
import java.util.function.Function;
import org.gouji.model.Message;
import org.gouji.model.Severity;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;

/** The words of both languages, and which of them a page shows first. */
final class Bilingual {
  private final Phrasebook zh;
  private final Phrasebook en;
  private final Language first;

  /** The languages, beginning with that of the words given. */
  Bilingual(Phrasebook words) {
    first = words.language();
    zh = first == Language.ZH ? words : Phrasebook.in(Language.ZH);
    en = first == Language.EN ? words : Phrasebook.in(Language.EN);
  }

  /** The language that a page shows first. */
  Language first() {
    return first;
  }

  /** Whatever a phrasebook can say. */
  Both of(Function<Phrasebook, String> saying) {
    return new Both(saying.apply(zh), saying.apply(en));
  }

  Both say(String key) {
    return of(words -> words.say(key));
  }

  Both say(String key, Map<String, ?> values) {
    return of(words -> words.say(key, values));
  }

  Both severity(Severity severity) {
    return say("severity." + severity.code());
  }

  Both ofRule(String rule, String key) {
    return of(words -> words.optionalOfRule(rule, key).strip());
  }

  Both message(String rule, Message message, String edition) {
    return of(words -> words.message(rule, message, edition));
  }

  Both reason(Message reason, String edition) {
    return of(words -> words.reason(reason, edition));
  }
}
