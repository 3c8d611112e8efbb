package org.gouji.hostile;

/** Models that are too deep, too long, or that hold what no figure can be. */
final class JsonAttacks {
  private JsonAttacks() {}

  static void addTo(Attacks attacks) {
    attacks.addText("deep-arrays.json", () -> "[".repeat(1_000_000));
    attacks.addText("deep-objects.json", () -> "{\"a\":".repeat(1_000_000));
    attacks.addLarge("deep-known.json", () -> head() + "\"title\":" + Filling.MARK, "[");
    attacks.addLarge("large-string.json", () -> title(Filling.MARK), "政");
    attacks.addLarge("large-escapes.json", () -> title(Filling.MARK), "\\u0041");
    attacks.addLarge("large-name.json", () -> head() + '"' + Filling.MARK + "\":1}", "k");
    attacks.addLarge("large-number.json", () -> cell(Filling.MARK), "1");
    attacks.addLarge("large-array.json", JsonAttacks::paragraphs, "\"\",");
    attacks.addLarge("large-prose.json", JsonAttacks::paragraphs, "\"收到申请12件。\",");
    attacks.addLarge("large-blanks.json", () -> head() + Filling.MARK + "\"year\":2023}", " ");
    attacks.addText("million-keys.json", () -> head() + keys() + "\"year\":2023}");
    attacks.addText("many-sections.json", JsonAttacks::sections);
    attacks.addText("digits-10000.json", () -> cell("1".repeat(10_000)));
    attacks.addText("decimals-10000.json", () -> cell("0." + "0".repeat(10_000) + "1"));
    attacks.addText("control-in-title.json", () -> title("\\u001b[31m红\\u0000\\u202e\\ud800"));
    attacks.addText("newline-in-title.json", () -> title("一\\n二\\r三"));
    attacks.addText(
        "text-cell-large.json", () -> cell("{\"text\":\"" + "/".repeat(5_000_000) + "\"}"));
    attacks.addText(
        "unit-large.json", () -> cell("{\"value\":1,\"unit\":\"" + "元".repeat(99_999) + "\"}"));
  }

  private static String head() {
    return "{\"schema\":\"gouji-report/1\",\"edition\":\"2021\",";
  }

  private static String title(String title) {
    return head() + "\"year\":2023,\"title\":\"" + title + "\"}";
  }

  private static String cell(String value) {
    return head() + "\"tables\":{\"requests\":{\"granted\":{\"total\":" + value + "}}}}";
  }

  private static String paragraphs() {
    return head() + "\"sections\":[{\"number\":1,\"paragraphs\":[" + Filling.MARK + "\"\"]}]}";
  }

  private static String keys() {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      keys.append("\"k").append(i).append("\":0,");
    }
    return keys.toString();
  }

  private static String sections() {
    String section = "{\"number\":1,\"heading\":\"一、总体情况\",\"paragraphs\":[\"好\"]},";
    return head() + "\"sections\":[" + section.repeat(100_000) + section.replace("]},", "]}]}");
  }
}
