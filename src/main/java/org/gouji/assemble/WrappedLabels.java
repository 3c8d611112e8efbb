package org.gouji.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.edition.Labels;
import org.gouji.edition.TableTemplate;

/**
 * Labels of rows that were broken over lines while their figures stand beside one of these, as text
 * that keeps the layout of a page has them. Lines are joined only where together they make the
 * label of a row; it then stands on the line of the figures.
 */
final class WrappedLabels {
  private static final int MOST_BEFORE = 3;
  private static final int MOST_BEHIND = 5;
  private static final int FEWEST_FIGURES = 2;

  private final TableTemplate template;
  private final List<List<CellToken>> lines = new ArrayList<>();
  private final List<List<CellToken>> joined = new ArrayList<>();

  /** Where labels end whose figures stand further up, by the line of these. */
  private final Map<Integer, Integer> ends = new HashMap<>();

  /** The parts of a label: so many lines before that of the figures, and so many behind. */
  private record Match(int before, int behind, List<CellToken> parts) {}

  private WrappedLabels(List<CellToken> tokens, TableTemplate template) {
    this.template = template;
    int start = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).line() != tokens.get(start).line()) {
        lines.add(tokens.subList(start, i));
        start = i;
      }
    }
  }

  /** Joins the labels of a table that nothing but blanks parts; any other stays as it is. */
  static WrappedLabels in(List<CellToken> tokens, TableTemplate template) {
    WrappedLabels labels = new WrappedLabels(tokens, template);
    if (tokens.isEmpty() || tokens.get(tokens.size() - 1).bars() > 0) {
      labels.joined.add(tokens);
    } else {
      labels.join();
    }
    return labels;
  }

  /** The cells, with the labels joined. */
  List<CellToken> tokens() {
    return joined.stream().flatMap(List::stream).toList();
  }

  /** The last line of a row whose figures stand in a line. */
  int end(int line) {
    return ends.getOrDefault(line, line);
  }

  private void join() {
    for (int i = 0; i < lines.size(); i++) {
      List<CellToken> line = lines.get(i);
      int figures = figures(line);
      Match match = match(i, figures).orElse(null);
      if (match == null) {
        joined.add(line);
        continue;
      }
      List<CellToken> row = new ArrayList<>(before(match.before()));
      row.addAll(line.subList(0, Math.max(0, figures - 1)));
      row.add(label(match.parts(), line.get(figures)));
      row.addAll(line.subList(figures, line.size()));
      joined.add(row);
      i += match.behind();
      ends.put(line.get(0).line(), lines.get(i).get(0).line());
    }
  }

  /** Takes away the lines before that are parts of a label; a group's label may stand there too. */
  private List<CellToken> before(int count) {
    List<CellToken> groups = List.of();
    for (int i = 0; i < count; i++) {
      List<CellToken> line = joined.remove(joined.size() - 1);
      groups = line.subList(0, line.size() - 1);
    }
    return groups;
  }

  /** Where the figures begin that end a line; its length where none do. */
  private static int figures(List<CellToken> line) {
    int start = line.size();
    while (start > 0 && line.get(start - 1).isFigureLike()) {
      start--;
    }
    return start;
  }

  private Optional<Match> match(int index, int figures) {
    List<CellToken> line = lines.get(index);
    if (figures == line.size() || (figures == 0 && line.size() < FEWEST_FIGURES)) {
      return Optional.empty();
    }
    List<CellToken> own = figures == 0 ? List.of() : line.subList(figures - 1, figures);
    List<CellToken> behind = behind(index);
    List<CellToken> parts = new ArrayList<>(own);
    for (int before = 0; before <= MOST_BEFORE; before++) {
      if (before > 0 && !addBefore(parts, before)) {
        break;
      }
      for (int more = behind.size(); more >= 0; more--) {
        List<CellToken> all = new ArrayList<>(parts);
        all.addAll(behind.subList(0, more));
        if (isLabel(all)) {
          // One that is broken only before its figures is read as it stands.
          boolean apart = all.size() > 1 && (more > 0 || !own.isEmpty());
          return apart ? Optional.of(new Match(before, more, all)) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Adds the end of a line before; only the first line of a label has a group's beside it. */
  private boolean addBefore(List<CellToken> parts, int before) {
    int index = joined.size() - before;
    if (index < 0 || (before > 1 && joined.get(index + 1).size() > 1)) {
      return false;
    }
    List<CellToken> line = joined.get(index);
    CellToken last = line.get(line.size() - 1);
    if (last.isFigureLike() || last.words().isEmpty()) {
      return false;
    }
    parts.add(0, last);
    return true;
  }

  /** The lines behind that a label may go on in: words alone, and no label of their own. */
  private List<CellToken> behind(int index) {
    List<CellToken> behind = new ArrayList<>();
    for (int i = index + 1; i < lines.size() && behind.size() < MOST_BEHIND; i++) {
      CellToken token = lines.get(i).get(0);
      if (lines.get(i).size() > 1
          || token.isFigureLike()
          || token.words().isEmpty()
          || Labels.numberingEnd(token.text()) > 0
          || template.isLabel(token.words())) {
        break;
      }
      behind.add(token);
    }
    return behind;
  }

  private boolean isLabel(List<CellToken> parts) {
    String text = text(parts);
    long open = text.chars().filter(c -> c == '（' || c == '(').count();
    long closed = text.chars().filter(c -> c == '）' || c == ')').count();
    return (parts.size() == 1 || open == closed) && template.rowOf(Labels.words(text)).isPresent();
  }

  private static CellToken label(List<CellToken> parts, CellToken figure) {
    String text = text(parts);
    return new CellToken(
        text, Labels.words(text), false, figure.paragraph(), parts.get(0).place(), 0, 0);
  }

  private static String text(List<CellToken> parts) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return text.toString();
  }
}
