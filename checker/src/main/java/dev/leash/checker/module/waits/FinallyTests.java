package dev.leash.checker.module.waits;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Positions;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Calls in finally blocks that depend on a test there. */
final class FinallyTests {

  private FinallyTests() {}

  /**
   * Whether one of {@code calls} stands behind a test in a finally block that may well let it
   * through, whatever happens after {@code start}.
   */
  static boolean mayLetThrough(List<TreePath> calls, TreePath start, TreePath body) {
    return calls.stream()
        .anyMatch(
            call -> {
              TreePath test = Skips.test(call, body);
              return test != null
                  && Paths.inFinally(test)
                  && !isShut((IfTree) test.getLeaf(), call, start, body);
            });
  }

  /** Whether the test is of a flag that is set the other way when {@code start} is reached. */
  private static boolean isShut(IfTree test, TreePath call, TreePath start, TreePath body) {
    ExpressionTree condition = test.getCondition();
    boolean wanted = Paths.isWithin(call, test.getThenStatement());
    while (condition instanceof ParenthesizedTree || condition instanceof UnaryTree) {
      if (condition instanceof ParenthesizedTree inner) {
        condition = inner.getExpression();
      } else if (condition.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
        condition = ((UnaryTree) condition).getExpression();
        wanted = !wanted;
      } else {
        return false;
      }
    }
    Symbol flag = TreeInfo.symbol((JCTree) condition);
    Object value = flag == null ? null : valueAt(flag, start, body);
    return value instanceof Boolean set && set != wanted;
  }

  /** The constant that {@code variable} was last set to before {@code place}; null if none. */
  private static @Nullable Object valueAt(Symbol variable, TreePath place, TreePath body) {
    Object[] value = new Object[1];
    int end = Positions.start(place.getLeaf());
    new BodyScanner() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        note(((JCTree.JCVariableDecl) tree).sym, tree.getInitializer(), tree);
        return super.visitVariable(tree, null);
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        note(TreeInfo.symbol((JCTree) tree.getVariable()), tree.getExpression(), tree);
        return super.visitAssignment(tree, null);
      }

      private void note(@Nullable Symbol set, @Nullable ExpressionTree to, Tree at) {
        if (set == variable && Positions.start(at) < end) {
          value[0] = to instanceof LiteralTree literal ? literal.getValue() : null;
        }
      }
    }.scanBody(body);
    return value[0];
  }
}
