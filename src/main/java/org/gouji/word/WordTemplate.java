package org.gouji.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A Word document with gaps such as <code>${agency}</code>, however Word has cut them into runs. A
 * paragraph, or a row of a table, that holds a gap of the repeated kind stands once for each item;
 * neighbours of this kind are repeated together. One whose repeated gaps are all empty is left out.
 */
public final class WordTemplate {
  private final WordDraft draft;
  private final Map<String, GappedPart> parts = new LinkedHashMap<>();

  private WordTemplate(WordDraft draft) {
    this.draft = draft;
  }

  /**
   * Opens a template.
   *
   * @param repeated the names of the gaps that are filled for each item
   * @throws WrongDraftException if it is no Word document, or is damaged
   */
  public static WordTemplate open(byte[] bytes, Set<String> repeated) throws IOException {
    if (!WordDraft.isWord(bytes)) {
      throw new WrongDraftException("it is no Word document (.docx)");
    }
    WordDraft draft =
        WordDraft.open(bytes, Set.of(), name -> name.matches(".*/(header|footer)[0-9]*\\.xml"));
    WordTemplate template = new WordTemplate(draft);
    for (String name : draft.names()) {
      if (name.endsWith(".xml") && !name.equals(WordDraft.TYPES)) {
        MainPart part = MainPart.of(draft.part(name).orElseThrow());
        template.parts.put(name, new GappedPart(part, repeated));
      }
    }
    return template;
  }

  /** The names of all its gaps. */
  public Set<String> gaps() {
    Set<String> names = new TreeSet<>();
    parts.values().forEach(part -> names.addAll(part.gaps()));
    return names;
  }

  /**
   * Writes the filled template; the stream is flushed, not closed.
   *
   * @param values what fills the gaps that stand once
   * @param items what fills the repeated gaps, for each item
   */
  public void write(Map<String, String> values, List<Map<String, String>> items, OutputStream out)
      throws IOException {
    List<Map<String, String>> all = new ArrayList<>();
    for (Map<String, String> item : items) {
      Map<String, String> both = new LinkedHashMap<>(values);
      both.putAll(item);
      all.add(both);
    }
    parts.forEach((name, part) -> draft.change(name, part.filled(values, all)));
    draft.write(out);
  }
}
