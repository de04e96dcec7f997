package dev.leash.checker.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.checkerframework.errorprone.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.errorprone.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.errorprone.dataflow.cfg.node.Node;

/**
 * What a call that answers true or false does with its answer.
 *
 * @param given the call, or the assignment or declaration of the variable that keeps its answer
 * @param variable the name of that variable; null if there is none
 * @param tested whether the answer itself is a condition
 */
public record Answer(Tree given, @Nullable String variable, boolean tested) {

  /** What becomes of the answer of the call at {@code path}. */
  public static Answer of(TreePath path) {
    TreePath inner = path;
    TreePath outer = path.getParentPath();
    while (outer.getLeaf() instanceof ParenthesizedTree || outer.getLeaf() instanceof UnaryTree) {
      inner = outer;
      outer = outer.getParentPath();
    }
    Tree around = outer.getLeaf();
    if (inner == path && around instanceof VariableTree declared) {
      return new Answer(around, declared.getName().toString(), false);
    }
    if (inner == path && around instanceof AssignmentTree assignment) {
      Symbol symbol = TreeInfo.symbol((JCTree) assignment.getVariable());
      return symbol == null || symbol.owner instanceof Symbol.ClassSymbol
          ? new Answer(path.getLeaf(), null, false)
          : new Answer(around, symbol.name.toString(), false);
    }
    return new Answer(path.getLeaf(), null, isCondition(around, inner.getLeaf()));
  }

  private static boolean isCondition(Tree around, Tree tree) {
    return around instanceof IfTree
        || around instanceof WhileLoopTree
        || around instanceof DoWhileLoopTree
        || (around instanceof ForLoopTree loop && loop.getCondition() == tree)
        || (around instanceof ConditionalExpressionTree choice && choice.getCondition() == tree)
        || (around instanceof BinaryTree
            && (around.getKind() == Tree.Kind.CONDITIONAL_AND
                || around.getKind() == Tree.Kind.CONDITIONAL_OR));
  }

  /** Whether {@code node}, which stands for {@link #given}, is what gives the answer. */
  boolean isGivenAt(Node node) {
    return variable == null ? node instanceof MethodInvocationNode : node instanceof AssignmentNode;
  }

  /** The state behind the call if its answer was false. */
  PathState negative(PathState state) {
    if (variable != null) {
      return state.knowing(variable, false);
    }
    return tested ? state.keptIn(given) : state;
  }
}
