package dev.leash.checker.module.tasks;

import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.leash.checker.facts.Member;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A loop statement.
 *
 * @param path the statement
 * @param member the member that holds it
 */
public record Loop(TreePath path, Member member) {

  /** Whether {@code tree} is a loop of any kind. */
  public static boolean isLoop(Tree tree) {
    return tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree
        || tree instanceof ForLoopTree
        || tree instanceof EnhancedForLoopTree;
  }

  /** Whether {@code path} is in a loop within {@code body}, or is one itself. */
  public static boolean surrounds(TreePath path, Tree body) {
    for (TreePath p = path; p != null && p.getLeaf() != body; p = p.getParentPath()) {
      if (isLoop(p.getLeaf())) {
        return true;
      }
    }
    return false;
  }

  /** The statement. */
  public Tree tree() {
    return path.getLeaf();
  }

  /** The condition under which it goes on; null if that is always so. */
  public @Nullable ExpressionTree condition() {
    return condition(tree());
  }

  /** The condition under which {@code tree}, a loop, goes on; null if that is always so. */
  public static @Nullable ExpressionTree condition(Tree tree) {
    ExpressionTree condition = null;
    if (tree instanceof WhileLoopTree loop) {
      condition = loop.getCondition();
    } else if (tree instanceof DoWhileLoopTree loop) {
      condition = loop.getCondition();
    } else if (tree instanceof ForLoopTree loop) {
      condition = loop.getCondition();
    }
    while (condition instanceof ParenthesizedTree parenthesized) {
      condition = parenthesized.getExpression();
    }
    boolean always =
        condition instanceof LiteralTree literal && Boolean.TRUE.equals(literal.getValue());
    return always ? null : condition;
  }

  /** Whether it counts, or goes through a collection, and so ends with what it goes through. */
  public boolean isCounted() {
    return isCounted(tree());
  }

  static boolean isCounted(Tree tree) {
    return tree instanceof EnhancedForLoopTree
        || (tree instanceof ForLoopTree loop
            && loop.getCondition() != null
            && loop.getUpdate().stream().anyMatch(Loop::isStep));
  }

  /** Whether {@code update} adds to a variable, rather than reading the next value. */
  private static boolean isStep(ExpressionStatementTree update) {
    return update.getExpression() instanceof UnaryTree
        || update.getExpression() instanceof CompoundAssignmentTree;
  }

  /** The statement that it repeats. */
  public StatementTree repeated() {
    if (tree() instanceof WhileLoopTree loop) {
      return loop.getStatement();
    }
    if (tree() instanceof DoWhileLoopTree loop) {
      return loop.getStatement();
    }
    return tree() instanceof ForLoopTree loop
        ? loop.getStatement()
        : ((EnhancedForLoopTree) tree()).getStatement();
  }
}
