package org.gouji.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.edition.Editions;
import org.gouji.model.Document;
import org.gouji.model.Problem;
import org.gouji.model.Term;
import org.gouji.read.Decoder;
import org.gouji.read.DocumentReader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Reads the canonical report model, {@code gouji-report/1}. */
public final class JsonReader implements DocumentReader {
  private static final int DEEPEST = 20;
  private static final int MOST_TOKENS = 1_000_000;
  private static final int LONGEST_STRING = 4_000_000;

  /** Brackets before what may stand in them, and nothing but their end behind a lone value. */
  private static final Pattern ARRAY =
      Pattern.compile(
          "[\\s\\x00\\uFEFF]*+\\[[\\[\\s]*+(?:[{\"]|\\z|(?:(?:-?\\d[\\d.eE+-]*+|true|false|null)\\s*+)?"
              + "(?:,|\\]\\s*+(?:\\z|[,\\]])))");

  /** Made when the first JSON comes: other formats need no data binding. */
  private static final class Holder {
    private static final ObjectMapper MAPPER =
        new ObjectMapper(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  private final Editions editions;
  private volatile @Nullable ModelShape shape;

  /** Makes a reader that knows these editions. */
  public JsonReader(Editions editions) {
    this.editions = editions;
  }

  @Override
  public boolean accepts(Source source) {
    byte[] bytes = source.bytes();
    boolean little = source.startsWith(0xff, 0xfe);
    boolean wide = little || source.startsWith(0xfe, 0xff);
    int start = source.startsWith(0xef, 0xbb, 0xbf) ? 3 : wide ? 2 : 0;
    for (int i = start; i + (wide ? 1 : 0) < bytes.length; i += wide ? 2 : 1) {
      int high = wide ? bytes[little ? i + 1 : i] : 0;
      int c = wide && !little ? bytes[i + 1] : bytes[i];
      // White space may stand before the brace; in characters of two bytes half of each is 0.
      boolean skip = high == 0 && (c == 0 || c == ' ' || c == '\t' || c == '\r' || c == '\n');
      if (!skip) {
        return high == 0 && (c == '{' || (c == '[' && beginsArray(bytes)));
      }
    }
    return false;
  }

  /** [首页](/) and [1] are words of a text. */
  private static boolean beginsArray(byte[] bytes) {
    return ARRAY.matcher(Decoder.decode(bytes, Optional.empty())).lookingAt();
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    String text = Decoder.decode(source.bytes(), Optional.empty());
    try (JsonParser parser = Holder.MAPPER.createParser(text)) {
      try {
        JsonNode root = Holder.MAPPER.readTree(parser);
        if (parser.nextToken() != null) {
          throw broken(parser.currentTokenLocation(), "text behind the report");
        }
        return new ModelReader(editions, shape())
            .read(root == null ? MissingNode.getInstance() : root);
      } catch (JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        throw broken(at == null ? parser.currentLocation() : at, brief(e.getOriginalMessage()));
      } catch (NumberFormatException e) {
        // An exponent beyond all bounds.
        throw broken(parser.currentLocation(), "a number out of range");
      }
    } catch (IOException e) {
      throw new IllegalStateException("a text has no input errors", e);
    }
  }

  /** Made when the first report comes; if two threads make it at once, either serves. */
  private ModelShape shape() {
    ModelShape made = shape;
    if (made == null) {
      made = new ModelShape(editions);
      shape = made;
    }
    return made;
  }

  private static UnreadableException broken(JsonLocation at, String detail) {
    return new UnreadableException(
        new Problem(
            "brokenJson",
            Map.of(
                "line", Term.words(at.getLineNr()),
                "column", Term.words(at.getColumnNr()),
                "detail", Term.words(detail))));
  }

  /** What went wrong, without the options of the parser that follow. */
  private static String brief(String message) {
    return message.lines().findFirst().orElse("").split(" for `", 2)[0];
  }
}
