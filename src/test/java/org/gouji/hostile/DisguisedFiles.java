package org.gouji.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Files under the ending of another format, and noise under the first bytes of one. */
final class DisguisedFiles {
  private static final Map<String, byte[]> SOUND = new LinkedHashMap<>();
  private static final Map<String, String> HEADS = new LinkedHashMap<>();

  static {
    SOUND.put("text", Specimen.sound().textBytes());
    SOUND.put("page", Specimen.sound().pageBytes());
    SOUND.put("draft", Specimen.sound().draftBytes());
    SOUND.put("model", "{\"schema\":\"gouji-report/1\"}".getBytes(StandardCharsets.UTF_8));
    HEADS.put("zip", "PK\3\4");
    HEADS.put("docx", "PK\3\4word/document.xml");
    HEADS.put("xlsx", "PK\3\4xl/workbook.xml");
    HEADS.put("odt", "PK\3\4mimetypeapplication/vnd.oasis.opendocument.text");
    HEADS.put("pdf", "%PDF-1.7\n");
    HEADS.put("doc", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    HEADS.put("rtf", "{\\rtf1");
    HEADS.put("html", "<html><body><table><tr><td>");
    HEADS.put("json", "{\"schema\":\"gouji-report/1\",");
    HEADS.put("utf-8-mark", "\u00ef\u00bb\u00bf");
    HEADS.put("utf-16le-mark", "\u00ff\u00fe");
    HEADS.put("utf-16be-mark", "\u00fe\u00ff");
    HEADS.put("png", "\u0089PNG\r\n\u001a\n");
    HEADS.put("jpeg", "\u00ff\u00d8\u00ff");
    HEADS.put("bmp", "BM");
    HEADS.put("gzip", "\u001f\u008b\b");
    HEADS.put("none", "");
  }

  private DisguisedFiles() {}

  static void addTo(Attacks attacks) {
    SOUND.forEach(
        (name, bytes) -> {
          for (String ending : new String[] {"txt", "html", "docx", "pdf", "xlsx", "doc", "rtf"}) {
            attacks.add("disguised-" + name + "." + ending, () -> bytes);
          }
        });
    HEADS.forEach((name, head) -> attacks.add("noise-behind-" + name + ".doc", () -> noise(head)));
  }

  private static byte[] noise(String head) {
    byte[] bytes = new byte[100_000];
    new Random(7).nextBytes(bytes);
    byte[] first = head.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(first, 0, bytes, 0, first.length);
    return bytes;
  }
}
