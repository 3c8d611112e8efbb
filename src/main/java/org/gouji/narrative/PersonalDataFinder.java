package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gouji.data.DataFile;
import org.gouji.model.Figure;
import org.gouji.model.Mark;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.jspecify.annotations.Nullable;

/** Finds numbers of persons in prose and cells: identity cards, bank cards, mobile telephones. */
final class PersonalDataFinder {
  private static final int CONTEXT = 24;
  private static final int NEAR = 12;
  private static final String COUNTRY = "86";
  private static final int COUNTRY_AND_MOBILE = 13;

  private static final class Holder {
    private static final PersonalDataFinder STANDARD =
        new PersonalDataFinder(DataFile.load("lexicon/numbers"));
  }

  private final Words things;
  private final Words owned;
  private final Words contacts;
  private final Words persons;
  private final Map<String, List<Integer>> cards = new HashMap<>();

  private PersonalDataFinder(Map<String, Object> data) {
    things = Words.of(data, "things");
    owned = Words.of(data, "owned");
    contacts = Words.of(data, "contacts");
    persons = Words.of(data, "persons");
    ((Map<?, ?>) data.getOrDefault("cards", Map.of()))
        .forEach((prefix, lengths) -> cards.put(prefix.toString(), lengths((List<?>) lengths)));
  }

  private static List<Integer> lengths(List<?> data) {
    return data.stream().map(length -> ((BigDecimal) length).intValueExact()).toList();
  }

  /** Marks the numbers of a paragraph. */
  static void mark(Passage passage, List<Mark> marks) {
    String text = passage.normal();
    DigitRun run = DigitRun.next(text, 0);
    while (run != null) {
      Mark mark = Holder.STANDARD.mark(passage, run);
      if (mark != null) {
        marks.add(mark);
      }
      run = DigitRun.next(text, run.end());
    }
  }

  /** Marks the numbers in the cells of a report; a figure of few digits is no such number. */
  static void mark(Report report, List<Mark> marks) {
    for (Table table : report.tables().values()) {
      for (Table.Row row : table.rows()) {
        for (Figure figure : row.figures().values()) {
          String text = figure.text();
          if (text.length() > DigitRun.FEWEST
              || (text.length() == DigitRun.FEWEST && !figure.isRead())) {
            OptionalInt section = OptionalInt.of(table.name().section());
            mark(Passage.of(section, text, figure.place()), marks);
          }
        }
      }
    }
  }

  private @Nullable Mark mark(Passage passage, DigitRun run) {
    String before = before(passage.normal(), run.start(), CONTEXT);
    String near = before(passage.normal(), run.start(), NEAR);
    if (things.in(near) && !owned.in(near)) {
      return null;
    }
    Mark.Kind kind = kind(run, before);
    return kind == null ? null : passage.mark(kind, run.start(), run.end());
  }

  private Mark.@Nullable Kind kind(DigitRun run, String before) {
    String digits = run.digits();
    if ((run.isGrouped(6, 8, 4) || run.isGrouped(6, 4, 4, 4))
        && PersonalNumber.isIdentity(digits)) {
      return Mark.Kind.IDENTITY_NUMBER;
    }
    if (run.isInFours() && isCard(digits)) {
      return Mark.Kind.BANK_CARD;
    }
    boolean abroad = digits.startsWith(COUNTRY) && digits.length() == COUNTRY_AND_MOBILE;
    boolean grouped =
        abroad
            ? run.isGrouped(2, 3, 4, 4) && (run.groups().size() > 1 || before.endsWith("+"))
            : run.isGrouped(3, 4, 4);
    String number = abroad ? digits.substring(2) : digits;
    if (!grouped || !PersonalNumber.isMobile(number)) {
      return null;
    }
    return contacts.in(before) && !persons.in(before)
        ? Mark.Kind.OFFICE_MOBILE
        : Mark.Kind.MOBILE_NUMBER;
  }

  private boolean isCard(String digits) {
    if (digits.endsWith("X") || PersonalNumber.looksLikeIdentity(digits)) {
      return false;
    }
    for (Map.Entry<String, List<Integer>> card : cards.entrySet()) {
      if (digits.startsWith(card.getKey()) && card.getValue().contains(digits.length())) {
        return PersonalNumber.hasCardCheck(digits);
      }
    }
    return false;
  }

  /** What stands before a number in its sentence. */
  private static String before(String text, int end, int most) {
    int start = end;
    while (start > 0 && end - start < most && "。；".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
  }
}
