package org.gouji.word;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.model.Document;
import org.gouji.read.HardenedZip;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.docx.DocxReader;
import org.gouji.read.docx.WordPackage;

/**
 * A Word document as a package of parts, some of which get another content. All others are written
 * as they came. Names of parts count as {@link WordPackage} counts them.
 */
final class WordDraft {
  static final String TYPES = "[content_types].xml";

  /** Early; the first moment that the format can tell would be written with the time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Source source;
  private final WordPackage names;
  private final Map<String, byte[]> parts;
  private final Set<String> all;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();

  private WordDraft(Source source, WordPackage names, Map<String, byte[]> parts, Set<String> all) {
    this.all = all;
    this.source = source;
    this.names = names;
    this.parts = parts;
  }

  /** Whether bytes are a Word document. */
  static boolean isWord(byte[] bytes) {
    return new DocxReader().accepts(new Source("", bytes));
  }

  /**
   * Opens a document.
   *
   * @param relations which parts beside the body are wanted, by their relation to it
   */
  static WordDraft open(byte[] bytes, Set<String> relations) throws WrongDraftException {
    return open(bytes, relations, name -> false);
  }

  /**
   * Opens a document.
   *
   * @param others which other parts are wanted, by their name
   */
  static WordDraft open(byte[] bytes, Set<String> relations, Predicate<String> others)
      throws WrongDraftException {
    Source source = new Source("", bytes);
    try {
      WordPackage names = WordPackage.open(source);
      Predicate<String> wanted =
          name ->
              name.equals(TYPES)
                  || name.equals(names.mainName())
                  || name.equals(relations(names.mainName()))
                  || others.test(name)
                  || relations.stream().anyMatch(r -> names.related(r).orElse("").equals(name));
      Map<String, byte[]> parts = new HashMap<>();
      Set<String> all = new HashSet<>();
      Map<String, byte[]> found =
          HardenedZip.unpack(
              source,
              entry -> {
                all.add(WordPackage.name(entry));
                return wanted.test(WordPackage.name(entry));
              });
      found.forEach((entry, content) -> parts.putIfAbsent(WordPackage.name(entry), content));
      return new WordDraft(source, names, parts, all);
    } catch (UnreadableException e) {
      throw new WrongDraftException("the package is damaged: " + e.problem().key());
    }
  }

  /** The name of the part that holds the body. */
  String mainName() {
    return names.mainName();
  }

  /** The name of the part that holds a part's relations. */
  static String relations(String part) {
    int folder = part.lastIndexOf('/') + 1;
    return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
  }

  /** The name of a part that the body relates to. */
  Optional<String> related(String relation) {
    return names.related(relation).filter(parts::containsKey);
  }

  /** Whether there is a part of this name, wanted or not. */
  boolean holds(String name) {
    return all.contains(name);
  }

  /** The names of the parts that are wanted. */
  Set<String> names() {
    return new TreeSet<>(parts.keySet());
  }

  /** A part that is wanted, where there is one. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** Gives a part another content, or adds it. */
  void change(String name, byte[] content) {
    changed.put(name, content);
  }

  /** What is read of the document if its body is another; nothing if that is not to be read. */
  Optional<Document> read(byte[] otherBody) {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    try {
      Map<String, byte[]> only = Map.of(names.mainName(), otherBody);
      write(out, only, name -> name.endsWith(".xml") || name.endsWith(".rels"));
      return Optional.of(new DocxReader().read(new Source("", out.toByteArray())));
    } catch (IOException | UnreadableException e) {
      return Optional.empty();
    }
  }

  /** Writes the document; the stream is flushed, not closed. */
  void write(OutputStream out) throws IOException {
    write(out, changed, name -> true);
  }

  private void write(OutputStream out, Map<String, byte[]> instead, Predicate<String> wanted)
      throws IOException {
    Map<String, byte[]> left = new LinkedHashMap<>(instead);
    try (ZipOutputStream zip = new ZipOutputStream(new Open(out))) {
      HardenedZip.visit(
          source,
          entry -> wanted.test(WordPackage.name(entry)),
          (entry, in) -> {
            begin(zip, entry);
            byte[] content = left.remove(WordPackage.name(entry));
            if (content == null) {
              in.transferTo(zip);
            } else {
              zip.write(content);
            }
          });
      for (Map.Entry<String, byte[]> part : left.entrySet()) {
        begin(zip, part.getKey());
        zip.write(part.getValue());
      }
    } catch (UnreadableException e) {
      throw new WrongDraftException("the package is damaged: " + e.problem().key());
    }
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  /** A stream that stays open. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(new BufferedOutputStream(out));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
