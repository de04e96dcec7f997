package dev.leash.checker.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Questions about where in a tree a path lies. */
public final class Paths {

  private Paths() {}

  /** The innermost method, lambda or class around {@code path}, itself excluded. */
  public static @Nullable TreePath body(TreePath path) {
    for (TreePath p = path.getParentPath(); p != null; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      if (tree instanceof MethodTree
          || tree instanceof LambdaExpressionTree
          || tree instanceof ClassTree) {
        return p;
      }
    }
    return null;
  }

  /**
   * Whether {@code body}, a method, lambda or class, itself runs the code at {@code path}: nested
   * code runs some other time.
   */
  public static boolean runs(Tree body, TreePath path) {
    TreePath around = body(path);
    return around != null && around.getLeaf() == body;
  }

  /** The method whose code holds {@code path}, through lambdas but not through classes, or null. */
  public static @Nullable MethodSymbol method(TreePath path) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof MethodTree method) {
        return ((JCTree.JCMethodDecl) method).sym;
      }
      if (p.getLeaf() instanceof ClassTree) {
        return null;
      }
    }
    return null;
  }

  /** Whether {@code path} lies in a finally block of the body that holds it. */
  public static boolean inFinally(TreePath path) {
    Tree below = path.getLeaf();
    for (TreePath p = path.getParentPath(); p != null; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      if (tree instanceof MethodTree || tree instanceof LambdaExpressionTree) {
        return false;
      }
      if (tree instanceof TryTree statement && statement.getFinallyBlock() == below) {
        return true;
      }
      below = tree;
    }
    return false;
  }

  /** Whether a lambda stands between {@code path} and the method that holds it. */
  public static boolean inLambda(TreePath path) {
    TreePath body = body(path);
    return body != null && body.getLeaf() instanceof LambdaExpressionTree;
  }

  /** The nearest enclosing path, {@code path} included, whose leaf is a {@code type}; or null. */
  public static @Nullable TreePath enclosing(TreePath path, Class<? extends Tree> type) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (type.isInstance(p.getLeaf())) {
        return p;
      }
    }
    return null;
  }

  /** Whether {@code path} lies in, or is, the tree {@code outer}. */
  public static boolean isWithin(TreePath path, Tree outer) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (p.getLeaf() == outer) {
        return true;
      }
    }
    return false;
  }
}
