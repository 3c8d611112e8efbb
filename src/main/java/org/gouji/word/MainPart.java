package org.gouji.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part that holds the body of a document, with its elements. */
final class MainPart {
  final XmlText encoded;
  final String text;
  final Element root;

  /** The prefix of Word's own elements, with its colon. */
  final String prefix;

  private MainPart(XmlText encoded, Element root) {
    this.encoded = encoded;
    this.text = encoded.text();
    this.root = root;
    this.prefix = root.prefix();
  }

  static MainPart of(byte[] part) throws WrongDraftException {
    XmlText encoded = XmlText.of(part);
    return new MainPart(encoded, ElementTree.of(encoded.text()));
  }

  /** The vocabulary of its elements. */
  Namespace namespace() throws WrongDraftException {
    return Namespace.of(root, text);
  }

  /** All elements of a name. */
  List<Element> all(String local) {
    List<Element> found = new ArrayList<>();
    root.collect(local, found);
    return found;
  }

  /** The text of an element; nothing where it is not plain. */
  Optional<String> plain(Element element) {
    String raw = text.substring(element.inner, element.innerEnd);
    return raw.indexOf('<') >= 0 || raw.indexOf('\r') >= 0
        ? Optional.empty()
        : Optional.of(Characters.read(text, element.inner, element.innerEnd));
  }

  /** The outermost paragraph around an element: boxes float over the paragraph that holds them. */
  Optional<Element> paragraph(Element element) {
    Element outermost = null;
    for (Element e = element; e != null; e = e.parent) {
      outermost = e.is(prefix, "p") ? e : outermost;
    }
    return Optional.ofNullable(outermost);
  }
}
