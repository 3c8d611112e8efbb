package org.gouji.rule.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.gouji.rule.CompiledRules;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles the rules of a folder to classes (the executable model of Drools), so that a run loads
 * them like any other class.
 */
public final class RuleCompiler {
  /** The resource that lists the names of the model classes, one a line. */
  public static final String MODEL_LIST = "org/gouji/rulebook/models.txt";

  private static final String CLASS_LIST = "org/gouji/rulebook/rule-classes.txt";
  private static final String SOURCES = "src/main/resources/";

  private final Path folder;

  /**
   * Makes a compiler.
   *
   * @param folder where the {@code .drl} files are
   */
  public RuleCompiler(Path folder) {
    this.folder = folder;
  }

  /**
   * Compiles the rules and writes their classes, in place of those of an earlier build.
   *
   * @param classes the folder of the program's classes
   * @throws IOException if a file cannot be read or written
   * @throws IllegalStateException if a rule is wrong; the message names file, rule and line
   */
  public void writeTo(Path classes) throws IOException {
    deleteEarlier(classes);
    CanonicalKieModule module = compile();
    Map<String, byte[]> compiled = new TreeMap<>(module.getClassesMap());
    for (Map.Entry<String, byte[]> entry : compiled.entrySet()) {
      write(classes.resolve(entry.getKey()), entry.getValue());
    }
    writeLines(classes.resolve(MODEL_LIST), models(module));
    writeLines(classes.resolve(CLASS_LIST), compiled.keySet());
  }

  /**
   * Compiles the rules for this run.
   *
   * @return the rules; none where the folder has none
   * @throws IOException if a file cannot be read
   * @throws IllegalStateException if a rule is wrong; the message names file, rule and line
   */
  public CompiledRules load() throws IOException {
    if (files().isEmpty()) {
      return new CompiledRules(List.of());
    }
    CanonicalKieModule module = compile();
    Map<String, byte[]> compiled = module.getClassesMap();
    ClassLoader loader =
        new ClassLoader(RuleCompiler.class.getClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = compiled.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
              throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
          }
        };
    List<Model> models = new ArrayList<>();
    for (String name : models(module)) {
      try {
        Object model = loader.loadClass(name).getDeclaredConstructor().newInstance();
        models.add((Model) model);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the compiled rules cannot be loaded: " + e, e);
      }
    }
    return new CompiledRules(models);
  }

  private CanonicalKieModule compile() throws IOException {
    Map<String, String> drls = new TreeMap<>();
    for (Path file : files()) {
      drls.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
    }
    for (Map.Entry<String, String> drl : drls.entrySet()) {
      new RuleSyntax(drl.getKey(), drl.getValue()).check();
    }
    KieBuilder builder = build(drls);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(wrongRules(drls).orElseGet(() -> describe(errors)));
    }
    return (CanonicalKieModule) (InternalKieModule) builder.getKieModule();
  }

  private static KieBuilder build(Map<String, String> drls) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    drls.forEach((name, drl) -> files.write(SOURCES + packagePath(drl) + name, drl));
    return services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
  }

  /** Compiles each rule alone, since the compiler does not say in which one an error is. */
  private static Optional<String> wrongRules(Map<String, String> drls) {
    StringBuilder wrong = new StringBuilder();
    for (Map.Entry<String, String> file : drls.entrySet()) {
      RuleSyntax syntax = new RuleSyntax(file.getKey(), file.getValue());
      syntax
          .rulesAlone()
          .forEach(
              (place, drl) -> {
                for (Message error :
                    build(Map.of(file.getKey(), drl))
                        .getResults()
                        .getMessages(Message.Level.ERROR)) {
                  wrong.append('\n').append(place).append(": ").append(error.getText());
                }
              });
    }
    return wrong.isEmpty() ? Optional.empty() : Optional.of("the rules do not compile:" + wrong);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    }
  }

  private static String packagePath(String drl) {
    return drl.lines()
        .filter(line -> line.startsWith("package "))
        .findFirst()
        .map(line -> line.substring("package ".length()).replace(";", "").strip().replace('.', '/'))
        .map(path -> path + "/")
        .orElse("");
  }

  private static String describe(List<Message> errors) {
    StringBuilder text = new StringBuilder("the rules do not compile:");
    errors.forEach(e -> text.append('\n').append(e.getPath()).append(": ").append(e.getText()));
    return text.toString();
  }

  /** The names of the model classes, which the compiler lists below a line with its version. */
  private static List<String> models(CanonicalKieModule module) {
    String list = new String(module.getBytes(modelFile(module)), StandardCharsets.UTF_8);
    return list.lines().filter(name -> name.matches("[\\w.]+")).sorted().toList();
  }

  private static String modelFile(CanonicalKieModule module) {
    return module.getFileNames().stream()
        .filter(name -> name.endsWith(CanonicalKieModule.MODEL_FILE_NAME))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the compiler of the rules gave no model"));
  }

  private static void deleteEarlier(Path classes) throws IOException {
    Path list = classes.resolve(CLASS_LIST);
    if (Files.exists(list)) {
      for (String name : Files.readAllLines(list, StandardCharsets.UTF_8)) {
        Files.deleteIfExists(classes.resolve(name));
      }
    }
  }

  private static void writeLines(Path file, Collection<String> lines) throws IOException {
    write(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
    Files.write(file, bytes);
  }
}
