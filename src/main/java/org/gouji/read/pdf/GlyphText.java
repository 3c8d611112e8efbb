package org.gouji.read.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gouji.model.Problem;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Says what a glyph stands for, as far as its font says so. Where PDFBox would try its luck (a code
 * that the font's own table leaves out, a glyph number of a font that is not there), the glyph is
 * U+FFFD.
 */
final class GlyphText {
  private static final String UNKNOWN = "\uFFFD";

  private final Map<PDFont, Meanings> fonts = new HashMap<>();
  private @Nullable PDFont last;
  private @Nullable Meanings meanings;

  /** What a code of a font stands for. */
  String of(PDFont font, int code) {
    Meanings current = meanings;
    if (current == null || !font.equals(last)) {
      current = fonts.computeIfAbsent(font, Meanings::new);
      last = font;
      meanings = current;
    }
    return current.of(code);
  }

  private static final class Meanings {
    private final PDFont font;
    private final boolean lies;
    private final @Nullable CMap told;
    private final Map<Integer, String> known = new HashMap<>();

    Meanings(PDFont font) {
      this.font = font;
      this.told = told(font);
      this.lies = told == null && isGuess(font);
    }

    String of(int code) {
      String text = known.get(code);
      if (text == null) {
        text = Radicals.plain(meaning(code));
        known.put(code, text);
      }
      return text;
    }

    private String meaning(int code) {
      String text = null;
      if (font instanceof PDType0Font && told != null) {
        text = told.toUnicode(code);
      } else if (!lies) {
        text = font.toUnicode(code);
      }
      return text == null || text.isEmpty() ? UNKNOWN : text;
    }

    /** The font's own table from codes to characters. */
    private static @Nullable CMap told(PDFont font) {
      COSBase table = font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
      if (!(table instanceof COSStream stream)) {
        return null;
      }
      try {
        Streams.demandWhole(stream);
        try (RandomAccessRead view = stream.createView()) {
          return new CMapParser().parse(view);
        }
      } catch (IOException e) {
        throw new Interruption(new UnreadableException(Problem.of("brokenPdf")));
      }
    }

    /** Whether PDFBox has nothing but a stand-in's glyphs to tell characters from. */
    private static boolean isGuess(PDFont font) {
      if (font.getCOSObject().containsKey(COSName.TO_UNICODE) || font.isEmbedded()) {
        return false;
      }
      if (font instanceof PDType0Font composite) {
        String encoding = font.getCOSObject().getNameAsString(COSName.ENCODING, "");
        boolean identity = encoding.isEmpty() || encoding.startsWith("Identity");
        var system = composite.getDescendantFont().getCIDSystemInfo();
        boolean named = system != null && "Adobe".equals(system.getRegistry());
        return identity && !(named && !"Identity".equals(system.getOrdering()));
      }
      PDFontDescriptor descriptor = font.getFontDescriptor();
      return font instanceof PDSimpleFont
          && !font.getCOSObject().containsKey(COSName.ENCODING)
          && !font.isStandard14()
          && descriptor != null
          && descriptor.isSymbolic();
    }
  }
}
