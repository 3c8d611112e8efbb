package org.gouji.write.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.model.Severity;
import org.gouji.rule.Catalogue;
import org.gouji.rule.RuleInfo;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.gouji.write.RuleSheet;

/** The rules as SARIF describes them: once for the tool, and once more in each other language. */
final class Rules {
  private static final List<String> HELP =
      List.of("demand", "reason", "formula", "basis", "example", "fix", "limits");

  private final JsonGenerator json;
  private final List<RuleInfo> rules;
  private final Map<String, Integer> numbers = new HashMap<>();

  Rules(JsonGenerator json, Catalogue rules) {
    this.json = json;
    this.rules = rules.rules();
    for (RuleInfo rule : this.rules) {
      numbers.put(rule.id(), numbers.size());
    }
  }

  /** The number by which results name a rule; -1 for one that the catalogue lacks. */
  int number(String rule) {
    return numbers.getOrDefault(rule, -1);
  }

  /** Writes the rules of the tool. */
  void write(Phrasebook words) throws IOException {
    Phrasebook english = words.language() == Language.EN ? words : Phrasebook.in(Language.EN);
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : rules) {
      RuleSheet sheet = RuleSheet.of(rule, words);
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      json.writeStringField("name", name(english.ofRule(rule.id(), "title")));
      texts(sheet, words);
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.severities().get(0)));
      json.writeEndObject();
      json.writeObjectFieldStart("properties");
      json.writeStringField("family", rule.family());
      json.writeStringField("basis", sheet.text("basis"));
      json.writeArrayFieldStart("tags");
      json.writeString(rule.family());
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes what is said of the rules in another language. */
  void translate(Phrasebook words) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", "gouji");
    json.writeStringField("language", tag(words.language()));
    json.writeArrayFieldStart("contents");
    json.writeString("localizedData");
    json.writeEndArray();
    json.writeBooleanField("isComprehensive", false);
    json.writeObjectFieldStart("translationMetadata");
    json.writeStringField("name", "gouji " + words.language().code());
    json.writeEndObject();
    json.writeObjectFieldStart("associatedComponent");
    json.writeStringField("name", "gouji");
    json.writeEndObject();
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      texts(RuleSheet.of(rule, words), words);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void texts(RuleSheet sheet, Phrasebook words) throws IOException {
    text("shortDescription", sheet.title());
    text("fullDescription", sheet.text("demand"));
    List<String> plain = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    for (RuleSheet.Part part : sheet.parts()) {
      if (HELP.contains(part.key())) {
        String text = part.text().lines().collect(Collectors.joining(" "));
        plain.add(part.label() + words.say("list.because") + text);
        marked.add("**" + part.label() + "**" + words.say("list.because") + Texts.markdown(text));
      }
    }
    json.writeObjectFieldStart("help");
    json.writeStringField("text", Texts.message(String.join(" ", plain)));
    json.writeStringField("markdown", String.join("\n\n", marked));
    json.writeEndObject();
  }

  private void text(String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", Texts.message(text));
    json.writeEndObject();
  }

  /** How SARIF calls a severity. */
  static String level(Severity severity) {
    return switch (severity) {
      case VIOLATION -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }

  /** How SARIF calls a language. */
  static String tag(Language language) {
    return language == Language.ZH ? "zh-CN" : "en-US";
  }

  /** A title as one word: SARIF wants a name that is an identifier. */
  private static String name(String title) {
    StringBuilder name = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter) {
        name.append(begins ? Character.toUpperCase(c) : c);
      }
      begins = !letter;
    }
    return name.toString();
  }
}
