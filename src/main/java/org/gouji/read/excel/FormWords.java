package org.gouji.read.excel;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.edition.Labels;
import org.gouji.edition.SectionTemplate;
import org.gouji.edition.TableTemplate;
import org.gouji.model.TableName;

/**
 * The words of the report's format, as evidence of what a row of a sheet is where nothing is drawn
 * around it.
 */
final class FormWords {
  private static final int LONGEST = 80;
  private static final int LONGEST_HEADING = 40;
  private static final int MOST_KNOWN = 100;

  /** The labels, each with the tables that have it. */
  private final Map<String, Set<TableName>> labels = new HashMap<>();

  private final Set<String> titles = new HashSet<>();
  private final Edition edition;

  /** The words of the texts last asked for: each is asked for several times. */
  private final Map<String, String> known = new HashMap<>();

  FormWords(Editions editions) {
    edition = editions.all().get(0);
    for (Edition each : editions.all()) {
      for (SectionTemplate section : each.sections()) {
        titles.add(section.words());
        titles.addAll(section.variants());
      }
      for (TableTemplate table : each.tables().values()) {
        add(table.name(), table.groups());
        add(table.name(), table.rowsByWords().keySet());
        add(table.name(), table.columnsByWords().keySet());
      }
    }
  }

  private void add(TableName table, Set<String> words) {
    words.forEach(label -> labels.computeIfAbsent(label, l -> new HashSet<>()).add(table));
  }

  /** Whether a text is a label of one of the tables. */
  boolean isLabel(String text) {
    return !tables(text).isEmpty();
  }

  /** The only table that has all of the labels of a row, where they tell it. */
  Optional<TableName> table(SheetRow row) {
    Set<TableName> told = EnumSet.noneOf(TableName.class);
    for (Piece piece : row.texts()) {
      Set<TableName> tables = tables(piece.text());
      if (tables.size() == 1) {
        told.addAll(tables);
      }
    }
    return told.size() == 1 ? Optional.of(told.iterator().next()) : Optional.empty();
  }

  private Set<TableName> tables(String text) {
    return text.length() <= LONGEST ? labels.getOrDefault(words(text), Set.of()) : Set.of();
  }

  /** The words of a text; none where it has no Chinese. */
  private String words(String text) {
    if (text.codePoints().noneMatch(Character::isIdeographic)) {
      return "";
    }
    if (known.size() >= MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(text, Labels::words);
  }

  /** Whether a text is a section's title in accepted words. */
  boolean isTitle(String text) {
    return text.length() <= LONGEST_HEADING && titles.contains(words(text));
  }

  /**
   * Whether a text that is no label reads like a section's title: it has a number and a word of it.
   */
  boolean isHeading(String text) {
    String line = text.strip();
    if (line.isEmpty() || line.length() > LONGEST_HEADING || isLabel(line)) {
      return false;
    }
    boolean numbered = "第一二三四五六".indexOf(line.charAt(0)) >= 0 && Labels.numberingEnd(line) > 0;
    return numbered && edition.sectionOf(words(line)).isPresent();
  }

  /** Whether a text says something of the table or the report as a whole: 填报单位：, 单位：件. */
  static boolean isCaption(String text) {
    boolean colon = text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
    return (colon && text.codePoints().anyMatch(Character::isIdeographic))
        || text.contains("信息公开工作");
  }

  /** Whether a text is prose. */
  static boolean isSentence(String text) {
    return text.length() > LONGEST || text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
  }
}
