package org.gouji.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The forms, as they stand in the data files. */
final class Forms {
  private static final ObjectMapper YAML = new YAMLMapper();
  private static final List<String> FILES =
      List.of(
          "requests",
          "outcomes",
          "remedies",
          "disclosure",
          "arithmetic",
          "fees",
          "mixed",
          "more",
          "fresh",
          "holdout",
          "traps");

  private Forms() {}

  /** All forms, in the order of the files. */
  static List<Form> all() {
    List<Form> forms = new ArrayList<>();
    FILES.forEach(file -> forms.addAll(load(file)));
    return List.copyOf(forms);
  }

  private static List<Form> load(String file) {
    try (InputStream in =
        Objects.requireNonNull(Forms.class.getResourceAsStream("/quality/" + file + ".yaml"))) {
      return List.of(YAML.readValue(in, Form[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }
}
