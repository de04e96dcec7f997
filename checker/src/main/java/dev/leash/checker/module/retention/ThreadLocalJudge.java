package dev.leash.checker.module.retention;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.ExitKind;
import dev.leash.checker.flow.Outcome;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.waits.Skips;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds thread-locals that are set in work of a thread which others use next, a request or a task
 * of a pool, and that this work removes on no path, or only if all goes well: climbs from each call
 * that sets one to the work that comes to it, and looks on the way for what removes it.
 */
final class ThreadLocalJudge implements RunJudge {

  private static final int CALLERS = 4;

  private final TaskTools tools;
  private final RunView view;
  private final PooledWork work;
  private final Skips skips;
  private final Set<Tree> reported = Collections.newSetFromMap(new IdentityHashMap<>());

  ThreadLocalJudge(TaskTools tools) {
    this.tools = tools;
    this.view = tools.view();
    this.work = new PooledWork(tools);
    this.skips = new Skips(tools);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Slot slot : new Slots(tools).all()) {
      Removals removals = new Removals(slot, tools);
      if (removals.areElsewhere()) {
        continue;
      }
      for (Slot.Point set : slot.sets()) {
        if (!JavaNet.isTest(set.member().owner())) {
          new Climb(slot, removals, set, sink).from(set.at(), set.member(), null, 0);
        }
      }
    }
  }

  /** The climb from one call that sets a thread-local. */
  private final class Climb {

    private final Slot slot;
    private final Removals removals;
    private final Slot.Point set;
    private final Consumer<Finding> sink;
    private final Set<MethodSymbol> seen = new HashSet<>();

    /** One finding is enough for a call that many tasks come to. */
    private boolean told;

    Climb(Slot slot, Removals removals, Slot.Point set, Consumer<Finding> sink) {
      this.slot = slot;
      this.removals = removals;
      this.set = set;
      this.sink = sink;
    }

    /**
     * Judges the code around {@code at}, the call that sets it or comes to that, and its callers.
     *
     * @param failing what is wrong with code further down, unless its callers make up for it
     */
    void from(TreePath at, Member member, @Nullable Defect failing, int callers) {
      TreePath body = Paths.body(at);
      if (body == null || body.getLeaf() instanceof ClassTree || isInLoop(at, body, member)) {
        return;
      }
      Removals.In here = removals.in(body, member, at.getLeaf());
      if (here.isNested() || (failing != null && !here.calls().isEmpty())) {
        return;
      }
      Defect own = failing;
      if (!here.calls().isEmpty() && !isOnFailureOnly(here.calls(), at, body)) {
        Outcome outcome = outcome(at, body, here.calls());
        own = outcome == null ? null : skipped(outcome, body, here.calls());
        if (own == null && (outcome == null || outcome.released())) {
          return;
        }
      }
      if (own == null && removals.isReplaced(body, at.getLeaf())) {
        return;
      }
      if (work.isPooled(body, member)) {
        report(own, at, new Body(body, member));
      } else if (callers < CALLERS && body.getLeaf() instanceof JCTree.JCMethodDecl declared) {
        fromCallers(declared.sym, own, callers);
      }
    }

    /** Whether it is removed only where the work has failed, so that it stays if all goes well. */
    private boolean isOnFailureOnly(List<TreePath> ends, TreePath at, TreePath body) {
      return ends.stream()
          .allMatch(
              end -> {
                TreePath handler = Paths.enclosing(end, CatchTree.class);
                return handler != null
                    && Paths.isWithin(handler, body.getLeaf())
                    && !Paths.isWithin(at, handler.getLeaf());
              });
    }

    private void fromCallers(MethodSymbol method, @Nullable Defect failing, int callers) {
      if (method == null || !seen.add(method)) {
        return;
      }
      for (MethodSymbol called : view.hierarchy().overridden(method)) {
        for (Member caller : view.facts().callersOf(called)) {
          for (TreePath call : caller.uses().callsOf(called)) {
            if (!removals.removes(call.getLeaf())) {
              from(call, caller, failing, callers + 1);
            }
          }
        }
      }
    }

    private void report(@Nullable Defect failing, TreePath at, Body work) {
      if (set.isMark() && (failing == null || ThreadLocalJudge.this.work.isEveryTask(work))) {
        return;
      }
      Defect defect = failing == null ? Defect.of(Flaw.THREAD_LOCAL_LEFT, blamed(at)) : failing;
      if (!told && reported.add(defect.at().getLeaf())) {
        told = true;
        sink.accept(defect.in(work).about(slot.field()));
      }
    }

    /** A method that many call to set it can't be blamed for what one of them forgets. */
    private TreePath blamed(TreePath at) {
      TreePath body = Paths.body(set.at());
      boolean shared =
          body != null
              && body.getLeaf() instanceof JCTree.JCMethodDecl declared
              && declared.sym != null
              && view.hierarchy().callers(declared.sym).size() > 1;
      return shared ? at : set.at();
    }

    /** The ways out behind {@code at} without any of {@code ends}; null if they aren't known. */
    private @Nullable Outcome outcome(TreePath at, TreePath body, List<TreePath> ends) {
      return skips.behind(body, at.getLeaf(), null, ends.stream().map(TreePath::getLeaf).toList());
    }

    /** What leads to such a way out where the code doesn't mean it to; null if nothing does. */
    private @Nullable Defect skipped(Outcome outcome, TreePath body, List<TreePath> ends) {
      if (!outcome.released() || outcome.exits().isEmpty()) {
        return null;
      }
      TreePath last = ends.get(ends.size() - 1);
      TreePath early = Skips.earlyReturn(outcome, body, last.getLeaf(), ends);
      if (outcome.leaks(ExitKind.END) && early == null) {
        return null; // left on purpose where a condition says so
      }
      TreePath by = Skips.thrower(outcome, body);
      by = by == null ? early : by;
      return by == null || Skips.asksState(by, body, slot.field())
          ? null
          : Defect.of(Flaw.THREAD_LOCAL_LEFT_ON_FAILURE, last).waitingAt(by);
    }

    /** In a loop that goes on until the thread ends, the next round sets it again. */
    private boolean isInLoop(TreePath at, TreePath body, Member member) {
      return tools.loops().of(new Body(body, member)).stream()
          .anyMatch(loop -> isAroundOrBehind(loop, at) && isWorker(loop));
    }

    private boolean isAroundOrBehind(Loop loop, TreePath at) {
      return Paths.isWithin(at, loop.tree()) || Removals.isBehind(loop.tree(), at.getLeaf());
    }

    private boolean isWorker(Loop loop) {
      return !loop.isCounted() && !tools.loops().ways(loop).byData();
    }
  }
}
