package org.gouji.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The part that holds the comments of a document; those that are there stay. */
final class CommentsPart {
  static final String RELATION = "comments";

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  private final Optional<String> existing;
  private final XmlText encoded;
  private final Namespace namespace;
  private final boolean strict;
  private final StringBuilder added = new StringBuilder();
  private int next;

  private CommentsPart(
      Optional<String> existing, XmlText encoded, Namespace namespace, boolean strict, int next) {
    this.existing = existing;
    this.encoded = encoded;
    this.namespace = namespace;
    this.strict = strict;
    this.next = next;
  }

  /** The comments of a document, or the beginning of some. */
  static CommentsPart of(WordDraft draft, MainPart main) throws WrongDraftException {
    Namespace body = main.namespace();
    Optional<String> name = draft.related(RELATION);
    XmlText encoded =
        XmlText.of(
            name.flatMap(draft::part)
                .orElseGet(
                    () ->
                        (DECLARATION + "<w:comments xmlns:w=\"" + body.uri() + "\"></w:comments>")
                            .getBytes(StandardCharsets.UTF_8)));
    Element root = ElementTree.of(encoded.text());
    int highest = -1;
    for (Element comment : root.children) {
      highest = Math.max(highest, number(comment, encoded.text()));
    }
    // Marks without a comment must not come to mean one of ours.
    for (String mark : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
      for (Element element : main.all(mark)) {
        highest = Math.max(highest, number(element, main.text));
      }
    }
    return new CommentsPart(
        name, encoded, Namespace.of(root, encoded.text()), body.isStrict(), highest + 1);
  }

  private static int number(Element element, String text) {
    String id = element.attribute(text, "id").orElse("");
    return id.matches("[0-9]{1,8}") ? Integer.parseInt(id) : -1;
  }

  /** Adds a comment and gives its number. */
  int add(Comment comment) {
    String p = namespace.prefix();
    added
        .append("<" + p + "comment" + namespace.declaration())
        .append(" " + p + "id=\"" + next + "\"")
        .append(" " + p + "author=\"" + Characters.written(comment.author()) + "\"")
        .append(" " + p + "date=\"" + comment.day() + "T00:00:00Z\"")
        .append(" " + p + "initials=\"" + Characters.written(comment.initials()) + "\">");
    for (int i = 0; i < comment.lines().size(); i++) {
      paragraph(comment.lines().get(i), i == 0);
    }
    added.append("</" + p + "comment>");
    return next++;
  }

  /** A paragraph that looks the same whatever the document makes of paragraphs. */
  private void paragraph(String line, boolean heading) {
    String p = namespace.prefix();
    added
        .append("<" + p + "p><" + p + "pPr>")
        .append("<" + p + "spacing " + p + "before=\"0\" " + p + "after=\"0\"/>")
        .append("<" + p + "ind " + p + "left=\"0\" " + p + "right=\"0\"")
        .append(" " + p + "firstLineChars=\"0\" " + p + "firstLine=\"0\"/>")
        .append("<" + p + "jc " + p + "val=\"left\"/></" + p + "pPr>")
        .append("<" + p + "r><" + p + "rPr>" + (heading ? "<" + p + "b/>" : ""))
        .append("<" + p + "sz " + p + "val=\"20\"/></" + p + "rPr>")
        .append("<" + p + "t xml:space=\"preserve\">")
        .append(Characters.written(line))
        .append("</" + p + "t></" + p + "r></" + p + "p>");
  }

  /** Puts the comments into the document. */
  void save(WordDraft draft) throws WrongDraftException {
    byte[] part = encoded.encode(within(encoded.text(), added.toString()));
    if (existing.isPresent()) {
      draft.change(existing.get(), part);
      return;
    }
    String main = draft.mainName();
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String name = free(draft, folder);
    draft.change(name, part);
    relate(draft, name.substring(folder.length()));
    declare(draft, name);
  }

  /** A name that no part has, related to or not. */
  private static String free(WordDraft draft, String folder) {
    String name = folder + "comments.xml";
    for (int i = 2; draft.holds(name); i++) {
      name = folder + "comments" + i + ".xml";
    }
    return name;
  }

  private void relate(WordDraft draft, String target) throws WrongDraftException {
    String name = WordDraft.relations(draft.mainName());
    XmlText relations = XmlText.of(draft.part(name).orElseGet(CommentsPart::noRelations));
    Element root = ElementTree.of(relations.text());
    String id = "rIdGouji";
    while (relations.text().contains("\"" + id + "\"")) {
      id += "1";
    }
    String relation =
        "<"
            + root.prefix()
            + "Relationship Id=\""
            + id
            + "\" Type=\""
            + (strict ? STRICT : TRANSITIONAL)
            + "comments\" Target=\""
            + target
            + "\"/>";
    draft.change(name, relations.encode(within(relations.text(), relation)));
  }

  private static byte[] noRelations() {
    return (DECLARATION + "<Relationships xmlns=\"" + RELATIONS + "\"></Relationships>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void declare(WordDraft draft, String name) throws WrongDraftException {
    XmlText types =
        XmlText.of(
            draft
                .part(WordDraft.TYPES)
                .orElseThrow(() -> new WrongDraftException("the package names no types")));
    String type =
        "<"
            + ElementTree.of(types.text()).prefix()
            + "Override PartName=\"/"
            + name
            + "\" ContentType=\""
            + TYPE
            + "\"/>";
    draft.change(WordDraft.TYPES, types.encode(within(types.text(), type)));
  }

  /** A text with something more at the end of its outermost element. */
  private static String within(String text, String more) throws WrongDraftException {
    Element root = ElementTree.of(text);
    Edits edits = new Edits();
    if (root.isEmptyTag()) {
      edits.replace(root.to - 2, root.to, ">" + more + "</" + root.name + ">");
    } else {
      edits.insert(root.innerEnd, more);
    }
    return edits.apply(text);
  }
}
