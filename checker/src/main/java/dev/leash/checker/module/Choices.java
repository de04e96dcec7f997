package dev.leash.checker.module;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Whether code runs only for some arguments of the method that holds it. */
final class Choices {

  private Choices() {}

  /** Whether a condition around {@code path} reads a parameter of its method. */
  static boolean dependsOnArgument(TreePath path) {
    Tree below = path.getLeaf();
    for (TreePath p = path.getParentPath(); p != null; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      if (tree instanceof MethodTree) {
        return false;
      }
      Tree condition = condition(tree, below);
      if (condition != null && readsParameter(condition)) {
        return true;
      }
      below = tree;
    }
    return false;
  }

  private static @Nullable Tree condition(Tree tree, Tree below) {
    if (tree instanceof IfTree choice && choice.getCondition() != below) {
      return choice.getCondition();
    }
    return tree instanceof ConditionalExpressionTree choice && choice.getCondition() != below
        ? choice.getCondition()
        : null;
  }

  private static boolean readsParameter(Tree condition) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        Symbol symbol = ((JCTree.JCIdent) tree).sym;
        found[0] |= symbol != null && (symbol.flags() & Flags.PARAMETER) != 0;
        return null;
      }
    }.scan(condition, null);
    return found[0];
  }
}
