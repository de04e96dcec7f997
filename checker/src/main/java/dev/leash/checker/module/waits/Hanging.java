package dev.leash.checker.module.waits;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.Result;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.RunGraph;
import dev.leash.checker.module.tasks.Runners;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.List;

/** Which waits without a limit can hang, so that a thread that others need too is missing. */
final class Hanging {

  private static final int VARIABLES = 2;

  private final TaskTools tools;
  private final Done done;
  private final Signals signals;
  private final ShortWork shortWork;
  private final Runners runners;
  private final ClientLimits clients;

  Hanging(TaskTools tools) {
    this.tools = tools;
    this.done = new Done(tools);
    this.signals = new Signals(tools);
    this.shortWork = new ShortWork(tools);
    this.clients = new ClientLimits(tools);
    this.runners = new Runners(tools.view(), tools.origins());
  }

  /** Whether {@code wait} can hang, and a limit could be given here. */
  boolean mayHang(Wait wait) {
    // Where there is no limit to give here, on the network, it is a matter of settings.
    return !wait.blocks().bounded().isEmpty()
        && !Waits.isCancellable(wait, tools)
        && !done.isDone(wait)
        && !isOfTimedStage(wait)
        && !isChosen(wait)
        && !isForShortWork(wait)
        && !clients.hold(wait)
        && !isSignalledBefore(wait);
  }

  /** Whether what the same thread called on the way here has given the signal already. */
  private boolean isSignalledBefore(Wait wait) {
    TreePath body = Paths.body(wait.at());
    int here = Positions.start(wait.at().getLeaf());
    return body != null
        && signals.of(wait).sites().stream()
            .map(site -> Paths.method(site.at()))
            .filter(method -> method != null)
            .flatMap(method -> wait.member().uses().callsOf(method).stream())
            .anyMatch(
                call ->
                    call.getLeaf() instanceof MethodInvocationTree
                        && Positions.start(call.getLeaf()) < here
                        && Paths.runs(body.getLeaf(), call));
  }

  /** Whether the same code also waits with a limit for the same: who calls it chooses. */
  private boolean isChosen(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    Symbol waitedFor = receiver == null ? null : TreeInfo.symbol((JCTree) receiver.getLeaf());
    TreePath body = Paths.body(wait.at());
    if (body == null || !(waitedFor instanceof VarSymbol variable)) {
      return false;
    }
    return wait.member().uses().of(variable).stream()
        .filter(use -> Paths.isWithin(use, body.getLeaf()))
        .map(use -> use.getParentPath().getParentPath().getLeaf())
        .anyMatch(
            other ->
                other instanceof MethodInvocationTree call
                    && TreeInfo.symbol((JCTree) call.getMethodSelect())
                        instanceof MethodSymbol method
                    && hasLimit(method));
  }

  private boolean hasLimit(MethodSymbol method) {
    Blocks blocks = tools.view().book().method(method).blocks();
    return blocks != null && blocks.limited();
  }

  /** Whether it waits for a stage that fails, or is completed, by itself after a time. */
  private boolean isOfTimedStage(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    return receiver != null && isTimed(receiver, wait.member(), 0);
  }

  private boolean isTimed(TreePath stage, Member member, int depth) {
    TreePath p = stage;
    while (p != null && p.getLeaf() instanceof MethodInvocationTree call) {
      if (setsLimit(call)) {
        return true;
      }
      p = Origins.receiver(p);
    }
    if (p == null
        || depth == VARIABLES
        || !(TreeInfo.symbol((JCTree) p.getLeaf()) instanceof VarSymbol variable)) {
      return false;
    }
    for (TreePath use : member.uses().of(variable)) {
      TreePath around = use.getParentPath().getParentPath();
      if (around.getLeaf() instanceof MethodInvocationTree call && setsLimit(call)) {
        return true;
      }
    }
    TreePath declared = member.uses().declaration(variable);
    return declared != null
        && declared.getLeaf() instanceof VariableTree declaration
        && declaration.getInitializer() != null
        && isTimed(new TreePath(declared, declaration.getInitializer()), member, depth + 1);
  }

  /** Whether a call gives its receiver back and sees to it that the waits for that end. */
  private boolean setsLimit(MethodInvocationTree call) {
    if (!(TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method)) {
      return false;
    }
    MethodContract contract = tools.view().book().method(method);
    return contract.signal() != null && contract.result() == Result.RECEIVER;
  }

  /** Whether it waits for a task in view that waits for nothing itself, nor calls what may. */
  private boolean isForShortWork(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    if (receiver == null) {
      return false;
    }
    if (isThread(receiver)) {
      RunGraph.Found work = tools.graph().bodiesOf(receiver, wait.member());
      return work.complete()
          && !work.bodies().isEmpty()
          && work.bodies().stream().allMatch(shortWork::isShort);
    }
    if (!isHandle(receiver)) {
      return false;
    }
    Origins.Found found = tools.origins().of(receiver, wait.member());
    return found.complete()
        && !found.origins().isEmpty()
        && found.origins().stream().allMatch(this::isShortWork);
  }

  private static boolean isThread(TreePath receiver) {
    return JavaThreads.isThread(((JCTree) receiver.getLeaf()).type.tsym);
  }

  private boolean isHandle(TreePath receiver) {
    return isThread(receiver)
        || !tools.view().book().cancelledBy(((JCTree) receiver.getLeaf()).type).isEmpty();
  }

  private boolean isShortWork(Origins.Origin start) {
    MethodSymbol method = ModuleAnalysis.constructor((JCTree) start.tree());
    if (method == null || tools.view().book().method(method).spawns() == null) {
      return false;
    }
    List<Task> tasks =
        tools.graph().tasks().stream()
            .filter(task -> task.start().at().getLeaf() == start.tree())
            .toList();
    return tasks.isEmpty() ? isOwn(start) : shortWork.isShort(tasks.get(0).body());
  }

  /**
   * Whether the code that waits gives back in a finally block what it has waited for, so that the
   * wait is as long as others of its kind take at most.
   */
  boolean givesBack(Wait wait) {
    TreePath body = Paths.body(wait.at());
    TreePath receiver = Origins.receiver(wait.at());
    if (receiver == null || isHandle(receiver)) {
      return false; // what is done with a handle afterwards helps nobody
    }
    return signals.of(wait).sites().stream()
        .anyMatch(
            site ->
                site.method() != null
                    && tools.view().book().method(site.method()).signal() != null
                    && Paths.inFinally(site.at())
                    && body != null
                    && Paths.isWithin(site.at(), body.getLeaf()));
  }

  /** Whether an executor that the run makes runs it: what that does isn't known to last. */
  private boolean isOwn(Origins.Origin start) {
    return runners.of(start.at(), start.member()) != null;
  }

  /** Whether code out of view may have made what {@code wait} waits on, and share it. */
  boolean isShared(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    return receiver == null || !tools.origins().of(receiver, wait.member()).complete();
  }
}
