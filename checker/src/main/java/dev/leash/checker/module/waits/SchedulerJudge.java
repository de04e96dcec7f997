package dev.leash.checker.module.waits;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Spawns;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.facts.Member;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Runners;
import dev.leash.checker.module.tasks.Runners.Runner;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds waits without a limit in periodic tasks of a scheduler that has one thread: as long as one
 * of them hangs, none of its tasks runs again.
 */
final class SchedulerJudge implements RunJudge {

  private final TaskTools tools;
  private final Waits waits;
  private final Hanging hanging;
  private final Runners runners;
  private final PeriodicWork work;
  private final Predicate<Tree> isExplained;

  /**
   * @param isExplained whether something is said of a wait already
   */
  SchedulerJudge(TaskTools tools, Waits waits, Predicate<Tree> isExplained) {
    this.isExplained = isExplained;
    this.tools = tools;
    this.waits = waits;
    this.hanging = new Hanging(tools);
    this.work = new PeriodicWork(tools);
    this.runners = new Runners(tools.view(), tools.origins());
  }

  @Override
  public void run(Consumer<Finding> sink) {
    Map<Member, List<Wait>> byMember = new HashMap<>();
    for (Wait wait : waits.all()) {
      if (!Waits.isForElement(wait, tools) && !isForState(wait)) {
        byMember.computeIfAbsent(wait.member(), m -> new ArrayList<>(1)).add(wait);
      }
    }
    if (byMember.isEmpty()) {
      return;
    }
    for (Task task : tools.graph().tasks()) {
      if (isPeriodic(task)) {
        judge(task, byMember, sink);
      }
    }
  }

  /** What waits for a state tests it, and who changes the state is close by. */
  private static boolean isForState(Wait wait) {
    Synchronizers.Kind kind = Synchronizers.of(wait.method());
    return kind != null && !kind.remembers();
  }

  private boolean isPeriodic(Task task) {
    Spawns spawns = tools.view().book().method(task.start().method()).spawns();
    return spawns != null && spawns.periodic();
  }

  private void judge(Task task, Map<Member, List<Wait>> waits, Consumer<Finding> sink) {
    for (Body body : work.reach(task.body())) {
      for (Wait wait : waits.getOrDefault(body.member(), List.of())) {
        if (body.runs(wait.at()) && mayHang(wait)) {
          Runner runner = singleThread(task);
          if (runner == null) {
            return;
          }
          Symbol scheduler = TreeInfo.symbol((JCTree) runner.at().getLeaf());
          if (!work.isLast(task, wait.at(), scheduler)) {
            sink.accept(
                Defect.of(Flaw.SCHEDULER_WAITS, wait.at())
                    .in(task.body())
                    .waitingAt(wait.at())
                    .endedAt(task.start().at())
                    .about(scheduler));
          }
        }
      }
    }
  }

  /** Who shares what it waits on may be code that keeps it for long, if that is out of view. */
  private boolean mayHang(Wait wait) {
    return !isExplained.test(wait.at().getLeaf())
        && hanging.mayHang(wait)
        && (hanging.isShared(wait) || !hanging.givesBack(wait));
  }

  /** The scheduler that runs {@code task}, if it has one thread; else null. */
  private @Nullable Runner singleThread(Task task) {
    Runner runner = runners.of(task.start().at(), task.start().member());
    return runner == null || runner.threads() != 1 ? null : runner;
  }
}
