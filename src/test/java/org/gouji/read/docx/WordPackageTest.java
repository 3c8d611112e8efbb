package org.gouji.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.read.docx.WordFile.p;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts are found by their relations, whatever their names. */
class WordPackageTest {
  private static final String STYLES =
      WordFile.root(
          "styles",
          "<w:style w:type='paragraph' w:default='1' w:styleId='a'><w:rPr><w:vanish/></w:rPr></w:style>");

  @ParameterizedTest
  @CsvSource({
    "word/document.xml,word/document.xml",
    "word/document2.xml,/word/document2.xml",
    "document.xml,document.xml",
    "Word/Document.XML,word/document.xml",
    "word\\document.xml,word\\document.xml",
    "doc/body/main.xml,doc/body/main.xml"
  })
  void mainPart_isFoundByItsRelation(String name, String target) {
    WordFile file =
        WordFile.empty()
            .with("_rels/.rels", WordFile.relations("officeDocument", target))
            .with(name, WordFile.document(p("文")));
    assertThat(file.lines()).containsExactly("文");
  }

  @ParameterizedTest
  @CsvSource({
    "word/styles2.xml,styles2.xml",
    "styles/all.xml,../styles/all.xml",
    "other/s.xml,/other/s.xml"
  })
  void otherParts_areFoundByTheirRelation(String name, String target) {
    WordFile file =
        WordFile.empty()
            .with("_rels/.rels", WordFile.relations("officeDocument", "word/document.xml"))
            .with("word/_rels/document.xml.rels", WordFile.relations("styles", target))
            .with("word/document.xml", WordFile.document(p("文")))
            .with(name, STYLES);
    assertThat(file.remarks()).containsExactly("hiddenText 1 at paragraph 1");
  }

  @Test
  void partsWithoutRelations_areFoundByTheirNames() {
    WordFile file =
        WordFile.empty()
            .with("word/document.xml", WordFile.document(p("文")))
            .with("word/styles.xml", STYLES);
    assertThat(file.remarks()).hasSize(1);
  }

  @Test
  void strictNamespaces_areRead() {
    String strict =
        WordFile.document(p("文"))
            .replace(WordFile.MAIN, "http://purl.oclc.org/ooxml/wordprocessingml/main");
    WordFile file =
        WordFile.empty()
            .with(
                "_rels/.rels",
                WordFile.relations("officeDocument", "word/document.xml")
                    .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006",
                        "http://purl.oclc.org/ooxml/officeDocument"))
            .with("word/document.xml", strict);
    assertThat(file.lines()).containsExactly("文");
  }

  @Test
  void partsInUtf16_areRead() {
    WordFile file =
        WordFile.empty()
            .with(
                "_rels/.rels",
                WordFile.relations("officeDocument", "word/document.xml"),
                StandardCharsets.UTF_16)
            .with("word/document.xml", WordFile.document(p("文")), StandardCharsets.UTF_16);
    assertThat(file.lines()).containsExactly("文");
  }
}
