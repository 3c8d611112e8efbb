package org.gouji.write.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalInt;

/** How JSON is written here: two blanks a level, line feeds on every system, null for no value. */
final class Json {
  private Json() {}

  /** A generator that leaves the stream open. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new JsonFactory()
        .createGenerator(out, JsonEncoding.UTF8)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
        .setPrettyPrinter(
            new DefaultPrettyPrinter()
                .withSeparators(
                    Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
  }

  /** A generator of objects on lines of their own, that leaves the stream open. */
  static JsonGenerator lines(OutputStream out) throws IOException {
    return new JsonFactory()
        .createGenerator(out, JsonEncoding.UTF8)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
        .setRootValueSeparator(null);
  }

  static void string(JsonGenerator json, String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    } else {
      json.writeNullField(key);
    }
  }

  static void number(JsonGenerator json, String key, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(key, value.getAsInt());
    } else {
      json.writeNullField(key);
    }
  }
}
