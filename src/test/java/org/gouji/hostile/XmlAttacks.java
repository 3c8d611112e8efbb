package org.gouji.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Document types, entities and other traps of XML, in the main part of each zipped format. */
final class XmlAttacks {
  private static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put("entity-internal", "<!ENTITY x \"7\">");
    TYPES.put("entity-file", "<!ENTITY x SYSTEM \"file:///etc/passwd\">");
    TYPES.put("entity-network", "<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">");
    TYPES.put("entity-parameter", "<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;");
    TYPES.put("entity-laughs", laughs());
    TYPES.put("entity-quadratic", "<!ENTITY x \"" + "x".repeat(100_000) + "\">");
    TYPES.put("entity-circle", "<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">");
    TYPES.put("entity-none", "");
  }

  private XmlAttacks() {}

  static void addTo(Attacks attacks) {
    for (String format : List.of("docx", "xlsx", "odt")) {
      TYPES.forEach(
          (name, type) -> attacks.add(name + "." + format, () -> typed(format, " [" + type + "]")));
      String outside = " SYSTEM \"http://127.0.0.1:9/x.dtd\"";
      attacks.add("external-type." + format, () -> typed(format, outside));
    }
    String include = "<x xmlns='http://www.w3.org/2001/XInclude'><include href='/etc/passwd'/></x>";
    attacks.add("xinclude.docx", () -> draft(document(include)));
    attacks.add("million-attributes.docx", () -> draft(document(attributes())));
    attacks.add("million-namespaces.docx", () -> draft(document(namespaces())));
    attacks.add("million-comments.docx", () -> draft(document("<!--x-->".repeat(1_000_000))));
    attacks.add("instruction-endless.docx", () -> draft(document("<?x " + "y".repeat(7_000_000))));
    attacks.add("name-endless.docx", () -> draft(document("<" + "n".repeat(7_000_000) + "/>")));
    attacks.add("deep.docx", () -> draft(document("<w:sdt>".repeat(1_000_000))));
    attacks.add("deep-deleted.docx", () -> draft(document("<w:del>".repeat(1_000_000))));
    attacks.add("tables-60-deep.docx", () -> deep("<w:tbl><w:tr><w:tc>"));
    attacks.add("boxes-60-deep.docx", () -> deep("<w:p><w:txbxContent>"));
    attacks.add(
        "endless-lines.docx",
        () ->
            draft(document("<w:p><w:r>" + "<w:t>a</w:t><w:br/>".repeat(260_000) + "</w:r></w:p>")));
    attacks.add(
        "endless-paragraph.docx", () -> draft(document(Specimen.word("a".repeat(4_100_000)))));
    attacks.add("entity-undeclared.docx", () -> draft(document("<w:p>&x;</w:p>")));
    attacks.add("cell-outside-table.docx", () -> draft(document("<w:tc></w:tc>")));
    attacks.add("row-outside-table.docx", () -> draft(document("<w:tr/>")));
    attacks.add("merge-outside-table.docx", () -> draft(document("<w:vMerge/>")));
    attacks.add(
        "cell-outside-row.docx", () -> draft(document("<w:tbl><w:tc><w:p/></w:tc></w:tbl>")));
    attacks.add("text-in-text.docx", () -> draft(document("<w:t>a<w:b/></w:t>")));
    attacks.add("xml-unknown-encoding.docx", () -> encoded("no-such", StandardCharsets.UTF_8));
    attacks.add("xml-utf-16.docx", () -> encoded("UTF-16", StandardCharsets.UTF_16));
    attacks.add("xml-gbk.docx", () -> encoded("GBK", Charset.forName("GBK")));
    attacks.add("xml-not-what-it-says.docx", () -> encoded("UTF-8", Charset.forName("GBK")));
  }

  /** The main part of a Word draft. */
  static byte[] document(String body) {
    return ("<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>")
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] draft(byte[] mainPart) {
    return ZipAttacks.packed("docx", mainPart, Map.of());
  }

  private static byte[] deep(String level) {
    return draft(document(level.repeat(60)));
  }

  private static byte[] typed(String format, String type) {
    String xml = "<!DOCTYPE w" + type + "><w>" + "&x;".repeat(100) + "</w>";
    return ZipAttacks.packed(format, xml.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  private static byte[] encoded(String named, Charset charset) {
    String xml = new String(document(Specimen.sound().draft()), StandardCharsets.UTF_8);
    String head = "<?xml version=\"1.0\" encoding=\"" + named + "\"?>";
    return draft((head + xml).getBytes(charset));
  }

  private static String laughs() {
    StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      String before = "&a" + (i - 1) + ";";
      entities.append("<!ENTITY a").append(i).append(" \"").append(before.repeat(10)).append("\">");
    }
    return entities.append("<!ENTITY x \"&a29;\">").toString();
  }

  private static String attributes() {
    StringBuilder element = new StringBuilder("<w:p");
    for (int i = 0; i < 1_000_000; i++) {
      element.append(" a").append(i).append("=''");
    }
    return element.append("/>").toString();
  }

  private static String namespaces() {
    StringBuilder element = new StringBuilder("<w:p");
    for (int i = 0; i < 1_000_000; i++) {
      element.append(" xmlns:n").append(i).append("='n").append(i).append('\'');
    }
    return element.append("/>").toString();
  }
}
