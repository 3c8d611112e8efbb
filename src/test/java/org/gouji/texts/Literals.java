package org.gouji.texts;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The strings and the names of constants that the program is written with. */
final class Literals extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Set<String> strings = new TreeSet<>();
  private final Set<String> constants = new TreeSet<>();
  private final Set<String> helpKeys = new TreeSet<>();

  private Literals() {}

  static Literals of(List<CompilationUnitTree> sources) {
    Literals literals = new Literals();
    literals.scan(sources, null);
    return literals;
  }

  /** The strings outside of annotations. */
  Set<String> strings() {
    return strings;
  }

  /** Names of constants of enumerations, as written and as codes. */
  Set<String> constants() {
    return constants;
  }

  /** The keys under which options and parameters of the command line are described. */
  Set<String> helpKeys() {
    return helpKeys;
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
    if (literal.getValue() instanceof String text) {
      strings.add(text);
    }
    return null;
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
    for (Tree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals("descriptionKey")
          && assignment.getExpression() instanceof LiteralTree literal) {
        helpKeys.add(String.valueOf(literal.getValue()));
      }
    }
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
    if (type.getKind() == Tree.Kind.ENUM) {
      for (Tree member : type.getMembers()) {
        if (member instanceof VariableTree constant
            && String.valueOf(constant.getType()).equals(type.getSimpleName().toString())) {
          constants.add(constant.getName().toString());
          constants.add(constant.getName().toString().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
      }
    }
    return super.visitClass(type, null);
  }
}
