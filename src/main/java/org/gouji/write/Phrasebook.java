package org.gouji.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.data.DataFile;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Candidate;
import org.gouji.model.CellRef;
import org.gouji.model.Message;
import org.gouji.model.Problem;
import org.gouji.model.Remark;
import org.gouji.model.Severity;
import org.gouji.model.Suppression;
import org.gouji.model.Term;

/**
 * The words of the program and of its rules in one language. Words are found by key; those of a
 * rule below its identifier. A key that has none is an error of the program, never an empty text.
 */
public final class Phrasebook {
  private static final Pattern LOCATOR =
      Pattern.compile(
          "(roster-line|table|row|column|line|paragraph|text box|footnote|endnote|character|page|box)"
              + " (\\d+(?:,\\d+)*)");
  private static final Pattern ELEMENT = Pattern.compile(", /html/[^,]*+");

  /** A sheet's name may hold anything, also what looks like a place. */
  private static final Pattern SHEET =
      Pattern.compile("sheet (.*), cell ([A-Z]{1,3}[0-9]{1,7})(?=$|, )", Pattern.DOTALL);

  private static final int MOST_CELLS = 6;
  private static final int MOST_ADDENDS = 3;

  private final Language language;
  private final Map<String, Object> words;
  private final Map<String, Map<String, Object>> rules = new ConcurrentHashMap<>();

  private Phrasebook(Language language, Map<String, Object> words) {
    this.language = language;
    this.words = words;
  }

  /** The phrasebook of a language. */
  public static Phrasebook in(Language language) {
    return new Phrasebook(language, DataFile.load("text/" + language.code()));
  }

  /** The language of the words. */
  public Language language() {
    return language;
  }

  /** The keys of words that begin so, in the order of the file. */
  List<String> keys(String prefix) {
    return words.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
  }

  /** The names of severities, one after the other. */
  String severities(Collection<Severity> severities) {
    return severities.stream()
        .map(severity -> say("severity." + severity.code()))
        .collect(Collectors.joining(say("list.separator")));
  }

  /** Words without gaps. */
  public String say(String key) {
    return text(words, key);
  }

  /** Words with gaps, filled in the order of names and values. */
  public String say(String key, Map<String, ?> values) {
    String text = say(key);
    for (Map.Entry<String, ?> value : values.entrySet()) {
      String shown = Visible.line(String.valueOf(value.getValue()));
      text = text.replace("{" + value.getKey() + "}", shown);
    }
    return text;
  }

  /** The name of a family of rules; its code where the office made it. */
  public String family(String code) {
    return words.getOrDefault("family." + code, code).toString();
  }

  /** Why an input could not be read. */
  public String say(Problem problem) {
    return fill(say("problem." + problem.key()), problem.terms(), Editions.standard().all());
  }

  /** What is to be said of a file. */
  public String say(Remark remark) {
    return say(
        "remark." + remark.kind().code(),
        Map.of("count", remark.count(), "place", place(remark.place().locator())));
  }

  /** Why a finding does not count: by what it is known, why it may stand, who said so, how long. */
  public String say(Suppression known) {
    List<String> said = new ArrayList<>();
    said.add(say("known." + known.kind().code()));
    known.reason().map(Visible::line).ifPresent(said::add);
    known.person().ifPresent(person -> said.add(say("known.person", Map.of("person", person))));
    known.expires().ifPresent(day -> said.add(say("known.expires", Map.of("day", day))));
    return String.join(say("list.apart"), said);
  }

  /** Why a rule did not run. */
  public String reason(Message reason, String edition) {
    return fill(say(reason.key()), reason.terms(), editions(edition));
  }

  /** What a rule's finding says. */
  public String message(String rule, Message message, String edition) {
    return fill(ofRule(rule, message.key()), message.terms(), editions(edition));
  }

  /** A candidate for the wrong cells: what would have to stand there, and what speaks for it. */
  public String candidate(Candidate candidate, String edition) {
    List<String> changes = new ArrayList<>();
    for (Candidate.Change change : candidate.changes()) {
      String from = change.from().isEmpty() ? say("diagnose.blank") : change.from();
      changes.add(
          say(
              "diagnose.change",
              Map.of("cell", name(change.cell(), edition), "from", from, "to", change.to())));
    }
    return say(
        "diagnose.candidate",
        Map.of(
            "changes", String.join(say("list.separator"), changes),
            "why", reason(candidate.why(), edition)));
  }

  /** A text of a rule, such as {@code title}. */
  public String ofRule(String rule, String key) {
    return text(rule(rule), key);
  }

  /** A text of a rule where it may lack one; empty if it does. */
  public String optionalOfRule(String rule, String key) {
    return rule(rule).getOrDefault(key, "").toString();
  }

  /**
   * A locator, such as {@code table 3, row 4}, in words. The path to an element of a page is for
   * programs, and left out where words lead there too.
   */
  public String place(String locator) {
    Matcher sheet = SHEET.matcher(locator);
    if (sheet.lookingAt()) {
      return say("sheet.name", Map.of("name", sheet.group(1)))
          + say("list.comma")
          + say("sheet.cell", Map.of("name", sheet.group(2)))
          + parts(locator.substring(sheet.end()));
    }
    return parts(locator);
  }

  private String parts(String locator) {
    StringBuilder text = new StringBuilder();
    Matcher part = LOCATOR.matcher(ELEMENT.matcher(locator).replaceFirst(""));
    while (part.find()) {
      String kind = part.group(1).equals("text box") ? "text-box" : part.group(1);
      String named = say("place." + kind, Map.of("number", part.group(2)));
      part.appendReplacement(text, Matcher.quoteReplacement(named));
    }
    return part.appendTail(text).toString().replace(", ", say("list.comma"));
  }

  /** The name of a cell, such as 予以公开·自然人. */
  public String name(CellRef cell, String edition) {
    return name(cell, editions(edition));
  }

  /** The short name of a row. */
  public String row(org.gouji.model.TableName table, String row, String edition) {
    return render(new Term.RowName(table, row), editions(edition));
  }

  /** The short name of a column. */
  public String column(org.gouji.model.TableName table, String column, String edition) {
    return render(new Term.ColumnName(table, column), editions(edition));
  }

  private Map<String, Object> rule(String id) {
    return rules.computeIfAbsent(id, rule -> DataFile.load("text/" + language.code() + "/" + rule));
  }

  private String text(Map<String, Object> map, String key) {
    Object text = map.get(key);
    if (text == null) {
      throw new IllegalStateException("no words for " + key + " in " + language.code());
    }
    return text.toString();
  }

  /** The editions that give rows and columns their names, the report's own first. */
  private static List<Edition> editions(String first) {
    List<Edition> editions = new ArrayList<>(Editions.standard().all());
    editions.sort((a, b) -> Boolean.compare(b.name().equals(first), a.name().equals(first)));
    return editions;
  }

  private String fill(String text, Map<String, Term> terms, List<Edition> editions) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    while (from < text.length()) {
      int open = text.indexOf('{', from);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      if (close < 0) {
        return filled.append(text, from, text.length()).toString();
      }
      Term term = terms.get(text.substring(open + 1, close));
      filled.append(text, from, open);
      filled.append(term == null ? text.substring(open, close + 1) : render(term, editions));
      from = close + 1;
    }
    return filled.toString();
  }

  private String render(Term term, List<Edition> editions) {
    if (term instanceof Term.Words plain) {
      return Visible.line(plain.text());
    }
    if (term instanceof Term.Key key) {
      return say(key.key());
    }
    if (term instanceof Term.Phrase phrase) {
      return fill(say(phrase.key()), phrase.terms(), editions);
    }
    if (term instanceof Term.Saying saying) {
      return fill(
          ofRule(saying.rule(), saying.message().key()), saying.message().terms(), editions);
    }
    if (term instanceof Term.RowName row) {
      return inLanguage(template(row.table(), editions, true, row.row()).row(row.row()).names());
    }
    if (term instanceof Term.ColumnName column) {
      return inLanguage(
          template(column.table(), editions, false, column.column())
              .column(column.column())
              .names());
    }
    if (term instanceof Term.Cells cells) {
      return cells(cells.cells(), editions);
    }
    if (term instanceof Term.Sum sum) {
      return sum(sum, editions);
    }
    if (term instanceof Term.Apart apart) {
      return list(apart.terms(), say("list.apart"), editions);
    }
    return list(((Term.Several) term).terms(), say("list.separator"), editions);
  }

  private String list(List<Term> terms, String separator, List<Edition> editions) {
    List<String> parts = new ArrayList<>();
    for (Term part : terms) {
      parts.add(render(part, editions));
    }
    return String.join(separator, parts);
  }

  private String sum(Term.Sum sum, List<Edition> editions) {
    List<String> addends = new ArrayList<>();
    for (Term.Addend addend : sum.addends()) {
      boolean dull = sum.addends().size() > MOST_ADDENDS && addend.value().equals("0");
      if (!dull) {
        addends.add(render(addend.name(), editions) + " " + addend.value());
      }
    }
    return addends.isEmpty() ? say("sum.none") : String.join(" + ", addends);
  }

  private String cells(List<CellRef> cells, List<Edition> editions) {
    List<String> names = new ArrayList<>();
    for (CellRef cell : cells.subList(0, Math.min(MOST_CELLS, cells.size()))) {
      names.add(name(cell, editions));
    }
    String list = String.join(say("list.separator"), names);
    return cells.size() <= MOST_CELLS
        ? list
        : say("list.more", Map.of("list", list, "count", cells.size()));
  }

  private String name(CellRef cell, List<Edition> editions) {
    return render(new Term.RowName(cell.table(), cell.row()), editions)
        + "·"
        + render(new Term.ColumnName(cell.table(), cell.column()), editions);
  }

  private String inLanguage(TableTemplate.Names names) {
    return language == Language.ZH ? names.zh() : names.en();
  }

  /** The template, of the first edition that has such a row or column. */
  private static TableTemplate template(
      org.gouji.model.TableName table, List<Edition> editions, boolean row, String key) {
    return editions.stream()
        .map(edition -> edition.table(table))
        .filter(
            template ->
                row
                    ? template.rows().stream().anyMatch(r -> r.key().equals(key))
                    : template.columns().containsKey(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(table.code() + " has no " + key));
  }
}
