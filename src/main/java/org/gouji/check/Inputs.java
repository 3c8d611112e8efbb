package org.gouji.check;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.gouji.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the user named, as inputs in a fixed order: files as given; folders and archives searched,
 * sorted by name; of files of JSON Lines each line, read as it is asked for.
 */
public final class Inputs implements Iterable<Input>, Closeable {
  private static final String STREAM = "-";

  private final List<Part> parts;
  private final List<Closeable> open;
  private final int passedOver;

  private Inputs(List<Part> parts, List<Closeable> open, int passedOver) {
    this.parts = List.copyOf(parts);
    this.open = List.copyOf(open);
    this.passedOver = passedOver;
  }

  /** One input, or a stream whose lines are inputs. */
  private sealed interface Part {
    /** An input. */
    record One(Input input) implements Part {}

    /** A stream of JSON Lines. */
    record Lines(Input stream, Opener opener) implements Part {}
  }

  /** Opens a stream of JSON Lines. */
  private interface Opener {
    InputStream open() throws IOException;
  }

  /**
   * Finds the inputs behind paths.
   *
   * @param paths the paths; {@code -} stands for the stream
   * @param standardInput the stream
   * @param lines whether the stream is JSON Lines
   */
  public static Inputs of(List<String> paths, InputStream standardInput, boolean lines) {
    Finder finder = new Finder();
    for (String path : paths) {
      if (path.equals(STREAM)) {
        finder.stream(standardInput, lines);
      } else {
        finder.find(path);
      }
    }
    return new Inputs(finder.parts, finder.open, finder.passedOver);
  }

  /** Finds the inputs behind paths; {@code -} stands for a stream that is one input. */
  public static Inputs of(List<String> paths, InputStream standardInput) {
    return of(paths, standardInput, false);
  }

  /** These and other inputs. */
  public Inputs plus(Inputs others) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(others.parts);
    List<Closeable> both = new ArrayList<>(open);
    both.addAll(others.open);
    return new Inputs(all, both, passedOver + others.passedOver);
  }

  /**
   * These inputs for who needs their bytes again behind the check: what comes from the stream is
   * kept, files are read again.
   */
  public Inputs readableTwice() {
    List<Part> kept = new ArrayList<>();
    for (Part part : parts) {
      boolean stream = part instanceof Part.One one && one.input().name().equals(STREAM);
      kept.add(stream ? new Part.One(((Part.One) part).input().remembered()) : part);
    }
    return new Inputs(kept, open, passedOver);
  }

  /** How many there are; nothing where streams of JSON Lines are among them. */
  public OptionalInt count() {
    boolean known = parts.stream().allMatch(part -> part instanceof Part.One);
    return known ? OptionalInt.of(parts.size()) : OptionalInt.empty();
  }

  /** How many files of the folders and archives are no document at all. */
  public int passedOver() {
    return passedOver;
  }

  /** Whether a file is among them, as an input or as a file of JSON Lines. */
  public boolean contains(Path file) {
    return parts.stream()
        .map(part -> part instanceof Part.Lines lines ? lines.stream() : ((Part.One) part).input())
        .anyMatch(input -> input.isFile(file));
  }

  @Override
  public Iterator<Input> iterator() {
    return new Each(parts.iterator());
  }

  @Override
  public void close() throws IOException {
    for (Closeable archive : open) {
      archive.close();
    }
  }

  /** Goes through all parts, and through the lines of those that have some. */
  private static final class Each implements Iterator<Input> {
    private final Iterator<Part> rest;
    private @Nullable Iterator<Input> current;

    Each(Iterator<Part> rest) {
      this.rest = rest;
    }

    @Override
    public boolean hasNext() {
      while ((current == null || !current.hasNext()) && rest.hasNext()) {
        current = inputs(rest.next());
      }
      return current != null && current.hasNext();
    }

    @Override
    public Input next() {
      if (!hasNext() || current == null) {
        throw new NoSuchElementException();
      }
      return current.next();
    }

    private static Iterator<Input> inputs(Part part) {
      if (part instanceof Part.Lines lines) {
        try {
          JsonLines some =
              new JsonLines(
                  lines.stream().name(), lines.opener().open(), Settings.DEFAULT_MAX_SIZE);
          return some.hasNext()
              ? some
              : List.of(Input.problem(lines.stream().name(), Problem.of("noLines"))).iterator();
        } catch (IOException e) {
          Problem problem = Problem.of("noAccess", "detail", e.getClass().getSimpleName());
          return List.of(Input.problem(lines.stream().name(), problem)).iterator();
        }
      }
      return List.of(((Part.One) part).input()).iterator();
    }
  }

  private static final class Finder {
    private final List<Part> parts = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();
    private int passedOver;

    void stream(InputStream in, boolean lines) {
      Input input = Input.stream(STREAM, in);
      parts.add(lines ? new Part.Lines(input, () -> in) : new Part.One(input));
    }

    void find(String name) {
      if (name.isEmpty()) {
        add(Input.problem(name, Problem.of("missing")));
        return;
      }
      try {
        Path path = Path.of(name);
        String last = String.valueOf(path.getFileName());
        if (Files.isDirectory(path)) {
          take(Folder.search(name, path));
        } else if (DocumentFile.isArchive(last) && Files.isRegularFile(path)) {
          take(Folder.look(name, path));
        } else if (DocumentFile.isLines(last) && Files.isRegularFile(path)) {
          parts.add(new Part.Lines(Input.file(name, path), () -> Files.newInputStream(path)));
        } else {
          add(Input.file(name, path));
        }
      } catch (InvalidPathException e) {
        add(Input.problem(name, Problem.of("name")));
      }
    }

    private void take(Folder folder) {
      folder.inputs().forEach(this::add);
      open.addAll(folder.open());
      passedOver += folder.passedOver();
    }

    private void add(Input input) {
      parts.add(new Part.One(input));
    }
  }
}
