package org.gouji.read.doc;

import java.util.List;

/** The formats of numbers in the order of the codes that the file has for them. */
final class ListFormats {
  private static final int NONE = 255;
  private static final int IN_DASHES = 57;
  private static final List<String> NAMES =
      List.of(
          "decimal",
          "upperRoman",
          "lowerRoman",
          "upperLetter",
          "lowerLetter",
          "ordinal",
          "cardinalText",
          "ordinalText",
          "hex",
          "chicago",
          "ideographDigital",
          "japaneseCounting",
          "aiueo",
          "iroha",
          "decimalFullWidth",
          "decimalHalfWidth",
          "japaneseLegal",
          "japaneseDigitalTenThousand",
          "decimalEnclosedCircle",
          "decimalFullWidth2",
          "aiueoFullWidth",
          "irohaFullWidth",
          "decimalZero",
          "bullet",
          "ganada",
          "chosung",
          "decimalEnclosedFullstop",
          "decimalEnclosedParen",
          "decimalEnclosedCircleChinese",
          "ideographEnclosedCircle",
          "ideographTraditional",
          "ideographZodiac",
          "ideographZodiacTraditional",
          "taiwaneseCounting",
          "ideographLegalTraditional",
          "taiwaneseCountingThousand",
          "taiwaneseDigital",
          "chineseCounting",
          "chineseLegalSimplified",
          "chineseCountingThousand");

  private ListFormats() {}

  /** The name of a format; plain digits for one that no Chinese document has. */
  static String name(int code) {
    return switch (code) {
      case NONE -> "none";
      case IN_DASHES -> "numberInDash";
      default -> code >= 0 && code < NAMES.size() ? NAMES.get(code) : "decimal";
    };
  }
}
