package org.gouji.narrative.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Claim;
import org.gouji.model.Claims;
import org.gouji.model.Place;
import org.gouji.model.Report;
import org.gouji.model.Where;
import org.gouji.read.UnreadableException;
import org.gouji.text.NormalText;

/** Sentences as section 1 of a county's report of 2021. */
final class Sentences {
  private static final Report REPORT = report();

  private Sentences() {}

  private static Report report() {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("reports/base/county-2021.json"));
      return Gouji.standard().read(new Input("county", maxSize -> bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is understood of a paragraph, or of several, one on each line. */
  static Claims claims(String paragraphs) {
    return claims(paragraphs, 1);
  }

  /** What is understood of paragraphs of a section. */
  static Claims claims(String paragraphs, int section) {
    return ClaimReader.read(
        REPORT,
        paragraphs
            .lines()
            .map(line -> new Paragraph(NormalText.of(line), OptionalInt.of(section)))
            .toList());
  }

  /** The figures of a paragraph, each as {@code subject value}. */
  static List<String> figures(String paragraph) {
    return claims(paragraph).figures().stream()
        .map(claim -> claim.subject() + " " + claim.quantity().value().toPlainString())
        .toList();
  }

  /** The one figure of a paragraph. */
  static Claim figure(String paragraph) {
    List<Claim> figures = claims(paragraph).figures();
    if (figures.size() != 1) {
      throw new AssertionError("figures of “" + paragraph + "”: " + figures(paragraph));
    }
    return figures.get(0);
  }

  /** The tokens of a text that are numbers and count something. */
  static List<Token> numbers(String text) {
    return new Lexer(Lexicon.standard(), OwnName.of(""))
        .read(NormalText.of(text).normal()).stream()
            .filter(token -> token.kind() == Kind.NUMBER)
            .toList();
  }

  private record Paragraph(NormalText text, OptionalInt section) implements Prose {
    @Override
    public String normal() {
      return text.normal();
    }

    @Override
    public Where where(int start, int end) {
      return Where.quote(section, text.quote(start, end), Place.NOWHERE);
    }
  }
}
