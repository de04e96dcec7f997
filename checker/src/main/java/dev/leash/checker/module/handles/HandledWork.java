package dev.leash.checker.module.handles;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Spawns;
import dev.leash.checker.module.Creation;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Ways;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What is known of the work behind a handle. */
final class HandledWork {

  private final TaskTools tools;

  HandledWork(TaskTools tools) {
    this.tools = tools;
  }

  /** The task that {@code creation} starts, if its code is in view. */
  @Nullable Task task(Creation creation) {
    for (Task task : tools.graph().tasks()) {
      if (task.start().at().getLeaf() == creation.tree()) {
        return task;
      }
    }
    return null;
  }

  /** Whether the work goes on until somebody ends it: it repeats, or loops without a bound. */
  boolean goesOn(Creation creation, @Nullable VarSymbol holder) {
    if (isPeriodic(creation.constructor())) {
      return true;
    }
    List<TreePath> uses = holder == null ? List.of() : creation.member().uses().of(holder);
    for (TreePath use : uses) {
      if (use.getParentPath().getLeaf() instanceof MethodInvocationTree call
          && call.getArguments().contains(use.getLeaf())
          && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
          && isPeriodic(method)) {
        return true; // a task object that was scheduled
      }
    }
    Task task = task(creation);
    return task != null
        && tools.loops().reachedFrom(task.body()).stream()
            .anyMatch(loop -> !loop.isCounted() && isOpen(loop));
  }

  private boolean isOpen(Loop loop) {
    Ways ways = tools.loops().ways(loop);
    return !ways.byData()
        && !ways.isBounded()
        && (loop.condition() == null || ways.testsInterrupt());
  }

  private boolean isPeriodic(MethodSymbol method) {
    Spawns spawns = tools.view().book().method(method).spawns();
    return spawns != null && spawns.periodic();
  }
}
