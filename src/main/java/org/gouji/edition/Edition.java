package org.gouji.edition;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gouji.model.TableName;

/**
 * One edition of the report format.
 *
 * @param name {@code 2019} or {@code 2021}
 * @param notice the notice of the State Council's office that laid it down
 * @param sections the six sections in their order
 * @param tables the three tables
 */
public record Edition(
    String name,
    String notice,
    List<SectionTemplate> sections,
    Map<TableName, TableTemplate> tables) {
  /** The order in which telling words decide: the most telling first. */
  private static final List<Integer> BY_KEYWORD = List.of(4, 5, 6, 3, 2, 1);

  public Edition {
    sections = List.copyOf(sections);
    tables = Map.copyOf(tables);
  }

  /**
   * The section that a title's words speak of: by the title itself, an accepted variant, or a
   * telling word in it.
   */
  public OptionalInt sectionOf(String words) {
    for (SectionTemplate section : sections) {
      if (words.equals(section.words()) || section.variants().contains(words)) {
        return OptionalInt.of(section.number());
      }
    }
    for (int number : BY_KEYWORD) {
      if (sections.get(number - 1).keywords().stream().anyMatch(words::contains)) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  /** The template of a table. */
  public TableTemplate table(TableName table) {
    TableTemplate template = tables.get(table);
    if (template == null) {
      throw new IllegalStateException("edition " + name + " lacks table " + table.code());
    }
    return template;
  }

  /** How many cells the three tables have. */
  public int cells() {
    return tables.values().stream().mapToInt(TableTemplate::cells).sum();
  }
}
