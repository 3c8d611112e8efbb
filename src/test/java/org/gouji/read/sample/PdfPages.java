package org.gouji.read.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Makes PDF pages from drawing operators. The one font, {@code /F}, has no program and needs none:
 * its codes are those of Unicode, two bytes each, ideographs as wide as its size, others half.
 *
 * @param width of a page as it is shown
 * @param height of a page as it is shown
 * @param rotation how the page is turned when it is shown, in degrees clockwise
 * @param laid whether the content is turned and the page is not
 * @param shift where the corner of the page lies
 * @param unit how many points a unit has
 */
public record PdfPages(
    double width, double height, int rotation, boolean laid, double shift, double unit) {
  /** Upright pages of A4. */
  public static PdfPages plain() {
    return new PdfPages(595, 842, 0, false, 0, 1);
  }

  /** Writes a file; content is drawn upwards from the lower left corner of what is shown. */
  public byte[] write(List<String> contents) {
    try (PDDocument document = new PDDocument()) {
      PDResources resources = new PDResources();
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F"), font());
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      for (String content : contents) {
        document.addPage(page(document, resources, content));
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document as a file. */
  public static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private PDPage page(PDDocument document, PDResources resources, String content)
      throws IOException {
    boolean lies = rotation % 180 == 90;
    float across = (float) (lies ? height : width);
    float up = (float) (lies ? width : height);
    PDPage page =
        new PDPage(new PDRectangle((float) shift - 20, (float) shift - 30, across + 90, up + 80));
    page.setCropBox(new PDRectangle((float) shift, (float) shift, across, up));
    page.setRotation(laid ? 0 : rotation);
    if (unit != 1) {
      page.setUserUnit((float) unit);
    }
    page.setResources(resources);
    String turn =
        switch (rotation) {
          case 90 -> cm(0, 1, -1, 0, height, 0);
          case 180 -> cm(-1, 0, 0, -1, width, height);
          case 270 -> cm(0, -1, 1, 0, 0, width);
          default -> "";
        };
    String all = cm(1, 0, 0, 1, shift, shift) + turn + content;
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(all.getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
    return page;
  }

  private static String cm(double a, double b, double c, double d, double e, double f) {
    return String.format(Locale.ROOT, "%.3f %.3f %.3f %.3f %.3f %.3f cm%n", a, b, c, d, e, f);
  }

  /** The operators that show a text. */
  public static String text(double x, double y, double size, String text) {
    return String.format(Locale.ROOT, "BT /F %.2f Tf 1 0 0 1 %.3f %.3f Tm <", size, x, y)
        + hex(text)
        + "> Tj ET\n";
  }

  /** The codes of a text. */
  public static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04x", c)));
    return hex.toString();
  }

  /** How wide a text is. */
  public static double width(String text, double size) {
    return text.chars().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum() * size;
  }

  private static COSDictionary font() throws IOException {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setItem(COSName.SUPPLEMENT, COSInteger.ZERO);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "Plain");
    descriptor.setInt(COSName.FLAGS, 4);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, "Plain");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(0));
    widths.add(COSInteger.get(0x7f));
    widths.add(new COSFloat(500));
    descendant.setItem(COSName.W, widths);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "Plain");
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, unicode());
    return font;
  }

  private static COSStream unicode() throws IOException {
    StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin begincmap\n");
    map.append("1 begincodespacerange <0000> <ffff> endcodespacerange\n");
    for (int high = 0; high < 256; high++) {
      map.append(
          String.format(
              Locale.ROOT,
              "1 beginbfrange <%02x00> <%02xff> <%02x00> endbfrange%n",
              high,
              high,
              high));
    }
    map.append("endcmap end end\n");
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }
}
