package dev.leash.checker.module.waits;

import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Creation;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.ThreadKeeper;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Ending;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Ways;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds classes that keep a thread of their own: a field holds it, a method or constructor starts
 * it, it loops until somebody ends it, and only methods of the class do.
 */
public final class ThreadKeepers {

  private final TaskTools tools;
  private final Flags flags;

  private ThreadKeepers(TaskTools tools) {
    this.tools = tools;
    this.flags = new Flags(tools.view());
  }

  /** The keepers of the run. */
  public static List<ThreadKeeper> of(TaskTools tools) {
    ThreadKeepers finder = new ThreadKeepers(tools);
    List<ThreadKeeper> result = new ArrayList<>();
    for (Task task : tools.graph().tasks()) {
      ThreadKeeper keeper = finder.keeper(task);
      if (keeper != null) {
        result.add(keeper);
      }
    }
    return result;
  }

  private @Nullable ThreadKeeper keeper(Task task) {
    TreePath receiver = Origins.receiver(task.start().at());
    MethodSymbol starter = Paths.method(task.start().at());
    if (receiver == null
        || starter == null
        || starter.isStatic()
        || Paths.inLambda(task.start().at())
        || !(TreeInfo.symbol((JCTree) receiver.getLeaf()) instanceof VarSymbol field)
        || field.owner != starter.enclClass()
        || field.isStatic()
        || !tools.view().isConfined(field)) {
      return null;
    }
    Origins.Found found = tools.origins().of(receiver, task.start().member());
    List<Origins.Origin> made = found.origins().stream().filter(o -> !o.isNull()).toList();
    if (!found.complete() || made.size() != 1) {
      return null;
    }
    Creation thread = thread(made.get(0));
    if (thread == null) {
      return null;
    }
    Set<MethodSymbol> ends = ends(task, starter.enclClass());
    return ends.isEmpty()
        ? null
        : new ThreadKeeper(starter.enclClass(), field, thread, Set.of(starter), ends);
  }

  private static @Nullable Creation thread(Origins.Origin origin) {
    Type type = ((JCTree) origin.tree()).type;
    MethodSymbol constructor = ModuleAnalysis.constructor((JCTree) origin.tree());
    return origin.tree() instanceof NewClassTree
            && constructor != null
            && JavaThreads.isThread(type.tsym)
        ? new Creation(
            origin.at(), origin.member(), type, constructor, Creation.Kind.CONTRACT, true)
        : null;
  }

  /** The methods of {@code type} that end what the task does; none if it may end otherwise. */
  private Set<MethodSymbol> ends(Task task, ClassSymbol type) {
    Ending ending = tools.enders().of(task);
    List<Body> reached = tools.loops().reach(task.body());
    Set<MethodSymbol> ends = new LinkedHashSet<>();
    boolean endless = false;
    for (Loop loop : tools.loops().reachedFrom(task.body())) {
      Ways ways = tools.loops().ways(loop);
      if (ways.byData() || ways.isBounded() || ways.byClosing()) {
        continue;
      }
      endless = true;
      flags.writes(ways.flags(), task.start(), reached).forEach(write -> ends.add(write.method()));
    }
    for (Site site : ending.interrupts()) {
      ends.add(Paths.method(site.at()));
    }
    boolean known =
        endless
            && !ending.isHandedOut()
            && ends.stream().allMatch(m -> m != null && m.owner == type && !m.isStatic());
    return known ? ends : Set.of();
  }
}
