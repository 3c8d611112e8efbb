package org.gouji.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.data.DataFile;

/**
 * Turns the data files of the rulebook from YAML into the form that the program loads. The texts
 * are written with their languages side by side; here they are parted, since a run needs only one.
 */
final class DataCompiler {
  private static final String TEXT = "text";
  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder().enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL).build());

  private final Path rules;
  private final Path target;

  DataCompiler(Path rules, Path target) {
    this.rules = rules;
    this.target = target;
  }

  void compile() throws IOException {
    Map<String, Map<String, Object>> texts = new LinkedHashMap<>();
    LANGUAGES.forEach(language -> texts.put(language, new LinkedHashMap<>()));
    for (Path file : files()) {
      Map<String, Object> data = parse(file);
      String name = rules.relativize(file).toString().replace('\\', '/');
      if (name.startsWith(TEXT + "/")) {
        data.forEach((key, languages) -> split(file, key, languages, texts));
      } else {
        write(name.replaceFirst("\\.yaml$", DataFile.ENDING), data);
      }
    }
    for (Map.Entry<String, Map<String, Object>> text : texts.entrySet()) {
      writeTexts(TEXT + "/" + text.getKey(), text.getValue());
    }
    Files.writeString(target.resolve("profiles.txt"), profiles());
  }

  /** The names of the profiles, one a line. */
  private String profiles() throws IOException {
    StringBuilder names = new StringBuilder();
    for (Path file : files()) {
      if (file.startsWith(rules.resolve("profiles"))) {
        names.append(file.getFileName().toString().replaceFirst("\\.yaml$", "\n"));
      }
    }
    return names.toString();
  }

  /** The program's words in one file; those of a rule, which few runs need, in one of its own. */
  private void writeTexts(String name, Map<String, Object> texts) throws IOException {
    Map<String, Object> program = new LinkedHashMap<>();
    for (Map.Entry<String, Object> text : texts.entrySet()) {
      if (text.getValue() instanceof Map<?, ?> rule) {
        write(name + "/" + text.getKey() + DataFile.ENDING, rule);
      } else {
        program.put(text.getKey(), text.getValue());
      }
    }
    write(name + DataFile.ENDING, program);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(rules)) {
      return new ArrayList<>(all.filter(p -> p.toString().endsWith(".yaml")).sorted().toList());
    }
  }

  private static void split(
      Path file, String key, Object value, Map<String, Map<String, Object>> texts) {
    for (Map.Entry<String, Map<String, Object>> text : texts.entrySet()) {
      Object words = value instanceof Map<?, ?> languages ? languages.get(text.getKey()) : null;
      if (words == null) {
        throw new IllegalStateException(file + ": " + key + " lacks language " + text.getKey());
      }
      if (text.getValue().put(key, words) != null) {
        throw new IllegalStateException(file + ": " + key + " stands twice among the texts");
      }
    }
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> parse(Path file) throws IOException {
    try {
      return YAML.readValue(file.toFile(), Map.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          file + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
    }
  }

  private void write(String name, Map<?, ?> data) throws IOException {
    Path file = target.resolve(name);
    Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
    try (OutputStream out = Files.newOutputStream(file)) {
      DataFile.write(data, out);
    }
  }
}
