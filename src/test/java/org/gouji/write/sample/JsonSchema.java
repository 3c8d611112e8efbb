package org.gouji.write.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A JSON Schema by which documents are judged. */
public final class JsonSchema {
  private final Schema schema;
  private final JsonNode source;

  private JsonSchema(SpecificationVersion version, byte[] bytes) throws IOException {
    this.source = new ObjectMapper().readTree(bytes);
    this.schema =
        SchemaRegistry.withDefaultDialect(version).getSchema(source.toString(), InputFormat.JSON);
  }

  /** The schema of SARIF 2.1.0, as OASIS published it. */
  public static JsonSchema ofSarif() {
    try (var in = JsonSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return new JsonSchema(
          SpecificationVersion.DRAFT_7, Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A schema of ours. */
  public static JsonSchema of(Path file) {
    try {
      return new JsonSchema(SpecificationVersion.DRAFT_2020_12, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the schema says. */
  public JsonNode source() {
    return source;
  }

  /** What is wrong with a document; nothing where it fits. */
  public List<String> faults(String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
        .toList();
  }
}
