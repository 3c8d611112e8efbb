package org.gouji.hostile;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Stretches that are the worst case of a pattern, in each kind of place of each format. */
final class TextAttacks {
  private static final int LONG = 100_000;

  /** All formats meet in one assembler: text is tried in all places, the others in some. */
  private static final Set<Specimen.Spot> IN_PAGES =
      EnumSet.of(Specimen.Spot.TITLE, Specimen.Spot.CELL, Specimen.Spot.BLOCK);

  private static final Set<Specimen.Spot> IN_DRAFTS =
      EnumSet.of(Specimen.Spot.HEADING, Specimen.Spot.CELL);

  private static final Map<String, String> STRETCHES = new LinkedHashMap<>();

  static {
    STRETCHES.put("digits", "1".repeat(LONG));
    STRETCHES.put("thousands", "1" + ",000".repeat(LONG));
    STRETCHES.put("numerals", "一二三四五六七八九十百千万".repeat(LONG / 13));
    STRETCHES.put("brackets", "（".repeat(LONG));
    STRETCHES.put("bracket-pairs", "（一）".repeat(LONG / 3));
    STRETCHES.put("half-brackets", "( (".repeat(LONG / 3));
    STRETCHES.put("quotes", "“".repeat(LONG));
    STRETCHES.put("blanks", " ".repeat(LONG) + "x");
    STRETCHES.put("wide-blanks", "\u3000".repeat(LONG) + "x");
    STRETCHES.put("bars", "|".repeat(LONG));
    STRETCHES.put("bars-and-figures", "|0".repeat(LONG / 2));
    STRETCHES.put("years", "2023年".repeat(LONG / 5));
    STRETCHES.put("claims", "收到申请12件，其中自然人9件、法人3件，".repeat(LONG / 22));
    STRETCHES.put("lists", "其中1件、".repeat(LONG / 5));
    STRETCHES.put("shares", "占50%，同比增长20%，".repeat(LONG / 14));
    STRETCHES.put("periods", "2023年1月1日至".repeat(LONG / 10));
    STRETCHES.put("dashes", "——--".repeat(LONG / 4));
    STRETCHES.put("pinyin", "數(shù)".repeat(LONG / 6));
    STRETCHES.put("bidi", "\u202e\u2066\u200f".repeat(LONG / 3));
    STRETCHES.put("zero-width", "\u200b\u200d\ufeff\u2060".repeat(LONG / 4));
    STRETCHES.put("combining", "e" + "\u0301".repeat(1_000_000));
    STRETCHES.put("hangul", "\u1112\u1161\u11ab".repeat(LONG / 3));
    STRETCHES.put("ligature", "\ufdfa".repeat(LONG));
    STRETCHES.put("escapes", "\u001b]0;x\u0007\u001b[31m\u009b31m".repeat(LONG / 15));
    STRETCHES.put("replacement", "\ufffd".repeat(LONG));
    STRETCHES.put("surrogates", "𠮷".repeat(LONG / 2));
    STRETCHES.put("title-words", "政府信息公开工作年度报告".repeat(LONG / 12));
    STRETCHES.put("heading-words", "一、总体情况".repeat(LONG / 6));
    STRETCHES.put("exponent", "1e999999999");
    STRETCHES.put("ids", "身份证11010119900101001X电话13800138000，".repeat(LONG / 36));
  }

  private TextAttacks() {}

  static void addTo(Attacks attacks) {
    STRETCHES.forEach(
        (name, stretch) -> {
          // XML knows no control characters.
          boolean xml = stretch.codePoints().noneMatch(c -> c < ' ');
          for (Specimen.Spot spot : Specimen.Spot.values()) {
            Specimen specimen = new Specimen(stretch, spot);
            String file = name + "-in-" + spot.name().toLowerCase(Locale.ROOT);
            attacks.add(file + ".txt", specimen::textBytes);
            if (IN_PAGES.contains(spot)) {
              attacks.add(file + ".html", specimen::pageBytes);
            }
            if (xml && IN_DRAFTS.contains(spot)) {
              attacks.add(file + ".docx", specimen::draftBytes);
            }
          }
        });
    lines(attacks, "headings", "一、总体情况\n", 100_000);
    lines(attacks, "sub-headings", "（一）主动公开情况\n", 100_000);
    lines(attacks, "titles", "青石县2023年政府信息公开工作年度报告\n", 100_000);
    lines(attacks, "rows", "规章 | 0 | 0 | 0\n", 100_000);
    lines(attacks, "labels", "本年新收政府信息公开申请数量\n", 100_000);
    lines(attacks, "figures", "0\n", 1_000_000);
    lines(attacks, "claim-lines", "收到申请12件，办结11件，结转1件。\n", 100_000);
    lines(attacks, "blank-lines", "\n", 10_000_000);
    lines(attacks, "returns", "\r", 10_000_000);
    // One sentence that goes on in line after line.
    attacks.addText(
        "many-broken-lines.txt",
        () -> block("收到政府信息公开申请12件，其中自然人9件、法人3件，办结申请\n".repeat(100_000) + "完毕。\n"));
    large(attacks, "prose", "全年收到政府信息公开申请12件，同比增长20%。\n");
    large(attacks, "line", "政府信息公开");
    large(attacks, "ascii-line", "x");
    large(attacks, "blanks", " ");
    large(attacks, "bars", "|");
    large(attacks, "cells", "0 | ");
    large(attacks, "short-lines", "一\n");
  }

  private static void lines(Attacks attacks, String name, String line, int count) {
    attacks.addText("many-" + name + ".txt", () -> block(line.repeat(count)));
  }

  private static void large(Attacks attacks, String name, String piece) {
    attacks.addLarge("large-" + name + ".txt", () -> block(Filling.MARK), piece);
  }

  private static String block(String attack) {
    return new Specimen(attack, Specimen.Spot.BLOCK).text();
  }
}
