package org.gouji.write.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.gouji.model.Outcome;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.write.Language;
import org.gouji.write.sample.Written;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Results as JUnit's XML. */
class JUnitWriterTest {
  @Test
  void suiteIsAReportAndCaseIsARule() throws Exception {
    ReportResult broken = Written.broken();
    Document xml = parse(Written.by(JUnitWriter::new, broken, Written.sound()));

    List<Element> suites = all(xml.getDocumentElement(), "testsuite");
    assertThat(suites).hasSize(2);
    Element suite = suites.get(0);
    assertThat(suite.getAttribute("tests"))
        .isEqualTo(String.valueOf(broken.outcomes().size()))
        .isEqualTo(String.valueOf(all(suite, "testcase").size()));
    // R02 and R03 are broken by one cell, which is one finding.
    assertThat(suite.getAttribute("failures")).isEqualTo("3");
    assertThat(suite.getAttribute("errors")).isEqualTo("0");
    long skipped =
        broken.outcomes().stream()
            .filter(
                outcome ->
                    outcome.status() == Outcome.Status.NOT_APPLICABLE
                        || outcome.status() == Outcome.Status.NOT_RUN)
            .count();
    assertThat(suite.getAttribute("skipped")).isEqualTo(String.valueOf(skipped));
    assertThat(all(suite, "skipped")).allMatch(s -> !s.getAttribute("message").isEmpty());
    // Cases are in the order of rules: D03, R02, R03.
    Element failure = all(suite, "failure").get(1);
    assertThat(((Element) failure.getParentNode()).getAttribute("name")).startsWith("R02 ");
    assertThat(((Element) failure.getParentNode()).getAttribute("classname"))
        .isEqualTo("gouji.requests");
    assertThat(failure.getAttribute("type")).isEqualTo("violation");
    assertThat(failure.getTextContent()).contains("应为：6").contains("处理：");
  }

  @Test
  void whatFailsTheRunFailsTheTest() throws Exception {
    ReportResult seed = Written.seed();

    assertThat(failures(seed, Optional.empty())).isEmpty();
    assertThat(failures(seed, Optional.of(Severity.VIOLATION))).isEmpty();
    assertThat(failures(seed, Optional.of(Severity.WARNING))).containsExactly("warning");
    assertThat(failures(seed, Optional.of(Severity.NOTE))).hasSize(5);
    assertThat(Written.by(JUnitWriter::new, seed)).contains("<system-out>警告：没有写到");
  }

  @Test
  void knownFindingIsToldAndPasses() throws Exception {
    Document xml = parse(Written.by(JUnitWriter::new, Written.known()));

    assertThat(all(xml.getDocumentElement(), "failure")).hasSize(1);
    assertThat(all(xml.getDocumentElement(), "system-out"))
        .anyMatch(out -> out.getTextContent().contains("不计原因：经批准保留"));
  }

  @Test
  void unreadableInputIsAnError() throws Exception {
    Document xml = parse(Written.by(JUnitWriter::new, Written.unreadable()));

    Element error = all(xml.getDocumentElement(), "error").get(0);
    assertThat(error.getAttribute("type")).isEqualTo("noReport");
    assertThat(all(xml.getDocumentElement(), "testsuite").get(0).getAttribute("errors"))
        .isEqualTo("1");
  }

  @Test
  void textThatXmlCannotHoldIsShownAsASign() {
    assertThat(Xml.legal("a\u0000\u0007\u0085\ud800b\uffff\r\n\t😀"))
        .isEqualTo("a\ufffd\ufffd\ufffd\ufffdb\ufffd\ufffd\n\t😀");
  }

  private static List<String> failures(ReportResult result, Optional<Severity> failOn)
      throws Exception {
    Document xml = parse(Written.by(JUnitWriter::new, Language.ZH, failOn, result));
    return all(xml.getDocumentElement(), "failure").stream()
        .map(failure -> failure.getAttribute("type"))
        .toList();
  }

  private static List<Element> all(Element parent, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = parent.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** Parses what fits the schema. */
  private static Document parse(String xml) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(JUnitWriterTest.class.getResource("junit.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
