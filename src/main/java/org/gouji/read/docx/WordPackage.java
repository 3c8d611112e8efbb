package org.gouji.read.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Problem;
import org.gouji.read.HardenedZip;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/**
 * The parts of a Word document. Which part is what is told by its relationships; a package that
 * lacks them has its parts under their usual names. Names differ in case or in their slashes
 * between producers, and count without these.
 */
public final class WordPackage {
  private static final String MAIN = "word/document.xml";
  private static final String ROOT = "";

  private final Map<String, byte[]> parts;
  private final String main;
  private final Map<String, String> relations;

  private WordPackage(Map<String, byte[]> parts, String main, Map<String, String> relations) {
    this.parts = parts;
    this.main = main;
    this.relations = relations;
  }

  /**
   * Opens a package; parts that nobody asks for stay packed.
   *
   * @throws UnreadableException if it is no package, or holds no body
   */
  public static WordPackage open(Source source) throws UnreadableException {
    Map<String, byte[]> parts = named(HardenedZip.unpack(source, WordPackage::isUsual));
    String main = relations(parts, ROOT).getOrDefault("officeDocument", MAIN);
    Map<String, String> relations = relations(parts, main);
    boolean all = parts.containsKey(main) && parts.keySet().containsAll(wanted(relations).values());
    if (!all) {
      // Parts under other names than usual.
      parts.putAll(
          named(
              HardenedZip.unpack(
                  source, n -> name(n).equals(main) || relations.containsValue(name(n)))));
    }
    if (!parts.containsKey(main)) {
      throw new UnreadableException(Problem.of("brokenZip"));
    }
    return new WordPackage(parts, main, relations);
  }

  /** The name of the part that holds the body, as names count here. */
  public String mainName() {
    return main;
  }

  /** The name of a part that the body relates to in some way, as names count here. */
  public Optional<String> related(String relation) {
    return Optional.ofNullable(relations.get(relation));
  }

  /** The part that holds the body. */
  byte[] main() {
    return parts.getOrDefault(main, new byte[0]);
  }

  /** A part that the body relates to in some way, such as {@code styles}. */
  Optional<byte[]> part(String relation) {
    String usual = folder(main) + relation + ".xml";
    String name = relations.isEmpty() ? usual : relations.getOrDefault(relation, "");
    return Optional.ofNullable(parts.get(name));
  }

  private static Map<String, String> wanted(Map<String, String> relations) {
    Map<String, String> wanted = new HashMap<>(relations);
    wanted.keySet().removeIf(type -> !isWanted(type));
    return wanted;
  }

  private static boolean isWanted(String type) {
    return switch (type) {
      case "styles", "numbering", "footnotes", "endnotes" -> true;
      default -> false;
    };
  }

  private static boolean isUsual(String entry) {
    String name = name(entry);
    String file = name.substring(name.lastIndexOf('/') + 1);
    return (file.endsWith(".rels") && !name.contains("/embeddings/"))
        || (file.endsWith(".xml")
            && (file.startsWith("document") || isWanted(file.substring(0, file.length() - 4))));
  }

  /** The name of an entry as names count here: without case, and with plain slashes. */
  public static String name(String entry) {
    String name = entry.replace('\\', '/').toLowerCase(Locale.ROOT);
    return name.startsWith("/") ? name.substring(1) : name;
  }

  private static Map<String, byte[]> named(Map<String, byte[]> entries) {
    Map<String, byte[]> parts = new HashMap<>();
    entries.forEach((name, bytes) -> parts.putIfAbsent(name(name), bytes));
    return parts;
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  /** What a part relates to, by the last word of the kind of relation; the first of each kind. */
  private static Map<String, String> relations(Map<String, byte[]> parts, String part)
      throws UnreadableException {
    String file = part.substring(part.lastIndexOf('/') + 1);
    byte[] rels = parts.get(folder(part) + "_rels/" + file + ".rels");
    Map<String, String> relations = new HashMap<>();
    if (rels == null) {
      return relations;
    }
    XmlCursor xml = XmlCursor.open(rels);
    while (xml.next()) {
      String type = xml.starts() ? xml.attribute("Type") : null;
      String target = xml.starts() ? xml.attribute("Target") : null;
      boolean inside = xml.starts() && !"External".equals(xml.attribute("TargetMode"));
      if (type != null && target != null && inside) {
        relations.putIfAbsent(
            type.substring(type.lastIndexOf('/') + 1), resolved(folder(part), target));
      }
    }
    return relations;
  }

  private static String resolved(String folder, String target) {
    String path = target.replace('\\', '/');
    if (path.startsWith("/")) {
      return name(path);
    }
    String base = folder;
    while (path.startsWith("../") || path.startsWith("./")) {
      if (path.startsWith("../") && !base.isEmpty()) {
        base = folder(base.substring(0, base.length() - 1));
      }
      path = path.substring(path.indexOf('/') + 1);
    }
    return name(base + path);
  }
}
