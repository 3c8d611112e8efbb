package org.gouji.write.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.write.Language;

/** The template that is there when the office has none of its own. */
final class BuiltInTemplate {
  private BuiltInTemplate() {}

  /** Its bytes. */
  static byte[] in(Language language) throws IOException {
    Map<String, String> folders = new LinkedHashMap<>();
    folders.put("[Content_Types].xml", "common");
    folders.put("_rels/.rels", "common");
    folders.put("word/_rels/document.xml.rels", "common");
    folders.put("word/styles.xml", language.code());
    folders.put("word/document.xml", language.code());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : folders.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        copy(part.getValue() + "/" + part.getKey(), zip);
      }
    }
    return bytes.toByteArray();
  }

  private static void copy(String name, ZipOutputStream zip) throws IOException {
    try (InputStream in = BuiltInTemplate.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name + ": build it anew");
      }
      in.transferTo(zip);
    }
  }
}
