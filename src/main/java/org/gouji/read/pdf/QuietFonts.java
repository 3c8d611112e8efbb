package org.gouji.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for fonts that a file does not bring along. PDFBox would search the machine's fonts
 * (slow) and keep a list of them in a file of the user's home; to read text no glyph's shape is
 * needed, so that the one font within PDFBox does. PDFBox knows only one source of fonts for all
 * threads: this one serves the threads that are reading here and passes others on.
 */
final class QuietFonts implements FontMapper {
  private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

  static {
    FontMappers.set(new QuietFonts(FontMappers.instance()));
  }

  private final FontMapper others;

  private QuietFonts(FontMapper others) {
    this.others = others;
  }

  private static final class Holder {
    private static final TrueTypeFont FONT = load();

    private static TrueTypeFont load() {
      String path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
      try (InputStream in = FontMappers.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalStateException("PDFBox lacks " + path);
        }
        return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** From now on, or no longer, this thread reads a file here. */
  static void reading(boolean reading) {
    if (reading) {
      READING.set(true);
    } else {
      READING.remove();
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return READING.get()
        ? new FontMapping<>(Holder.FONT, true)
        : others.getTrueTypeFont(name, descriptor);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return READING.get()
        ? new FontMapping<>(Holder.FONT, true)
        : others.getFontBoxFont(name, descriptor);
  }

  @Override
  @SuppressWarnings("NullAway") // PDFBox's sign for a font that is no OpenType font
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return READING.get()
        ? new CIDFontMapping(null, Holder.FONT, true)
        : others.getCIDFont(name, descriptor, system);
  }
}
