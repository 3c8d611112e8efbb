package org.gouji.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One data file of the rulebook. The files are written as YAML under {@code rules/}; the build
 * turns them to JSON, which is read here by the streaming parser alone: start-up counts, and
 * neither YAML nor data binding is needed to run a check.
 */
public final class DataFile {
  private static final String FOLDER = "/org/gouji/rulebook/";
  private static final JsonFactory FACTORY = new JsonFactory();

  private DataFile() {}

  /**
   * Reads a data file whose root is an object.
   *
   * @param name the path below {@code rules/} without its ending, such as {@code editions/2019}
   * @return maps, lists, strings, numbers ({@link BigDecimal}) and booleans, in the file's order
   * @throws IllegalStateException if the program was built without that file
   */
  public static Map<String, Object> load(String name) {
    try (InputStream in = open(name + ".json");
        JsonParser parser = FACTORY.createParser(in)) {
      parser.nextToken();
      return object(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Reads a text that stands among the data files.
   *
   * @param name its path below the folder of the data files, with its ending
   */
  public static String text(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Opens a resource that stands among the data files.
   *
   * @param name its path below the folder of the data files, with its ending
   */
  public static InputStream open(String name) {
    InputStream in = DataFile.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException(
          "the program lacks its data file " + name + ": build it anew");
    }
    return in;
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      map.put(key, value(parser));
    }
    return map;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> "";
      default -> parser.getText();
    };
  }
}
