package org.gouji.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a Word document, for tests.
 *
 * @param parts their content by name
 */
public record WordParts(Map<String, byte[]> parts) {
  static final String MAIN = "word/document.xml";
  static final String COMMENTS = "word/comments.xml";
  static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String KINDS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** A document with this in its body. */
  static WordParts of(String body) {
    return main(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document xmlns:w=\""
            + TRANSITIONAL
            + "\" xmlns:mc=\"mc\" xmlns:wps=\"wps\"><w:body>"
            + body
            + "<w:sectPr/></w:body></w:document>",
        StandardCharsets.UTF_8);
  }

  /** A document with this main part. */
  static WordParts main(String part, Charset encoding) {
    return new WordParts(new LinkedHashMap<>())
        .with(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>")
        .with("_rels/.rels", relations("officeDocument", MAIN))
        .with(MAIN, part.getBytes(encoding));
  }

  static String relations(String kind, String target) {
    return "<Relationships xmlns=\""
        + RELATIONS
        + "\"><Relationship Id=\"r1\" Type=\""
        + KINDS
        + kind
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  WordParts with(String name, String part) {
    return with(name, part.getBytes(StandardCharsets.UTF_8));
  }

  WordParts with(String name, byte[] part) {
    Map<String, byte[]> more = new LinkedHashMap<>(parts);
    more.put(name, part);
    return new WordParts(more);
  }

  /** The package that bytes hold. */
  public static WordParts read(byte[] bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordParts(parts);
  }

  /** Its bytes. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A part as text. */
  public String text(String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }
}
