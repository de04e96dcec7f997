package dev.leash.checker.module.tasks;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
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
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.RunView;
import java.util.HashSet;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What code does after an interrupt has come: whether it still waits, or loops. */
final class Aftermath {

  private static final int DEPTH = 3;

  private final RunView view;
  private final Calls calls;
  private final Loops loops;
  private final Handlers handlers;
  private final Answers answers;
  private final Pauses pauses;

  Aftermath(RunView view, Origins origins, Calls calls, Loops loops, Handlers handlers) {
    this.answers = new Answers(view, origins);
    this.pauses = new Pauses(view.book());
    this.view = view;
    this.calls = calls;
    this.loops = loops;
    this.handlers = handlers;
  }

  /** Whether code goes on to wait or to loop after {@code clause} has taken an interrupt. */
  boolean goesOn(TreePath clause, Body body) {
    TreePath around = loopAround(clause, body);
    if (around == null) {
      return goesOnBelow(clause, body);
    }
    Handlers.Outcome outcome = handlers.outcome(clause, new Loop(around, body.member()));
    if (outcome.leaves() || outcome.mayLeave() || outcome.stops() || outcome.passesOn()) {
      return false;
    }
    if (outcome.restores()) {
      Ways ways = loops.ways(new Loop(around, body.member()));
      Loop loop = new Loop(around, body.member());
      boolean ends = ways.byData() && !answers.decide(loop, ways);
      return !ways.byInterrupt() && !ends && !looksInside(loop);
    }
    return !isRead(clause, around) && !isShort(around);
  }

  private boolean goesOnBelow(TreePath clause, Body body) {
    Handlers.Outcome outcome = handlers.ofMethod(clause, body.path());
    boolean ends = outcome.leaves() || outcome.restores() || outcome.passesOn() || returns(clause);
    return !ends && !isRead(clause, body.path()) && worksAfter(clause.getParentPath(), body);
  }

  /** Whether code goes on to wait or to loop after the call at {@code path} ate an interrupt. */
  boolean goesOnAfter(TreePath path, Body body) {
    TreePath around = loopAround(path, body);
    return around == null ? worksAfter(path, body) : !isShort(around);
  }

  /** Whether {@code clause} sets the interrupt flag again. */
  boolean restores(TreePath clause, Body body) {
    return handlers.ofMethod(clause, body.path()).restores();
  }

  /** The innermost loop of {@code body} around {@code path}, one over a collection included. */
  static @Nullable TreePath loopAround(TreePath path, Body body) {
    for (TreePath p = path.getParentPath();
        p != null && p.getLeaf() != body.tree();
        p = p.getParentPath()) {
      if (Loop.isLoop(p.getLeaf())) {
        return p;
      }
    }
    return null;
  }

  /** Whether the loop runs a fixed and small number of times: a few more tries are soon over. */
  private static boolean isShort(TreePath loop) {
    boolean counted = Loop.isCounted(loop.getLeaf());
    if (!counted || loop.getLeaf() instanceof EnhancedForLoopTree) {
      return false;
    }
    boolean[] constant = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        constant[0] |=
            tree instanceof JCTree.JCExpression expression
                && expression.type != null
                && expression.type.constValue() instanceof Number number
                && number.longValue() > 1
                && number.longValue() <= 10;
        return super.scan(tree, null);
      }
    }.scan(Loop.condition(loop.getLeaf()), null);
    return constant[0];
  }

  /** Whether some path through the clause returns from the method. */
  private static boolean returns(TreePath clause) {
    boolean[] found = new boolean[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
        found[0] = true;
        return null;
      }
    }.scanTree(new TreePath(clause, ((CatchTree) clause.getLeaf()).getBlock()));
    return found[0];
  }

  /** Whether a variable that the clause sets is looked at elsewhere in {@code scope}. */
  private static boolean isRead(TreePath clause, TreePath scope) {
    Set<Symbol> set = new HashSet<>();
    CatchTree caught = (CatchTree) clause.getLeaf();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        set.add(TreeInfo.symbol((JCTree) tree.getVariable()));
        return super.visitAssignment(tree, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void u) {
        if (tree.getMethodSelect() instanceof MemberSelectTree select
            && !tree.getArguments().isEmpty()
            && TreeInfo.symbol((JCTree) select.getExpression()) instanceof VarSymbol receiver) {
          set.add(receiver); // stopped.set(true)
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(caught.getBlock(), null);
    boolean[] read = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
        read[0] |= names(tree.getCondition(), set);
        return super.visitIf(tree, null);
      }

      @Override
      public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void unused) {
        read[0] |= names(tree.getCondition(), set);
        return super.visitWhileLoop(tree, null);
      }

      @Override
      public @Nullable Void visitCatch(CatchTree tree, @Nullable Void unused) {
        return tree == caught ? null : super.visitCatch(tree, null);
      }
    }.scan(scope.getLeaf(), null);
    return read[0];
  }

  private static boolean names(Tree condition, Set<Symbol> variables) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        found[0] |= variables.contains(((JCTree.JCIdent) tree).sym);
        return null;
      }

      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
        found[0] |= variables.contains(((JCTree.JCFieldAccess) tree).sym);
        return super.visitMemberSelect(tree, null);
      }
    }.scan(condition, null);
    return found[0];
  }

  /** Whether something that waits, or a loop without a count, stands below {@code path}. */
  private boolean worksAfter(TreePath path, Body body) {
    long end = Positions.start(path.getLeaf());
    boolean[] found = new boolean[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        if (Positions.start(tree) > end
            && !Paths.isWithin(getCurrentPath(), path.getLeaf())
            && TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method) {
          found[0] |= waits(method);
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scanBody(body.path());
    return found[0]
        || loops.of(body).stream()
            .anyMatch(
                loop ->
                    Positions.start(loop.tree()) > end
                        && !Paths.isWithin(loop.path(), path.getLeaf())
                        && isEndless(loops.ways(loop)));
  }

  private boolean waits(MethodSymbol method) {
    MethodContract contract = view.book().method(method);
    if (contract.blocks() != null) {
      return !contract.blocks().isLock() && !contract.blocks().limited();
    }
    Calls.Summary summary = calls.summary(method);
    return summary != null && !summary.waits().isEmpty();
  }

  private static boolean isEndless(Ways ways) {
    return !ways.byData() && !ways.isBounded();
  }

  /** Whether an interrupt changes nothing in {@code loop}, nor does anything else end it. */
  boolean isBlind(Loop loop) {
    Ways ways = loops.ways(loop);
    boolean looks = ways.byInterrupt() || ways.testsInterrupt();
    if (looks || ways.byFailure() || ways.byClosing() || goesThrough(loop)) {
      return false;
    }
    boolean waits = !ways.isBounded() && (pauses.polls(loop) || !ways.byData());
    return (waits || answers.decide(loop, ways)) && !looksInside(loop);
  }

  /** Whether what the loop calls looks at the interrupt itself, or a function that it is given. */
  private boolean looksInside(Loop loop) {
    return answers(loop.path(), 0, new HashSet<>())
        || answers.anyFunction(loop, this::functionLooks);
  }

  private boolean functionLooks(TreePath function) {
    if (function.getLeaf() instanceof MemberReferenceTree) {
      return TreeInfo.symbol((JCTree) function.getLeaf()) instanceof MethodSymbol method
          && (JavaThreads.testsInterrupt(method) || methodLooks(method));
    }
    TreePath code =
        function.getLeaf() instanceof LambdaExpressionTree lambda
            ? new TreePath(function, lambda.getBody())
            : null;
    return code != null && answers(code, 0, new HashSet<>());
  }

  private boolean methodLooks(MethodSymbol method) {
    var member = view.facts().memberOf(method);
    TreePath path = member == null ? null : member.uses().method(method);
    return path != null && answers(path, 0, new HashSet<>());
  }

  /** Whether the loop goes on while something that has an end has more, whoever implements it. */
  private static boolean goesThrough(Loop loop) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void u) {
        found[0] |=
            TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
                && JavaThreads.goesThrough(method);
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(loop.condition(), null);
    return found[0];
  }

  /** Whether what is called in the code at {@code path} looks at the interrupt itself. */
  private boolean answers(TreePath path, int depth, Set<MethodSymbol> seen) {
    boolean[] found = new boolean[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        if (TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method) {
          found[0] |= isHeeded(getCurrentPath(), method) || throwsOn(getCurrentPath(), method);
          MethodSymbol sole = view.hierarchy().soleImplementation(method);
          Tree declaration = sole == null ? null : view.facts().declaration(sole);
          if (sole != null && declaration != null && depth < DEPTH && seen.add(sole)) {
            var member = view.facts().memberOf(sole);
            TreePath inner = member == null ? null : member.uses().method(sole);
            found[0] |= inner != null && answers(inner, depth + 1, seen);
          }
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scanTree(inside(path));
    return found[0];
  }

  /** Whether the call asks for the interrupt and something depends on the answer. */
  private boolean isHeeded(TreePath path, MethodSymbol method) {
    if (!JavaThreads.testsInterrupt(method)) {
      return false;
    }
    for (TreePath p = path; p.getParentPath() != null; p = p.getParentPath()) {
      if (p.getParentPath().getLeaf() instanceof IfTree test
          && test.getCondition() == p.getLeaf()) {
        return changesSomething(test.getThenStatement())
            || changesSomething(test.getElseStatement());
      }
      if (!(p.getLeaf() instanceof ExpressionTree)) {
        return !(p.getLeaf() instanceof ExpressionStatementTree);
      }
    }
    return true;
  }

  /** Whether the statement jumps, sets a variable, or calls code in view that may do either. */
  private boolean changesSomething(@Nullable Tree statement) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        found[0] |=
            tree instanceof ReturnTree
                || tree instanceof ThrowTree
                || tree instanceof BreakTree
                || tree instanceof ContinueTree
                || tree instanceof AssignmentTree;
        return super.scan(tree, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void u) {
        found[0] |=
            TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
                && (view.facts().declares(method.owner)
                    || view.book().method(method).neverReturns());
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(statement, null);
    return found[0];
  }

  private static TreePath inside(TreePath path) {
    return path.getLeaf() instanceof MethodTree method && method.getBody() != null
        ? new TreePath(path, method.getBody())
        : path;
  }

  /** Whether an interrupt during the call leads to an exception that leaves its method. */
  private boolean throwsOn(TreePath path, MethodSymbol method) {
    if (method.getThrownTypes().stream().noneMatch(JavaThreads::isInterruption)) {
      return false;
    }
    TreePath body = Paths.body(path);
    TreePath clause =
        body == null ? null : handlers.handler(path, body.getLeaf(), calls.interruption());
    return clause != null && body != null && handlers.ofMethod(clause, body).leaves();
  }
}
