package dev.leash.checker.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Conditions whose outcome is worth remembering along a path: those that the same body tests more
 * than once, so that a release behind the test that guarded the creation is understood. Remembering
 * only these keeps the search near linear (Das, Lerner and Seigle, "ESP: path-sensitive program
 * verification in polynomial time", PLDI 2002).
 */
final class Conditions {

  /**
   * A condition in normal form.
   *
   * @param key its text, without negation
   * @param holds whether the tree is true when the condition is
   * @param variables what it reads
   */
  record Condition(String key, boolean holds, Set<VarSymbol> variables) {

    /** Whether it asks for the type of what it reads. */
    boolean isTypeTest() {
      return key.startsWith("instanceof ");
    }
  }

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Set<VarSymbol>> variables = new HashMap<>();

  private Conditions() {}

  static Conditions in(Tree body) {
    Conditions conditions = new Conditions();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(Tree tree, @Nullable Void unused) {
        if (tree instanceof IdentifierTree
            || tree instanceof MemberSelectTree
            || tree instanceof BinaryTree) {
          Condition condition = of(tree);
          if (condition != null) {
            conditions.counts.merge(condition.key(), 1, Integer::sum);
            conditions.variables.put(condition.key(), condition.variables());
          }
        }
        return super.scan(tree, null);
      }
    }.scan(body, null);
    return conditions;
  }

  /** Whether the outcome of {@code condition} can matter a second time. */
  boolean isRepeated(Condition condition) {
    return counts.getOrDefault(condition.key(), 0) > 1;
  }

  /** What the tests around {@code tree} tell where it stands, by key, unless it changed since. */
  Map<String, Boolean> around(Tree tree, TreePath body) {
    Map<String, Boolean> known = new HashMap<>();
    TreePath inner = TreePath.getPath(body, tree);
    while (inner != null && inner.getLeaf() != body.getLeaf()) {
      TreePath outer = inner.getParentPath();
      if (outer != null && outer.getLeaf() instanceof IfTree test) {
        Condition condition = of(test.getCondition());
        boolean then = test.getThenStatement() == inner.getLeaf();
        boolean otherwise = test.getElseStatement() == inner.getLeaf();
        if (condition != null
            && (then || otherwise)
            && isRepeated(condition)
            && !assigns(inner.getLeaf(), condition.variables())) {
          known.put(condition.key(), then == condition.holds());
        }
      }
      inner = outer;
    }
    return known;
  }

  private static boolean assigns(Tree tree, Set<VarSymbol> variables) {
    boolean[] assigns = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitAssignment(AssignmentTree assignment, @Nullable Void unused) {
        Symbol assigned = TreeInfo.symbol((JCTree) assignment.getVariable());
        assigns[0] |= assigned instanceof VarSymbol variable && variables.contains(variable);
        return super.visitAssignment(assignment, null);
      }
    }.scan(tree, null);
    return assigns[0];
  }

  /** Whether the remembered condition {@code key} reads {@code variable}. */
  boolean reads(String key, VarSymbol variable) {
    return variables.getOrDefault(key, Set.of()).contains(variable);
  }

  /** The normal form of a condition made of names, literals and comparisons only; or null. */
  static @Nullable Condition of(@Nullable Tree tree) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      return of(parenthesized.getExpression());
    }
    if (tree instanceof UnaryTree unary && tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      Condition inner = of(unary.getExpression());
      return inner == null ? null : new Condition(inner.key(), !inner.holds(), inner.variables());
    }
    Set<VarSymbol> read = new HashSet<>();
    if (tree instanceof InstanceOfTree test) {
      return simple(test.getExpression(), read)
          ? new Condition("instanceof " + test.getExpression(), true, read)
          : null;
    }
    if (tree instanceof BinaryTree binary) {
      return comparison(binary, read);
    }
    boolean name = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
    if (name && tree instanceof JCTree typed && typed.type != null) {
      boolean isBoolean = typed.type.hasTag(TypeTag.BOOLEAN);
      return isBoolean && simple(tree, read) ? new Condition(tree.toString(), true, read) : null;
    }
    return null;
  }

  /** {@code tree} without parentheses and negations. */
  static @Nullable Tree stripped(@Nullable Tree tree) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      return stripped(parenthesized.getExpression());
    }
    return tree instanceof UnaryTree unary && tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT
        ? stripped(unary.getExpression())
        : tree;
  }

  /** Whether {@code tree} is true when what {@link #stripped} leaves of it is. */
  static boolean isPlain(@Nullable Tree tree) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      return isPlain(parenthesized.getExpression());
    }
    return !(tree instanceof UnaryTree unary)
        || tree.getKind() != Tree.Kind.LOGICAL_COMPLEMENT
        || !isPlain(unary.getExpression());
  }

  private static @Nullable Condition comparison(BinaryTree tree, Set<VarSymbol> read) {
    boolean negated = tree.getKind() == Tree.Kind.NOT_EQUAL_TO;
    String operator =
        switch (tree.getKind()) {
          case EQUAL_TO, NOT_EQUAL_TO -> "==";
          case LESS_THAN -> "<";
          case GREATER_THAN -> ">";
          case LESS_THAN_EQUAL -> "<=";
          case GREATER_THAN_EQUAL -> ">=";
          default -> "";
        };
    if (operator.isEmpty()
        || !simple(tree.getLeftOperand(), read)
        || !simple(tree.getRightOperand(), read)) {
      return null;
    }
    String key = tree.getLeftOperand() + operator + tree.getRightOperand();
    return new Condition(key, !negated, read);
  }

  private static boolean simple(Tree tree, Set<VarSymbol> read) {
    if (tree instanceof LiteralTree) {
      return true;
    }
    if (tree instanceof ParenthesizedTree parenthesized) {
      return simple(parenthesized.getExpression(), read);
    }
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      Symbol symbol = TreeInfo.symbol((JCTree) tree);
      if (symbol instanceof VarSymbol variable) {
        read.add(variable);
        return tree instanceof IdentifierTree
            || ((MemberSelectTree) tree).getExpression() instanceof IdentifierTree;
      }
    }
    return false;
  }

  /** The state behind an assignment of {@code value}: it may settle a condition, or unsettle it. */
  PathState assigned(PathState state, VarSymbol variable, @Nullable Tree value) {
    return learn(forget(state, variable), variable, value);
  }

  private PathState forget(PathState state, VarSymbol variable) {
    PathState current = state;
    for (String key : state.known().keySet()) {
      if (reads(key, variable)) {
        current = current.knowing(key, null);
      }
    }
    return current;
  }

  /** Remembers {@code flag = true} and {@code value = null}. */
  private static PathState learn(PathState state, VarSymbol target, @Nullable Tree value) {
    if (!(value instanceof LiteralTree literal)) {
      return state;
    }
    if (literal.getValue() instanceof Boolean outcome) {
      return state.knowing(target.name.toString(), outcome);
    }
    if (literal.getKind() == Tree.Kind.NULL_LITERAL) {
      return state.knowing(target.name + "==null", true);
    }
    return state;
  }
}
