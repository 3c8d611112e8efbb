package org.gouji.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports to make pages of. */
final class PageSamples {
  /** Whatever a report may hold that means something to a browser. */
  static final String HOSTILE =
      "</script><script>alert(1)</script>\"'>]]>--><img src=x onerror=alert(2)>&amp;\u202e";

  private static final Path SOUND = Path.of("reports/town-2023.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  private PageSamples() {}

  /** A report whose sums are broken, and with cells that are blank, unreadable and absent. */
  static Path broken(Path file) throws IOException {
    ObjectNode report = sound();
    ObjectNode requests = (ObjectNode) report.path("tables").path("requests");
    ((ObjectNode) requests.path("granted")).put("natural", 29);
    ((ObjectNode) requests.path("carriedOut")).put("natural", 9);
    ((ObjectNode) requests.path("newReceived")).putObject("total").put("text", "/");
    ((ObjectNode) requests.path("denied.stateSecret")).putNull("company");
    ((ObjectNode) requests.path("other.rest")).remove("research");
    paragraphs(report, 0).add("　　全年共办结申请50件，将进一步加强XX工作。");
    return write(report, file);
  }

  /** A report that tries to break out of a page by its agency, its prose and a cell. */
  static Path hostile(Path file) throws IOException {
    ObjectNode report = sound();
    report.put("agency", HOSTILE + "镇人民政府");
    paragraphs(report, 0).add("办结申请50件" + HOSTILE + "XX工作" + HOSTILE);
    ObjectNode requests = (ObjectNode) report.path("tables").path("requests");
    ((ObjectNode) requests.path("granted")).putObject("natural").put("text", HOSTILE);
    return write(report, file);
  }

  /** A report of another body. */
  static Path of(String agency, Path file) throws IOException {
    ObjectNode report = sound();
    String text = report.toString().replace(report.path("agency").asText(), agency);
    return Files.writeString(file, text);
  }

  private static ObjectNode sound() throws IOException {
    return (ObjectNode) JSON.readTree(SOUND.toFile());
  }

  private static ArrayNode paragraphs(JsonNode report, int section) {
    return (ArrayNode) report.path("sections").path(section).path("paragraphs");
  }

  private static Path write(JsonNode report, Path file) throws IOException {
    return Files.writeString(file, report.toString());
  }
}
