package org.gouji.check;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;
import org.gouji.model.Figure;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.model.Trail;
import org.gouji.rule.fact.batch.ProseSketch;
import org.gouji.rule.fact.batch.Sheet;

/** What came of an input, on one line of text and back again. */
final class ExaminedCodec {
  private ExaminedCodec() {}

  /** Made when the first journal is kept: other runs need no data binding. */
  private static final class Holder {
    private static final ObjectMapper MAPPER =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addMixIn(Term.class, TermByKind.class)
            .addMixIn(Figure.class, FigureByKind.class)
            .addMixIn(ProseSketch.class, ProseByFields.class)
            .addMixIn(Sheet.class, SheetByFields.class)
            .addMixIn(Trail.class, TrailInNumbers.class)
            .build();
  }

  /** How the kinds of terms are told apart. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Term.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Term.Key.class, name = "key"),
    @JsonSubTypes.Type(value = Term.Phrase.class, name = "phrase"),
    @JsonSubTypes.Type(value = Term.Cells.class, name = "cells"),
    @JsonSubTypes.Type(value = Term.RowName.class, name = "row"),
    @JsonSubTypes.Type(value = Term.ColumnName.class, name = "column"),
    @JsonSubTypes.Type(value = Term.Sum.class, name = "sum"),
    @JsonSubTypes.Type(value = Term.Several.class, name = "several"),
    @JsonSubTypes.Type(value = Term.Apart.class, name = "apart"),
    @JsonSubTypes.Type(value = Term.Saying.class, name = "saying")
  })
  private interface TermByKind {}

  /** How the states of a cell are told apart. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Figure.Read.class, name = "read"),
    @JsonSubTypes.Type(value = Figure.Blank.class, name = "blank"),
    @JsonSubTypes.Type(value = Figure.Unreadable.class, name = "unreadable"),
    @JsonSubTypes.Type(value = Figure.Absent.class, name = "absent")
  })
  private interface FigureByKind {}

  /** What a sketch of prose is made of. */
  @SuppressWarnings("UnusedVariable") // read by the mapper
  private abstract static class ProseByFields {
    @JsonCreator
    ProseByFields(
        @JsonProperty("sentences") long[] sentences,
        @JsonProperty("quote") String quote,
        @JsonProperty("section") int section) {}
  }

  /** What a sketch of a table is made of. */
  @SuppressWarnings("UnusedVariable") // read by the mapper
  private abstract static class SheetByFields {
    @JsonCreator
    SheetByFields(
        @JsonProperty("table") TableName table,
        @JsonProperty("edition") String edition,
        @JsonProperty("places") short[] places,
        @JsonProperty("values") long[] values,
        @JsonProperty("scales") byte[] scales,
        @JsonProperty("unknown") short[] unknown,
        @JsonProperty("blank") long[] blank) {}
  }

  /** A trail is kept as its numbers. */
  private abstract static class TrailInNumbers {
    @JsonValue
    abstract int[] numbers();

    @JsonCreator
    static Trail of(int[] numbers) {
      return Trail.of(numbers);
    }
  }

  /** What came of an input, as text without line ends. */
  static String write(Examined examined) {
    try {
      return Holder.MAPPER.writeValueAsString(examined);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every result can be written", e);
    }
  }

  /** What a text says; nothing where it is not one of ours. */
  static Optional<Examined> read(String line) {
    try {
      return Optional.of(Holder.MAPPER.readValue(line, Examined.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
