package org.gouji.read.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Block;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes or the endnotes of a document. They are read when the first is referred to; each
 * stands once, behind the paragraph that refers to it, and its number is that of its reference
 * among all that are read, as Word shows it. Separators are no notes.
 */
final class Notes {
  private static final Set<String> SEPARATORS =
      Set.of("separator", "continuationSeparator", "continuationNotice");

  private final String name;
  private final Optional<byte[]> part;
  private @Nullable Map<String, Story> stories;
  private int referred;

  /**
   * Notes of one kind.
   *
   * @param name their element, which is also their name in a place: footnote or endnote
   * @param part the part that holds them
   */
  Notes(String name, Optional<byte[]> part) {
    this.name = name;
    this.part = part;
  }

  /** The note of a reference; what is to be said of it goes to the observations. */
  List<Block> take(String id, Numbering numbering, Styles styles, Observations observations)
      throws UnreadableException {
    Map<String, Story> read = stories == null ? read(numbering, styles) : stories;
    stories = read;
    referred++;
    Story story = read.remove(id);
    if (story == null) {
      return List.of();
    }
    String place = name + " " + referred;
    observations.addAll(story.observations(), place);
    List<Block> blocks = Within.of(place, story.blocks());
    if (blocks.size() > 0 && story.blocks().get(0) instanceof Paragraph first) {
      if (first.place().locator().equals("paragraph 1")) {
        blocks.set(0, new Paragraph(first.text(), 0, Place.at(place)));
      }
    }
    return blocks;
  }

  private Map<String, Story> read(Numbering numbering, Styles styles) throws UnreadableException {
    Map<String, Story> notes = new HashMap<>();
    if (part.isEmpty()) {
      return notes;
    }
    XmlCursor xml = XmlCursor.open(part.get());
    while (xml.next()) {
      if (xml.starts() && xml.name().equals(name)) {
        String id = xml.attribute("id");
        String type = xml.attribute("type");
        if (id == null || (type != null && SEPARATORS.contains(type))) {
          xml.skip();
        } else {
          notes.putIfAbsent(id, new BodyReader(xml, styles, numbering, List.of()).read());
        }
      }
    }
    return notes;
  }
}
