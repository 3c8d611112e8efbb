package org.gouji.check;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.model.Problem;
import org.gouji.read.UnreadableException;
import org.gouji.read.ZipFolder;

/** The documents of a folder or of an archive, sorted by name. Archives in them are looked into. */
final class Folder {
  /** What marks a folder of results, which are no reports. */
  private static final String RESULTS = ".gouji";

  private final String name;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();
  private int passedOver;

  private Folder(String name) {
    this.name = name;
  }

  /** The documents. */
  List<Input> inputs() {
    return List.copyOf(inputs);
  }

  /** The archives that they are read from. */
  List<Closeable> open() {
    return List.copyOf(open);
  }

  /** How many files are no document at all. */
  int passedOver() {
    return passedOver;
  }

  /** Searches a folder of the file system. */
  static Folder search(String name, Path path) {
    Folder folder = new Folder(name);
    try {
      for (Map.Entry<String, Path> document : folder.documents(path).entrySet()) {
        String shown = folder.display(document.getKey());
        Path file = document.getValue();
        if (DocumentFile.isArchive(last(file)) && Files.isRegularFile(file)) {
          folder.archive(shown, file);
        } else {
          folder.inputs.add(Input.file(shown, file));
        }
      }
      folder.requireSome(Problem.of("noReports"));
    } catch (IOException e) {
      folder.inputs.add(
          Input.problem(name, Problem.of("noAccess", "detail", e.getClass().getSimpleName())));
    }
    return folder;
  }

  /** Looks into an archive. */
  static Folder look(String name, Path path) {
    Folder folder = new Folder(name);
    folder.archive(name, path);
    folder.requireSome(Problem.of("emptyZip"));
    return folder;
  }

  private void requireSome(Problem problem) {
    if (inputs.isEmpty()) {
      inputs.add(Input.problem(name, problem));
    }
  }

  private void archive(String shown, Path path) {
    try {
      ZipFolder zip = ZipFolder.open(path);
      open.add(zip);
      Archive archive = Archive.look(shown, zip);
      inputs.addAll(archive.inputs());
      passedOver += archive.passedOver();
    } catch (UnreadableException e) {
      inputs.add(Input.problem(shown, e.problem()));
    }
  }

  /** The name of a file below a folder, with the same separators on every system. */
  private String display(String below) {
    return name.endsWith("/") ? name + below : name + "/" + below;
  }

  private static String below(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String last(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The documents by their names below a folder, in the order of these. */
  private SortedMap<String, Path> documents(Path folder) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            boolean hidden = !dir.equals(folder) && DocumentFile.isHidden(last(dir));
            if (!hidden && !dir.equals(folder) && Files.exists(dir.resolve(RESULTS))) {
              try (Stream<Path> results = Files.list(dir)) {
                passedOver += (int) results.count() - 1;
              }
              return FileVisitResult.SKIP_SUBTREE;
            }
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // Links to files are followed; links to folders could lead in a circle.
            boolean regular = Files.isRegularFile(file);
            if (regular
                && (DocumentFile.isArchive(last(file))
                    || DocumentFile.is(last(file), () -> head(file)))) {
              files.put(below(folder, file), file);
            } else if (!Files.isDirectory(file)) {
              passedOver++;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // It is listed, so that its own check says that it cannot be read.
            files.put(below(folder, file), file);
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(DocumentFile.HEAD);
    }
  }
}
