package org.gouji.word;

import org.jspecify.annotations.Nullable;

/**
 * Finds the elements of a part by their offsets. It is no parser: what it takes apart was parsed
 * before, and is well formed.
 */
final class ElementTree {
  private static final int DEEPEST = 1000;

  private final String text;
  private @Nullable Element open;
  private @Nullable Element root;
  private int depth;

  private ElementTree(String text) {
    this.text = text;
  }

  /**
   * The outermost element of a text.
   *
   * @throws WrongDraftException if it is no well-formed XML, or has a document type
   */
  static Element of(String text) throws WrongDraftException {
    ElementTree tree = new ElementTree(text);
    int at = text.indexOf('<');
    while (at >= 0) {
      at = text.indexOf('<', tree.read(at));
    }
    Element found = tree.root;
    if (found == null || tree.open != null) {
      throw broken();
    }
    return found;
  }

  /** Reads what begins at an offset, and says where it ends. */
  private int read(int at) throws WrongDraftException {
    if (text.startsWith("<!--", at)) {
      return behind("-->", at + 4);
    }
    if (text.startsWith("<![CDATA[", at)) {
      return behind("]]>", at);
    }
    if (text.startsWith("<?", at)) {
      return behind("?>", at);
    }
    if (text.startsWith("<!", at)) {
      throw broken();
    }
    int end = tagEnd(at);
    if (text.charAt(at + 1) == '/') {
      end(at, end);
    } else {
      start(at, end);
    }
    return end;
  }

  private void start(int at, int end) throws WrongDraftException {
    int stop = at + 1;
    while (!isNameEnd(text.charAt(stop))) {
      stop++;
    }
    Element parent = open;
    Element element = new Element(text.substring(at + 1, stop).intern(), at, end, parent);
    if (parent != null) {
      parent.children.add(element);
    } else if (root == null) {
      root = element;
    } else {
      throw broken();
    }
    if (text.charAt(end - 2) != '/') {
      open = element;
      if (++depth > DEEPEST) {
        throw broken();
      }
    }
  }

  private void end(int at, int end) throws WrongDraftException {
    Element ended = open;
    if (ended == null || !text.startsWith(ended.name, at + 2)) {
      throw broken();
    }
    ended.innerEnd = at;
    ended.to = end;
    open = ended.parent;
    depth--;
  }

  private static boolean isNameEnd(char c) {
    return c == '>' || c == '/' || c <= ' ';
  }

  /** Behind the end of a tag; what stands in quotes does not end it. */
  private int tagEnd(int at) throws WrongDraftException {
    char quote = 0;
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    throw broken();
  }

  private int behind(String end, int from) throws WrongDraftException {
    int at = text.indexOf(end, from);
    if (at < 0) {
      throw broken();
    }
    return at + end.length();
  }

  private static WrongDraftException broken() {
    return new WrongDraftException("a part is no well-formed XML");
  }
}
