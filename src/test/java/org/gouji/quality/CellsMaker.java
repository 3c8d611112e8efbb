package org.gouji.quality;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.edition.Editions;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Level;
import org.gouji.model.TableName;

/** Makes tables in which everything adds up. */
public final class CellsMaker {
  private static final String OUT = "carriedOut";
  private static final List<String> APPLICANTS =
      List.of("natural", "company", "research", "welfare", "legalService", "otherOrg");
  private static final List<Integer> SHARES = List.of(80, 10, 1, 2, 4, 3);
  private static final List<String> RESULTS =
      List.of("upheld", "corrected", "otherResult", "pending");

  private final String edition;
  private final Level level;
  private final Random random;
  private final Map<String, BigDecimal> values = new LinkedHashMap<>();

  private CellsMaker(String edition, Level level, Random random) {
    this.edition = edition;
    this.level = level;
    this.random = random;
  }

  /**
   * Tables of about so many requests.
   *
   * @param closed whether nothing is carried over
   * @param in what was carried in, by applicant, where it is known
   */
  public static Cells make(
      String edition, Level level, int requests, boolean closed, Map<String, Long> in, Random r) {
    CellsMaker maker = new CellsMaker(edition, level, r);
    maker.requests(requests, closed, in);
    maker.remedies(requests);
    maker.disclosure();
    return new Cells(edition, Map.copyOf(maker.values));
  }

  /** What is carried out, by applicant. */
  static Map<String, Long> carriedOut(Cells cells) {
    Map<String, Long> out = new LinkedHashMap<>();
    APPLICANTS.forEach(
        column -> out.put(column, cells.value(OUT + "." + column).orElseThrow().longValue()));
    return out;
  }

  private void requests(int requests, boolean closed, Map<String, Long> in) {
    List<TableTemplate.Row> rows =
        Editions.standard().named(edition).table(TableName.REQUESTS).rows();
    for (TableTemplate.Row row : rows) {
      row.columns().forEach(column -> values.put(row.key() + "." + column, BigDecimal.ZERO));
    }
    in.forEach((column, count) -> add("carriedIn", column, count));
    for (int i = 0; i < requests; i++) {
      add("newReceived", APPLICANTS.get(draw(SHARES)), 1);
    }
    List<TableTemplate.Row> outcomes = rows.stream().filter(row -> isOutcome(row.key())).toList();
    List<Integer> weights = outcomes.stream().map(row -> weight(row.key())).toList();
    for (String column : APPLICANTS) {
      long before = values.get("carriedIn." + column).longValue();
      long all = before + values.get("newReceived." + column).longValue();
      for (long i = 0; i < all; i++) {
        if (!closed && i >= before && random.nextInt(100) < 6) {
          add(OUT, column, 1);
        } else {
          add(outcomes.get(draw(weights)).key(), column, 1);
          add("handledTotal", column, 1);
        }
      }
    }
  }

  private static boolean isOutcome(String row) {
    return switch (row) {
      case "newReceived", "carriedIn", "handledTotal", OUT -> false;
      default -> true;
    };
  }

  private static int weight(String row) {
    return switch (row) {
      case "granted" -> 45;
      case "partlyGranted" -> 12;
      case "unavailable.notHeld" -> 18;
      case "unavailable.needsCreation", "notProcessed.petition", "denied.enforcementFile" -> 4;
      case "denied.stateSecret", "denied.safetyStability", "notProcessed.publication" -> 1;
      default -> 2;
    };
  }

  private void add(String row, String column, long count) {
    values.merge(row + "." + column, BigDecimal.valueOf(count), BigDecimal::add);
    values.merge(row + ".total", BigDecimal.valueOf(count), BigDecimal::add);
  }

  private void remedies(int requests) {
    int most = requests == 0 ? 0 : Math.min(60, 2 + requests / 12);
    int mood = random.nextInt(6);
    for (TableTemplate.Row row :
        Editions.standard().named(edition).table(TableName.REMEDIES).rows()) {
      row.columns().forEach(column -> values.put(row.key() + "." + column, BigDecimal.ZERO));
      int cases = mood == 0 || most == 0 ? 0 : random.nextInt(most + 1);
      for (int i = 0; i < cases; i++) {
        // Some have won everything, some have nothing open.
        List<Integer> weights =
            switch (mood) {
              case 1 -> List.of(1, 0, 0, 0);
              case 2 -> List.of(6, 0, 2, 0);
              case 3 -> List.of(8, 0, 0, 3);
              default -> List.of(10, 3, 3, 3);
            };
        add(row.key(), RESULTS.get(draw(weights)), 1);
      }
    }
  }

  private void disclosure() {
    for (TableTemplate.Row row :
        Editions.standard().named(edition).table(TableName.DISCLOSURE).rows()) {
      row.columns().forEach(column -> values.put(row.key() + "." + column, BigDecimal.ZERO));
    }
    documents("normativeDocuments", 30, 300);
    if (level.mayMakeRules()) {
      documents("regulations", 6, 40);
    }
    int power = level == Level.TOWNSHIP_GOVERNMENT ? 60 : 60_000;
    for (String row : List.of("licensing", "otherServices", "penalty", "coercion")) {
      replace(row + ".lastYear", 5 + random.nextInt(400));
      replace(row + ".change", random.nextInt(20) - 5);
      replace(row + ".decisions", random.nextInt(1 + (int) (power * random.nextDouble())));
    }
    money("fees.amount", random.nextInt(900_000));
    replace("fees.lastYear", 20 + random.nextInt(20));
    replace("procurement.items", 1 + random.nextInt(400));
    money("procurement.amount", 10_000 + random.nextInt(900_000));
  }

  private void documents(String row, int few, int many) {
    int made = random.nextInt(4) == 0 ? 0 : random.nextInt(few);
    int repealed = random.nextInt(few);
    int published = random.nextInt(made + 1);
    replace(row + ".made", made);
    replace(row + ".repealed", repealed);
    replace(row + ".inForce", made + random.nextInt(many));
    replace(row + ".published", random.nextInt(3) > 0 ? made : published);
    replace(row + ".publicTotal", made + random.nextInt(many));
  }

  private void replace(String cell, long value) {
    values.computeIfPresent(cell, (key, old) -> BigDecimal.valueOf(value));
  }

  private void money(String cell, long hundredths) {
    values.computeIfPresent(
        cell, (key, old) -> BigDecimal.valueOf(hundredths, 2).stripTrailingZeros());
  }

  private int draw(List<Integer> weights) {
    int sum = weights.stream().mapToInt(Integer::intValue).sum();
    int rest = random.nextInt(sum);
    int index = 0;
    while (rest >= weights.get(index)) {
      rest -= weights.get(index);
      index++;
    }
    return index;
  }
}
