package org.gouji.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stretch of prose that calls for attention.
 *
 * @param kind why
 * @param section the section it stands in; none in title and introduction
 * @param quote the stretch as published
 * @param place where it begins
 * @param instead what should stand there, where that can be told
 */
public record Mark(
    Kind kind, OptionalInt section, String quote, Place place, Optional<String> instead) {
  /** A mark of which it cannot be told what should stand there. */
  public Mark(Kind kind, OptionalInt section, String quote, Place place) {
    this(kind, section, quote, place, Optional.empty());
  }

  /** Why a stretch calls for attention. */
  public enum Kind {
    /** Characters that were damaged on their way: bytes lost, replaced or read in a wrong code. */
    DAMAGE,
    /** Half of a pinyin syllable in brackets behind a traditional character. */
    HALF_PINYIN,
    /** A bracket or quotation mark without its partner. */
    UNPAIRED,
    /** Words of a template, a placeholder, or a gap where a figure belongs. */
    PLACEHOLDER,
    /** A numbered heading that skips, repeats or falls back. */
    NUMBERING,
    /** The notice of 2019, on which reports of 2021 and later no longer rest. */
    SUPERSEDED_NOTICE,
    /** A reporting period whose days cannot be read. */
    UNREAD_PERIOD,
    /** The last day of the reporting period, without the first. */
    CLOSING_DAY,
    /** A term of the field that is misspelled. */
    MISSPELLING,
    /** A punctuation mark of the width that the rest of the text does not use. */
    MIXED_PUNCTUATION,
    /** The number of a resident identity card. */
    IDENTITY_NUMBER,
    /** The number of a bank card. */
    BANK_CARD,
    /** The number of a mobile telephone. */
    MOBILE_NUMBER,
    /** The number of a mobile telephone that is given as the contact of an office. */
    OFFICE_MOBILE,
    /** Another year where the report's year belongs. */
    OTHER_YEAR
  }

  /** The mark as a place of a finding. */
  public Where where() {
    return Where.quote(section, quote, place);
  }
}
