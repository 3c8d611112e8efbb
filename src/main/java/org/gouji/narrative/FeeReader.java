package org.gouji.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.data.DataFile;
import org.gouji.model.FeeStatement;
import org.gouji.model.FeeStatement.Kind;
import org.gouji.model.Where;
import org.jspecify.annotations.Nullable;

/** Reads what section 6 says of the information-processing fee, sentence by sentence. */
final class FeeReader {
  private static final Pattern AMOUNT =
      Pattern.compile("(?<![0-9.,])([0-9][0-9,]{0,15}(?:\\.[0-9]{1,6})?)\\s?万?元");
  private static final char FEE = '费';

  /** How far words on a fee go on behind the character itself: 收费的信息公开. */
  private static final int FEE_REACH = 8;

  private static final int LONGEST_SENTENCE = 600;
  private static final int LONGEST_QUOTE = 60;

  private static final class Holder {
    private static final FeeReader STANDARD = new FeeReader(DataFile.load("lexicon/fees"));
  }

  private final Words subject;
  private final List<Pattern> denial;
  private final List<Pattern> notice;
  private final List<Pattern> aside;
  private final List<Pattern> tariff;
  private final List<Pattern> elsewhere;

  private FeeReader(Map<String, Object> data) {
    subject = Words.of(data, "subject");
    denial = Phrases.patterns(data, "denial");
    notice = Phrases.patterns(data, "notice");
    aside = Phrases.patterns(data, "aside");
    tariff = Phrases.patterns(data, "tariff");
    elsewhere = Phrases.patterns(data, "elsewhere");
  }

  static FeeReader standard() {
    return Holder.STANDARD;
  }

  /** What the passages of section 6 say. The sentences of one report do not contradict lightly. */
  FeeStatement read(List<Passage> passages) {
    FeeStatement said = FeeStatement.NONE;
    for (Passage passage : passages) {
      String text = passage.normal();
      int from = 0;
      while (from < text.length()) {
        int to = from;
        while (to < text.length() && "。；".indexOf(text.charAt(to)) < 0) {
          to++;
        }
        said = stronger(said, sentence(passage, from, to));
        from = to + 1;
      }
    }
    return said;
  }

  /** Words outside section 6 that say outright that no fee was charged for information. */
  Optional<Where> elsewhere(List<Passage> passages) {
    for (Passage passage : passages) {
      // All of them speak of a fee, and most paragraphs do not. Where fees stand close together,
      // what
      // is around them is looked at once.
      String text = passage.normal();
      int fee = text.indexOf(FEE);
      while (fee >= 0) {
        int from = Math.max(0, fee - LONGEST_QUOTE);
        int to = fee;
        for (; fee >= 0 && fee - LONGEST_QUOTE <= to; fee = text.indexOf(FEE, fee + 1)) {
          to = Math.min(text.length(), fee + FEE_REACH);
        }
        Matcher matcher = first(elsewhere, text, from, to);
        if (matcher != null) {
          return Optional.of(passage.where(matcher.start(), matcher.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static FeeStatement stronger(FeeStatement said, FeeStatement now) {
    boolean differs = said.kind() != now.kind() && said.kind() != Kind.SILENT;
    if (now.kind() == Kind.SILENT || (differs && now.kind() == Kind.UNCLEAR)) {
      return said;
    }
    // 未收取 in one sentence and an amount in another: which of them is meant, nobody can tell.
    boolean contradicts = differs && said.kind() != Kind.UNCLEAR;
    return contradicts ? new FeeStatement(Kind.UNCLEAR, said.where()) : now;
  }

  private FeeStatement sentence(Passage passage, int from, int to) {
    String sentence = passage.normal().substring(from, Math.min(to, from + LONGEST_SENTENCE));
    if (!subject.in(sentence)) {
      return FeeStatement.NONE;
    }
    String plain = without(aside, sentence);
    Matcher denied = first(denial, plain);
    boolean charged = hasAmount(without(tariff, plain)) || first(notice, plain) != null;
    if (denied != null && !charged) {
      // What is left out is blotted out, so places are those of the sentence.
      return said(passage, Kind.NOT_CHARGED, from + denied.start(), from + denied.end());
    }
    int end = Math.min(from + sentence.length(), from + LONGEST_QUOTE);
    return said(passage, charged && denied == null ? Kind.CHARGED : Kind.UNCLEAR, from, end);
  }

  private static FeeStatement said(Passage passage, Kind kind, int start, int end) {
    Where where = passage.where(start, end);
    return new FeeStatement(kind, Optional.of(where));
  }

  private static boolean hasAmount(String sentence) {
    Matcher amount = AMOUNT.matcher(sentence);
    while (amount.find()) {
      if (amount.group(1).chars().anyMatch(c -> c >= '1' && c <= '9')) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Matcher first(List<Pattern> patterns, String sentence) {
    return first(patterns, sentence, 0, sentence.length());
  }

  private static @Nullable Matcher first(List<Pattern> patterns, String text, int from, int to) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text).region(from, to).useTransparentBounds(true);
      if (matcher.find()) {
        return matcher;
      }
    }
    return null;
  }

  /** The sentence with some of its stretches blotted out. */
  private static String without(List<Pattern> patterns, String sentence) {
    String left = sentence;
    for (Pattern pattern : patterns) {
      left = pattern.matcher(left).replaceAll(found -> "，".repeat(found.group().length()));
    }
    return left;
  }
}
