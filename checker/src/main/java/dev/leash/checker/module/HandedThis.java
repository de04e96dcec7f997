package dev.leash.checker.module;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.BodyScanner;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Whether a constructor gives its object to code out of view, as to a shutdown hook: then somebody
 * holds what it owns, whether or not it fails later.
 */
final class HandedThis {

  private static final int DEPTH = 4;

  private final RunView view;

  HandedThis(RunView view) {
    this.view = view;
  }

  /** Whether {@code body}, a constructor, has done so when it comes to {@code end}. */
  boolean before(@Nullable Tree end, TreePath body) {
    return isHandedOut(body, end == null ? Integer.MAX_VALUE : Positions.start(end), 0);
  }

  private boolean isHandedOut(TreePath body, int end, int depth) {
    boolean[] found = new boolean[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        note(call);
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public @Nullable Void visitNewClass(NewClassTree created, @Nullable Void unused) {
        note(created);
        return super.visitNewClass(created, null);
      }

      private void note(Tree call) {
        MethodSymbol called = ModuleAnalysis.constructor((JCTree) call);
        if (found[0] || called == null || Positions.start(call) >= end) {
          return;
        }
        boolean above = call instanceof MethodInvocationTree && called.isConstructor();
        found[0] = above ? isHandedOutBy(called, depth) : isGivenAway(call, called);
      }
    }.scanBody(body);
    return found[0];
  }

  /** For a call of {@code super(...)} or {@code this(...)}. */
  private boolean isHandedOutBy(MethodSymbol constructor, int depth) {
    Member member = view.facts().memberOf(constructor);
    TreePath body = member == null ? null : member.uses().method(constructor);
    return body != null && depth < DEPTH && isHandedOut(body, Integer.MAX_VALUE, depth + 1);
  }

  private boolean isGivenAway(Tree call, MethodSymbol called) {
    return view.hierarchy().implementations(called).isEmpty()
        && Nodes.arguments(call).stream().anyMatch(HandedThis::isThis);
  }

  private static boolean isThis(ExpressionTree argument) {
    return TreeInfo.symbol((JCTree) argument) instanceof VarSymbol variable
        && Self.isNamedBy(variable);
  }
}
