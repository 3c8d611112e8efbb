package org.gouji.model;

import java.util.List;
import java.util.Map;

/** A value that a message speaks of; each writer puts it into the reader's language. */
public sealed interface Term {
  /**
   * Words that are the same in every language: a quote, a figure, a label as printed.
   *
   * @param text the words
   */
  record Words(String text) implements Term {}

  /**
   * Words that the texts of the rulebook hold in each language.
   *
   * @param key the key of the words
   */
  record Key(String key) implements Term {}

  /**
   * A phrase of the rulebook's texts with gaps of its own.
   *
   * @param key the key of the phrase
   * @param terms by the name of the gap
   */
  record Phrase(String key, Map<String, Term> terms) implements Term {
    public Phrase {
      terms = Map.copyOf(terms);
    }
  }

  /**
   * The cells that a message names, each by row and column.
   *
   * @param cells the cells, in the order of the table
   */
  record Cells(List<CellRef> cells) implements Term {
    public Cells {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A row of a table by its name.
   *
   * @param table the table
   * @param row the key of the row
   */
  record RowName(TableName table, String row) implements Term {}

  /**
   * A column of a table by its name.
   *
   * @param table the table
   * @param column the key of the column
   */
  record ColumnName(TableName table, String column) implements Term {}

  /**
   * A sum written out.
   *
   * @param addends its named addends; those of value 0 may be left out in print
   */
  record Sum(List<Addend> addends) implements Term {
    public Sum {
      addends = List.copyOf(addends);
    }
  }

  /**
   * An addend of a sum.
   *
   * @param name a row or a column
   * @param value its value, written out
   */
  record Addend(Term name, String value) {}

  /**
   * Several terms in a row.
   *
   * @param terms the terms
   */
  record Several(List<Term> terms) implements Term {
    public Several {
      terms = List.copyOf(terms);
    }
  }

  /**
   * Several terms that hold the marks by which {@link Several} are parted.
   *
   * @param terms the terms
   */
  record Apart(List<Term> terms) implements Term {
    public Apart {
      terms = List.copyOf(terms);
    }
  }

  /**
   * What a rule says of a condition, within the message of another finding.
   *
   * @param rule the rule's identifier
   * @param message what it says
   */
  record Saying(String rule, Message message) implements Term {}

  /** Words that are the same in every language. */
  static Term words(Object value) {
    return new Words(value.toString());
  }
}
