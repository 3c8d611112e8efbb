package org.gouji.diagnose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.check.Settings;
import org.gouji.model.Candidate;
import org.gouji.model.CellRef;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.ReportResult;
import org.gouji.read.UnreadableException;

/** A sound report with some figures changed, checked by the whole program. */
final class Falsified {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode root;
  private Optional<Report> prior = Optional.empty();

  private Falsified(ObjectNode root) {
    this.root = root;
  }

  static Falsified base(String file) {
    try {
      return new Falsified(
          (ObjectNode) JSON.readTree(Files.readString(Path.of("reports", "base", file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets a cell of table {@code requests}, to a value of JSON. */
  Falsified requests(String cell, String value) {
    return set("requests", cell, value);
  }

  /** Sets a cell of table {@code remedies}, to a value of JSON. */
  Falsified remedies(String cell, String value) {
    return set("remedies", cell, value);
  }

  /** Sets a cell, by row and column with a slash between them, to a value of JSON. */
  Falsified set(String table, String cell, String value) {
    int slash = cell.indexOf('/');
    ObjectNode row = (ObjectNode) tables().get(table).get(cell.substring(0, slash));
    try {
      row.set(cell.substring(slash + 1), JSON.readTree(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Makes the changes of a candidate. */
  Falsified make(Candidate candidate) {
    for (Candidate.Change change : candidate.changes()) {
      CellRef cell = change.cell();
      set(
          cell.table().name().toLowerCase(Locale.ROOT),
          cell.row() + "/" + cell.column(),
          change.to());
    }
    return this;
  }

  /** Replaces words of the prose. */
  Falsified prose(String old, String by) {
    try {
      String text = JSON.writeValueAsString(root);
      if (!text.contains(old)) {
        throw new IllegalArgumentException("there is no " + old);
      }
      return new Falsified((ObjectNode) JSON.readTree(text.replace(old, by)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives it a prior report. */
  Falsified after(String file) throws UnreadableException {
    Falsified before = base(file);
    prior = Optional.of(Gouji.standard().read(before.input()));
    return this;
  }

  Falsified copy() {
    return new Falsified(root.deepCopy());
  }

  JsonNode tables() {
    return root.get("tables");
  }

  /** The report as a file of the report model. */
  String written() {
    return root.toString();
  }

  ReportResult check() {
    Settings settings = Settings.standard();
    return prior.isPresent()
        ? Gouji.with(settings.withPrior(Optional.of(any -> prior))).check(input())
        : Gouji.with(settings).check(input());
  }

  /** What is found of broken identities. */
  List<Finding> findings() {
    return check().findings().stream().filter(f -> !f.identities().isEmpty()).toList();
  }

  private Input input() {
    byte[] bytes = root.toString().getBytes(StandardCharsets.UTF_8);
    return new Input("falsified.json", maxSize -> bytes);
  }

  /** The changes of a candidate, as row/column from → to. */
  static List<String> changes(Candidate candidate) {
    return candidate.changes().stream()
        .map(
            change ->
                change.cell().row()
                    + "/"
                    + change.cell().column()
                    + " "
                    + change.from()
                    + " → "
                    + change.to())
        .toList();
  }
}
