package dev.leash.checker.module.spawning;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaStreams;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.facts.Member;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How often code can run: climbs from it to the loops around it and to the callers of its method,
 * and notes each loop that takes in what comes from outside, and each handler of requests.
 */
final class Repeats {

  private static final int CALLERS = 3;

  private final RunView view;
  private final TaskTools tools;
  private final Intakes intakes;

  Repeats(TaskTools tools, Intakes intakes) {
    this.view = tools.view();
    this.tools = tools;
    this.intakes = intakes;
  }

  /**
   * A method that leads to the code.
   *
   * @param method the method
   * @param way the bodies from the code up to the method, itself included
   * @param looped whether some loop on the way repeats the code, whatever bounds it
   */
  record Passed(MethodSymbol method, List<Repetition.Step> way, boolean looped) {}

  /**
   * What a climb found.
   *
   * @param repetitions the loops and handlers that nothing in view counts
   * @param passed the methods on the way
   */
  record Found(List<Repetition> repetitions, List<Passed> passed) {}

  /** What repeats the code at {@code at}. */
  Found of(TreePath at, Member member) {
    Climb climb = new Climb();
    if (at.getLeaf() instanceof MemberReferenceTree) {
      climb.function(at, at, member, List.of(), 0);
    } else {
      climb.from(at, member, List.of(), 0, false);
    }
    return new Found(climb.repetitions, climb.passed);
  }

  private final class Climb {

    private final List<Repetition> repetitions = new ArrayList<>(1);
    private final List<Passed> passed = new ArrayList<>(2);
    private final Set<MethodSymbol> seen = new HashSet<>();

    void from(
        TreePath at, Member member, List<Repetition.Step> way, int callers, boolean loopedBefore) {
      boolean looped = loopedBefore;
      boolean leaves = false;
      boolean breaks = false;
      for (TreePath p = at; p.getParentPath() != null; p = p.getParentPath()) {
        TreePath parent = p.getParentPath();
        Tree tree = parent.getLeaf();
        if (tree instanceof CatchTree || tree instanceof ClassTree) {
          return; // what a failure leads to isn't the rule
        }
        if (tree instanceof MethodTree) {
          method(parent, at, member, way, callers, looped);
          return;
        }
        if (tree instanceof LambdaExpressionTree) {
          function(parent, at, member, way, callers);
          return;
        }
        Leave leave = leave(tree, p.getLeaf());
        leaves |= leave == Leave.BODY;
        breaks |= leave == Leave.LOOP;
        if (Loop.isLoop(tree) && !isBefore(tree, p.getLeaf())) {
          if (!leaves && !breaks) {
            looped = true;
            loop(new Loop(parent, member), at, way);
          }
          breaks = false;
        } else if (tree instanceof SwitchTree) {
          breaks = false;
        }
      }
    }

    private void loop(Loop loop, TreePath at, List<Repetition.Step> way) {
      TreePath intake = intakes.of(loop, at, way);
      if (intake != null) {
        List<Repetition.Step> whole = Repetition.extend(way, at, loop.member(), loop.path());
        repetitions.add(new Repetition(loop.path(), intake, whole));
      }
    }

    private void method(
        TreePath body,
        TreePath at,
        Member member,
        List<Repetition.Step> way,
        int callers,
        boolean looped) {
      MethodSymbol method = ((JCTree.JCMethodDecl) body.getLeaf()).sym;
      if (method == null || !seen.add(method)) {
        return;
      }
      List<Repetition.Step> longer = Repetition.extend(way, at, member, body);
      passed.add(new Passed(method, longer, looped));
      if (tools.requests().isHandler(body)) {
        repetitions.add(new Repetition(body, null, longer));
        return;
      }
      if (callers == CALLERS) {
        return;
      }
      for (MethodSymbol called : view.hierarchy().overridden(method)) {
        if (called != method && view.hierarchy().soleImplementation(called) != method) {
          continue;
        }
        for (Member caller : view.facts().callersOf(called)) {
          for (TreePath call : caller.uses().callsOf(called)) {
            if (call.getLeaf() instanceof MemberReferenceTree) {
              function(call, call, caller, longer, callers + 1);
            } else {
              from(call, caller, longer, callers + 1, looped);
            }
          }
        }
      }
    }

    /** A lambda or method reference: what is done for each element, or for each request. */
    void function(
        TreePath function, TreePath at, Member member, List<Repetition.Step> way, int callers) {
      List<Repetition.Step> longer =
          function == at ? way : Repetition.extend(way, at, member, function);
      if (tools.requests().isHandler(function)) {
        repetitions.add(new Repetition(function, null, longer));
        return;
      }
      TreePath call = function.getParentPath();
      TreePath receiver = Origins.receiver(call);
      if (receiver == null
          || !(call.getLeaf() instanceof MethodInvocationTree each)
          || !(TreeInfo.symbol((JCTree) each.getMethodSelect()) instanceof MethodSymbol called)) {
        return;
      }
      boolean stream = JavaStreams.isStream(((JCTree) receiver.getLeaf()).type);
      if (stream) {
        TreePath source = intakes.ofStream(receiver, member);
        if (source != null) {
          List<Repetition.Step> whole =
              longer.isEmpty() ? Repetition.extend(longer, at, member, function) : longer;
          repetitions.add(new Repetition(call, source, whole));
        }
      }
      if (stream || Synchronizers.runsForEach(called)) {
        from(call, member, longer, callers, true);
      }
    }
  }

  /** What the code behind a statement leaves. */
  private enum Leave {
    NOTHING,
    LOOP,
    BODY
  }

  /** What is left for sure behind {@code part} of {@code around}. */
  private static Leave leave(Tree around, Tree part) {
    if (around instanceof ReturnTree || around instanceof ThrowTree) {
      return Leave.BODY;
    }
    List<? extends StatementTree> statements =
        around instanceof BlockTree block
            ? block.getStatements()
            : around instanceof CaseTree rule && rule.getStatements() != null
                ? rule.getStatements()
                : List.of();
    for (StatementTree next : statements.subList(statements.indexOf(part) + 1, statements.size())) {
      if (next instanceof ReturnTree || next instanceof ThrowTree) {
        return Leave.BODY;
      }
      if (next instanceof BreakTree leaving) {
        return leaving.getLabel() == null ? Leave.LOOP : Leave.BODY;
      }
      if (next instanceof ContinueTree) {
        return Leave.NOTHING;
      }
    }
    return Leave.NOTHING;
  }

  /** Whether {@code part} of a loop runs once, before it. */
  private static boolean isBefore(Tree loop, Tree part) {
    return loop instanceof EnhancedForLoopTree each
        ? each.getExpression() == part
        : loop instanceof ForLoopTree counted && counted.getInitializer().contains(part);
  }
}
