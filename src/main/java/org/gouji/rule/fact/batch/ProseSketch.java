package org.gouji.rule.fact.batch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import org.apache.commons.codec.digest.MurmurHash3;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Where;
import org.gouji.text.MaskedSentence;
import org.gouji.text.NormalText;

/**
 * What the prose of sections 1 and 5 is recognised by: the hashes of its sentences, with years,
 * figures and the agency's own names masked.
 *
 * <p>One sentence is kept in its own words, to be quoted: that of the least hash, which two similar
 * texts are as likely to share as they are similar (Broder 1997).
 */
public final class ProseSketch {
  private static final int OVERVIEW = 1;
  private static final int PROBLEMS = 5;

  /** Of a shorter one the names and figures were all that was its own. */
  private static final int FEWEST_LETTERS = 10;

  private static final int FEWEST_SENTENCES = 5;
  private static final int LONGEST_QUOTE = 60;
  private static final char NAME = '@';

  private final long[] sentences;
  private final String quote;
  private final int section;

  private ProseSketch(long[] sentences, String quote, int section) {
    this.sentences = sentences;
    this.quote = quote;
    this.section = section;
  }

  /** Sketches the prose of a report. */
  public static ProseSketch of(Report report) {
    Reader reader = new Reader(OwnNames.of(report.agency()));
    for (Section section : report.sections()) {
      if (section.number() == OVERVIEW || section.number() == PROBLEMS) {
        for (Paragraph paragraph : section.paragraphs()) {
          reader.read(section.number(), NormalText.of(paragraph.text()));
        }
      }
    }
    return reader.sketch();
  }

  /** Whether there is enough of it to be compared. */
  boolean isComparable() {
    return sentences.length >= FEWEST_SENTENCES;
  }

  /** The hashes of its sentences, each once, in ascending order; not to be changed. */
  long[] sentences() {
    return sentences;
  }

  /** Whether another text has the sentence that can be quoted. */
  boolean isQuotedFor(ProseSketch other) {
    return sentences.length > 0 && Arrays.binarySearch(other.sentences, sentences[0]) >= 0;
  }

  /** The sentence that can be quoted. */
  Where where() {
    return Where.quote(OptionalInt.of(section), quote, Place.NOWHERE);
  }

  /** Reads sentences. */
  private static final class Reader {
    private final OwnNames names;
    private final StringBuilder masked = new StringBuilder();
    private long[] hashes = new long[32];
    private int count;
    private long least = Long.MAX_VALUE;
    private String quote = "";
    private int section;

    Reader(OwnNames names) {
      this.names = names;
    }

    void read(int number, NormalText text) {
      for (MaskedSentence sentence : MaskedSentence.of(text)) {
        sentence(number, text, sentence);
      }
    }

    private void sentence(int number, NormalText text, MaskedSentence sentence) {
      if (mask(sentence.words()) < FEWEST_LETTERS) {
        return;
      }
      byte[] bytes = masked.toString().getBytes(StandardCharsets.UTF_8);
      long hash = MurmurHash3.hash128x64(bytes)[0];
      if (hash < least) {
        least = hash;
        int end = Math.min(sentence.end(), sentence.start() + LONGEST_QUOTE);
        quote = text.quote(sentence.start(), end);
        section = number;
      }
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * count);
      }
      hashes[count++] = hash;
    }

    /** Masks own names in a sentence; tells how many letters and marks are left of it. */
    private int mask(String words) {
      masked.setLength(0);
      int i = 0;
      while (i < words.length()) {
        int name = names.lengthAt(words, i);
        if (name == 0) {
          masked.append(words.charAt(i));
        } else if (masked.length() == 0 || masked.charAt(masked.length() - 1) != NAME) {
          masked.append(NAME);
        }
        i += Math.max(1, name);
      }
      return masked.length();
    }

    ProseSketch sketch() {
      Arrays.sort(hashes, 0, count);
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (kept == 0 || hashes[i] != hashes[kept - 1]) {
          hashes[kept++] = hashes[i];
        }
      }
      return new ProseSketch(Arrays.copyOf(hashes, kept), quote, section);
    }
  }
}
