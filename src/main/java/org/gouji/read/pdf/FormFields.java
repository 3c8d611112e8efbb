package org.gouji.read.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;

/** Reads what is filled in the fields of a form; comments and other annotations are passed over. */
final class FormFields {
  private static final int DEEPEST = 20;

  private FormFields() {}

  static void read(PDPage page, PageEngine engine, Layers layers) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      boolean seen =
          annotation instanceof PDAnnotationWidget
              && !annotation.isHidden()
              && !annotation.isNoView()
              && !layers.isHidden(annotation.getOptionalContent());
      if (seen && annotation.getNormalAppearanceStream() != null) {
        engine.showAnnotation(annotation);
      } else if (seen && annotation.getRectangle() != null) {
        String value = value(annotation.getCOSObject());
        if (value != null && !value.isBlank()) {
          Rectangle2D bounds =
              engine
                  .frame()
                  .transform()
                  .createTransformedShape(annotation.getRectangle().toGeneralPath())
                  .getBounds2D();
          Box box = new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
          engine.addField(value.strip(), box);
        }
      }
    }
  }

  /** The value of a text field, its own or that of the field it belongs to. */
  private static @Nullable String value(COSDictionary widget) {
    COSDictionary field = widget;
    for (int depth = 0; field != null && depth < DEEPEST; depth++) {
      COSBase value = field.getDictionaryObject(COSName.V);
      if (value instanceof COSString string) {
        return string.getString();
      }
      field = field.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }
}
