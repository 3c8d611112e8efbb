package org.gouji.profile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Problem;
import org.gouji.model.Term;

/**
 * The entries of one object of a profile, each asked for by its key. What is asked for in a wrong
 * form, and what nobody asked for, is told with the line on which it stands.
 */
final class Entries {
  private final YamlText text;
  private final String path;
  private final Map<?, ?> values;
  private final Set<String> asked = new LinkedHashSet<>();

  private Entries(YamlText text, String path, Map<?, ?> values) {
    this.text = text;
    this.path = path;
    this.values = values;
  }

  /** The whole file. */
  static Entries of(YamlText text) {
    return new Entries(text, "", text.values());
  }

  /** The keys, as they stand. */
  List<String> keys() {
    return values.keySet().stream().map(String::valueOf).toList();
  }

  /** The object below a key; an empty one where there is none. */
  Entries object(String key) throws WrongProfileException {
    Object value = ask(key);
    if (value == null) {
      return new Entries(text, at(key), Map.of());
    }
    if (value instanceof Map<?, ?> map) {
      return new Entries(text, at(key), map);
    }
    throw wrong(key, "profile.object");
  }

  /** Whether an object stands below a key. */
  boolean isObject(String key) {
    return values.get(key) instanceof Map<?, ?>;
  }

  /** The objects listed below a key. */
  List<Entries> objects(String key) throws WrongProfileException {
    java.util.ArrayList<Entries> objects = new java.util.ArrayList<>();
    int number = 0;
    for (Object item : list(key)) {
      String place = at(key) + "[" + number + "]";
      if (!(item instanceof Map<?, ?> map)) {
        throw wrong(place, key, "profile.object");
      }
      objects.add(new Entries(text, place, map));
      number++;
    }
    return objects;
  }

  /** The texts listed below a key. */
  List<String> texts(String key) throws WrongProfileException {
    java.util.ArrayList<String> texts = new java.util.ArrayList<>();
    for (Object item : list(key)) {
      if (!(item instanceof String words)) {
        throw wrong(key, "profile.list");
      }
      texts.add(words);
    }
    return texts;
  }

  private List<?> list(String key) throws WrongProfileException {
    Object value = ask(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw wrong(key, "profile.list");
  }

  /** A text. */
  Optional<String> text(String key) throws WrongProfileException {
    Object value = ask(key);
    if (value == null || value.equals("")) {
      return Optional.empty();
    }
    if (value instanceof Map<?, ?> || value instanceof List<?>) {
      throw wrong(key, "profile.text");
    }
    return Optional.of(value.toString());
  }

  /** A text that must be there. */
  String required(String key) throws WrongProfileException {
    Optional<String> found = text(key);
    if (found.isPresent()) {
      return found.get();
    }
    throw new WrongProfileException(
        new Problem(
            "profileLacks",
            Map.of(
                "file", Term.words(text.name()),
                "line", Term.words(text.line(path)),
                "key", Term.words(key))));
  }

  /** A number between two bounds. */
  Optional<BigDecimal> number(String key, String least, String most) throws WrongProfileException {
    Object value = ask(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof BigDecimal number
        && number.compareTo(new BigDecimal(least)) >= 0
        && number.compareTo(new BigDecimal(most)) <= 0) {
      return Optional.of(number);
    }
    throw wrong(
        key,
        new Term.Phrase(
            "profile.number", Map.of("least", Term.words(least), "most", Term.words(most))));
  }

  /** A day such as 2026-01-31. */
  Optional<LocalDate> day(String key) throws WrongProfileException {
    Optional<String> day = text(key);
    try {
      return day.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw wrong(key, "profile.day");
    }
  }

  /** A day of the year such as 01-31. */
  Optional<MonthDay> dayOfYear(String key) throws WrongProfileException {
    Optional<String> day = text(key);
    try {
      return day.map(words -> MonthDay.parse("--" + words));
    } catch (DateTimeException e) {
      throw wrong(key, "profile.dayOfYear");
    }
  }

  /** Refuses what nobody asked for. */
  void requireNoOthers() throws WrongProfileException {
    for (Object key : values.keySet()) {
      if (!asked.contains(String.valueOf(key))) {
        throw unknownKey(String.valueOf(key));
      }
    }
  }

  /** The line of an entry. */
  int line(String key) {
    return text.line(at(key));
  }

  /** The line of a word in the list below a key. */
  int line(String key, String word) {
    return text.lineOfWord(at(key), word);
  }

  /** A rule is named that there is not. */
  WrongProfileException unknownRule(int line, String name, Collection<String> known) {
    return new WrongProfileException(
        new Problem(
            "profileRule",
            Map.of(
                "file", Term.words(text.name()),
                "line", Term.words(line),
                "name", Term.words(name),
                "hint", hint(name, known))));
  }

  /** There is an entry that nobody asked for. */
  private WrongProfileException unknownKey(String name) {
    return new WrongProfileException(
        new Problem(
            "profileKey",
            Map.of(
                "file", Term.words(text.name()),
                "line", Term.words(line(name)),
                "name", Term.words(name),
                "hint", hint(name, asked))));
  }

  /** What may have been meant; all that there is, where nothing is near. */
  private static Term hint(String name, Collection<String> known) {
    List<String> near = NearNames.of(name, known);
    return near.isEmpty()
        ? new Term.Phrase(
            "profile.known",
            Map.of("known", new Term.Several(known.stream().map(Term::words).toList())))
        : new Term.Phrase(
            "profile.near",
            Map.of("near", new Term.Several(near.stream().map(Term::words).toList())));
  }

  /** A value that is not what is wanted. */
  WrongProfileException wrong(String key, String wanted) {
    return wrong(key, new Term.Key(wanted));
  }

  private WrongProfileException wrong(String key, Term wanted) {
    return new WrongProfileException(problem(text.line(at(key)), key, wanted));
  }

  private WrongProfileException wrong(String place, String key, String wanted) {
    return new WrongProfileException(problem(text.line(place), key, new Term.Key(wanted)));
  }

  private Problem problem(int line, String key, Term wanted) {
    return new Problem(
        "profileValue",
        Map.of(
            "file", Term.words(text.name()),
            "line", Term.words(line),
            "key", Term.words(key),
            "wanted", wanted));
  }

  private @org.jspecify.annotations.Nullable Object ask(String key) {
    asked.add(key);
    return values.get(key);
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
