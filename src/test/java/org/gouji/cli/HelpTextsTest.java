package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.texts.HelpKeys;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The words of the help: there in both languages, and all of them used. */
class HelpTextsTest {
  private static final Set<String> ZH = keys(Locale.CHINESE);
  private static final Set<String> EN = keys(Locale.ENGLISH);

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(EN).isEqualTo(ZH);
  }

  @Test
  void everyOptionAndCommandIsDescribed() {
    assertThat(ZH).containsAll(HelpKeys.ofOptions()).containsAll(commands());
  }

  @Test
  void everyKeyIsUsed() throws IllegalAccessException {
    Set<String> unused = new TreeSet<>(ZH);
    unused.removeAll(HelpKeys.ofOptions());
    unused.removeAll(commands());
    unused.removeAll(partsOfTheHelp());
    assertThat(unused).isEmpty();
  }

  private static Set<String> keys(Locale language) {
    ResourceBundle words = ResourceBundle.getBundle("org.gouji.cli.help", language);
    assertThat(words.getLocale()).isEqualTo(language);
    return words.keySet();
  }

  private static Set<String> commands() {
    Set<String> keys = new TreeSet<>(Set.of("command.gouji"));
    Main.COMMANDS.forEach(name -> keys.add("command." + name));
    return keys;
  }

  /** The keys that the parser looks for itself, for all commands or for one. */
  private static Set<String> partsOfTheHelp() throws IllegalAccessException {
    Set<String> keys = new TreeSet<>();
    for (Field field : UsageMessageSpec.class.getFields()) {
      if (field.getName().startsWith("SECTION_KEY_")) {
        keys.add("usage." + field.get(null));
        keys.add("gouji.usage." + field.get(null));
      }
    }
    return keys;
  }
}
