package org.gouji.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which layers of a file are shown, and whether what is drawn now stands on one that is not. */
final class Layers {
  private final @Nullable PDOptionalContentProperties properties;
  private final Deque<Boolean> marks = new ArrayDeque<>();
  private int hidden;

  Layers(PDDocument document) {
    properties = document.getDocumentCatalog().getOCProperties();
  }

  /** A stretch of marked content begins. */
  void begin(@Nullable COSName tag, @Nullable COSDictionary marked) {
    boolean hides =
        COSName.OC.equals(tag) && marked != null && isHidden(PDPropertyList.create(marked));
    marks.push(hides);
    hidden += hides ? 1 : 0;
  }

  /** The last stretch that began ends. */
  void end() {
    if (!marks.isEmpty() && marks.pop()) {
      hidden--;
    }
  }

  /** Whether what is drawn now is not shown. */
  boolean hides() {
    return hidden > 0;
  }

  /** Whether something that belongs to a layer, or to none, is not shown. */
  boolean isHidden(@Nullable PDPropertyList layer) {
    if (properties == null || layer == null) {
      return false;
    }
    if (layer instanceof PDOptionalContentGroup group) {
      return !properties.isGroupEnabled(group);
    }
    if (layer instanceof PDOptionalContentMembershipDictionary membership) {
      var groups = membership.getOCGs();
      if (groups.isEmpty()) {
        return false;
      }
      String policy = membership.getVisibilityPolicy().getName();
      boolean any = groups.stream().anyMatch(group -> !isHidden(group));
      boolean all = groups.stream().noneMatch(this::isHidden);
      return switch (policy) {
        case "AllOn" -> !all;
        case "AnyOff" -> all;
        case "AllOff" -> any;
        default -> !any;
      };
    }
    return false;
  }
}
