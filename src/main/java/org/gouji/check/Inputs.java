package org.gouji.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Problem;

/**
 * What the user named, as inputs in a fixed order: files as given, folders searched, sorted by
 * name.
 *
 * @param inputs the inputs
 * @param passedOver how many files of the folders are no document at all
 */
public record Inputs(List<Input> inputs, int passedOver) {
  private static final String STREAM = "-";

  public Inputs {
    inputs = List.copyOf(inputs);
  }

  /** Finds the inputs behind paths; {@code -} stands for the stream. */
  public static Inputs of(List<String> paths, InputStream standardInput) {
    Finder finder = new Finder();
    for (String path : paths) {
      if (path.equals(STREAM)) {
        finder.inputs.add(Input.stream(STREAM, standardInput));
      } else {
        finder.find(path);
      }
    }
    return new Inputs(finder.inputs, finder.passedOver);
  }

  /** These and other inputs. */
  public Inputs plus(Inputs others) {
    List<Input> all = new ArrayList<>(inputs);
    all.addAll(others.inputs());
    return new Inputs(all, passedOver + others.passedOver());
  }

  /**
   * These inputs for who needs their bytes again behind the check: what comes from the stream is
   * kept, files are read again.
   */
  public Inputs readableTwice() {
    return new Inputs(
        inputs.stream().map(i -> i.name().equals(STREAM) ? i.remembered() : i).toList(),
        passedOver);
  }

  private static final class Finder {
    private final List<Input> inputs = new ArrayList<>();
    private int passedOver;

    void find(String name) {
      if (name.isEmpty()) {
        inputs.add(Input.problem(name, Problem.of("missing")));
        return;
      }
      try {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
          folder(name, path);
        } else {
          inputs.add(Input.file(name, path));
        }
      } catch (InvalidPathException e) {
        inputs.add(Input.problem(name, Problem.of("name")));
      }
    }

    private void folder(String name, Path folder) {
      int before = inputs.size();
      try {
        List<Path> documents = documents(folder);
        documents.forEach(file -> inputs.add(Input.file(display(name, folder, file), file)));
        if (inputs.size() == before) {
          inputs.add(Input.problem(name, Problem.of("noReports")));
        }
      } catch (IOException e) {
        inputs.add(
            Input.problem(name, Problem.of("noAccess", "detail", e.getClass().getSimpleName())));
      }
    }

    /** The name of a file below a folder, with the same separators on every system. */
    private static String display(String name, Path folder, Path file) {
      String below = folder.relativize(file).toString().replace('\\', '/');
      return name.endsWith("/") ? name + below : name + "/" + below;
    }

    private List<Path> documents(Path folder) throws IOException {
      List<Path> files = new ArrayList<>();
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              boolean hidden = !dir.equals(folder) && DocumentFile.isHidden(dir);
              return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              // Links to files are followed; links to folders could lead in a circle.
              if (DocumentFile.is(file)) {
                files.add(file);
              } else if (!Files.isDirectory(file)) {
                passedOver++;
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              // It is listed, so that its own check says that it cannot be read.
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
      files.sort((a, b) -> sortKey(folder, a).compareTo(sortKey(folder, b)));
      return files;
    }

    private static String sortKey(Path folder, Path file) {
      return folder.relativize(file).toString().replace('\\', '/');
    }
  }
}
