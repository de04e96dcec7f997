package dev.leash.checker.module.tasks;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.RunView;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Finds the ways out of one loop in one walk over its statements. */
final class LoopScan extends BodyScanner {

  private final RunView view;
  private final Calls calls;
  private final Handlers handlers;
  private final Loop loop;
  private final Ways ways;

  /** Whether the way out at hand does nothing but leave: what does more is no stop. */
  private boolean bare = true;

  /** The local variable that decides whether the loop goes on, if one does. */
  private @Nullable VarSymbol flag;

  private LoopScan(RunView view, Calls calls, Loop loop) {
    this.view = view;
    this.calls = calls;
    this.handlers = new Handlers(view, calls);
    this.loop = loop;
    this.ways = new Ways(loop);
  }

  static Ways of(Loop loop, RunView view, Calls calls) {
    LoopScan scan = new LoopScan(view, calls, loop);
    scan.condition();
    scan.scanTree(new TreePath(loop.path(), loop.repeated()));
    return scan.ways;
  }

  private void condition() {
    ExpressionTree condition = loop.condition();
    if (loop.isCounted()) {
      counted(condition);
    } else if (condition != null && isSetInside(condition)) {
      flag = local(condition);
    } else if (condition != null) {
      for (ExpressionTree way : Conditional.alternatives(condition, false, view)) {
        leaves(Conditional.of(way, view), null);
      }
      scanTree(new TreePath(loop.path(), condition));
    }
  }

  /** The local variable that is all of {@code condition}, or is denied by it; or null. */
  private static @Nullable VarSymbol local(Tree condition) {
    if (condition instanceof ParenthesizedTree parenthesized) {
      return local(parenthesized.getExpression());
    }
    if (condition.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return local(((UnaryTree) condition).getExpression());
    }
    return condition instanceof IdentifierTree
            && TreeInfo.symbol((JCTree) condition) instanceof VarSymbol variable
            && !(variable.owner instanceof ClassSymbol)
        ? variable
        : null;
  }

  /** Whether {@code condition} is a local variable that the loop assigns: then that decides. */
  private boolean isSetInside(Tree condition) {
    VarSymbol variable = local(condition);
    return variable != null
        && loop.member().uses().of(variable).stream()
            .anyMatch(use -> isSet(use) && Paths.isWithin(use, loop.repeated()));
  }

  private static boolean isSet(TreePath use) {
    return use.getParentPath().getLeaf() instanceof AssignmentTree set
        && set.getVariable() == use.getLeaf();
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
    super.visitAssignment(tree, null);
    if (flag != null && TreeInfo.symbol((JCTree) tree.getVariable()) == flag) {
      if (tree.getExpression() instanceof LiteralTree) {
        leavesAt(getCurrentPath());
      } else {
        leaves(List.of(tree.getExpression()), List.of(), null);
      }
    }
    return null;
  }

  private void counted(@Nullable ExpressionTree condition) {
    if (condition == null) {
      ways.leavesByData(List.of());
    } else {
      Conditional.alternatives(condition, false, view)
          .forEach(way -> ways.leavesByData(List.of(way)));
    }
  }

  /** Takes in one way out: what decides whether it is taken, and the clause it is in. */
  private void leaves(Conditional condition, @Nullable CatchTree clause) {
    if (condition.bounded) {
      ways.setBounded();
    }
    if (clause != null) {
      leavesByClause(condition, clause);
    } else if (condition.testsInterrupt) {
      ways.leavesByTest();
    } else if (!condition.fields.isEmpty()) {
      ways.flags().addAll(condition.fields);
      if (condition.isFlag() && bare) {
        ways.soleFlags().addAll(condition.fields);
      }
    } else if (!condition.constants.isEmpty()
        && !condition.other
        && condition.locals.stream().anyMatch(local -> calls.isTaken(local, loop.member()))) {
      ways.poisons().addAll(condition.constants);
    } else {
      ways.leavesByData(condition.conditions);
      return;
    }
    if (condition.bounded) {
      ways.leavesInTime();
    }
  }

  private void leavesByClause(Conditional condition, CatchTree clause) {
    boolean onlyInterrupt = handlers.takesNothingElse(clause);
    boolean free = !condition.other && condition.fields.isEmpty() && condition.locals.isEmpty();
    if (handlers.takesInterrupt(clause)
        && (free || condition.testsInterrupt || (onlyInterrupt && !condition.isFlag()))) {
      ways.leavesByInterrupt();
    }
    ways.flags().addAll(condition.fields);
    if (condition.testsInterrupt) {
      ways.leavesByTest();
    }
    if (onlyInterrupt || condition.testsInterrupt) {
      return;
    }
    if (Handlers.caught(clause).stream().allMatch(JavaThreads::tellsOfClosing)) {
      ways.leavesByClosing();
    } else if (free) {
      ways.leavesByFailure();
    } else if (!condition.isFlag()) {
      ways.leavesByData(List.of());
    }
  }

  private static boolean isBare(TreePath jump) {
    Tree around = jump.getParentPath().getLeaf();
    return around instanceof IfTree
        || !(around instanceof BlockTree block)
        || block.getStatements().size() == 1
        || !(jump.getParentPath().getParentPath().getLeaf() instanceof IfTree);
  }

  /** Takes in the ways out that lead from {@code path} out of the loop. */
  private void leavesAt(TreePath path) {
    bare = isBare(path);
    List<Tree> conditions = new ArrayList<>(2);
    CatchTree clause = null;
    boolean first = true;
    List<ExpressionTree> ways = List.of();
    for (TreePath p = path; p.getLeaf() != loop.tree() && clause == null; p = p.getParentPath()) {
      Tree parent = p.getParentPath().getLeaf();
      if (parent instanceof CatchTree caught) {
        clause = caught;
      } else if (parent instanceof IfTree test && test.getCondition() != p.getLeaf()) {
        boolean outcome = test.getThenStatement() == p.getLeaf();
        if (first) {
          ways = Conditional.alternatives(test.getCondition(), outcome, view);
          first = false;
        } else {
          conditions.add(test.getCondition());
        }
      } else if (parent instanceof ConditionalExpressionTree choice) {
        conditions.add(choice.getCondition());
      } else if (parent instanceof CaseTree) {
        conditions.add(selector(p));
      }
    }
    leaves(ways, conditions, clause);
  }

  private void leaves(
      List<ExpressionTree> alternatives, List<Tree> conditions, @Nullable CatchTree clause) {
    if (alternatives.isEmpty()) {
      leaves(Conditional.of(conditions, view), clause);
    }
    for (ExpressionTree alternative : alternatives) {
      List<Tree> all = new ArrayList<>(conditions);
      all.add(alternative);
      leaves(Conditional.of(all, view), clause);
    }
  }

  private static ExpressionTree selector(TreePath inCase) {
    for (TreePath p = inCase; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof SwitchTree choice) {
        return choice.getExpression();
      }
      if (p.getLeaf() instanceof SwitchExpressionTree choice) {
        return choice.getExpression();
      }
    }
    throw new IllegalStateException("a case without a switch");
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
    super.visitReturn(tree, null);
    leavesAt(getCurrentPath());
    return null;
  }

  @Override
  public @Nullable Void visitBreak(BreakTree tree, @Nullable Void unused) {
    jump();
    return null;
  }

  @Override
  public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void unused) {
    jump();
    return null;
  }

  @Override
  public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
    super.visitThrow(tree, null);
    jump();
    return null;
  }

  private void jump() {
    if (new Jumps(handlers, loop.tree()).isOut(getCurrentPath())) {
      leavesAt(getCurrentPath());
    }
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
    super.visitNewClass(tree, null);
    if (((JCTree.JCNewClass) tree).constructor instanceof MethodSymbol constructor) {
      call(constructor);
    }
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
    super.visitMethodInvocation(tree, null);
    Symbol called = TreeInfo.symbol((JCTree) tree.getMethodSelect());
    if (called instanceof MethodSymbol method) {
      call(method);
    }
    return null;
  }

  private void call(MethodSymbol method) {
    TreePath path = getCurrentPath();
    if (view.book().method(method).neverReturns()) {
      leavesAt(path);
      return;
    }
    boolean throwsInterruption = false;
    boolean failure = false;
    for (Type thrown : method.getThrownTypes()) {
      if (JavaThreads.isInterruption(thrown)) {
        throwsInterruption = true;
      } else if (calls.isChecked(thrown) && handlers.handler(path, loop.tree(), thrown) == null) {
        failure = true;
      }
    }
    Wait wait = calls.wait(path, loop.member(), method);
    Wait any = calls.anyWait(path, loop.member(), method);
    boolean closable = any != null && calls.canBeClosed(any);
    if (closable) {
      ways.closables().add(any);
    }
    if (failure && closable) {
      ways.leavesByClosing();
    } else if (failure) {
      ways.leavesByFailure();
    }
    if (wait != null) {
      ways.waits().add(wait);
    }
    if (throwsInterruption || (wait != null && wait.throwsWhenInterrupted())) {
      interrupted(path);
    }
    if (closable && !throwsInterruption && handlers.catchAll(path, loop.tree()) == null) {
      ways.leavesByClosing(); // by an unchecked exception
    }
    callee(method);
  }

  /** What an interrupt does that arrives during the call at {@code path}. */
  private void interrupted(TreePath path) {
    TreePath clause = handlers.handler(path, loop.tree(), calls.interruption());
    if (clause == null) {
      ways.leavesByInterrupt();
      return;
    }
    if (ways.swallows().stream().anyMatch(s -> s.tree() == clause.getLeaf())) {
      return;
    }
    Handlers.Outcome outcome = handlers.outcome(clause, loop);
    if (outcome.isSwallowed()) {
      ways.swallows().add(new Ways.Swallow(clause, outcome.restores(), path));
    } else if (outcome.endsLoop()) {
      ways.leavesByInterrupt();
    }
  }

  /**
   * Whether a swallowed interrupt is the loop's own matter: in a helper that does little but wait.
   */
  private boolean isNear(MethodSymbol method, Ways.Swallow swallow) {
    JCTree.JCMethodDecl declaration = view.facts().declaration(method);
    Tree statement = swallow.at().getParentPath().getLeaf();
    return declaration != null
        && declaration.body != null
        && declaration.body.stats.size() <= 2
        && declaration.body.stats.contains(statement)
        && ((JCTree.JCTry) statement).body.stats.size() == 1;
  }

  /** Waits in methods that the loop calls are its own; what they swallow is swallowed here. */
  private void callee(MethodSymbol method) {
    Calls.Summary summary = calls.summary(method);
    if (summary == null) {
      return;
    }
    for (Wait wait : summary.waits()) {
      if (!ways.waits().contains(wait)) {
        ways.waits().add(wait);
        if (calls.canBeClosed(wait)) {
          ways.closables().add(wait);
        }
      }
    }
    for (Ways.Swallow swallow : summary.swallows()) {
      if (!swallow.restores()
          && isNear(method, swallow)
          && ways.swallows().stream().noneMatch(s -> s.tree() == swallow.tree())) {
        ways.swallows().add(swallow);
      }
    }
    if (summary.exits()) {
      leavesAt(getCurrentPath());
    }
  }
}
