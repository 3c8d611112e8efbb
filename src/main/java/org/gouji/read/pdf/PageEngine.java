package org.gouji.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Goes through what a page draws, and keeps the glyphs and the rulings that can be seen. */
final class PageEngine extends PDFGraphicsStreamEngine {
  /** Colours, shadings and the like: nothing is painted. */
  private static final Set<String> PAINT =
      Set.of(
          "CS", "cs", "SC", "SCN", "sc", "scn", "G", "g", "RG", "rg", "K", "k", "ri", "sh", "i",
          "d");

  /** Smaller text, in points, is there to be found, not to be read. */
  private static final double SMALLEST = 1.5;

  private static final double SLANT = 0.1;

  /** Digits nearer than this part of their size belong to one figure. */
  private static final double WORD_GAP = 0.2;

  private static final String UNKNOWN = "\uFFFD";

  /** A picture of this part of a page, both ways, is one of the page. */
  private static final double COVERED = 0.85;

  /** So many curved areas are letters turned into drawings. */
  private static final int OUTLINES = 200;

  private final PageFrame frame;
  private final Deadline deadline;
  private final GlyphText texts;
  private final Layers layers;
  private final PathCollector path = new PathCollector();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final Deque<Box> clips = new ArrayDeque<>();
  private final Point2D.Float current = new Point2D.Float();
  private Box clip;
  private @Nullable Glyph last;
  private boolean lastSeen;
  private boolean clipping;
  private int invisible;
  private int outlines;
  private boolean pictures;

  PageEngine(PDPage page, Deadline deadline, GlyphText texts, Layers layers) {
    super(page);
    this.frame = new PageFrame(page);
    this.deadline = deadline;
    this.texts = texts;
    this.layers = layers;
    this.clip = frame.shown();
  }

  /** What the page draws. */
  PageContent content(int number) {
    return PageContent.of(number, frame.shown(), glyphs, rulings, invisible, pictures);
  }

  /** Takes up a text that a form shows in a box without drawing it. */
  void addField(String text, Box box) {
    double size = Math.min(box.height(), 12);
    double y = (box.top() + box.bottom()) / 2 + size * 0.36;
    double step = Math.min(size, box.width() / Math.max(1, text.length()));
    for (int i = 0; i < text.length(); i++) {
      double x = box.left() + i * step;
      String plain = Radicals.plain(text.substring(i, i + 1));
      glyphs.add(new Glyph(plain, x, y, x + step, y, size, 0));
    }
  }

  /** The page's way from its content to what is shown. */
  PageFrame frame() {
    return frame;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    try {
      deadline.operation();
    } catch (UnreadableException e) {
      throw new Interruption(e);
    }
    if (!PAINT.contains(operator.getName())) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector advance) {
    // Its little drawing is no ruling.
    showFontGlyph(matrix, font, code, advance);
  }

  @Override
  protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector advance) {
    if (layers.hides()) {
      return;
    }
    try {
      deadline.glyph();
    } catch (UnreadableException e) {
      throw new Interruption(e);
    }
    String text = texts.of(font, code);
    Glyph glyph = place(matrix, text, font.isVertical() ? 1 : advance.getX());
    if (glyph == null) {
      return;
    }
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean drawn = mode.isFill() || mode.isStroke();
    boolean seen = clip.holds(glyph.middleX(), glyph.middleY());
    Glyph before = last;
    boolean cuts = drawn && before != null && seen != lastSeen && goesOn(before, glyph);
    last = drawn ? glyph : null;
    lastSeen = seen;
    if (before != null && cuts) {
      // What is left of a figure that the edge of the page cuts is not that figure.
      Glyph visible = seen ? glyph : before;
      glyphs.add(visible.as(UNKNOWN));
    }
    if (!drawn || glyph.size() < SMALLEST || !seen) {
      invisible += glyph.isBlank() ? 0 : 1;
      return;
    }
    glyphs.add(glyph);
  }

  private static boolean goesOn(Glyph before, Glyph glyph) {
    return Script.isFigure(before)
        && Script.isFigure(glyph)
        && Math.hypot(glyph.x() - before.endX(), glyph.y() - before.endY())
            < WORD_GAP * glyph.size();
  }

  /** Where a glyph stands on the page as it is shown; null if it is slanted. */
  private @Nullable Glyph place(Matrix matrix, String text, float advance) {
    AffineTransform shown = frame.transform();
    double a = matrix.getScaleX();
    double b = matrix.getShearY();
    double c = matrix.getShearX();
    double d = matrix.getScaleY();
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    double alongX = a * shown.getScaleX() + b * shown.getShearX();
    double alongY = a * shown.getShearY() + b * shown.getScaleY();
    double upX = c * shown.getScaleX() + d * shown.getShearX();
    double upY = c * shown.getShearY() + d * shown.getScaleY();
    double originX = x * shown.getScaleX() + y * shown.getShearX() + shown.getTranslateX();
    double originY = x * shown.getShearY() + y * shown.getScaleY() + shown.getTranslateY();
    boolean level = Math.abs(alongY) <= SLANT * Math.abs(alongX);
    boolean upright = Math.abs(alongX) <= SLANT * Math.abs(alongY);
    double size = Math.hypot(upX, upY);
    if (!(level || upright) || !Double.isFinite(originX + originY + size + advance)) {
      return null;
    }
    int quarters = level ? (alongX >= 0 ? 0 : 2) : (alongY < 0 ? 1 : 3);
    return new Glyph(
        text,
        originX,
        originY,
        originX + (level ? alongX * advance : 0),
        originY + (level ? 0 : alongY * advance),
        size,
        quarters);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    layers.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    layers.end();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (!layers.isHidden(form.getOptionalContent())) {
      Box outside = enter(form);
      super.showForm(form);
      clip = outside;
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (!layers.isHidden(form.getOptionalContent())) {
      Box outside = enter(form);
      super.showTransparencyGroup(form);
      clip = outside;
    }
  }

  private Box enter(PDFormXObject form) throws IOException {
    Streams.demandWhole(form.getCOSObject());
    Box outside = clip;
    if (form.getBBox() != null) {
      AffineTransform inner = new AffineTransform(frame.transform());
      inner.concatenate(
          getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
      inner.concatenate(form.getMatrix().createAffineTransform());
      var bounds = inner.createTransformedShape(form.getBBox().toGeneralPath()).getBounds2D();
      clip =
          clip.within(
              new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()));
    }
    return outside;
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clips.push(clip);
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    clip = clips.isEmpty() ? clip : clips.pop();
  }

  @Override
  public void drawImage(PDImage image) {
    boolean shown =
        !layers.hides()
            && !(image instanceof PDImageXObject object
                && layers.isHidden(object.getOptionalContent()));
    pictures |= shown;
    if (shown && isOpaque(image) && covers()) {
      // What was drawn before lies under the picture, as the text of some scans does.
      invisible += (int) glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
      glyphs.clear();
      rulings.clear();
    }
  }

  private boolean isOpaque(PDImage image) {
    return image instanceof PDImageXObject object
        && !image.isStencil()
        && !object.getCOSObject().containsKey(COSName.SMASK)
        && !object.getCOSObject().containsKey(COSName.MASK)
        && getGraphicsState().getNonStrokeAlphaConstant() >= 1
        && BlendMode.NORMAL.equals(getGraphicsState().getBlendMode());
  }

  /** Whether a picture that is drawn now covers nearly all of the page. */
  private boolean covers() {
    AffineTransform square = new AffineTransform(frame.transform());
    square.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    var bounds = square.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    Box seen =
        clip.within(
            new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()));
    Box page = frame.shown();
    return seen.width() > COVERED * page.width() && seen.height() > COVERED * page.height();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
    current.setLocation(p0);
  }

  @Override
  public void moveTo(float x, float y) {
    current.setLocation(x, y);
    path.move(frame.x(x, y), frame.y(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    current.setLocation(x, y);
    path.line(frame.x(x, y), frame.y(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current.setLocation(x3, y3);
    path.curve(frame.x(x3, y3), frame.y(x3, y3));
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void clip(int windingRule) {
    clipping = true;
  }

  @Override
  public void endPath() {
    if (clipping && !path.isEmpty()) {
      clip = clip.within(path.box());
    }
    clipping = false;
    path.clear();
  }

  @Override
  public void strokePath() {
    add(path.stroked(strokeWidth()));
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    add(path.filled());
    outlines += path.isCurved() ? 1 : 0;
    pictures |= outlines > OUTLINES;
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    add(path.stroked(strokeWidth()));
    endPath();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // Nothing is painted.
  }

  private double strokeWidth() {
    return transformWidth(getGraphicsState().getLineWidth());
  }

  private void add(List<Ruling> drawn) {
    if (layers.hides()) {
      return;
    }
    for (Ruling ruling : drawn) {
      Ruling seen = within(ruling);
      if (seen.length() > 0 && Double.isFinite(seen.at() + seen.length())) {
        try {
          deadline.ruling();
        } catch (UnreadableException e) {
          throw new Interruption(e);
        }
        rulings.add(seen);
      }
    }
  }

  /** What of a ruling the clipping leaves; of no length if nothing. */
  private Ruling within(Ruling ruling) {
    boolean level = ruling.horizontal();
    double low = (level ? clip.top() : clip.left()) - 1;
    double high = (level ? clip.bottom() : clip.right()) + 1;
    double from = Math.max(ruling.from(), level ? clip.left() : clip.top());
    double to = Math.min(ruling.to(), level ? clip.right() : clip.bottom());
    boolean inside = ruling.at() >= low && ruling.at() <= high;
    return new Ruling(level, ruling.at(), from, inside ? to : from);
  }
}
