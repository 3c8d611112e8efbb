package org.gouji.read.excel;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.gouji.model.Problem;
import org.gouji.read.HardenedZip;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/**
 * An XLSX file: its main part names the sheets, others hold texts and styles. The container is gone
 * through three times, since the parts come in any order and a sheet may be too large to be kept.
 */
final class XlsxBook {
  private static final String ROOT = "_rels/.rels";
  private static final String USUAL = "xl/workbook.xml";
  private static final int MOST_SHEETS = 1000;

  private final Source source;
  private final Tally tally = new Tally();
  private final SharedStrings strings = new SharedStrings();
  private final Styles styles = new Styles();

  /** The sheets to be read by the names of their parts, in the order of the workbook. */
  private final Map<String, Sheet> sheets = new LinkedHashMap<>();

  private Map<String, Parts.Relationship> relationships = Map.of();
  private boolean uncalculated;
  private boolean since1904;

  XlsxBook(Source source) {
    this.source = source;
  }

  SharedStrings strings() {
    return strings;
  }

  Styles styles() {
    return styles;
  }

  Tally tally() {
    return tally;
  }

  /** Whether the file asks to have all its formulas calculated anew: what it holds may be old. */
  boolean isUncalculated() {
    return uncalculated;
  }

  /** Whether days are counted from 1904. */
  boolean since1904() {
    return since1904;
  }

  /** The sheets that can be seen, in their order. */
  List<Sheet> read() throws UnreadableException {
    main();
    Set<String> texts = Set.of("sharedStrings", "styles");
    Map<String, String> wanted = new HashMap<>();
    for (Parts.Relationship related : relationships.values()) {
      if (texts.contains(related.type())) {
        wanted.put(related.target(), related.type());
      }
    }
    HardenedZip.visit(
        source,
        name -> wanted.containsKey(Parts.name(name)),
        (name, in) -> {
          // A part that stands twice is read once.
          String type = wanted.remove(Parts.name(name));
          if ("styles".equals(type)) {
            styles.read(in);
          } else {
            strings.read(in);
          }
        });
    Map<String, Sheet> unread = new HashMap<>(sheets);
    HardenedZip.visit(
        source,
        name -> unread.containsKey(Parts.name(name)),
        (name, in) -> {
          Sheet sheet = unread.remove(Parts.name(name));
          if (sheet != null) {
            new SheetXml(this, sheet).read(in);
          }
        });
    return new ArrayList<>(sheets.values());
  }

  private void main() throws UnreadableException {
    Map<String, byte[]> parts = new HashMap<>();
    HardenedZip.unpack(source, XlsxBook::mayBeMain)
        .forEach((name, bytes) -> parts.putIfAbsent(Parts.name(name), bytes));
    String main = USUAL;
    byte[] root = parts.get(ROOT);
    if (root != null) {
      main =
          Parts.relationships("", new ByteArrayInputStream(root)).values().stream()
              .filter(related -> related.type().equals("officeDocument"))
              .map(Parts.Relationship::target)
              .findFirst()
              .orElse(USUAL);
    }
    if (main.endsWith(".bin")) {
      throw new UnreadableException(Problem.of("xlsb"));
    }
    byte[] workbook = parts.get(main);
    byte[] related = parts.get(Parts.relationshipsOf(main));
    if (workbook == null || related == null) {
      throw new UnreadableException(Problem.of("brokenWorkbook"));
    }
    relationships = Parts.relationships(main, new ByteArrayInputStream(related));
    Parts.walk(new ByteArrayInputStream(workbook), this::begin);
  }

  private static boolean mayBeMain(String entry) {
    String name = Parts.name(entry);
    return name.equals(ROOT) || name.substring(name.lastIndexOf('/') + 1).startsWith("workbook");
  }

  private void begin(String name, XMLStreamReader xml) throws UnreadableException {
    switch (name) {
      case "workbookPr" -> since1904 = Parts.flag(xml, "date1904");
      case "calcPr" -> uncalculated = Parts.flag(xml, "fullCalcOnLoad");
      case "sheet" -> sheet(xml);
      default -> {}
    }
  }

  private void sheet(XMLStreamReader xml) throws UnreadableException {
    String state = Parts.attribute(xml, "state");
    Parts.Relationship related = relationships.get(Parts.attribute(xml, "id"));
    boolean seen = state.isEmpty() || state.equals("visible");
    if (seen && related != null && related.type().equals("worksheet")) {
      sheets.putIfAbsent(related.target(), new Sheet(Parts.attribute(xml, "name"), tally));
    }
    if (sheets.size() > MOST_SHEETS) {
      throw Tally.tooLarge();
    }
  }
}
