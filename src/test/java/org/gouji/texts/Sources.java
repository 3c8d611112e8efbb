package org.gouji.texts;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of the program, parsed: what they say stands in them as it is written. */
final class Sources {
  private static final Path FOLDER = Path.of("src", "main", "java");

  private Sources() {}

  /** Every source file. */
  static List<CompilationUnitTree> parse() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(FOLDER);
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      return StreamSupport.stream(task.parse().spliterator(), false)
          .<CompilationUnitTree>map(unit -> unit)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
