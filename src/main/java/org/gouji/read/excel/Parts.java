package org.gouji.read.excel;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.model.Problem;
import org.gouji.read.HardenedXml;
import org.gouji.read.UnreadableException;

/** How parts of an XLSX file are named, and how their XML is walked through. */
final class Parts {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Parts() {}

  /** Takes the elements of a part. */
  @FunctionalInterface
  interface Elements {
    /** An element begins; what stands in it may be read on. */
    void begin(String name, XMLStreamReader xml) throws XMLStreamException, UnreadableException;
  }

  /** Walks through a part. */
  static void walk(InputStream in, Elements elements) throws UnreadableException {
    try {
      XMLStreamReader xml = HardenedXml.openInPieces(in);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new UnreadableException(Problem.of("externalEntity"));
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          elements.begin(xml.getLocalName(), xml);
        }
      }
    } catch (XMLStreamException e) {
      String line = e.getLocation() == null ? "?" : "" + e.getLocation().getLineNumber();
      throw new UnreadableException(Problem.of("brokenXml", "line", line));
    }
  }

  /**
   * The text of the element that has just begun, without what tells how it is spoken; the element
   * ends with it.
   *
   * @param tagged whether only what stands in {@code t} elements is text
   */
  static String text(XMLStreamReader xml, boolean tagged)
      throws XMLStreamException, UnreadableException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int taken = tagged ? 0 : 1;
    int spoken = 0;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          taken = taken == 0 && xml.getLocalName().equals("t") ? depth : taken;
          spoken = spoken == 0 && xml.getLocalName().equals("rPh") ? depth : spoken;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          taken = taken == depth && tagged ? 0 : taken;
          spoken = spoken == depth ? 0 : spoken;
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (taken > 0 && spoken == 0) {
            text.append(xml.getText());
            requireModest(text);
          }
        }
        default -> {}
      }
    }
    return unescaped(text.toString());
  }

  private static void requireModest(StringBuilder text) throws UnreadableException {
    if (text.length() > SharedStrings.LONGEST) {
      throw Tally.tooLarge();
    }
  }

  /** Characters that XML cannot hold are written as {@code _x000D_}. */
  private static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher escape = ESCAPE.matcher(text);
    return escape.replaceAll(
        found ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  /** An attribute by its local name; empty where there is none. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** A whole number in an attribute; another where there is none. */
  static int number(XMLStreamReader xml, String name, int otherwise) {
    String value = attribute(xml, name);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Whether an attribute says yes. */
  static boolean flag(XMLStreamReader xml, String name) {
    String value = attribute(xml, name);
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** A part's name in the form that is compared. */
  static String name(String entry) {
    String name = entry.replace('\\', '/').toLowerCase(Locale.ROOT);
    return name.startsWith("/") ? name.substring(1) : name;
  }

  /** The name of the part that holds another's relationships. */
  static String relationshipsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** The name of the part that a relationship of another leads to. */
  static String resolve(String part, String target) {
    String path =
        target.startsWith("/")
            ? target.substring(1)
            : part.substring(0, part.lastIndexOf('/') + 1) + target;
    Deque<String> steps = new ArrayDeque<>();
    Matcher step = Pattern.compile("[^/\\\\]+").matcher(path);
    while (step.find()) {
      if (step.group().equals("..")) {
        steps.pollLast();
      } else if (!step.group().equals(".")) {
        steps.addLast(step.group());
      }
    }
    return name(String.join("/", steps));
  }

  /**
   * A relationship of a part.
   *
   * @param type the last word of its type, such as {@code worksheet}
   * @param target the name of the part that it leads to
   */
  record Relationship(String type, String target) {}

  /** The relationships of a part by their identifiers. */
  static Map<String, Relationship> relationships(String part, InputStream in)
      throws UnreadableException {
    Map<String, Relationship> relationships = new HashMap<>();
    walk(
        in,
        (name, xml) -> {
          if (name.equals("Relationship")) {
            String type = attribute(xml, "Type");
            relationships.putIfAbsent(
                attribute(xml, "Id"),
                new Relationship(
                    type.substring(type.lastIndexOf('/') + 1),
                    resolve(part, attribute(xml, "Target"))));
          }
        });
    return relationships;
  }
}
