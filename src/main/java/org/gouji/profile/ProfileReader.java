package org.gouji.profile;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.data.DataFile;
import org.gouji.model.Problem;
import org.gouji.model.Severity;
import org.gouji.model.Term;
import org.gouji.rule.Catalogue;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.Rulebook;
import org.gouji.rule.fact.Deadlines;
import org.gouji.rule.fact.Parameters;

/**
 * Reads profiles: those that the program carries by their name, others from a YAML file. What a
 * profile does not set is as in the national one.
 */
public final class ProfileReader {
  private static final int LARGEST = 1 << 20;
  private static final String ALL = "1000000000";

  private final Entries root;
  private final Parameters defaults;
  private final boolean checked;

  private ProfileReader(YamlText text, Parameters defaults, boolean checked) {
    this.root = Entries.of(text);
    this.defaults = defaults;
    this.checked = checked;
  }

  /**
   * The profile of a name, or of a file.
   *
   * @throws WrongProfileException if there is none, or it cannot be used
   */
  public static Profile read(String nameOrFile) throws WrongProfileException {
    if (Profile.names().contains(nameOrFile)) {
      return nameOrFile.equals(Profile.NATIONAL) ? Profile.national() : builtIn(nameOrFile);
    }
    return new ProfileReader(
            YamlText.parse(nameOrFile, bytes(nameOrFile)), Profile.national().parameters(), false)
        .profile();
  }

  /** A profile that the program carries; the build's tests have read it as a file. */
  static Profile builtIn(String name) {
    Parameters defaults =
        name.equals(Profile.NATIONAL)
            ? new Parameters(
                BigDecimal.ONE, BigDecimal.ONE, OptionalInt.empty(), new Deadlines(END, END, END))
            : Profile.national().parameters();
    try {
      Map<String, Object> data = DataFile.load("profiles/" + name);
      return new ProfileReader(YamlText.checked(name, data), defaults, true).profile();
    } catch (WrongProfileException e) {
      throw new IllegalStateException("profile " + name, e);
    }
  }

  private static final MonthDay END = MonthDay.of(12, 31);

  private static byte[] bytes(String name) throws WrongProfileException {
    try {
      Path file = Path.of(name);
      if (Files.isRegularFile(file)) {
        try (InputStream in = Files.newInputStream(file)) {
          return in.readNBytes(LARGEST);
        }
      }
    } catch (IOException | InvalidPathException e) {
      // Told below: what cannot be opened is not there for the user either.
    }
    List<String> near = NearNames.of(name, Profile.names());
    List<Term> known = (near.isEmpty() ? Profile.names() : near).stream().map(Term::words).toList();
    throw new WrongProfileException(
        new Problem(
            "profileMissing", Map.of("name", Term.words(name), "known", new Term.Several(known))));
  }

  private Profile profile() throws WrongProfileException {
    Profile.Origin origin =
        new Profile.Origin(
            root.required("title"),
            root.required("issuer"),
            root.text("notice"),
            root.day("issued"));
    Profile profile =
        new Profile(root.required("name"), origin, parameters(), severities(), off(), waivers());
    root.requireNoOthers();
    return profile;
  }

  private Parameters parameters() throws WrongProfileException {
    Entries limits = root.object("parameters");
    Optional<BigDecimal> characters = limits.number("maxOverviewCharacters", "1", ALL);
    Parameters parameters =
        new Parameters(
            limits.number("maxOtherShare", "0", "1").orElse(defaults.maxOtherShare()),
            limits.number("maxReusedShare", "0", "1").orElse(defaults.maxReusedShare()),
            characters.isPresent()
                ? OptionalInt.of(characters.get().intValue())
                : defaults.maxOverviewCharacters(),
            deadlines(limits.object("deadlines")));
    limits.requireNoOthers();
    return parameters;
  }

  private Deadlines deadlines(Entries days) throws WrongProfileException {
    Deadlines deadlines =
        new Deadlines(
            days.dayOfYear("department").orElse(defaults.deadlines().department()),
            days.dayOfYear("government").orElse(defaults.deadlines().government()),
            days.dayOfYear("township").orElse(defaults.deadlines().township()));
    days.requireNoOthers();
    return deadlines;
  }

  private Map<String, Map<Severity, Severity>> severities() throws WrongProfileException {
    Entries entries = root.object("severities");
    Map<String, Map<Severity, Severity>> severities = new HashMap<>();
    for (String rule : entries.keys()) {
      requireRule(rule, entries.line(rule));
      Map<Severity, Severity> own = new EnumMap<>(Severity.class);
      if (entries.isObject(rule)) {
        Entries each = entries.object(rule);
        for (String from : each.keys()) {
          own.put(severity(each, from, from), severity(each, from, each.required(from)));
        }
      } else {
        Severity one = severity(entries, rule, entries.required(rule));
        for (Severity from : Severity.values()) {
          own.put(from, one);
        }
      }
      severities.put(rule, own);
    }
    return severities;
  }

  private static Severity severity(Entries entries, String key, String code)
      throws WrongProfileException {
    Set<String> codes =
        Arrays.stream(Severity.values()).map(Severity::code).collect(Collectors.toSet());
    if (!codes.contains(code)) {
      throw entries.wrong(key, "profile.severity");
    }
    return Severity.ofCode(code);
  }

  private Set<String> off() throws WrongProfileException {
    Set<String> off = new HashSet<>();
    for (String rule : root.texts("off")) {
      requireRule(rule, root.line("off", rule));
      off.add(rule);
    }
    return off;
  }

  private List<Waiver> waivers() throws WrongProfileException {
    List<Waiver> waivers = new ArrayList<>();
    for (Entries entry : root.objects("waivers")) {
      String rule = entry.required("rule");
      requireRule(rule, entry.line("rule"));
      Optional<BigDecimal> year = entry.number("year", "2008", "2100");
      entry.required("expires");
      waivers.add(
          new Waiver(
              rule,
              entry.text("agency"),
              year.isPresent() ? OptionalInt.of(year.get().intValue()) : OptionalInt.empty(),
              entry.required("reason"),
              entry.required("person"),
              entry.day("expires").orElseThrow()));
      entry.requireNoOthers();
    }
    return waivers;
  }

  private void requireRule(String rule, int line) throws WrongProfileException {
    if (checked) {
      return;
    }
    Catalogue rules = Rulebook.standard().catalogue();
    if (rules.rule(rule).isEmpty()) {
      throw root.unknownRule(line, rule, rules.rules().stream().map(RuleInfo::id).toList());
    }
  }
}
