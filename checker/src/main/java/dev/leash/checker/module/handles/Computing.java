package dev.leash.checker.module.handles;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Loops;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Whether code computes for long, without a wait that an interrupt could end. */
final class Computing {

  /** A loop that counts so far keeps a processor busy for a while, whatever it does. */
  private static final long MANY = 50_000_000;

  private final Loops loops;

  Computing(Loops loops) {
    this.loops = loops;
  }

  /** Whether one of {@code bodies} computes for long and none of them looks at the interrupt. */
  boolean isLong(List<Body> bodies) {
    return bodies.stream()
            .flatMap(body -> loops.of(body).stream())
            .anyMatch(loop -> countsFar(loop) || countsWithoutEnd(loop))
        && bodies.stream().noneMatch(Computing::testsInterrupt);
  }

  private static boolean testsInterrupt(Body body) {
    boolean[] found = new boolean[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        if (TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method) {
          found[0] |=
              JavaThreads.testsInterrupt(method)
                  || method.getThrownTypes().stream().anyMatch(JavaThreads::isInterruption);
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scanBody(body.path());
    return found[0];
  }

  private static boolean countsFar(Loop loop) {
    ExpressionTree condition = loop.condition();
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        Type type = tree instanceof JCTree typed ? typed.type : null;
        found[0] |=
            type != null
                && type.isNumeric()
                && type.constValue() instanceof Number number
                && number.longValue() >= MANY;
        return super.scan(tree, null);
      }
    }.scan(condition, null);
    return found[0];
  }

  /**
   * Whether the loop tries one number after the other and no number is the last: who counts in
   * longs has many before him.
   */
  private static boolean countsWithoutEnd(Loop loop) {
    if (!(loop.tree() instanceof ForLoopTree tree) || tree.getUpdate().size() != 1) {
      return false;
    }
    Symbol counter = stepped(tree.getUpdate().get(0));
    if (counter == null || !counter.type.hasTag(TypeTag.LONG)) {
      return false;
    }
    ExpressionTree condition = loop.condition();
    return names(condition == null ? tree.getStatement() : condition, counter, true)
        && !isCompared(tree, counter);
  }

  private static @Nullable Symbol stepped(ExpressionStatementTree update) {
    ExpressionTree step = update.getExpression();
    ExpressionTree target =
        step instanceof UnaryTree unary
            ? unary.getExpression()
            : step instanceof CompoundAssignmentTree sum ? sum.getVariable() : null;
    return target instanceof IdentifierTree ? TreeInfo.symbol((JCTree) target) : null;
  }

  private static boolean names(Tree tree, Symbol variable, boolean inCalls) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void unused) {
        found[0] |= TreeInfo.symbol((JCTree) name) == variable;
        return null;
      }

      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void u) {
        return inCalls ? super.visitMethodInvocation(call, null) : null;
      }
    }.scan(tree, null);
    return found[0];
  }

  /** Whether the loop itself compares the counter with anything, or sets it anew. */
  private static boolean isCompared(ForLoopTree loop, Symbol counter) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void unused) {
        boolean compares = ((JCTree) tree).type.hasTag(TypeTag.BOOLEAN);
        found[0] |=
            compares && (isDirect(tree.getLeftOperand()) || isDirect(tree.getRightOperand()));
        return super.visitBinary(tree, null);
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        found[0] |= TreeInfo.symbol((JCTree) tree.getVariable()) == counter;
        return super.visitAssignment(tree, null);
      }

      private boolean isDirect(ExpressionTree operand) {
        return !((JCTree) operand).type.hasTag(TypeTag.BOOLEAN) && names(operand, counter, false);
      }
    }.scan(loop, null);
    return found[0];
  }
}
