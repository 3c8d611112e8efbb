package org.gouji.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gouji.model.Breakdown;
import org.gouji.model.CellRef;
import org.gouji.model.Claim;
import org.gouji.model.Claims;
import org.gouji.model.Fee;
import org.gouji.model.Growth;
import org.gouji.model.Quantity;
import org.gouji.model.Reading;
import org.gouji.model.Share;
import org.gouji.model.Where;

/** Writes what was understood of the prose, as the key {@code claims} of the report model. */
final class ClaimsWriter {
  private final JsonGenerator json;

  ClaimsWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(Claims claims) throws IOException {
    json.writeObjectFieldStart("claims");
    json.writeArrayFieldStart("figures");
    for (Claim claim : claims.figures()) {
      figure(claim);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("breakdowns");
    for (Breakdown breakdown : claims.breakdowns()) {
      breakdown(breakdown);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("shares");
    for (Share share : claims.shares()) {
      share(share);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("growths");
    for (Growth growth : claims.growths()) {
      growth(growth);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("fees");
    for (Fee fee : claims.fees()) {
      fee(fee);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void figure(Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("subject", claim.subject());
    json.writeStringField("topic", claim.topic().code());
    quantity(claim.quantity());
    json.writeBooleanField("implied", claim.implied());
    json.writeStringField("year", claim.year().code());
    json.writeStringField("scope", claim.scope().code());
    json.writeBooleanField("certain", claim.certain());
    readings("readings", claim.readings());
    where(claim.where());
    json.writeEndObject();
  }

  private void breakdown(Breakdown breakdown) throws IOException {
    json.writeStartObject();
    json.writeNumberField("total", breakdown.total().quantity().value());
    json.writeBooleanField("exhaustive", breakdown.exhaustive());
    json.writeArrayFieldStart("parts");
    for (Claim part : breakdown.parts()) {
      json.writeNumber(part.quantity().value());
    }
    json.writeEndArray();
    where(breakdown.where());
    json.writeEndObject();
  }

  private void share(Share share) throws IOException {
    json.writeStartObject();
    quantity(share.percent());
    if (share.part().isPresent()) {
      json.writeNumberField("part", share.part().get().quantity().value());
    } else {
      json.writeNullField("part");
    }
    readings("partReadings", share.partReadings());
    values("wholes", share.wholes());
    readings("wholeReadings", share.wholeReadings());
    where(share.where());
    json.writeEndObject();
  }

  private void growth(Growth growth) throws IOException {
    json.writeStartObject();
    quantity(growth.change());
    json.writeBooleanField("rising", growth.rising());
    json.writeArrayFieldStart("subjects");
    for (Claim subject : growth.subjects()) {
      json.writeString(subject.subject());
    }
    json.writeEndArray();
    values("before", growth.before());
    where(growth.where());
    json.writeEndObject();
  }

  private void fee(Fee fee) throws IOException {
    json.writeStartObject();
    quantity(fee.amount().quantity());
    if (fee.cases().isPresent()) {
      json.writeNumberField("cases", fee.cases().get().quantity().value());
    } else {
      json.writeNullField("cases");
    }
    json.writeBooleanField("byItem", fee.byItem());
    json.writeBooleanField("listed", fee.listed());
    where(fee.amount().where());
    json.writeEndObject();
  }

  private void values(String key, List<Claim> claims) throws IOException {
    json.writeArrayFieldStart(key);
    for (Claim claim : claims) {
      json.writeNumber(claim.quantity().value());
    }
    json.writeEndArray();
  }

  private void quantity(Quantity quantity) throws IOException {
    json.writeNumberField("value", quantity.value());
    json.writeStringField(
        "precision", quantity.precision().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.writeStringField("unit", quantity.unit());
  }

  private void readings(String key, List<Reading> readings) throws IOException {
    json.writeArrayFieldStart(key);
    for (Reading reading : readings) {
      json.writeStartArray();
      for (CellRef cell : reading.cells()) {
        json.writeString(name(cell));
      }
      for (CellRef cell : reading.less()) {
        json.writeString("-" + name(cell));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static String name(CellRef cell) {
    return cell.table().code() + "/" + cell.row() + "/" + cell.column();
  }

  private void where(Where where) throws IOException {
    Json.number(json, "section", where.section());
    Json.string(json, "quote", where.quote());
    json.writeStringField("locator", where.place().locator());
    Json.number(json, "offset", where.place().offset());
  }
}
