package dev.leash.checker.module.waits;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Joins the ways out of a task's loop with those who could make it take one: an owner that
 * interrupts and a body that obeys, a flag that is cleared and a body that looks at it. Half a pair
 * is a leak.
 */
final class EndlessJudge implements RunJudge {

  private final TaskTools tools;
  private final Flags flags;
  private final Excuses excuses;
  private final Signals signals;
  private final Closing closing;
  private final Done done;
  private final Set<Object> reported = Collections.newSetFromMap(new IdentityHashMap<>());

  EndlessJudge(TaskTools tools) {
    this.tools = tools;
    this.flags = new Flags(tools.view());
    this.excuses = new Excuses(tools);
    this.signals = new Signals(tools);
    this.closing = new Closing(tools);
    this.done = new Done(tools);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Body body : tools.graph().bodies()) {
      for (Loop loop : tools.loops().reachedFrom(body)) {
        Ways ways = tools.loops().ways(loop);
        for (Task task : tools.graph().tasksOf(body)) {
          Defect defect = judge(task, ways);
          if (defect != null && reported.add(defect.at().getLeaf())) {
            sink.accept(defect);
          }
        }
      }
    }
  }

  private @Nullable Defect judge(Task task, Ways ways) {
    if (ways.byData()) {
      return ways.soleFlags().isEmpty() ? null : asleep(task, ways);
    }
    Ending ending = tools.enders().of(task);
    if (ways.flags().isEmpty() && ways.byInterrupt() && ending.mayInterrupt()) {
      return null;
    }
    if (!ways.flags().isEmpty()) {
      return byFlag(task, ways, ending);
    }
    boolean closed = ways.byClosing() && ways.closables().stream().anyMatch(closing::mayEnd);
    if (closed || ways.byFailure() || ending.isUnowned() || excuses.isProcessWide(task, ending)) {
      return null;
    }
    if (!ways.poisons().isEmpty()) {
      return byPoison(task, ways);
    }
    if (ways.byInterrupt()) {
      return neverInterrupted(task, ways, ending);
    }
    if (ways.byClosing()) {
      return Defect.of(Flaw.NEVER_CLOSED, task.start().at())
          .in(task.body())
          .waitingAt(ways.closables().isEmpty() ? waitOf(ways) : ways.closables().get(0).at());
    }
    // What swallows the interrupt is reported there, if one can come.
    return !ways.swallows().isEmpty() && ending.mayInterrupt()
        ? null
        : Defect.of(Flaw.ENDLESS, task.start().at()).in(task.body()).waitingAt(ways.loop().path());
  }

  private Defect neverInterrupted(Task task, Ways ways, Ending ending) {
    Site soft = ending.soft().isEmpty() ? null : ending.soft().get(0);
    return Defect.of(
            soft == null ? Flaw.NEVER_INTERRUPTED : Flaw.RELEASED_SOFTLY, task.start().at())
        .in(task.body())
        .waitingAt(waitOf(ways))
        .endedAt(soft == null ? null : soft.at());
  }

  private static TreePath waitOf(Ways ways) {
    return ways.waits().isEmpty() ? ways.loop().path() : ways.waits().get(0).at();
  }

  private @Nullable Defect byFlag(Task task, Ways ways, Ending ending) {
    List<Body> reached = tools.loops().reach(task.body());
    List<Flags.Write> writes =
        flags.writes(ways.flags(), task.start(), reached).stream()
            .filter(write -> !isForgotten(write, task, ending))
            .toList();
    if (writes.isEmpty() && !ways.swallows().isEmpty() && !ending.interrupts().isEmpty()) {
      Ways.Swallow swallow = ways.swallows().get(0);
      return Defect.of(Flaw.INTERRUPT_SWALLOWED, swallow.at())
          .in(task.body())
          .waitingAt(swallow.source())
          .endedAt(ways.loop().path());
    }
    if (writes.isEmpty()) {
      return flagNeverCleared(task, ways, ending);
    }
    return cantWake(near(ways), task, writes, ending);
  }

  /** The waits of the class that loops: what waits further off is ended by those who know it. */
  private List<Wait> near(Ways ways) {
    ClassSymbol home = ways.loop().member().owner();
    return ways.waits().stream().filter(wait -> isNear(wait.member().owner(), home)).toList();
  }

  private boolean isNear(ClassSymbol type, ClassSymbol home) {
    return type.outermostClass() == home.outermostClass()
        || type.isSubClass(home, tools.view().types());
  }

  /**
   * A wait for a change of state, in the loop that looks whether it has come: a flag that is
   * changed without a signal is not noticed, whatever else ends the loop.
   */
  private @Nullable Defect asleep(Task task, Ways ways) {
    List<Wait> guarded =
        ways.waits().stream()
            .filter(wait -> !Waits.isForElement(wait, tools))
            .filter(wait -> Paths.isWithin(wait.at(), ways.loop().tree()))
            .toList();
    List<Flags.Write> writes =
        guarded.isEmpty()
            ? List.of()
            : flags.writes(ways.soleFlags(), task.start(), tools.loops().reach(task.body()));
    return writes.isEmpty() ? null : cantWake(guarded, task, writes, tools.enders().of(task));
  }

  private @Nullable Defect cantWake(
      List<Wait> waits, Task task, List<Flags.Write> writes, Ending ending) {
    if (!ending.isForOwnerOnly()) {
      return null;
    }
    for (Wait wait : waits) {
      if (!done.isDone(wait) && !wokenBy(wait, writes)) {
        return Defect.of(Flaw.FLAG_CANT_WAKE, wait.at())
            .in(task.body())
            .waitingAt(wait.at())
            .endedAt(writes.get(0).at())
            .about(writes.get(0).flag())
            .forElement(Waits.isForElement(wait, tools));
      }
    }
    return null;
  }

  /**
   * Whether the thread is an object with a method of its own that makes the change, and nobody in
   * view calls it, nor has anybody else the thread.
   */
  private boolean isForgotten(Flags.Write write, Task task, Ending ending) {
    MethodSymbol method = write.method();
    MethodSymbol run = task.body().method();
    TreePath receiver = Origins.receiver(task.start().at());
    return method != null
        && run != null
        && receiver != null
        && JavaThreads.isThread(run.enclClass())
        && method.owner == run.owner
        && !method.isStatic()
        && !ending.isHandedOut()
        && tools.origins().of(receiver, task.start().member()).complete()
        && tools.view().hierarchy().overridden(method).size() == 1
        && tools.view().hierarchy().callers(method).isEmpty();
  }

  private @Nullable Defect flagNeverCleared(Task task, Ways ways, Ending ending) {
    boolean known =
        ways.soleFlags().equals(ways.flags())
            && ways.poisons().isEmpty()
            && ways.flags().stream().allMatch(flag -> isOwn(flag, ways.loop()))
            && flags.writes(ways.flags(), task.start(), List.of()).stream()
                .allMatch(write -> isForgotten(write, task, ending));
    return known
            && !ways.byFailure()
            && !ways.byClosing()
            && !(ways.byInterrupt() && ending.mayInterrupt())
            && !excuses.isProcessWide(task, ending)
        ? Defect.of(Flaw.FLAG_NEVER_CLEARED, task.start().at())
            .in(task.body())
            .waitingAt(ways.loop().path())
            .about(ways.flags().iterator().next())
        : null;
  }

  private boolean isOwn(VarSymbol flag, Loop loop) {
    return flags.isConfined(flag)
        && flag.outermostClass() == loop.member().owner().outermostClass();
  }

  /** Whether whoever changes the flag also ends the wait, or closes what is waited on. */
  private boolean wokenBy(Wait wait, List<Flags.Write> writes) {
    return !signals.isOnlyIn(wait, writes.stream().map(Flags.Write::method).toList());
  }

  private @Nullable Defect byPoison(Task task, Ways ways) {
    for (VarSymbol poison : ways.poisons()) {
      if (!flags.isConfined(poison) || flags.isUsedAsValue(poison)) {
        return null;
      }
    }
    return Defect.of(Flaw.POISON_NEVER_OFFERED, task.start().at())
        .in(task.body())
        .waitingAt(ways.loop().path())
        .about(ways.poisons().iterator().next());
  }
}
