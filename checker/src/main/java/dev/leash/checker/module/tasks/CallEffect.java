package dev.leash.checker.module.tasks;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.module.RunView;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What methods called from a catch clause do. */
final class CallEffect {

  private final RunView view;

  boolean stops;
  boolean restores;
  boolean exits;
  private boolean throwsUp;

  CallEffect(RunView view) {
    this.view = view;
  }

  boolean isEmpty() {
    return !stops && !restores && !exits && !throwsUp;
  }

  void read(MethodSymbol method, Set<VarSymbol> flags) {
    Tree declaration = view.facts().declaration(method);
    if (declaration == null) {
      return;
    }
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        stops |=
            TreeInfo.symbol((JCTree) tree.getVariable()) instanceof VarSymbol variable
                && flags.contains(variable);
        return super.visitAssignment(tree, null);
      }

      @Override
      public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
        throwsUp = true;
        return super.visitThrow(tree, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        if (TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol called) {
          restores |= JavaThreads.interrupts(called);
          exits |= view.book().method(called).neverReturns();
          stops |=
              tree.getMethodSelect() instanceof MemberSelectTree select
                  && TreeInfo.symbol((JCTree) select.getExpression()) instanceof VarSymbol receiver
                  && flags.contains(receiver);
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(declaration, null);
  }
}
