package dev.leash.checker.module.waits;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Pool;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Ending;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import dev.leash.checker.module.tasks.Ways;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Finds waits for a task that doesn't end, or that is told to end only after the wait. */
final class EndlessWaitJudge implements RunJudge {

  private final TaskTools tools;
  private final Waits waits;
  private final Flags flags;
  private @Nullable Map<Tree, List<Task>> byHandle;

  EndlessWaitJudge(TaskTools tools, Waits waits) {
    this.tools = tools;
    this.waits = waits;
    this.flags = new Flags(tools.view());
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Wait wait : waits.all()) {
      TreePath receiver = Origins.receiver(wait.at());
      if (receiver == null || Waits.isForElement(wait, tools)) {
        continue;
      }
      Origins.Found found = tools.origins().of(receiver, wait.member());
      for (Origins.Origin origin : found.origins()) {
        for (Task task : byHandle().getOrDefault(origin.tree(), List.of())) {
          Defect defect = judge(wait, task);
          if (defect != null) {
            sink.accept(defect);
          }
        }
      }
    }
  }

  /** The tasks that a thread or future stands for, by the expression that makes it. */
  private Map<Tree, List<Task>> byHandle() {
    Map<Tree, List<Task>> known = byHandle;
    if (known == null) {
      known = new IdentityHashMap<>();
      for (Task task : tools.graph().tasks()) {
        known.computeIfAbsent(task.start().at().getLeaf(), t -> new ArrayList<>(1)).add(task);
        TreePath runner = Origins.receiver(task.start().at());
        if (runner != null) {
          for (Origins.Origin origin :
              tools.origins().of(runner, task.start().member()).origins()) {
            known.computeIfAbsent(origin.tree(), t -> new ArrayList<>(1)).add(task);
          }
        }
      }
      byHandle = known;
    }
    return known;
  }

  private @Nullable Defect judge(Wait wait, Task task) {
    TreePath dropped = droppedBefore(wait, task);
    if (dropped == null
        && tools.view().options().strict()
        && !Waits.isOpenAboutIt(wait)
        && !Waits.isCancellable(wait, tools)) {
      dropped = droppedMeanwhile(wait, task);
    }
    if (dropped != null) {
      return Defect.of(Flaw.TASK_DROPPED, wait.at()).in(task.body()).endedAt(dropped);
    }
    TreePath closedLater = closedAfter(wait, task);
    if (closedLater != null) {
      return Defect.of(Flaw.CLOSED_TOO_LATE, wait.at()).in(task.body()).endedAt(closedLater);
    }
    for (Loop loop : tools.loops().reachedFrom(task.body())) {
      Ways ways = tools.loops().ways(loop);
      boolean other = ways.byData() || ways.byFailure() || ways.byClosing();
      if (!other && !ways.isBounded() && ways.poisons().isEmpty() && !mayEnd(wait, task, ways)) {
        return Defect.of(Flaw.WAITS_FOR_ENDLESS, wait.at())
            .in(task.body())
            .waitingAt(loop.path())
            .endedAt(task.start().at());
      }
    }
    return null;
  }

  /**
   * The call after {@code wait} that closes what the task reads from, which would have ended it; or
   * null.
   */
  private @Nullable TreePath closedAfter(Wait wait, Task task) {
    TreePath here = Paths.body(wait.at());
    for (Body body : here == null ? List.<Body>of() : tools.loops().reach(task.body())) {
      for (VarSymbol source : sources(body)) {
        TreePath close = null;
        for (TreePath use : wait.member().uses().of(source)) {
          TreePath call = closing(use);
          TreePath around = call == null ? null : Paths.body(call);
          if (call != null
              && around != null
              && here != null
              && around.getLeaf() == here.getLeaf()) {
            if (!isAfter(call, wait)) {
              return null;
            }
            close = call;
          }
        }
        if (close != null) {
          return close;
        }
      }
    }
    return null;
  }

  /** The fields and variables from which {@code body} itself reads, or may wait for to read. */
  private Set<VarSymbol> sources(Body body) {
    Set<VarSymbol> result = new LinkedHashSet<>();
    for (JCExpression tree : body.member().waits()) {
      TreePath path = body.member().uses().path(tree);
      MethodSymbol method = ModuleAnalysis.constructor(tree);
      TreePath receiver = path == null ? null : Origins.receiver(path);
      boolean inBody = path != null && body.runs(path);
      if (inBody
          && method != null
          && receiver != null
          && tools.view().book().method(method).readsBlock() != null
          && TreeInfo.symbol((JCTree) receiver.getLeaf()) instanceof VarSymbol variable) {
        result.add(variable);
      }
    }
    return result;
  }

  /** The call that closes what is used at {@code use}, or null if it does something else. */
  private @Nullable TreePath closing(TreePath use) {
    TreePath call = use.getParentPath().getParentPath();
    Type type = ((JCTree) use.getLeaf()).type;
    MethodSymbol close =
        type != null && type.tsym instanceof ClassSymbol symbol
            ? tools.view().hierarchy().closeMethod(symbol)
            : null;
    return close != null
            && call.getLeaf() instanceof MethodInvocationTree invocation
            && TreeInfo.symbol((JCTree) invocation.getMethodSelect()) instanceof MethodSymbol called
            && called.name == close.name
            && invocation.getMethodSelect() == use.getParentPath().getLeaf()
        ? call
        : null;
  }

  /** The call before {@code wait} that takes {@code task} out of its executor's queue, or null. */
  private @Nullable TreePath droppedBefore(Wait wait, Task task) {
    TreePath here = Paths.body(wait.at());
    for (Site site : tools.enders().of(task).interrupts()) {
      TreePath there = Paths.body(site.at());
      MethodSymbol method = site.method();
      if (here != null
          && there != null
          && here.getLeaf() == there.getLeaf()
          && method != null
          && tools.view().book().method(method).release() != null
          && !isAfter(site.at(), wait)) {
        return site.at();
      }
    }
    return null;
  }

  /**
   * The call elsewhere that takes queued tasks out of the executor and forgets them, while {@code
   * wait} waits for one of them in the same class; or null.
   */
  private @Nullable TreePath droppedMeanwhile(Wait wait, Task task) {
    for (Site site : tools.enders().of(task).interrupts()) {
      MethodSymbol method = site.method();
      boolean forgets =
          site.at().getParentPath().getLeaf() instanceof ExpressionStatementTree
              && method != null
              && tools.view().book().method(method).release() != null;
      if (forgets
          && !tools.enders().of(task).isUnknown()
          && site.member().owner() == wait.member().owner()
          && queues(task)) {
        return site.at();
      }
    }
    return null;
  }

  /** Whether the executor of {@code task} keeps work in a queue until a thread is free. */
  private boolean queues(Task task) {
    TreePath runner = Origins.receiver(task.start().at());
    Origins.Found found = runner == null ? null : tools.origins().of(runner, task.start().member());
    return found != null
        && !found.origins().isEmpty()
        && found.origins().stream()
            .allMatch(
                origin -> {
                  MethodSymbol maker = ModuleAnalysis.constructor((JCTree) origin.tree());
                  Pool pool = maker == null ? null : tools.view().book().method(maker).pool();
                  return pool != null
                      && pool.threads() != Pool.Bound.UNBOUNDED
                      && pool.queue() != Pool.Bound.NONE;
                });
  }

  /** Whether something may end the loop before, or while, {@code wait} waits for it. */
  private boolean mayEnd(Wait wait, Task task, Ways ways) {
    Ending ending = tools.enders().of(task);
    boolean obeys = ways.byInterrupt() || !ways.flags().isEmpty();
    if (obeys && (ending.isUnknown() || isAnyBefore(ending.interrupts(), wait))) {
      return true;
    }
    if (ways.flags().isEmpty()) {
      return false;
    }
    List<Flags.Write> writes =
        flags.writes(ways.flags(), task.start(), tools.loops().reach(task.body()));
    return !ways.soleFlags().equals(ways.flags())
        || !ways.flags().stream().allMatch(flags::isConfined)
        || writes.isEmpty()
        || writes.stream().anyMatch(write -> !isAfter(write.at(), wait));
  }

  private static boolean isAnyBefore(List<Site> sites, Wait wait) {
    return sites.stream().anyMatch(site -> !isAfter(site.at(), wait));
  }

  /** Whether {@code path} comes after the wait in the same body. */
  private static boolean isAfter(TreePath path, Wait wait) {
    TreePath here = Paths.body(path);
    TreePath there = Paths.body(wait.at());
    return here != null
        && there != null
        && here.getLeaf() == there.getLeaf()
        && Positions.start(path.getLeaf()) > Positions.start(wait.at().getLeaf());
  }
}
