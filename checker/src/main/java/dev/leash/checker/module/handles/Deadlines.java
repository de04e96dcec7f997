package dev.leash.checker.module.handles;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Loop;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Whether code that repeats itself looks at the clock, and so may end by itself in time. */
final class Deadlines {

  private Deadlines() {}

  /** Whether {@code body} compares the time in a loop, or to tell its caller. */
  static boolean isWatchedBy(Body body) {
    MethodSymbol method = body.method();
    boolean tells = method != null && method.getReturnType().hasTag(TypeTag.BOOLEAN);
    boolean[] found = new boolean[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void unused) {
        found[0] |= compares(tree) && (tells || Loop.surrounds(getCurrentPath(), body.tree()));
        return super.visitBinary(tree, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        found[0] |=
            ((JCTree) tree).type.hasTag(TypeTag.BOOLEAN)
                && tellsTime(tree)
                && (tells || Loop.surrounds(getCurrentPath(), body.tree()));
        return super.visitMethodInvocation(tree, null);
      }
    }.scanBody(body.path());
    return found[0];
  }

  /** Whether it compares the time with something, or computes how much of it is left. */
  private static boolean compares(BinaryTree tree) {
    return switch (tree.getKind()) {
      case LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL -> readsClock(tree);
      case MINUS -> readsClock(tree.getRightOperand());
      default -> false;
    };
  }

  private static boolean readsClock(Tree tree) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        found[0] |= tellsTime(call);
        return super.visitMethodInvocation(call, null);
      }
    }.scan(tree, null);
    return found[0];
  }

  private static boolean tellsTime(MethodInvocationTree call) {
    return TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        && JavaThreads.tellsTime(method);
  }
}
