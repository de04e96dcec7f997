package dev.leash.checker.module.tasks;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.RunView;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Handles of a collection that are asked one by one after somebody waited for all of them: they are
 * done by then.
 */
final class AwaitedTogether {

  private final RunView view;

  AwaitedTogether(RunView view) {
    this.view = view;
  }

  /** Whether the code of {@code body} before {@code wait} waits for all of its collection. */
  boolean isDone(Wait wait, Body body) {
    Symbol handles = collection(wait.at(), body);
    if (handles == null) {
      return false;
    }
    boolean[] combined = new boolean[1];
    boolean[] awaited = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void u) {
        if (Positions.start(tree) < Positions.start(wait.at().getLeaf())
            && TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method) {
          boolean ofAll = method.isStatic() && isHandle(tree) && names(tree, handles);
          combined[0] |= ofAll;
          awaited[0] |= view.book().method(method).blocks() != null;
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(body.tree(), null);
    return combined[0] && awaited[0];
  }

  private boolean isHandle(ExpressionTree tree) {
    return !view.book().cancelledBy(((JCTree) tree).type).isEmpty();
  }

  /** The variable that holds the collection which the wait goes through, or null. */
  private static @Nullable Symbol collection(TreePath wait, Body body) {
    for (TreePath p = wait; p != null && p.getLeaf() != body.tree(); p = p.getParentPath()) {
      if (p.getLeaf() instanceof EnhancedForLoopTree loop) {
        return first(loop.getExpression());
      }
      boolean function =
          p.getLeaf() instanceof LambdaExpressionTree || p.getLeaf() instanceof MemberReferenceTree;
      if (function && p.getParentPath().getLeaf() instanceof MethodInvocationTree call) {
        return first(call);
      }
    }
    return null;
  }

  /** The variable at the start of a chain of calls. */
  private static @Nullable Symbol first(Tree chain) {
    Tree tree = chain;
    while (tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      tree = select.getExpression();
    }
    return TreeInfo.symbol((JCTree) tree);
  }

  private static boolean names(Tree tree, Symbol variable) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void unused) {
        found[0] |= ((JCTree.JCIdent) name).sym == variable;
        return null;
      }
    }.scan(tree, null);
    return found[0];
  }
}
