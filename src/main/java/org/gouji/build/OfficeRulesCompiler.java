package org.gouji.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.rule.CompiledRules;
import org.gouji.rule.OfficeCompiler;
import org.gouji.rule.OfficeRules;
import org.gouji.rule.Rulebook;
import org.gouji.rule.compile.RuleCompiler;

/**
 * Compiles the rules of an office when the program runs. Its texts are those of {@code rules/text},
 * but that one language may stand for both, and that only title, message, basis and fix must be
 * there.
 */
public final class OfficeRulesCompiler implements OfficeCompiler {
  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final List<String> NEEDED = List.of("title", "message", "basis", "fix");
  private static final List<String> OPTIONAL =
      List.of("demand", "reason", "formula", "example", "limits");

  @Override
  public OfficeRules compile(Path folder) throws IOException {
    // What is wrong is said once, in one line.
    System.setProperty("org.slf4j.simpleLogger.log.org.drools", "off");
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(folder + ": no such folder");
    }
    CompiledRules rules;
    try {
      rules = new RuleCompiler(folder).load();
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    if (rules.ids().isEmpty()) {
      throw new IllegalArgumentException(folder + ": no .drl file with a rule in it");
    }
    Map<String, Map<String, Object>> texts = texts(folder);
    Set<String> known = new HashSet<>();
    Rulebook.builtIn().catalogue().rules().forEach(rule -> known.add(rule.id()));
    for (String id : rules.ids()) {
      if (known.contains(id)) {
        throw new IllegalArgumentException(
            folder + ": rule " + id + " is built in; an office's own needs another identifier");
      }
      if (!texts.containsKey(name(LANGUAGES.get(0), id))) {
        throw new IllegalArgumentException(
            folder + ": rule " + id + " has no text; a .yaml file must give " + NEEDED);
      }
    }
    return new OfficeRules(rules, texts, RulebookBuild.hash(folder));
  }

  private static Map<String, Map<String, Object>> texts(Path folder) throws IOException {
    Map<String, Map<String, Object>> texts = new LinkedHashMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = new ArrayList<>(all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList());
    }
    for (Path file : files) {
      Map<String, Object> rules;
      try {
        rules = DataCompiler.parse(file);
      } catch (IllegalStateException e) {
        throw new IllegalArgumentException(e.getMessage(), e);
      }
      for (Map.Entry<String, Object> rule : rules.entrySet()) {
        for (String language : LANGUAGES) {
          texts.put(name(language, rule.getKey()), words(file, rule.getKey(), language, rule));
        }
      }
    }
    return texts;
  }

  private static Map<String, Object> words(
      Path file, String id, String language, Map.Entry<String, Object> rule) {
    Map<?, ?> languages = rule.getValue() instanceof Map<?, ?> map ? map : Map.of();
    Object given = languages.get(language);
    for (String other : LANGUAGES) {
      given = given == null ? languages.get(other) : given;
    }
    Map<String, Object> words = new LinkedHashMap<>();
    OPTIONAL.forEach(key -> words.put(key, ""));
    if (given instanceof Map<?, ?> map) {
      map.forEach((key, text) -> words.put(String.valueOf(key), text == null ? "" : text));
    }
    for (String key : NEEDED) {
      if (!words.containsKey(key)) {
        throw new IllegalArgumentException(file + ": " + id + " lacks its " + key);
      }
    }
    return words;
  }

  private static String name(String language, String id) {
    return "text/" + language + "/" + id;
  }
}
