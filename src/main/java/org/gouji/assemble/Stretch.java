package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.edition.Edition;
import org.gouji.edition.TableTemplate;
import org.gouji.model.TableName;

/**
 * A stretch of a sequence of cells that holds one flattened table. One table ends where a label
 * stands that only another has, so that tables behind each other in one section, or in an annex
 * behind the last, do not run together.
 *
 * @param name which table
 * @param tokens its cells, with the prose before and behind
 */
record Stretch(TableName name, List<CellToken> tokens) {
  /** Names by which a table is known. */
  private static final int FEWEST_NAMES = 3;

  /** Cuts a sequence; what holds no table belongs to the one before it, or to the first. */
  static List<Stretch> of(List<CellToken> tokens, List<Edition> editions) {
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    Optional<TableName> current = Optional.empty();
    for (int i = 0; i <= tokens.size(); i++) {
      boolean end = i == tokens.size();
      Optional<TableName> named = end ? current : named(tokens.get(i), current, editions);
      if (end || !named.equals(current)) {
        start = add(stretches, current, tokens, start, i, editions);
      }
      current = named;
    }
    return stretches;
  }

  /** Adds a stretch; the start of the next. */
  private static int add(
      List<Stretch> stretches,
      Optional<TableName> name,
      List<CellToken> tokens,
      int start,
      int end,
      List<Edition> editions) {
    List<CellToken> own = tokens.subList(start, end);
    int last = stretches.size() - 1;
    if (name.isPresent() && isTable(own, editions.get(0).table(name.get()))) {
      stretches.add(new Stretch(name.get(), own));
      return end;
    }
    if (last >= 0) {
      Stretch before = stretches.get(last);
      int from = start - before.tokens().size();
      stretches.set(last, new Stretch(before.name(), tokens.subList(from, end)));
      return end;
    }
    return start;
  }

  /** The table whose label a cell is: the one before where it may be, and where it names none. */
  private static Optional<TableName> named(
      CellToken token, Optional<TableName> current, List<Edition> editions) {
    if (token.isFigureLike()
        || current.filter(name -> isNamed(token, name, editions)).isPresent()) {
      return current;
    }
    List<TableName> named = new ArrayList<>();
    for (TableName name : TableName.values()) {
      if (isNamed(token, name, editions)) {
        named.add(name);
      }
    }
    return named.size() == 1 ? Optional.of(named.get(0)) : current;
  }

  private static boolean isNamed(CellToken token, TableName name, List<Edition> editions) {
    return editions.stream().anyMatch(edition -> edition.table(name).isLabel(token.words()));
  }

  /** Whether cells name rows or columns of a table; 总计 alone stands in every one. */
  static boolean namesSome(List<CellToken> tokens, TableTemplate template) {
    return tokens.stream().map(CellToken::words).filter(template::names).distinct().count()
        >= FEWEST_NAMES;
  }

  /** Whether cells name some of a table's rows or columns, and a figure for each row at least. */
  private static boolean isTable(List<CellToken> tokens, TableTemplate template) {
    return namesSome(tokens, template)
        && tokens.stream().filter(CellToken::isFigureLike).count() >= template.rows().size();
  }
}
