package org.gouji.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How new elements of Word's vocabulary are written into a part.
 *
 * @param uri the name of the vocabulary; it has a transitional and a strict form
 * @param prefix a prefix with its colon
 * @param declaration what each new element needs to say of it; empty where the part says it once
 *     and for all
 */
record Namespace(String uri, String prefix, String declaration) {
  private static final String OWN = "gouji";

  /** The vocabulary of a part's outermost element. */
  static Namespace of(Element root, String text) throws WrongDraftException {
    String known = root.prefix();
    String name = known.isEmpty() ? "xmlns" : "xmlns:" + known.substring(0, known.length() - 1);
    Pattern declared = Pattern.compile("\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    Matcher here = declared.matcher(text).region(root.from, root.inner);
    if (!here.find()) {
      throw new WrongDraftException("a part does not say what its elements are");
    }
    String uri = here.group(1) == null ? here.group(2) : here.group(1);
    // An attribute needs a prefix, and one that is declared again further in may mean another.
    boolean once = !known.isEmpty() && !here.region(root.inner, text.length()).find();
    return once
        ? new Namespace(uri, known, "")
        : new Namespace(uri, OWN + ":", " xmlns:" + OWN + "=\"" + uri + "\"");
  }

  /** Whether it is the strict form of the format. */
  boolean isStrict() {
    return uri.startsWith("http://purl.oclc.org/");
  }

  /** An empty element with one attribute. */
  String mark(String name, int id) {
    return "<" + prefix + name + declaration + " " + prefix + "id=\"" + id + "\"/>";
  }
}
