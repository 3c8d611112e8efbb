package org.gouji.write;

import java.util.Map;
import java.util.Optional;
import org.gouji.data.DataFile;

/** What the empty report and the form of its tables print beside the words of their edition. */
public final class FormTexts {
  private final Map<String, Object> data = DataFile.load("template");

  /** Everything below a key; nothing where there is none. */
  public Optional<Object> all(String key) {
    return Optional.ofNullable(data.get(key));
  }

  /** A text of a part of the data. */
  public String text(String part, String key) {
    return find(part, key).orElseThrow(() -> new IllegalStateException("no " + part + "." + key));
  }

  /** A text of a part of the data, where it has one. */
  public Optional<String> find(String part, String key) {
    return Optional.ofNullable(part(part).get(key)).map(Object::toString);
  }

  /** A part of the data by its keys. */
  @SuppressWarnings("unchecked")
  public Map<String, Object> part(String part) {
    return (Map<String, Object>) data.getOrDefault(part, Map.of());
  }
}
