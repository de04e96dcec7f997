package dev.leash.checker.check;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.module.tasks.Defect;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Lets a loop look at the interrupt before each turn. */
final class LookFix {

  private static final String LOOK = "!Thread.currentThread().isInterrupted()";

  private LookFix() {}

  /** The fix, or null for a loop whose end the code below it doesn't expect. */
  static @Nullable Fix of(Defect defect, FixSource source) {
    if (!(defect.at().getLeaf() instanceof WhileLoopTree loop)) {
      return null;
    }
    ExpressionTree condition = loop.getCondition();
    while (condition instanceof ParenthesizedTree parenthesized) {
      condition = parenthesized.getExpression();
    }
    if (!source.isWritten(condition)
        || !isLastOfVoid(defect.at())
        || isInTheWay(loop.getStatement())) {
      return null;
    }
    if (((JCTree) condition).type.constValue() != null) {
      return SuggestedFix.replace(condition, LOOK);
    }
    String text = source.text(source.start(condition), source.end(condition));
    boolean binds =
        condition.getKind() == Tree.Kind.CONDITIONAL_OR
            || condition instanceof ConditionalExpressionTree
            || condition instanceof AssignmentTree;
    return SuggestedFix.replace(condition, (binds ? "(" + text + ")" : text) + " && " + LOOK);
  }

  /**
   * Whether the loop itself may clear the interrupt, so that looking is no use, or only passes time
   * until its condition holds, which those who call the method count on.
   */
  private static boolean isInTheWay(StatementTree repeated) {
    boolean[] clears = new boolean[1];
    boolean[] works = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitCatch(CatchTree tree, @Nullable Void unused) {
        clears[0] = true;
        return super.visitCatch(tree, null);
      }

      @Override
      public @Nullable Void visitExpressionStatement(
          ExpressionStatementTree tree, @Nullable Void unused) {
        works[0] |= !idles(tree.getExpression());
        return super.visitExpressionStatement(tree, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        clears[0] |=
            TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
                && JavaThreads.clearsInterrupt(method);
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(repeated, null);
    return clears[0] || !works[0];
  }

  private static boolean idles(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree call
        && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        && JavaThreads.idles(method);
  }

  /** Code below the loop would go on as if its condition had come true. */
  private static boolean isLastOfVoid(TreePath loop) {
    TreePath block = loop.getParentPath();
    if (!(block.getLeaf() instanceof BlockTree statements)
        || !(block.getParentPath().getLeaf() instanceof MethodTree method)) {
      return false;
    }
    List<? extends StatementTree> all = statements.getStatements();
    Tree result = method.getReturnType();
    return all.get(all.size() - 1) == loop.getLeaf()
        && result != null
        && ((JCTree) result).type.hasTag(TypeTag.VOID);
  }
}
