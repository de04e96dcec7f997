package dev.leash.checker.module.waits;

import com.sun.source.tree.Tree;
import dev.leash.checker.facts.Member;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Ways;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Finds catch clauses that take an interrupt from a loop that nothing else ends. */
final class InterruptJudge implements RunJudge {

  private final TaskTools tools;
  private @Nullable Set<Body> interrupted;
  private final Set<Tree> reported = Collections.newSetFromMap(new IdentityHashMap<>());

  InterruptJudge(TaskTools tools) {
    this.tools = tools;
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Member member : tools.view().facts().members()) {
      if (member.catchesInLoop()) {
        for (Body body : Bodies.in(member)) {
          tools.loops().of(body).forEach(loop -> judge(body, loop, sink));
        }
      }
    }
    for (Body body : tools.graph().madeToRun()) {
      tools.loops().reachedFrom(body).forEach(loop -> judge(body, loop, sink));
    }
  }

  /** Whether the loop is a task's that is told to stop by a flag before it is interrupted. */
  private boolean isStopped(Body body, Ways ways) {
    return !ways.soleFlags().isEmpty()
        && (!tools.graph().tasksOf(body).isEmpty()
            || tools.graph().madeToRun().contains(body)
            || interrupted().contains(body));
  }

  /** The code of tasks that somebody in view interrupts. */
  private Set<Body> interrupted() {
    Set<Body> known = interrupted;
    if (known == null) {
      known = new HashSet<>();
      for (Task task : tools.graph().tasks()) {
        if (!tools.enders().of(task).interrupts().isEmpty()) {
          known.addAll(tools.loops().reach(task.body()));
        }
      }
      interrupted = known;
    }
    return known;
  }

  private void judge(Body body, Loop loop, Consumer<Finding> sink) {
    Ways ways = tools.loops().ways(loop);
    boolean endsOtherwise =
        !ways.flags().isEmpty()
            || !ways.poisons().isEmpty()
            || ways.isBounded()
            || tools.processWide().isOnlyForMain(loop.path());
    for (Ways.Swallow swallow : ways.swallows()) {
      // Whoever restores the interrupt in the loop makes it spin, however it ends; unless it tests
      // it.
      boolean right =
          swallow.restores()
              ? ways.testsInterrupt() || ways.isBounded() || isStopped(body, ways)
              : endsOtherwise;
      if (!right && reported.add(swallow.tree())) {
        Flaw flaw = swallow.restores() ? Flaw.INTERRUPT_RESTORED_IN_LOOP : Flaw.INTERRUPT_SWALLOWED;
        sink.accept(
            Defect.of(flaw, swallow.at())
                .in(body)
                .waitingAt(swallow.source())
                .endedAt(loop.path()));
      }
    }
  }
}
