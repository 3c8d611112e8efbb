package org.gouji.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gouji.model.Problem;
import org.gouji.read.Source;

/**
 * What the user named, as inputs in a fixed order: files as given, folders searched, sorted by
 * name.
 *
 * @param inputs the inputs
 * @param passedOver how many files of the folders are no document at all
 */
public record Inputs(List<Input> inputs, int passedOver) {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "txt", "text", "html", "htm", "shtml", "xhtml", "docx", "doc", "wps", "pdf", "xlsx",
          "xls", "rtf", "odt");
  private static final int HEAD = 4096;

  public Inputs {
    inputs = List.copyOf(inputs);
  }

  /** Finds the inputs behind paths; {@code -} stands for the stream. */
  public static Inputs of(List<String> paths, InputStream standardInput) {
    Finder finder = new Finder();
    for (String path : paths) {
      if (path.equals("-")) {
        finder.inputs.add(Input.stream("-", standardInput));
      } else {
        finder.find(path);
      }
    }
    return new Inputs(finder.inputs, finder.passedOver);
  }

  private static final class Finder {
    private final List<Input> inputs = new ArrayList<>();
    private int passedOver;

    void find(String name) {
      try {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
          folder(name, path);
        } else {
          inputs.add(Input.file(name, path));
        }
      } catch (InvalidPathException e) {
        inputs.add(Input.problem(name, Problem.of("missing")));
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
              boolean hidden = !dir.equals(folder) && isHidden(dir);
              return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && !isHidden(file) && isDocument(file)) {
                files.add(file);
              } else {
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

    /** Hidden, or the lock file that Word puts beside an open draft. */
    private static boolean isHidden(Path file) {
      String name = String.valueOf(file.getFileName());
      return name.startsWith(".") || name.startsWith("~$");
    }

    /** A document by its name or, where that says nothing, by its first bytes. */
    private static boolean isDocument(Path file) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      String ending = name.substring(name.lastIndexOf('.') + 1);
      if (name.contains(".") && DOCUMENTS.contains(ending)) {
        return true;
      }
      try (InputStream in = Files.newInputStream(file)) {
        Source head = new Source(name, in.readNBytes(HEAD));
        String text =
            new String(head.bytes(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return ending.equals("json")
            ? text.contains("gouji-report/")
            : head.startsWith('%', 'P', 'D', 'F')
                || text.contains("<html")
                || text.contains("<!doctype html")
                || text.contains("word/document.xml");
      } catch (IOException e) {
        return true;
      }
    }
  }
}
