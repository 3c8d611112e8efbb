package org.gouji.rule.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Mark;
import org.gouji.model.Mark.Kind;
import org.gouji.model.Message;
import org.gouji.model.Term;

/**
 * Numbers of persons in prose and cells. A finding quotes the number where it stands, so that it
 * can be found and taken out; whatever is said of it shows it masked.
 */
public final class PersonalData {
  private static final int MOST_FINDINGS = 50;
  private static final int SHOWN_BEFORE = 3;
  private static final int SHOWN_BEHIND = 2;

  private final Marks marks;

  PersonalData(Marks marks) {
    this.marks = marks;
  }

  /** No identity number and no bank card stands in the report. */
  public Judgement getSecrecy() {
    List<Breach> breaches = new ArrayList<>(none("message", Kind.IDENTITY_NUMBER));
    breaches.addAll(none("message.card", Kind.BANK_CARD));
    return Judgement.of(breaches);
  }

  /** No mobile number of a person stands in the report. */
  public Judgement getPrivacy() {
    return Judgement.of(none("message.mobile", Kind.MOBILE_NUMBER));
  }

  /** No mobile number stands for an office. */
  public Judgement getContact() {
    return Judgement.of(none("message.office", Kind.OFFICE_MOBILE));
  }

  /** A finding a number; of very many one finding that counts them. */
  private List<Breach> none(String message, Kind kind) {
    List<Mark> found = marks.of(kind);
    boolean flood = found.size() > MOST_FINDINGS;
    List<Breach> breaches = new ArrayList<>();
    for (Mark mark : flood ? found.subList(0, 1) : found) {
      String masked = masked(mark.quote());
      String shown = flood ? masked + " … × " + found.size() : masked;
      breaches.add(
          new Breach(
              new Message(message, Map.of("number", Term.words(shown))),
              Optional.empty(),
              Optional.of(masked),
              mark.where(),
              List.of(),
              Optional.empty(),
              Optional.empty()));
    }
    return breaches;
  }

  private static String masked(String number) {
    StringBuilder masked = new StringBuilder(number.length());
    long all = number.chars().filter(Character::isLetterOrDigit).count();
    int seen = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        boolean shown = seen < SHOWN_BEFORE || seen >= all - SHOWN_BEHIND;
        masked.append(shown ? c : '*');
        seen++;
      }
    }
    return masked.toString();
  }
}
