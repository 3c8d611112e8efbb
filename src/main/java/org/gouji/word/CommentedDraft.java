package org.gouji.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Word document that gets comments. Nothing else of it changes: its own text is not written anew,
 * the marks are put in between.
 */
public final class CommentedDraft {
  private final WordDraft draft;
  private final MainPart main;
  private final Spans spans;
  private final Landmarks landmarks;
  private final CommentMarks marks;
  private @Nullable CommentsPart comments;

  private CommentedDraft(WordDraft draft, MainPart main) throws WrongDraftException {
    this.draft = draft;
    this.main = main;
    this.spans = new Spans(main);
    this.landmarks = Landmarks.of(draft, main);
    this.marks = new CommentMarks(main.namespace());
  }

  /** Whether bytes are a Word document. */
  public static boolean isWord(byte[] bytes) {
    return WordDraft.isWord(bytes);
  }

  /**
   * Opens a document.
   *
   * @throws WrongDraftException if it could not be given back unharmed
   */
  public static CommentedDraft open(byte[] bytes) throws IOException {
    WordDraft draft = WordDraft.open(bytes, Set.of(CommentsPart.RELATION));
    return new CommentedDraft(draft, MainPart.of(draft.part(draft.mainName()).orElseThrow()));
  }

  /**
   * Adds a comment.
   *
   * @param spots what it is about: the first that is found; the beginning, if none is
   */
  public void add(Comment comment, List<Spot> spots) throws IOException {
    CommentsPart part = comments == null ? CommentsPart.of(draft, main) : comments;
    comments = part;
    marks.add(part.add(comment), span(spots));
  }

  private Span span(List<Spot> spots) throws WrongDraftException {
    for (Spot spot : spots) {
      Optional<Span> found = landmarks.at(spot.locator()).flatMap(stretch -> span(stretch, spot));
      if (found.isPresent()) {
        return found.get();
      }
    }
    Optional<Span> first = landmarks.first().flatMap(stretch -> span(stretch, Spot.whole("")));
    if (first.isPresent()) {
      return first.get();
    }
    Element paragraph =
        main.all("p").stream()
            .filter(p -> p.prefix().equals(main.prefix))
            .findFirst()
            .orElseThrow(() -> new WrongDraftException("the document has no paragraph"));
    return spans.of(paragraph);
  }

  private Optional<Span> span(Stretch stretch, Spot spot) {
    Stretch.Range all =
        new Stretch.Range(0, Math.max(0, stretch.text().stripTrailing().length() - 1));
    Optional<Span> found =
        spans.of(
            stretch,
            spot.words().flatMap(words -> stretch.find(words, spot.character() - 1)).orElse(all));
    return found.isPresent() ? found : stretch.cell().map(this::around);
  }

  /** Around a cell's first paragraph; in a box, around the paragraph that holds the box. */
  private Span around(Element paragraph) {
    return spans.of(main.paragraph(paragraph).orElse(paragraph));
  }

  /** Writes the document; the stream is flushed, not closed. */
  public void write(OutputStream out) throws IOException {
    if (comments != null) {
      comments.save(draft);
      draft.change(draft.mainName(), main.encoded.encode(marks.edits(main).apply(main.text)));
    }
    draft.write(out);
  }
}
