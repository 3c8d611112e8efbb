package org.gouji.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Problem;
import org.gouji.model.Term;

/**
 * A YAML file as values, with the line of each: maps, lists, strings, numbers and booleans. Aliases
 * are not followed, so that a small file stays small.
 *
 * @param name the file, as the user named it
 * @param values what it holds
 * @param lines the line of each value, by its path such as {@code parameters.maxOtherShare}
 */
record YamlText(String name, Map<String, Object> values, Map<String, Integer> lines) {
  private static final int DEEPEST = 10;

  YamlText {
    values = java.util.Collections.unmodifiableMap(values);
    lines = Map.copyOf(lines);
  }

  /** Data that the build has checked, which needs no lines. */
  static YamlText checked(String name, Map<String, Object> values) {
    return new YamlText(name, values, Map.of());
  }

  /** Parses a file. */
  static YamlText parse(String name, byte[] bytes) throws WrongProfileException {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = factory(bytes).createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new WrongProfileException(syntax(name, 1));
      }
      Map<String, Object> values = object(parser, "", lines, 0);
      return new YamlText(name, values, lines);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new WrongProfileException(syntax(name, line));
    } catch (IOException e) {
      throw new WrongProfileException(syntax(name, 1));
    }
  }

  /** JSON is YAML too, but large files need the parser that has no limit. */
  private static JsonFactory factory(byte[] bytes) {
    boolean json = bytes.length > 0 && bytes[0] == '{';
    return json
        ? JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()
        : YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  }

  private static Problem syntax(String name, int line) {
    return new Problem(
        "profileSyntax", Map.of("file", Term.words(name), "line", Term.words(Math.max(1, line))));
  }

  /** The line of a value; of the nearest one around it where it has none. */
  int line(String path) {
    for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, cut(at)))) {
      Integer line = lines.get(at);
      if (line != null) {
        return line;
      }
    }
    return 1;
  }

  /** The line of a word in a list. */
  int lineOfWord(String path, String word) {
    return lines.getOrDefault(path + "=" + word, line(path));
  }

  private static int cut(String path) {
    return Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
  }

  private static Map<String, Object> object(
      JsonParser parser, String path, Map<String, Integer> lines, int depth) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      String at = path.isEmpty() ? key : path + "." + key;
      lines.put(at, parser.currentTokenLocation().getLineNr());
      parser.nextToken();
      Object value = value(parser, at, lines, depth);
      if (value != null) {
        values.put(key, value);
      }
    }
    return values;
  }

  private static List<Object> list(
      JsonParser parser, String path, Map<String, Integer> lines, int depth) throws IOException {
    List<Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = parser.currentTokenLocation().getLineNr();
      String at = path + "[" + values.size() + "]";
      lines.put(at, line);
      Object value = value(parser, at, lines, depth);
      if (value instanceof String word) {
        lines.putIfAbsent(path + "=" + word, line);
      }
      values.add(value == null ? "" : value);
    }
    return values;
  }

  private static @org.jspecify.annotations.Nullable Object value(
      JsonParser parser, String path, Map<String, Integer> lines, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("too deep");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, path, lines, depth + 1);
      case START_ARRAY -> list(parser, path, lines, depth + 1);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NULL -> null;
      default -> parser.getText();
    };
  }
}
