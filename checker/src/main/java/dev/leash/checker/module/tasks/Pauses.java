package dev.leash.checker.module.tasks;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.flow.BodyScanner;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Loops that ask again and again, and let time pass between in ways that no interrupt ends. */
final class Pauses {

  private final ContractBook book;

  Pauses(ContractBook book) {
    this.book = book;
  }

  /** Whether the loop waits for somebody else by asking again and again. */
  boolean polls(Loop loop) {
    return isIdle(loop) || pauses(loop);
  }

  /** Whether the loop only passes time until somebody else has done something. */
  private static boolean isIdle(Loop loop) {
    boolean[] found = new boolean[2];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void u) {
        boolean idles =
            TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
                && JavaThreads.idles(method);
        found[idles ? 0 : 1] = true;
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        found[1] = true;
        return super.visitAssignment(tree, null);
      }
    }.scan(loop.repeated(), null);
    return found[0] && !found[1];
  }

  /** Whether each round sleeps a while, in a way that an interrupt only cuts short, if at all. */
  private boolean pauses(Loop loop) {
    boolean[] found = new boolean[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        found[0] |=
            TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
                && isPause(method)
                && innermost(getCurrentPath()) == loop.tree();
        return super.visitMethodInvocation(tree, null);
      }
    }.scanTree(new TreePath(loop.path(), loop.repeated()));
    return found[0];
  }

  private boolean isPause(MethodSymbol method) {
    Blocks blocks = book.method(method).blocks();
    return blocks != null
        && blocks.limited()
        && method.isStatic()
        && (blocks.interrupt() == Blocks.Interrupt.RETURNS
            || blocks.interrupt() == Blocks.Interrupt.IGNORED);
  }

  private static @Nullable Tree innermost(TreePath path) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (Loop.isLoop(p.getLeaf())) {
        return p.getLeaf();
      }
    }
    return null;
  }
}
