package dev.leash.checker.module.waits;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Waits for what has happened already, so that they don't wait. */
public final class Done {

  private final TaskTools tools;

  /** Judges waits of one run. */
  public Done(TaskTools tools) {
    this.tools = tools;
  }

  /** Whether what {@code wait} waits for is known to be there. */
  public boolean isDone(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    if (receiver == null) {
      return false;
    }
    VarSymbol variable =
        TreeInfo.symbol((JCTree) receiver.getLeaf()) instanceof VarSymbol v ? v : null;
    return isInStage(wait.at())
        || isMadeDone(receiver, wait)
        || (variable != null
            && (isElementOfDone(variable, wait)
                || isTested(variable, wait.at())
                || isAwaitedBefore(variable, wait)));
  }

  /** Whether {@code wait} is for what a call gave that itself waited for it, or made it so. */
  boolean isOutcomeOfWait(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    Symbol symbol = receiver == null ? null : TreeInfo.symbol((JCTree) receiver.getLeaf());
    return receiver != null
        && (isMadeDone(receiver, wait)
            || (symbol instanceof VarSymbol variable && isElementOfDone(variable, wait)));
  }

  /** A stage runs when those before it are complete. */
  private boolean isInStage(TreePath path) {
    TreePath body = Paths.body(path);
    return body != null
        && body.getLeaf() instanceof LambdaExpressionTree
        && body.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        && JavaThreads.isStage(method.owner.type, tools.view().types());
  }

  /** Whether the value comes out of a call that itself waited for it, or is made complete. */
  private boolean isMadeDone(TreePath receiver, Wait wait) {
    Origins.Found found = tools.origins().of(receiver, wait.member());
    return found.complete()
        && !found.origins().isEmpty()
        && found.origins().stream().allMatch(origin -> givesDone(origin.tree()));
  }

  private boolean givesDone(Tree tree) {
    if (!(tree instanceof MethodInvocationTree call)
        || !(TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method)) {
      return false;
    }
    MethodContract contract = tools.view().book().method(method);
    return contract.blocks() != null || JavaThreads.makesCompleted(method);
  }

  /** An element of what {@code invokeAll} gives. */
  private boolean isElementOfDone(VarSymbol variable, Wait wait) {
    TreePath declaration = wait.member().uses().declaration(variable);
    if (declaration == null
        || !(declaration.getParentPath().getLeaf() instanceof EnhancedForLoopTree loop)) {
      return false;
    }
    TreePath source = new TreePath(declaration.getParentPath(), loop.getExpression());
    Origins.Found found = tools.origins().of(source, wait.member());
    return !found.origins().isEmpty()
        && found.origins().stream().allMatch(origin -> givesDone(origin.tree()));
  }

  /**
   * Whether a condition asks {@code variable} whether it is done: one around {@code path}, or one
   * before it that leaves.
   */
  private static boolean isTested(VarSymbol variable, TreePath path) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      ExpressionTree condition =
          p.getLeaf() instanceof IfTree test
              ? test.getCondition()
              : p.getLeaf() instanceof WhileLoopTree loop ? loop.getCondition() : null;
      if (condition != null && calls(condition, variable, path.getLeaf())) {
        return true;
      }
      if (p.getLeaf() instanceof BlockTree block && leavesBefore(path, block, variable)) {
        return true;
      }
    }
    return false;
  }

  private static boolean leavesBefore(TreePath path, BlockTree block, VarSymbol variable) {
    for (StatementTree statement : block.getStatements()) {
      if (Paths.isWithin(path, statement)) {
        return false;
      }
      if (statement instanceof IfTree test
          && Order.leaves(test.getThenStatement())
          && calls(test.getCondition(), variable, path.getLeaf())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an earlier call of the method already waited for several, this one included, or told
   * the work to end.
   */
  private boolean isAwaitedBefore(VarSymbol variable, Wait wait) {
    TreePath body = Paths.body(wait.at());
    if (body == null) {
      return false;
    }
    boolean[] found = new boolean[1];
    int end = Positions.start(wait.at().getLeaf());
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        if (Positions.start(tree) < end
            && TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method) {
          MethodContract contract = tools.view().book().method(method);
          if (contract.blocks() != null) {
            found[0] |= passes(tree.getMethodSelect(), variable);
          } else if (contract.cancel() != null) {
            found[0] |= calls(tree, variable, wait.at().getLeaf());
          }
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(body.getLeaf(), null);
    return found[0];
  }

  /** Whether {@code tree} passes {@code variable} as an argument. */
  private static boolean passes(@Nullable Tree tree, VarSymbol variable) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        for (ExpressionTree argument : Nodes.arguments(call)) {
          found[0] |= TreeInfo.symbol((JCTree) argument) == variable;
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(tree, null);
    return found[0];
  }

  /** Whether {@code tree} calls a method on {@code variable}, other than by {@code wait}. */
  private static boolean calls(@Nullable Tree tree, VarSymbol variable, Tree wait) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        boolean own =
            call.getMethodSelect() instanceof JCTree.JCFieldAccess select
                ? TreeInfo.symbol(select.selected) == variable
                : Self.isNamedBy(variable);
        found[0] |=
            call != wait
                && own
                && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
                && !JavaThreads.asksCancelled(method);
        return super.visitMethodInvocation(call, null);
      }
    }.scan(tree, null);
    return found[0];
  }
}
