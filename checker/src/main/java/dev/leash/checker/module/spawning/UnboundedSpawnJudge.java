package dev.leash.checker.module.spawning;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds threads and tasks that are started as often as somebody outside of the run says: for each
 * connection, message or line that a loop takes in, for each request, or by tasks that start more
 * of their kind; where no pool, permit, wait or test bounds how many there are at once.
 */
final class UnboundedSpawnJudge implements RunJudge {

  private final TaskTools tools;
  private final Repeats repeats;
  private final Bounds bounds;
  private final Pools pools;

  UnboundedSpawnJudge(TaskTools tools, Repeats repeats, Bounds bounds, Pools pools) {
    this.tools = tools;
    this.repeats = repeats;
    this.bounds = bounds;
    this.pools = pools;
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Member member : tools.view().facts().members()) {
      for (JCExpression spawn : member.spawns()) {
        TreePath at = member.uses().path(spawn);
        Symbol called =
            spawn instanceof JCTree.JCMemberReference reference
                ? reference.sym
                : spawn instanceof JCTree.JCMethodInvocation call
                    ? TreeInfo.symbol(call.meth)
                    : null;
        if (at != null && called instanceof MethodSymbol method) {
          Defect defect = judge(at, member, method);
          if (defect != null) {
            sink.accept(defect);
          }
        }
      }
    }
  }

  private @Nullable Defect judge(TreePath at, Member member, MethodSymbol method) {
    Pools.Open open = pools.of(at, member, method);
    if (open == null) {
      return null;
    }
    Repeats.Found found = repeats.of(at, member);
    for (Repetition repetition : found.repetitions()) {
      if (isUnbounded(repetition, open, at, member)) {
        Flaw flaw =
            repetition.isRequest()
                ? open.threads() ? Flaw.THREAD_PER_REQUEST : Flaw.TASK_PER_REQUEST
                : open.threads() ? Flaw.THREAD_PER_ROUND : Flaw.TASK_PER_ROUND;
        return defect(flaw, at, open)
            .waitingAt(repetition.around())
            .in(new Body(repetition.around(), member))
            .endedAt(repetition.intake());
      }
    }
    for (Repeats.Passed passed : found.passed()) {
      if (passed.looped() && isRecursive(passed, at, member)) {
        return defect(open.threads() ? Flaw.THREAD_PER_BRANCH : Flaw.TASK_PER_BRANCH, at, open)
            .about(passed.method());
      }
    }
    return null;
  }

  private static Defect defect(Flaw flaw, TreePath at, Pools.Open open) {
    TreePath executor = open.executor();
    Symbol named = executor == null ? null : TreeInfo.symbol((JCTree) executor.getLeaf());
    return Defect.of(flaw, at).about(named instanceof VarSymbol ? named : null);
  }

  private boolean isUnbounded(Repetition repetition, Pools.Open open, TreePath at, Member member) {
    if (repetition.isRequest() && !open.threads() && !open.isCommon()) {
      return false; // a few threads that requests share are what a pool is for
    }
    return !isMadeOnTheWay(repetition, open)
        && !bounds.mayBound(repetition.way(), false)
        && !isGivenBack(repetition, at, member);
  }

  /** Whether each round has an executor of its own, made there or in a method that it calls. */
  private boolean isMadeOnTheWay(Repetition repetition, Pools.Open open) {
    TreePath made = open.made();
    Member maker = open.maker();
    if (made == null || maker == null) {
      return false;
    }
    return repetition.way().stream().anyMatch(step -> Paths.isWithin(made, step.region().getLeaf()))
        || repeats.of(made, maker).repetitions().stream()
            .anyMatch(
                other ->
                    other.around().getLeaf() == repetition.around().getLeaf()
                        && !bounds.isSkipped(other.way()));
  }

  /** Whether the task puts back what the loop took out: there are only so many of them. */
  private boolean isGivenBack(Repetition repetition, TreePath at, Member member) {
    TreePath receiver = Origins.receiver(repetition.intake());
    if (receiver == null
        || !(TreeInfo.symbol((JCTree) receiver.getLeaf()) instanceof VarSymbol source)) {
      return false;
    }
    for (Body body : tasks(at, member)) {
      for (Body reached : tools.loops().reach(body)) {
        for (TreePath use : reached.member().uses().of(source)) {
          TreePath call = use.getParentPath().getParentPath();
          if (Paths.isWithin(use, reached.tree())
              && call != null
              && !Nodes.arguments(call.getLeaf()).isEmpty()
              && TreeInfo.symbol((JCTree) use.getParentPath().getLeaf()) instanceof MethodSymbol m
              && tools.view().book().method(m).signal() != null) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The bodies that the start at {@code at} runs. */
  private List<Body> tasks(TreePath at, Member member) {
    List<Body> result = new ArrayList<>();
    for (ExpressionTree argument : Nodes.arguments(at.getLeaf())) {
      result.addAll(tools.graph().bodiesOf(new TreePath(at, argument), member).bodies());
    }
    TreePath receiver = Origins.receiver(at);
    if (result.isEmpty() && receiver != null) {
      result.addAll(tools.graph().bodiesOf(receiver, member).bodies());
    }
    return result;
  }

  /** Whether the task starts, in a loop, more tasks that do the same. */
  private boolean isRecursive(Repeats.Passed passed, TreePath at, Member member) {
    if (at.getLeaf() instanceof MemberReferenceTree) {
      return false;
    }
    Tree own = tools.view().facts().declaration(passed.method());
    boolean again =
        tasks(at, member).stream()
            .flatMap(body -> tools.loops().reach(body).stream())
            .anyMatch(reached -> reached.tree() == own);
    return again && !bounds.mayBound(passed.way(), true);
  }
}
