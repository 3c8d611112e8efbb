package org.gouji.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a main part says when the marks of comments are taken out and neighbouring runs of the same
 * properties are joined: two parts that differ in nothing else give the same.
 */
public final class Unmarked {
  private static final Set<String> MARKS = Set.of("commentRangeStart", "commentRangeEnd");

  private Unmarked() {}

  /** The lines of a part. */
  public static String of(byte[] part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      StringBuilder lines = new StringBuilder();
      write(
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(part)).getDocumentElement(),
          lines);
      return lines.toString();
    } catch (Exception e) {
      throw new AssertionError("not well formed", e);
    }
  }

  private static void write(Element element, StringBuilder lines) {
    lines.append(begin(element));
    String run = "";
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element child)) {
        lines.append(node.getNodeValue());
        continue;
      }
      if (isMark(child)) {
        continue;
      }
      String head = child.getLocalName().equals("r") ? head(child) : "";
      if (head.isEmpty() || !head.equals(run)) {
        lines.append(run.isEmpty() ? "" : "</r>\n").append(head);
      }
      run = head;
      if (head.isEmpty()) {
        write(child, lines);
      } else {
        contents(child, lines);
      }
    }
    lines.append(run.isEmpty() ? "" : "</r>\n").append("</").append(element.getLocalName());
    lines.append(">\n");
  }

  /** Text that goes on in the next run, or the next element, is one text. */
  private static void contents(Element run, StringBuilder lines) {
    for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element child) || child.getLocalName().equals("rPr")) {
        continue;
      }
      if (child.getLocalName().equals("t")) {
        boolean keeps = !child.getAttribute("xml:space").isEmpty();
        lines.append(keeps ? child.getTextContent() : child.getTextContent().strip());
      } else {
        write(child, lines);
      }
    }
  }

  private static boolean isMark(Element element) {
    Node first = element.getFirstChild();
    return MARKS.contains(element.getLocalName())
        || (element.getLocalName().equals("r")
            && first instanceof Element child
            && child.getLocalName().equals("commentReference")
            && child.getNextSibling() == null
            && element.getAttributes().getLength() <= 1);
  }

  private static String head(Element run) {
    StringBuilder head = new StringBuilder(begin(run));
    for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && child.getLocalName().equals("rPr")) {
        write(child, head);
      }
    }
    return head.toString();
  }

  private static String begin(Element element) {
    List<String> attributes = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      attributes.add(" " + attribute.getName() + "=" + attribute.getValue());
    }
    attributes.sort(null);
    return "<" + element.getNodeName() + String.join("", attributes) + ">";
  }
}
