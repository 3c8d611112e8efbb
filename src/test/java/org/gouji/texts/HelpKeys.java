package org.gouji.texts;

import java.util.Set;

/** The keys of the help of the command line. */
public final class HelpKeys {
  private HelpKeys() {}

  /** The keys that options and parameters name as their description. */
  public static Set<String> ofOptions() {
    return Literals.of(Sources.parse()).helpKeys();
  }
}
