package org.gouji.rule;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Compiles the rules of an office. What implements it needs the compiler of rules, which no other
 * run has, and is therefore found by its name.
 */
public interface OfficeCompiler {
  /** The class that compiles; its jar is on the class path only where an office has rules. */
  String IMPLEMENTATION = "org.gouji.build.OfficeRulesCompiler";

  /**
   * Compiles the rules of a folder: {@code .drl} files, and {@code .yaml} files with what they say.
   *
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a rule or a text is wrong; the message says which and where
   */
  OfficeRules compile(Path folder) throws IOException;
}
