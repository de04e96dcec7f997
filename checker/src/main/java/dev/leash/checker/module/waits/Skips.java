package dev.leash.checker.module.waits;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Effects;
import dev.leash.checker.flow.Exit;
import dev.leash.checker.flow.ExitKind;
import dev.leash.checker.flow.Life;
import dev.leash.checker.flow.Outcome;
import dev.leash.checker.flow.PathSearch;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** How a body can leave without a call that it owes: by an exception before it, or by a jump. */
public final class Skips {

  private final TaskTools tools;

  /** Searches of one run. */
  public Skips(TaskTools tools) {
    this.tools = tools;
  }

  /**
   * The exits of {@code body} that none of {@code calls} comes before.
   *
   * @param token a variable that the body doesn't assign
   * @param from where the body begins to owe the call
   * @param interrupted whether somebody may interrupt who runs the body
   * @return null if that can't be known
   */
  @Nullable Outcome fromEntry(
      TreePath body, VarSymbol token, List<? extends Tree> calls, int from, boolean interrupted) {
    Effects.ThrowPolicy planned = tools.throwing().planned();
    Set<Tree> checks = new ArgumentChecks(tools.view()).in(body.getLeaf());
    Retries retries = new Retries(tools.view(), body);
    Effects effects = effects(body, calls, token);
    retries.restarts().forEach(call -> effects.add(call, Effects.Kind.RELEASE, token));
    Outcome outcome =
        PathSearch.fromEntry(
            tools.graphs(),
            body,
            token,
            effects,
            (tree, thrown) ->
                Positions.start(tree) > from
                    && !checks.contains(tree)
                    && (interrupted || !JavaThreads.isInterruption((Type) thrown))
                    && planned.canThrow(tree, thrown)
                    && !retries.isRetried(tree, (Type) thrown));
    return outcome == null || checks.isEmpty() ? outcome : without(checks, outcome);
  }

  private static Outcome without(Set<Tree> throwers, Outcome outcome) {
    List<Exit> exits =
        outcome.exits().stream()
            .filter(exit -> exit.at() == null || !throwers.contains(exit.at()))
            .toList();
    return new Outcome(exits, outcome.released());
  }

  /**
   * The exits of {@code body} behind {@code taking} that none of {@code calls} comes before.
   *
   * @param result the variable that takes the result of {@code taking}, or null
   * @return null if that can't be known
   */
  public @Nullable Outcome behind(
      TreePath body, Tree taking, @Nullable VarSymbol result, List<? extends Tree> calls) {
    Effects effects = effects(body, calls, null);
    if (result != null) {
      calls.forEach(call -> effects.add(call, Effects.Kind.RELEASE, result));
    }
    if (((JCTree) taking).type != null && ((JCTree) taking).type.hasTag(TypeTag.BOOLEAN)) {
      effects.add(taking, Effects.Kind.HAND_OVER_IF_FALSE, null);
    }
    return PathSearch.fromCreation(
        tools.graphs(), body, taking, effects, tools.throwing().planned(), Life.WORKS_AT_ONCE);
  }

  /**
   * Nothing is owed any more behind one of {@code calls}, nor where the program ends or another
   * thread is interrupted, which may be the one that waits.
   */
  private Effects effects(TreePath body, List<? extends Tree> calls, @Nullable VarSymbol token) {
    Effects effects = new Effects();
    calls.forEach(call -> effects.add(call, Effects.Kind.RELEASE, token));
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        if (TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
            && (tools.view().book().method(method).neverReturns() || isToOther(call, method))) {
          effects.add(call, Effects.Kind.RELEASE, token);
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scanBody(body);
    return effects;
  }

  private static boolean isToOther(MethodInvocationTree call, MethodSymbol method) {
    return JavaThreads.interrupts(method)
        && !(call.getMethodSelect() instanceof MemberSelectTree select
            && select.getExpression() instanceof MethodInvocationTree own
            && TreeInfo.symbol((JCTree) own.getMethodSelect()) instanceof MethodSymbol giving
            && JavaThreads.givesCurrent(giving));
  }

  /** The call or statement whose exception is among the exits of {@code body}; or null. */
  public static @Nullable TreePath thrower(Outcome outcome, TreePath body) {
    return path(outcome.first(ExitKind.THROW), body);
  }

  private static @Nullable TreePath path(@Nullable Exit exit, TreePath body) {
    return exit == null || exit.at() == null ? null : TreePath.getPath(body, exit.at());
  }

  /**
   * The return statement of {@code body} that leaves on a condition before it gets to {@code call},
   * where none of {@code calls} comes before; or null.
   */
  public static @Nullable TreePath earlyReturn(
      Outcome outcome, TreePath body, Tree call, List<TreePath> calls) {
    if (!outcome.leaks(ExitKind.RETURN) && !outcome.leaks(ExitKind.END)) {
      return null;
    }
    TreePath[] found = new TreePath[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
        TreePath path = getCurrentPath();
        boolean leaves =
            tree.getExpression() == null
                ? outcome.leaks(ExitKind.END)
                : outcome.exits().stream().anyMatch(exit -> exit.at() == tree);
        if (found[0] == null
            && leaves
            && isBefore(tree, call)
            && test(path, body) != null
            && calls.stream().noneMatch(other -> isPassed(other, path, body))) {
          found[0] = path;
        }
        return null;
      }
    }.scanBody(body);
    return found[0];
  }

  private static boolean isBefore(Tree first, Tree second) {
    return Positions.start(first) < Positions.start(second);
  }

  /** Whether who gets to {@code jump} may have been through {@code call}. */
  private static boolean isPassed(TreePath call, TreePath jump, TreePath body) {
    if (!isBefore(call.getLeaf(), jump.getLeaf())) {
      return false;
    }
    TreePath test = call;
    while (test != null && test.getLeaf() != body.getLeaf()) {
      TreePath around = test.getParentPath();
      if (around.getLeaf() instanceof IfTree) {
        return Paths.isWithin(jump, test.getLeaf());
      }
      test = around;
    }
    return true;
  }

  /**
   * The continue or break statement that passes by {@code call} in the loop that repeats it, where
   * none of {@code calls} comes before; or null.
   */
  static @Nullable TreePath jumpAround(TreePath call, TreePath body, List<TreePath> calls) {
    TreePath loop = loopAround(call, body);
    if (loop == null) {
      return null;
    }
    TreePath[] found = new TreePath[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitContinue(ContinueTree jump, @Nullable Void unused) {
        note(jump.getLabel() == null);
        return null;
      }

      @Override
      public @Nullable Void visitBreak(BreakTree jump, @Nullable Void unused) {
        note(jump.getLabel() == null && !isOfSwitch(getCurrentPath(), loop.getLeaf()));
        return null;
      }

      private void note(boolean plain) {
        TreePath jump = getCurrentPath();
        TreePath own = loopAround(jump, body);
        if (found[0] == null
            && plain
            && own != null
            && own.getLeaf() == loop.getLeaf()
            && isBefore(jump.getLeaf(), call.getLeaf())
            && test(jump, loop) != null
            && calls.stream().noneMatch(other -> isPassed(other, jump, body))) {
          found[0] = jump;
        }
      }
    }.scanTree(loop);
    return found[0];
  }

  private static boolean isOfSwitch(TreePath path, Tree loop) {
    for (TreePath p = path; p.getLeaf() != loop; p = p.getParentPath()) {
      if (p.getLeaf() instanceof SwitchTree) {
        return true;
      }
    }
    return false;
  }

  /** The innermost loop of {@code body} around {@code path}; or null. */
  static @Nullable TreePath loopAround(TreePath path, TreePath body) {
    for (TreePath p = path; p != null && p.getLeaf() != body.getLeaf(); p = p.getParentPath()) {
      if (Loop.isLoop(p.getLeaf())) {
        return p;
      }
    }
    return null;
  }

  /** The innermost if statement around {@code path} within {@code limit}; or null. */
  public static @Nullable TreePath test(TreePath path, TreePath limit) {
    for (TreePath p = path; p != null && p.getLeaf() != limit.getLeaf(); p = p.getParentPath()) {
      if (p.getLeaf() instanceof IfTree) {
        return p;
      }
    }
    return null;
  }

  /**
   * Whether a test around {@code path} asks for what tells whether the call is due at all: the
   * object that it is on, or what threads agree on by an atomic operation.
   */
  public static boolean asksState(TreePath path, TreePath limit, @Nullable Symbol subject) {
    TreePath test = test(path, limit);
    while (test != null) {
      if (tellsState(((IfTree) test.getLeaf()).getCondition(), subject)) {
        return true;
      }
      test = Paths.isWithin(test, limit.getLeaf()) ? test(test.getParentPath(), limit) : null;
    }
    return false;
  }

  private static boolean tellsState(Tree condition, @Nullable Symbol subject) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        found[0] |= tree != null && subject != null && TreeInfo.symbol((JCTree) tree) == subject;
        return super.scan(tree, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        found[0] |=
            TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
                && Synchronizers.isAtomic(method);
        return super.visitMethodInvocation(call, null);
      }
    }.scan(condition, null);
    return found[0];
  }
}
