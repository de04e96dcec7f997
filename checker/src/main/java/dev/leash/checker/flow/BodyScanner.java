package dev.leash.checker.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Visits the code that one method or lambda itself runs: what stands in lambdas and classes inside
 * of it runs some other time.
 */
public abstract class BodyScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

  /** Scans the statements or the expression of {@code body}, a method or lambda. */
  public final void scanBody(TreePath body) {
    Tree code =
        body.getLeaf() instanceof MethodTree method
            ? method.getBody()
            : body.getLeaf() instanceof LambdaExpressionTree lambda ? lambda.getBody() : null;
    if (code != null) {
      scan(new TreePath(body, code), null);
    }
  }

  /** Scans a method, a lambda, or any other tree. */
  public final void scanWhole(TreePath path) {
    if (path.getLeaf() instanceof MethodTree || path.getLeaf() instanceof LambdaExpressionTree) {
      scanBody(path);
    } else {
      scan(path, null);
    }
  }

  /** Scans one tree of a body. */
  public final void scanTree(TreePath path) {
    scan(path, null);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    return null;
  }
}
