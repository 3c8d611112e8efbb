package org.gouji.texts;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that say words by key. Where a method is handed the key, the places that call it
 * are those that say.
 */
final class Sayings extends TreeScanner<@Nullable Void, @Nullable Void> {
  /** What takes a key first, and then what fills its gaps; what its keys begin with. */
  private static final Map<String, String> SPEAKERS =
      Map.of(
          "say", "",
          "Message.of", "",
          "new Message", "",
          "new Term.Key", "",
          "new Term.Phrase", "",
          "Problem.of", "problem.",
          "new Problem", "problem.");

  /** A method that says what it is handed. */
  private record Handed(String method, int arity, int index, Optional<Set<String>> gaps) {}

  /** A call within a class, of whatever method. */
  private record Call(String method, List<? extends ExpressionTree> arguments) {}

  private final List<Said> found = new ArrayList<>();
  private final List<Handed> handed = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final Map<String, ExpressionTree> values = new HashMap<>();
  private @Nullable MethodTree method;
  private String type = "";

  private Sayings() {}

  /** All places of the sources. */
  static List<Said> of(List<CompilationUnitTree> sources) {
    List<Said> all = new ArrayList<>();
    for (CompilationUnitTree source : sources) {
      Sayings sayings = new Sayings();
      sayings.scan(source, null);
      sayings.resolve();
      all.addAll(sayings.found);
    }
    return all;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
    type = type.isEmpty() ? tree.getSimpleName().toString() : type;
    return super.visitClass(tree, null);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
    method = tree;
    super.visitMethod(tree, null);
    method = null;
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
    if (variable.getInitializer() != null) {
      values.put(variable.getName().toString(), variable.getInitializer());
    }
    return super.visitVariable(variable, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
    String written = call.getMethodSelect().toString();
    String name = written.substring(written.lastIndexOf('.') + 1);
    calls.add(new Call(name, call.getArguments()));
    speaker(name.equals("say") ? name : written, call.getArguments());
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree call, @Nullable Void nothing) {
    speaker("new " + call.getIdentifier(), call.getArguments());
    return super.visitNewClass(call, null);
  }

  private void speaker(String name, List<? extends ExpressionTree> arguments) {
    String prefix = SPEAKERS.get(name);
    if (prefix == null || arguments.isEmpty()) {
      return;
    }
    Optional<Set<String>> gaps = gaps(arguments);
    int index = parameter(arguments.get(0));
    if (index >= 0 && method != null && !method.getName().contentEquals("say")) {
      handed.add(
          new Handed(method.getName().toString(), method.getParameters().size(), index, gaps));
    }
    List<Said.Key> keys = new ArrayList<>();
    keys(arguments.get(0), keys);
    add(prefix, keys, gaps);
  }

  /** The calls of methods that say what they are handed: one place, whatever they are handed. */
  private void resolve() {
    for (Handed speaker : handed) {
      List<Said.Key> keys = new ArrayList<>();
      for (Call call : calls) {
        if (call.method().equals(speaker.method()) && call.arguments().size() == speaker.arity()) {
          keys(call.arguments().get(speaker.index()), keys);
        }
      }
      add("", keys, speaker.gaps());
    }
  }

  private void add(String prefix, List<Said.Key> keys, Optional<Set<String>> gaps) {
    List<Said.Key> whole =
        keys.stream()
            .filter(key -> !key.text().isEmpty() && !key.text().startsWith("message"))
            .map(key -> new Said.Key(prefix + key.text(), key.whole()))
            .distinct()
            .toList();
    if (!whole.isEmpty()) {
      found.add(new Said(type, whole, gaps));
    }
  }

  private void keys(ExpressionTree tree, List<Said.Key> keys) {
    if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
      keys.add(new Said.Key(text, true));
    } else if (tree instanceof ParenthesizedTree inner) {
      keys(inner.getExpression(), keys);
    } else if (tree instanceof ConditionalExpressionTree choice) {
      keys(choice.getTrueExpression(), keys);
      keys(choice.getFalseExpression(), keys);
    } else if (tree instanceof BinaryTree sum) {
      List<Said.Key> left = new ArrayList<>();
      keys(sum.getLeftOperand(), left);
      left.forEach(key -> keys.add(new Said.Key(key.text(), false)));
    } else if (tree instanceof IdentifierTree name && parameter(tree) < 0) {
      ExpressionTree value = values.get(name.getName().toString());
      if (value != null && !(value instanceof IdentifierTree)) {
        keys(value, keys);
      }
    }
  }

  private int parameter(ExpressionTree tree) {
    if (method != null && tree instanceof IdentifierTree name) {
      List<? extends VariableTree> parameters = method.getParameters();
      for (int i = 0; i < parameters.size(); i++) {
        if (parameters.get(i).getName().contentEquals(name.getName())) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The names in {@code key, Map.of(name, value, …)} and in {@code key, name, value}. */
  private static Optional<Set<String>> gaps(List<? extends ExpressionTree> arguments) {
    if (arguments.size() == 1) {
      return Optional.of(Set.of());
    }
    List<? extends ExpressionTree> pairs = arguments.subList(1, arguments.size());
    if (pairs.size() == 1) {
      if (!(pairs.get(0) instanceof MethodInvocationTree map
          && map.getMethodSelect() instanceof MemberSelectTree select
          && select.toString().equals("Map.of"))) {
        return Optional.empty();
      }
      pairs = map.getArguments();
    }
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < pairs.size(); i += 2) {
      names.add(pairs.get(i) instanceof LiteralTree name ? String.valueOf(name.getValue()) : "?");
    }
    return Optional.of(names);
  }
}
