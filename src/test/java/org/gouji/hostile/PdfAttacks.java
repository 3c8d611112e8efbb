package org.gouji.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** PDF files whose objects lead in circles, or are not what they say. */
final class PdfAttacks {
  private static final String CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";
  private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
  private static final String TEXT = "BT /F1 12 Tf 50 50 Td (x) Tj ET ";
  private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

  private PdfAttacks() {}

  static void addTo(Attacks attacks) {
    attacks.add(
        "pages-in-a-circle.pdf", () -> pdf(CATALOGUE, "<</Type/Pages/Kids[2 0 R]/Count 1>>"));
    attacks.add(
        "pages-in-a-long-circle.pdf",
        () ->
            pdf(
                CATALOGUE,
                "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>",
                "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>"));
    attacks.add(
        "parents-in-a-circle.pdf", () -> pdf(CATALOGUE, PAGES, "<</Type/Page/Parent 3 0 R>>"));
    attacks.add(
        "count-lies.pdf",
        () -> pdf(CATALOGUE, "<</Type/Pages/Kids[3 0 R]/Count 1000000>>", page("4 0 R", "")));
    attacks.add(
        "count-negative.pdf",
        () -> pdf(CATALOGUE, "<</Type/Pages/Kids[3 0 R]/Count -1>>", page("4 0 R", "")));
    attacks.add(
        "kids-million.pdf",
        () ->
            pdf(
                CATALOGUE,
                "<</Type/Pages/Kids[" + "3 0 R ".repeat(1_000_000) + "]/Count 1000000>>",
                page("4 0 R", ""),
                stream(TEXT),
                FONT));
    attacks.add(
        "box-huge.pdf",
        () ->
            pdf(
                CATALOGUE,
                PAGES,
                page("4 0 R", "/MediaBox[-1e30 -1e30 1e30 1e30]"),
                stream(TEXT),
                FONT));
    attacks.add(
        "box-broken.pdf",
        () ->
            pdf(
                CATALOGUE,
                PAGES,
                page("4 0 R", "/MediaBox[0 0 /x]/Rotate 1e9"),
                stream(TEXT),
                FONT));
    attacks.add(
        "forms-in-a-circle.pdf",
        () ->
            pdf(
                CATALOGUE,
                PAGES,
                page("4 0 R", "/Resources<</XObject<</X 6 0 R>>>>"),
                stream("/X Do"),
                FONT,
                form("/X Do /X Do")));
    attacks.add(
        "contents-many.pdf",
        () ->
            pdf(
                CATALOGUE,
                PAGES,
                page("[" + "4 0 R ".repeat(100_000) + "]", ""),
                stream(TEXT),
                FONT));
    attacks.add("flate-bomb.pdf", () -> pdf(CATALOGUE, PAGES, page("4 0 R", ""), bomb(1), FONT));
    attacks.add(
        "flate-bomb-twice.pdf", () -> pdf(CATALOGUE, PAGES, page("4 0 R", ""), bomb(2), FONT));
    attacks.add(
        "length-negative.pdf",
        () -> pdf(CATALOGUE, PAGES, page("4 0 R", ""), "<</Length -5>>stream\nx\nendstream"));
    attacks.add(
        "length-beyond.pdf",
        () ->
            pdf(CATALOGUE, PAGES, page("4 0 R", ""), "<</Length 2000000000>>stream\nx\nendstream"));
    attacks.add(
        "length-of-itself.pdf",
        () -> pdf(CATALOGUE, PAGES, page("4 0 R", ""), "<</Length 4 0 R>>stream\nx\nendstream"));
    attacks.add("object-stream-of-itself.pdf", PdfAttacks::objectStreams);
    attacks.add("reference-to-itself.pdf", () -> pdf("1 0 R", "2 0 R"));
    attacks.addText("startxref-circle.pdf", PdfAttacks::circle);
    attacks.addText("startxref-negative.pdf", () -> "%PDF-1.7\nstartxref\n-9\n%%EOF");
    attacks.addText("startxref-beyond.pdf", () -> "%PDF-1.7\nstartxref\n99999999999\n%%EOF");
    attacks.addText("deep-arrays.pdf", () -> "%PDF-1.7\n1 0 obj\n" + "[".repeat(1_000_000));
    attacks.addText(
        "deep-dictionaries.pdf", () -> "%PDF-1.7\n1 0 obj\n" + "<</A ".repeat(1_000_000));
    attacks.addText("many-objects.pdf", PdfAttacks::objects);
    attacks.addText(
        "text-many.pdf",
        () ->
            new String(
                pdf(CATALOGUE, PAGES, page("4 0 R", ""), stream(TEXT.repeat(100_000)), FONT),
                StandardCharsets.ISO_8859_1));
    attacks.add(
        "lines-million.pdf",
        () ->
            pdf(
                CATALOGUE,
                PAGES,
                page("4 0 R", ""),
                stream("0 0 m 9 9 l S ".repeat(1_000_000)),
                FONT));
    attacks.add(
        "state-deep.pdf",
        () ->
            pdf(CATALOGUE, PAGES, page("4 0 R", ""), stream("q ".repeat(1_000_000) + TEXT), FONT));
    attacks.add(
        "uri-action.pdf",
        () ->
            pdf(
                "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(http://127.0.0.1:9/)>>>>",
                PAGES,
                page("4 0 R", ""),
                stream(TEXT),
                FONT));
    attacks.addText("head-alone.pdf", () -> "%PDF-1.7\n");
  }

  private static String page(String contents, String more) {
    String box = more.contains("MediaBox") ? "" : "/MediaBox[0 0 600 800]";
    String fonts = more.contains("Resources") ? "" : "/Resources<</Font<</F1 5 0 R>>>>";
    return "<</Type/Page/Parent 2 0 R/Contents " + contents + box + fonts + more + ">>";
  }

  private static String stream(String content) {
    return "<</Length " + content.length() + ">>stream\n" + content + "\nendstream";
  }

  private static String form(String content) {
    return "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length "
        + content.length()
        + ">>stream\n"
        + content
        + "\nendstream";
  }

  private static String bomb(int times) {
    byte[] content = new byte[500 << 20];
    for (int i = 0; i < times; i++) {
      content = deflated(content);
    }
    return "<</Filter["
        + "/FlateDecode".repeat(times)
        + "]/Length "
        + content.length
        + ">>stream\n"
        + new String(content, StandardCharsets.ISO_8859_1)
        + "\nendstream";
  }

  private static byte[] deflated(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(content);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A file of these objects, numbered from 1, the first of which is the catalogue. */
  static byte[] pdf(String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    List<Integer> offsets = new ArrayList<>();
    for (String object : objects) {
      offsets.add(file.length());
      file.append(offsets.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
    offsets.forEach(
        offset ->
            file.append("0".repeat(10 - offset.toString().length()))
                .append(offset)
                .append(" 00000 n \n"));
    file.append("trailer\n<</Size ")
        .append(objects.length + 1)
        .append("/Root 1 0 R>>\nstartxref\n");
    return file.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] objectStreams() {
    String first = "1 0 2 30 " + CATALOGUE + " " + PAGES;
    String itself =
        "<</Type/ObjStm/N 2/First 9/Extends 3 0 R/Length " + first.length() + ">>stream\n";
    String table = "%PDF-1.7\n3 0 obj\n" + itself + first + "\nendstream\nendobj\n";
    byte[] entries = {
      0,
      0,
      0,
      0,
      2,
      0,
      3,
      0,
      2,
      0,
      3,
      1,
      2,
      0,
      3,
      0,
      1,
      (byte) (table.length() >> 8),
      (byte) table.length(),
      0
    };
    return (table
            + "4 0 obj\n<</Type/XRef/Size 5/W[1 2 1]/Root 1 0 R/Length "
            + entries.length
            + ">>stream\n"
            + new String(entries, StandardCharsets.ISO_8859_1)
            + "\nendstream\nendobj\nstartxref\n"
            + table.length()
            + "\n%%EOF")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String circle() {
    String head = "%PDF-1.7\n";
    return head
        + "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R/Prev "
        + head.length()
        + ">>\nstartxref\n"
        + head.length()
        + "\n%%EOF";
  }

  private static String objects() {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    for (int i = 1; i <= 1_000_000; i++) {
      file.append(i).append(" 0 obj null endobj\n");
    }
    return file.toString();
  }
}
