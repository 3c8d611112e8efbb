package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away what stands around the text of each page: page numbers, and lines that are the same at
 * the same height of every page.
 */
final class Furniture {
  /** How many lines at the top or the bottom of a page may be such. */
  private static final int EDGE_LINES = 3;

  /** Page numbers stand in so much of a page at its top or bottom. */
  private static final double MARGIN = 0.12;

  /** Lines at the same height differ by no more than this, in points. */
  private static final double SAME_HEIGHT = 4;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[—–\\-－·•~～\\s]*(?:第\\s*)?(?:[Pp]age\\s*)?([0-9０-９]{1,4})\\s*页?"
              + "(?:\\s*[,，/／]?\\s*(?:共|of)?\\s*[0-9]{1,4}\\s*页?)?[—–\\-－·•~～\\s]*");

  private final List<PageLayout> pages;

  private Furniture(List<PageLayout> pages) {
    this.pages = pages;
  }

  /** The pages without it. */
  static List<PageLayout> without(List<PageLayout> pages) {
    return new Furniture(pages).strip();
  }

  private List<PageLayout> strip() {
    Set<TextLine> repeated = repeated();
    List<PageLayout> left = new ArrayList<>();
    for (PageLayout page : pages) {
      List<TextLine> kept = new ArrayList<>(page.lines());
      kept.removeIf(repeated::contains);
      Predicate<TextLine> number =
          line ->
              (line.base() > page.height() * (1 - MARGIN) || line.base() < page.height() * MARGIN)
                  && isOutside(page, line)
                  && NUMBER.matcher(line.text()).matches();
      if (!kept.isEmpty() && number.test(kept.get(kept.size() - 1))) {
        kept.remove(kept.size() - 1);
      }
      if (!kept.isEmpty() && number.test(kept.get(0))) {
        kept.remove(0);
      }
      left.add(page.withLines(kept));
    }
    return left;
  }

  /** Whether nothing else of the page stands beyond a line. */
  private static boolean isOutside(PageLayout page, TextLine line) {
    boolean low = line.base() > page.height() / 2;
    return page.tables().stream()
        .noneMatch(
            table ->
                low
                    ? table.box().bottom() > line.box().bottom()
                    : table.box().top() < line.box().top());
  }

  /** Lines at the edges of pages that stand there on every page, but for their digits. */
  private Set<TextLine> repeated() {
    Map<String, List<TextLine>> alike = new HashMap<>();
    Map<String, Set<Integer>> where = new HashMap<>();
    for (PageLayout page : pages) {
      for (TextLine line : edges(page)) {
        long height = Math.round(line.base() / SAME_HEIGHT);
        for (long near = height - 1; near <= height + 1; near++) {
          String key = near + " " + digitless(line.text());
          where.computeIfAbsent(key, k -> new HashSet<>()).add(page.number());
          if (near == height) {
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
          }
        }
      }
    }
    int enough = pages.size() <= 3 ? pages.size() : pages.size() - 1 - pages.size() / 4;
    Set<TextLine> repeated = new HashSet<>();
    alike.forEach(
        (key, lines) -> {
          if (pages.size() > 1 && where.getOrDefault(key, Set.of()).size() >= enough) {
            repeated.addAll(lines);
          }
        });
    return repeated;
  }

  private static List<TextLine> edges(PageLayout page) {
    List<TextLine> edges = new ArrayList<>();
    int size = page.lines().size();
    for (int i = 0; i < size; i++) {
      TextLine line = page.lines().get(i);
      boolean margin =
          line.base() < page.height() * MARGIN || line.base() > page.height() * (1 - MARGIN);
      if (margin && (i < EDGE_LINES || i >= size - EDGE_LINES) && isOutside(page, line)) {
        edges.add(line);
      }
    }
    return edges;
  }

  private static String digitless(String text) {
    Matcher digits = Pattern.compile("[0-9０-９]+").matcher(text);
    return digits.replaceAll("#");
  }
}
